public import KnowledgeModel

/// Why a picture can't be used.
public enum PictureError: WordedError, Hashable {
    /// The file has more bytes than are taken.
    case tooManyBytes(found: Int, allowed: Int)
    /// The bytes are no JPEG, PNG or WebP; the kind they are by their first bytes, where it is known.
    case unknownKind(Phrase?)
    /// The file is damaged or cut short.
    case damaged(PictureKind, detail: String)
    /// It claims more pixels than are taken.
    case tooManyPixels(PictureKind, width: Int, height: Int, allowed: Int)
    /// A side is too short to tell anything.
    case tooSmall(width: Int, height: Int)
    /// It takes too long: a file made to.
    case tooSlow(PictureKind, milliseconds: Int)
    /// It takes more memory than is given.
    case tooMuchMemory(PictureKind)
    /// An animation, or a colour space that is not read.
    case unsupported(PictureKind)

    /// Whether the same bytes may succeed later.
    public var isTransient: Bool { false }
}

/// Formats that are read.
public enum PictureKind: String, Hashable, Sendable, CaseIterable {
    /// JPEG, with its orientation.
    case jpeg = "JPEG"
    /// PNG.
    case png = "PNG"
    /// WebP, still ones.
    case webp = "WebP"
}

extension PictureError {
    /// One line in English: what is wrong and what to do.
    public var description: String { phrase.en }

    /// The same in both languages.
    public var phrase: Phrase {
        switch self {
        case .tooManyBytes(let found, let allowed):
            Phrase(
                ru: "в картинке \(found) байт, можно \(allowed): пришлите поменьше",
                en: "the picture has \(found) bytes, \(allowed) are allowed: send a smaller one")
        case .unknownKind(let kind):
            Phrase(
                ru: "это не JPEG, PNG или WebP\(kind.map { ", а \($0.ru)" } ?? ""): сохраните картинку как JPEG",
                en: "this is no JPEG, PNG or WebP\(kind.map { " but \($0.en)" } ?? ""): save the picture as JPEG")
        case .damaged(let kind, let detail):
            Phrase(
                ru: "\(kind.rawValue) повреждён или обрезан (\(detail)): пришлите его снова",
                en: "the \(kind.rawValue) is damaged or cut short (\(detail)): send it again")
        case .tooManyPixels(let kind, let width, let height, let allowed):
            Phrase(
                ru: "в \(kind.rawValue) \(width) × \(height) точек, можно \(allowed): пришлите поменьше",
                en: "the \(kind.rawValue) has \(width) × \(height) pixels, \(allowed) are allowed: send a smaller one")
        case .tooSmall(let width, let height):
            Phrase(
                ru: "в картинке \(width) × \(height) точек, по ней ничего не узнать: пришлите побольше",
                en: "the picture has \(width) × \(height) pixels, too few to tell anything: send a larger one")
        case .tooSlow(let kind, let milliseconds):
            Phrase(
                ru: "\(kind.rawValue) читается дольше \(milliseconds) мс: сохраните его заново",
                en: "the \(kind.rawValue) takes longer than \(milliseconds) ms to read: save it anew")
        case .tooMuchMemory(let kind):
            Phrase(
                ru: "для чтения \(kind.rawValue) нужно слишком много памяти: пришлите поменьше",
                en: "the \(kind.rawValue) takes too much memory to read: send a smaller one")
        case .unsupported(let kind):
            Phrase(
                ru: "\(kind.rawValue) — анимация или в цветах, которые не читаются: пришлите обычную картинку",
                en: "the \(kind.rawValue) is an animation or in colours that are not read: send a still picture")
        }
    }
}
