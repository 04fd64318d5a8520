import Foundation
import KnowledgeModel

/// Tells of files that look as if they were meant for the knowledge base and lie where nothing reads them.
struct MisplacedFiles {
    let shop: ShopFolder

    /// What a file is good for, by its ending.
    private enum Content {
        case document, foreignDocument, sheet, foreignSheet, chat, photo, foreignPhoto, other

        init(_ name: String) {
            switch name.split(separator: ".").last.map({ $0.lowercased() }) ?? "" {
            case "docx": self = .document
            case "doc", "docm", "dot", "rtf", "odt", "pages", "pdf": self = .foreignDocument
            case "xlsx": self = .sheet
            case "xls", "xlsm", "xlsb", "csv", "ods", "numbers": self = .foreignSheet
            case "txt", "zip": self = .chat
            case "jpg", "jpeg", "png", "webp": self = .photo
            case "heic", "heif", "gif", "bmp", "tif", "tiff", "avif": self = .foreignPhoto
            default: self = .other
            }
        }
    }

    // MARK: - By folder

    /// A file under `knowledge_base` that nothing reads.
    static func inKnowledgeBase(_ path: String) -> Problem {
        let isInChats = path.split(separator: "/").dropFirst().first?.lowercased() == "chats"
        switch Content(path) {
        case .document:
            return problem(
                path, isReadable: true,
                Phrase(
                    ru: isInChats ? "документ лежит среди переписок и не читается" : "документ здесь не читается",
                    en: isInChats ? "a document among the chats is not read" : "a document is not read here"),
                toDocuments)
        case .chat: return chat(path)
        case .photo, .foreignPhoto: return photo(path)
        case .sheet, .foreignSheet: return sheet(path)
        case .foreignDocument: return foreignDocument(path)
        case .other:
            return problem(
                path, isReadable: false,
                Phrase(ru: "файл этого вида здесь не читается", en: "a file of this kind is not read here"),
                Phrase(
                    ru: "сохраните документ как .docx, чат как .txt или .zip в knowledge_base/chats, или уберите файл",
                    en:
                        "save a document as .docx, a chat as .txt or .zip in knowledge_base/chats, or move the file away"
                ))
        }
    }

    /// A file under `photos` that nothing reads; nil for what nobody would take for a photo or a document.
    static func inPhotos(_ path: String) -> Problem? {
        switch Content(path) {
        case .document, .foreignDocument: document(path)
        case .sheet, .foreignSheet: sheet(path)
        case .foreignPhoto: photo(path)
        case .photo, .chat, .other: nil
        }
    }

    /// Files and folders right in the shop's folder that nothing reads. Others than these may lie there: a shop's folder is
    /// people's own.
    func atTheRoot() -> [Problem] {
        // A folder that can't be listed is told when it is read from.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: DurableFile.path(shop.root))) ?? []
        return names.sorted().compactMap { name in
            guard !SourceDiscovery.isPassedOver(name), !Self.known.contains(name) else { return nil }
            var isFolder: ObjCBool = false
            let url = shop.root.appending(path: name)
            guard FileManager.default.fileExists(atPath: DurableFile.path(url), isDirectory: &isFolder) else {
                return nil
            }
            return isFolder.boolValue ? Self.folder(name, at: url) : Self.file(name)
        }
    }

    /// What stands in a shop's folder by its own name.
    private static let known: Set<String> = [
        "inventory.xlsx", "vitrina.yaml", "vocabulary.yaml", "knowledge_base", "photos", "eval", "kb", "var",
    ]

    private static func file(_ name: String) -> Problem? {
        let plain = name.lowercased().replacing(".yml", with: ".yaml")
        if plain == "vitrina.yaml" || plain == "vocabulary.yaml" {
            return problem(
                name, isReadable: true, Phrase(ru: "под этим именем не читается", en: "it is not read by this name"),
                Phrase(ru: "переименуйте в \(plain)", en: "rename it to \(plain)"))
        }
        switch Content(name) {
        case .document: return document(name)
        case .foreignDocument: return foreignDocument(name)
        case .sheet, .foreignSheet: return sheet(name)
        case .chat: return chat(name)
        case .photo, .foreignPhoto: return photo(name)
        case .other: return nil
        }
    }

    private static func folder(_ name: String, at url: URL) -> Problem? {
        let plain = name.lowercased()
        if known.contains(plain) {
            return problem(
                name + "/", isReadable: true,
                Phrase(ru: "папка под этим именем не читается", en: "the folder is not read by this name"),
                Phrase(ru: "переименуйте в \(plain)", en: "rename it to \(plain)"))
        }
        // What can't be listed can't be read either, here or where it should be.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: DurableFile.path(url))) ?? []
        let readable = names.filter { name in
            guard !SourceDiscovery.isPassedOver(name) else { return false }
            switch Content(name) {
            case .document: return true
            case .chat, .foreignDocument: return homes[plain] != nil
            case .sheet, .foreignSheet, .photo, .foreignPhoto, .other: return false
            }
        }
        guard !readable.isEmpty else { return nil }
        let message = Phrase(
            ru: "папка не читается; документов и переписок в ней: \(readable.count)",
            en: "the folder is not read; documents and chats in it: \(readable.count)")
        guard let home = homes[plain] else {
            return problem(
                name + "/", isReadable: true, severity: .note, message,
                Phrase(
                    ru: "что нужно для ответов, перенесите в knowledge_base; остальное может лежать здесь",
                    en: "move what answers need to knowledge_base; the rest may stay here"))
        }
        return problem(
            name + "/", isReadable: true, message,
            Phrase(ru: "перенесите её файлы в knowledge_base/\(home)", en: "move its files to knowledge_base/\(home)"))
    }

    /// Where the files of a folder belong that bears one of these names.
    private static let homes = [
        "catalog": "catalog", "catalogs": "catalog", "catalogue": "catalog", "catalogues": "catalog",
        "каталог": "catalog", "каталоги": "catalog", "scripts": "scripts", "script": "scripts", "скрипты": "scripts",
        "скрипт": "scripts", "policy": "policy", "policies": "policy", "условия": "policy", "chats": "chats",
        "chat": "chats", "чаты": "chats", "переписки": "chats", "переписка": "chats",
    ]

    // MARK: - By content

    private static let toDocuments = Phrase(
        ru:
            "перенесите в knowledge_base/catalog (каталог), knowledge_base/scripts (скрипт) или knowledge_base/policy (условия)",
        en:
            "move it to knowledge_base/catalog (catalogue), knowledge_base/scripts (script) or knowledge_base/policy (terms)"
    )

    private static func document(_ path: String) -> Problem {
        problem(
            path, isReadable: true, Phrase(ru: "документ здесь не читается", en: "a document is not read here"),
            toDocuments)
    }

    private static func foreignDocument(_ path: String) -> Problem {
        problem(
            path, isReadable: false,
            Phrase(ru: "документ этого вида не читается", en: "a document of this kind is not read"),
            Phrase(
                ru:
                    "сохраните его как .docx в knowledge_base/catalog, knowledge_base/scripts или knowledge_base/policy",
                en: "save it as .docx in knowledge_base/catalog, knowledge_base/scripts or knowledge_base/policy"))
    }

    private static func sheet(_ path: String) -> Problem {
        problem(
            path, isReadable: true,
            Phrase(
                ru: "таблица не читается: остатки берутся из inventory.xlsx в папке магазина",
                en: "the table is not read: stock is taken from inventory.xlsx in the shop's folder"),
            Phrase(
                ru:
                    "если это остатки, сохраните их как inventory.xlsx; если каталог — перенесите таблицу в документ .docx",
                en: "if it is the stock, save it as inventory.xlsx; if a catalogue, put the table into a .docx document"
            ))
    }

    private static func chat(_ path: String) -> Problem {
        problem(
            path, isReadable: true,
            Phrase(ru: "здесь переписки не читаются", en: "chats are not read here"),
            Phrase(
                ru: "если это переписка из WhatsApp, перенесите её в knowledge_base/chats; иначе уберите файл",
                en: "if it is a chat from WhatsApp, move it to knowledge_base/chats; else move the file away"))
    }

    private static func photo(_ path: String) -> Problem {
        Content(path) == .photo
            ? problem(
                path, isReadable: true, Phrase(ru: "фотография здесь не читается", en: "a photo is not read here"),
                Phrase(ru: "перенесите её в photos", en: "move it to photos"))
            : problem(
                path, isReadable: false,
                Phrase(ru: "картинка этого вида не читается", en: "a picture of this kind is not read"),
                Phrase(ru: "сохраните её как .jpg в photos", en: "save it as .jpg in photos"))
    }

    private static func problem(
        _ path: String, isReadable: Bool, severity: Problem.Severity = .warning, _ message: Phrase, _ remedy: Phrase
    ) -> Problem {
        Problem(
            severity: severity, code: isReadable ? misplacedCode : unknownCode,
            location: SourceLocation(file: path, place: .file), message: message, remedy: remedy)
    }

    /// It would be read elsewhere, or by another name.
    static let misplacedCode = "source.misplaced"
    /// Nothing reads files of its kind.
    static let unknownCode = "source.unknown"
}
