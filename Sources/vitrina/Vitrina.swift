import ArgumentParser
import Foundation

@main
enum Program {
    static func main() async {
        // A file that grows beyond what the system allows is an error to tell, as a full disk is, and no reason to be killed.
        signal(SIGXFSZ, SIG_IGN)
        await Vitrina.main()
    }
}

struct Vitrina: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vitrina",
        abstract: "The knowledge and sales desk of a shop that sells in chats.",
        discussion: """
            Drop Word catalogues, sales scripts, WhatsApp exports and a stock sheet into a folder; `vitrina build` turns
            them into one knowledge base, and the other commands answer from it, each answer with the place it comes from.

            Exit status: 0 done, 1 failed, 2 done but a file could not be read, 64 wrong usage.
            """,
        version: "0.1.0",
        subcommands: [
            CheckCommand.self, InspectCommand.self, PlanCommand.self, BuildCommand.self, HistoryCommand.self,
            RollbackCommand.self, GcCommand.self, ForgetCommand.self, SearchCommand.self, GroundCommand.self,
            StockCommand.self, PhotosCommand.self, VerifyCommand.self,
            ChatCommand.self, ServeCommand.self, KeysCommand.self, EvalCommands.self, BenchCommand.self,
            DoctorCommand.self,
        ])
}
