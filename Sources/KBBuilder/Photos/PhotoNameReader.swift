import Foundation
import KnowledgeModel
import Language

/// Understands photos by the shop's naming rule `<category> <colour> <Brand Model> <n>.jpg`.
struct PhotoNameReader: Sendable {
    let vocabulary: VocabularyIndex

    /// Reads the name of a photo.
    /// - Parameter drive: the file in Google Drive, whose name there counts.
    /// - Returns: the photo, and a problem with a proposed name where the name breaks the rule.
    func read(_ path: String, drive: Photo.Drive? = nil) -> (photo: Photo, problem: Problem?) {
        let file = drive?.name ?? path.split(separator: "/").last.map(String.init) ?? path
        let name = PhotoName(file, concept: concept(of:))
        let photo = Photo(
            file: path, key: name.key, category: name.category?.group, color: name.color,
            product: name.product.joined(separator: " "), number: name.number, drive: drive)
        return (photo, name.ruleName == file ? nil : problem(with: name, path: path))
    }

    private func concept(of word: String) -> VocabularyIndex.Concept? {
        vocabulary.concepts(in: word).first {
            switch $0 {
            case .category, .color: true
            case .brand, .synonyms: false
            }
        }
    }

    private func problem(with name: PhotoName, path: String) -> Problem {
        let message =
            name.missing.map {
                Phrase(ru: "в имени фотографии нет \($0.ru)", en: "the photo's name holds no \($0.en)")
            } ?? Phrase(ru: "имя фотографии не по правилу", en: "the photo's name breaks the rule")
        let remedy =
            name.ruleName.map { Phrase(ru: "переименуйте в «\($0)»", en: "rename it to “\($0)”") }
            ?? Phrase(
                ru: "назовите по правилу «категория цвет Бренд Модель номер.jpg»",
                en: "name it by the rule “category colour Brand Model number.jpg”")
        return Problem(
            severity: .note, code: "photo.misnamed", location: SourceLocation(file: path, place: .file),
            message: message, remedy: remedy)
    }
}

/// The parts of a photo's file name.
private struct PhotoName {
    /// The words before the number, joined by spaces.
    var key: String
    /// The category's word as written and its group.
    var category: (word: String, group: String)?
    /// The colour's group.
    var color: String?
    /// Words that are neither category nor colour.
    var product: [String] = []
    var number: Int?
    /// The ending that the file should have: its own, in lower case, `jpg` for `jpeg`.
    var ending: String

    init(_ file: String, concept: (String) -> VocabularyIndex.Concept?) {
        let dot = file.lastIndex(of: ".")
        let name = dot.map { file[..<$0] } ?? file[...]
        let own = dot.map { file[file.index(after: $0)...].lowercased() } ?? "jpg"
        ending = own == "jpeg" ? "jpg" : own
        let parts = name.split(whereSeparator: \.isWhitespace)
        // Hyphens part the words only where spaces do not.
        var words = (parts.count > 2 ? parts : name.split { $0.isWhitespace || $0 == "_" || $0 == "-" }).map(
            String.init)
        if words.count > 1, let last = words.last,
            let number = Int(last.trimmingCharacters(in: CharacterSet(charactersIn: "()")))
        {
            self.number = number
            words.removeLast()
        }
        key = words.joined(separator: " ")
        for word in words {
            switch concept(word) {
            case .category(let group)? where category == nil: category = (word, group)
            // A model may be called by a colour: only before the brand, or where nothing else is left, is it the colour.
            case .color(let group)? where color == nil && (product.isEmpty || word == words.last): color = group
            default: product.append(word)
            }
        }
    }

    /// The first part of the rule that the name lacks.
    var missing: Phrase? {
        if category == nil { return Phrase(ru: "категории", en: "category") }
        if color == nil { return Phrase(ru: "цвета", en: "colour") }
        if product.isEmpty { return Phrase(ru: "модели", en: "model") }
        return number == nil ? Phrase(ru: "номера", en: "number") : nil
    }

    /// The name that the rule asks for, or nil when a part other than the number is not known.
    var ruleName: String? {
        guard let category, let color, !product.isEmpty else { return nil }
        let isRussian = category.word.unicodeScalars.allSatisfy { (0x400...0x52F).contains($0.value) }
        let word = isRussian ? category.word : category.group
        let first = word.prefix(1).uppercased() + word.dropFirst()
        return "\(first) \(color) \(product.joined(separator: " ")) \(number ?? 1).\(ending)"
    }
}
