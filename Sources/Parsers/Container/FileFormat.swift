import KnowledgeModel

/// A format of files as their content tells it.
public enum FileFormat: String, Hashable, Sendable, CaseIterable {
    /// Word, 2007 and later.
    case docx
    /// Excel, 2007 and later.
    case xlsx
    /// PowerPoint, 2007 and later.
    case pptx
    /// A zip archive of anything else.
    case zip
    /// An OLE compound file: a password-protected document or .doc, .xls, .ppt, .msg.
    case ole
    /// OpenDocument: .odt, .ods, .odp.
    case openDocument
    /// Portable Document Format.
    case pdf
    /// Rich Text Format.
    case rtf
    /// A web page, with or without its letter-like (.mht) wrapping.
    case html
    /// XML outside an archive.
    case xml
    /// Columns divided by commas, semicolons or tabs.
    case csv
    /// Other text.
    case text
    /// A picture: PNG, JPEG, GIF, WebP, HEIC.
    case image
    /// A RAR, 7z or gzip archive.
    case otherArchive
    /// Nothing known.
    case unknown
}

extension FileFormat {
    /// The name for people.
    var name: Phrase {
        switch self {
        case .docx: Phrase(ru: "документ Word (.docx)", en: "a Word document (.docx)")
        case .xlsx: Phrase(ru: "таблица Excel (.xlsx)", en: "an Excel workbook (.xlsx)")
        case .pptx: Phrase(ru: "презентация (.pptx)", en: "a presentation (.pptx)")
        case .zip: Phrase(ru: "архив zip", en: "a zip archive")
        case .ole: Phrase(ru: "файл с паролем или старого формата", en: "a password-protected or old-format file")
        case .openDocument: Phrase(ru: "документ OpenDocument", en: "an OpenDocument file")
        case .pdf: Phrase(ru: "документ PDF", en: "a PDF document")
        case .rtf: Phrase(ru: "документ RTF", en: "an RTF document")
        case .html: Phrase(ru: "веб-страница (HTML)", en: "a web page (HTML)")
        case .xml: Phrase(ru: "файл XML", en: "an XML file")
        case .csv: Phrase(ru: "таблица CSV", en: "a CSV table")
        case .text: Phrase(ru: "простой текст", en: "plain text")
        case .image: Phrase(ru: "картинка", en: "a picture")
        case .otherArchive: Phrase(ru: "архив другого вида", en: "another kind of archive")
        case .unknown: Phrase(ru: "неизвестные данные", en: "unknown data")
        }
    }

    /// The ending that files of the format carry.
    var ending: String {
        switch self {
        case .docx: ".docx"
        case .xlsx: ".xlsx"
        case .pptx: ".pptx"
        case .zip: ".zip"
        case .text: ".txt"
        default: ".\(rawValue)"
        }
    }

    /// The ending of the format's forerunner.
    var oldEnding: String {
        switch self {
        case .docx: ".doc"
        case .xlsx: ".xls"
        case .pptx: ".ppt"
        default: ".doc/.xls"
        }
    }

    /// Whether an office program opens it, so that it can be saved as what is wanted.
    var isOfficeReadable: Bool {
        switch self {
        case .docx, .xlsx, .pptx, .ole, .openDocument, .rtf, .html, .csv, .text, .xml: true
        case .zip, .pdf, .image, .otherArchive, .unknown: false
        }
    }
}
