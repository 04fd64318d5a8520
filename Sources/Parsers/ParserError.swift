/// Why a file, or a part of it, could not be read.
///
/// `file` is the path the caller named the file by; `part` the name inside the archive, `word/document.xml` for example.
public enum ParserError: Error, Hashable, Sendable {
    /// The operating system would not open or read the file; `reason` is its own wording.
    case unreadableFile(file: String, reason: String)
    /// The file has no bytes at all.
    case emptyFile(file: String)
    /// A `~$name` or `.~lock.name#` file that an office program keeps beside an open document.
    case lockFile(file: String)
    /// An OLE compound file: a document with a password, or one of the formats before 2007.
    case passwordProtectedOrOld(file: String, expected: FileFormat)
    /// The content is of another format than the one asked for, whatever the name says.
    case wrongFormat(file: String, expected: FileFormat, found: FileFormat)
    /// The content is of a format that no reader is for, under an ending that promises none.
    case unsupportedFormat(file: String, found: FileFormat)
    /// The archive's structure cannot be followed.
    case damagedArchive(file: String, damage: ArchiveDamage)
    /// The bytes of one part are damaged; what could be unpacked was handed on.
    case damagedPart(file: String, part: String, damage: PartDamage)
    /// A part is encrypted inside an otherwise open archive.
    case encryptedPart(file: String, part: String)
    /// A part is packed by a method other than store and deflate; `method` is its number in the zip specification.
    case unsupportedCompression(file: String, part: String, method: Int)
    /// A limit that protects the machine was passed; `found` and `allowed` are in the limit's unit.
    case limitExceeded(file: String, part: String?, limit: ParserLimit, found: Int, allowed: Int)
    /// A part holds a document type declaration, which the format forbids and attacks use.
    case forbiddenDTD(file: String, part: String)
    /// A part without which the document has no content is not there.
    case missingPart(file: String, part: String)
    /// A part is not well-formed XML; `line` counts from 1, `reason` is the XML reader's own wording.
    case malformedXML(file: String, part: String, line: Int, reason: String)
    /// No line of a text opens a message of WhatsApp; `lines` is how many lines were looked at. For an archive: of all its
    /// texts, 0 when it holds none.
    case notChat(file: String, lines: Int)

    /// What is wrong with an archive's structure.
    public enum ArchiveDamage: String, Hashable, Sendable {
        /// The directory at the end is missing: the file is cut short.
        case noDirectory
        /// The directory's records do not hold together.
        case brokenDirectory
        /// Two entries claim the same bytes.
        case overlappingEntries
    }

    /// What is wrong with a part's bytes.
    public enum PartDamage: String, Hashable, Sendable {
        /// The part's bytes are not where the directory says.
        case notFound
        /// The compressed bytes cannot be unpacked to the end.
        case corrupt
        /// The bytes end early.
        case truncated
        /// Everything could be unpacked, but the checksum is another one.
        case checksum
    }
}

/// A limit that protects the machine from a hostile file.
public enum ParserLimit: String, Hashable, Sendable {
    /// Entries of an archive.
    case entries
    /// Bytes of one unpacked part.
    case partBytes
    /// Bytes of all parts unpacked so far.
    case totalBytes
    /// Unpacked bytes for one packed byte.
    case ratio
    /// XML elements inside one another.
    case depth
    /// XML elements of a part.
    case elements
    /// Different names of XML elements and attributes of a part.
    case names
    /// Attributes of one XML element.
    case attributes
    /// Bytes of text of a part.
    case textBytes
    /// Bytes of one attribute's value.
    case attributeBytes
    /// Cells of a document's tables, those a merged cell covers included.
    case cells
    /// Bytes of the file itself.
    case fileBytes
    /// Paragraphs and table rows of a document.
    case paragraphs
    /// Other files embedded in a document.
    case embeddedFiles
    /// References from a part to others.
    case relationships
    /// Messages of a chat.
    case messages
    /// Different authors of a chat.
    case authors
}
