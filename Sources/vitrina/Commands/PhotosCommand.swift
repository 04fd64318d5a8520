import ArgumentParser
import KnowledgeModel
import RAGService

struct PhotosCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "photos", abstract: "Choose photos for a wish by the shop's rules.",
        discussion: """
            A colour that is asked for is never replaced by another. One product gives a photo a colour, several products
            one photo each; at most 3 of one product, 6 of several, 10 of a category.
            """)

    @OptionGroup var options: ShopOptions

    @Option(help: "A photo already sent, which is left out. May be repeated.")
    var sent: [String] = []

    @Argument(help: "The wish, as a customer writes it.")
    var wish: [String]

    func run() throws {
        let console = Console(options: options.output)
        try console.run {
            let base = try KnowledgeBase(of: options.folder)
            let answer = try base.photos(wish.joined(separator: " "), sent: Set(sent))
            if options.output.json {
                try console.print(json: PhotoOutput(answer, generation: base.generation))
            } else {
                console.tell(answer)
            }
        }
    }
}

/// Chosen photos as JSON.
private struct PhotoOutput: Encodable {
    var generation: Int
    var mode: PhotoAnswer.Mode
    var products: [String]
    var categories: [String]
    var colors: [String]
    var photos: [Photo]

    init(_ answer: PhotoAnswer, generation: Int) {
        self.generation = generation
        mode = answer.mode
        products = answer.products
        categories = answer.categories
        colors = answer.colors
        photos = answer.photos
    }
}

extension Console {
    fileprivate func tell(_ answer: PhotoAnswer) {
        if answer.photos.isEmpty {
            answer.mode == .nothing
                ? print(ru: "Не названо ничего, что есть на фото.", en: "Nothing is named that there are photos of.")
                : print(ru: "Таких фото нет.", en: "There are no such photos.")
        }
        for photo in answer.photos { print(photo.file) }
    }
}
