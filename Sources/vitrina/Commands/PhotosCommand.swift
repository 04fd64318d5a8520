import ArgumentParser
import Foundation
import GoogleDrive
import KBBuilder
import KnowledgeModel
import RAGService
import VectorIndex

struct PhotosCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "photos", abstract: "Choose photos for a wish by the shop's rules, or find a customer's picture.",
        discussion: """
            A colour that is asked for is never replaced by another. One product gives a photo a colour, several products
            one photo each; at most 3 of one product, 6 of several, 10 of a category. With --misnamed: the files whose names
            break the rule, each with the name it should have.

            With --like, the photos that a picture shows: a screenshot, an advertisement, a copy that was cut, framed or
            written on. The picture is a JPEG, PNG or WebP.

            A photo is called by its path in the shop's folder, one in Google Drive by google-drive/ and its path there; --json
            gives its id besides. With --save the chosen ones are written into a folder, downloaded where that is needed.
            """)

    @OptionGroup var options: ShopOptions

    @Flag(help: "Tell how the choice came about.")
    var explain = false

    @Flag(help: "List files whose names break the rule, each with the name it should have.")
    var misnamed = false

    @Option(help: "A photo already sent, which is left out. May be repeated.")
    var sent: [String] = []

    @Option(help: "The product of the order under way, for a wish that names none.")
    var order: String?

    @Option(help: "The assistant's last message with a price or product, for a wish that names none.")
    var last: String?

    @Option(help: ArgumentHelp("Write the chosen photos into this folder.", valueName: "dir"), completion: .directory)
    var save: String?

    @Option(help: ArgumentHelp("A customer's picture to find.", valueName: "file"))
    var like: String?

    @Argument(help: "The wish, as a customer writes it.")
    var wish: [String] = []

    func validate() throws {
        guard [!wish.isEmpty, misnamed, like != nil].filter({ $0 }).count == 1 else {
            throw ValidationError("expected a wish, --like or --misnamed")
        }
        if save != nil, wish.isEmpty { throw ValidationError("--save wants a wish") }
    }

    func run() async throws {
        let console = Console(options: options.output)
        try await console.run {
            let base = try KnowledgeBase(of: options.folder)
            if let like { return try find(like, in: base, console) }
            if misnamed { return try console.tellMisnamed(try base.index.problems()) }
            let answer = try base.photos(
                PhotoWish(wish.joined(separator: " "), sent: Set(sent), orderProduct: order, lastMessage: last))
            if options.output.json {
                try console.print(
                    json: KnowledgeAPI.PhotosAnswer(
                        answer, generation: base.generation, lang: console.language, explain: explain)
                )
            } else {
                console.tell(answer, explain: explain)
            }
            if let save { try await write(answer.photos, into: save, console) }
        }
    }

    /// The shop's photos, wherever they lie.
    var shelf: PhotoShelf {
        get throws { try PhotoShelf(of: options.folder, settings: try ShopSettings(of: options.folder).drive) }
    }

    /// Writes photos into a folder. Those that can't be had are told, and the status is 2.
    private func write(_ photos: [Photo], into path: String, _ console: Console) async throws {
        let folder = URL(filePath: path, directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let shelf = try shelf
        var hasFailed = false
        for photo in photos {
            do {
                let bytes = try await shelf.bytes(of: photo)
                let name = photo.file.split(separator: "/").last.map(String.init) ?? photo.file
                try Data(bytes).write(to: folder.appending(path: name), options: .atomic)
            } catch let error as any WordedError {
                console.note(error.phrase[console.language])
                hasFailed = true
            }
        }
        if hasFailed { throw ExitCode.doneWithProblems }
    }
}

extension Console {
    fileprivate func tell(_ answer: PhotoAnswer, explain: Bool) {
        if explain { for line in answer.trace { print("  \(line[language])") } }
        switch answer.refusal {
        case .colorNotPhotographed: print(ru: "В этом цвете фото нет.", en: "There are no photos in this colour.")
        case .productNotPhotographed: print(ru: "Фото этого товара нет.", en: "There are no photos of this product.")
        case .alreadySent: print(ru: "Все такие фото уже отправлены.", en: "All such photos were sent already.")
        case .notCarried: print(ru: "Такого в магазине нет.", en: "The shop does not carry it.")
        case .unclear:
            print(ru: "Не названо ничего, что есть на фото.", en: "Nothing is named that there are photos of.")
        case nil: for photo in answer.photos { print(photo.file) }
        }
    }

    fileprivate func tellMisnamed(_ problems: [Problem]) throws {
        let misnamed = problems.filter { $0.code == "photo.misnamed" }
        if options.json { return try print(json: misnamed.map { ProblemOutput($0, language: language) }) }
        if misnamed.isEmpty { print(ru: "Все имена по правилу.", en: "All names keep the rule.") }
        for problem in misnamed { print(line(for: problem)) }
    }
}
