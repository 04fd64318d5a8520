import ArgumentParser
import KnowledgeModel
import VectorIndex

struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Look at the shop's folder, its knowledge base and this machine.",
        discussion: """
            Nothing is changed. The generation in use is opened and every byte of it is held against its checksums. Where the
            photos are in Google Drive, it is asked whether the folder can be seen. Exit status: 0 all is well, 1 something does not work, 2 something should be done.
            """)

    @OptionGroup var options: ShopOptions

    func run() async throws {
        let console = Console(options: options.output)
        try await console.run {
            let report = await Doctor(shop: options.folder).examine()
            if options.output.json {
                try console.print(json: DoctorOutput(report, language: console.language))
            } else {
                console.tell(report)
            }
            switch report.state {
            case .ok: return
            case .warning: throw ExitCode.doneWithProblems
            case .failed: throw ExitCode.failure
            }
        }
    }
}

/// What the doctor found as JSON.
private struct DoctorOutput: Encodable {
    var state: Finding.State
    var findings: [Item]
    var generation: Int?
    var fileBytes: Int?
    var openSeconds: Double?
    var memory: IndexMemory?

    struct Item: Encodable {
        var name: String
        var state: Finding.State
        var found: String
        var remedy: String?
    }

    init(_ report: Doctor.Report, language: Phrase.Language) {
        state = report.state
        findings = report.findings.map {
            Item(name: $0.name, state: $0.state, found: $0.found[language], remedy: $0.remedy?[language])
        }
        (generation, fileBytes) = (report.generation, report.fileBytes)
        openSeconds = report.openSeconds.map { ($0 * 1_000).rounded() / 1_000 }
        memory = report.memory
    }
}

extension Console {
    fileprivate func tell(_ report: Doctor.Report) {
        for finding in report.findings {
            let mark =
                switch finding.state {
                case .ok: "ok"
                case .warning: "!!"
                case .failed: "XX"
                }
            let remedy = finding.remedy.map { " → \($0[language])" } ?? ""
            print("\(mark)  \(finding.name): \(finding.found[language])\(remedy)")
        }
        switch report.state {
        case .ok: print(ru: "Всё в порядке.", en: "All is well.")
        case .warning: print(ru: "Работает; есть что сделать.", en: "It works; something should be done.")
        case .failed: print(ru: "Не работает.", en: "It does not work.")
        }
    }
}
