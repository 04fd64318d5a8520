/// Tells a file's format by its first bytes; the ending of its name is never asked.
enum FileSniffer {
    /// Bytes from the beginning of a file that ``format(of:)`` looks at.
    static let headLength = 4096

    /// Whether a name is that of a mark which an office program keeps beside an open document.
    static func isLockFile(named name: some StringProtocol) -> Bool {
        let last = name.split(separator: "/").last ?? ""
        return last.hasPrefix("~$") || (last.hasPrefix(".~lock.") && last.hasSuffix("#"))
    }

    /// The format of a file by its first bytes. Office documents count as ``FileFormat/zip`` here: only their parts tell
    /// more.
    static func format(of head: some Collection<UInt8>) -> FileFormat {
        let head = Array(head.prefix(headLength))
        for (magic, offset, format) in signatures where matches(head, magic, at: offset) {
            if format == .zip, isOpenDocument(head) { return .openDocument }
            return format
        }
        return textFormat(of: head)
    }

    private static let signatures: [(magic: [UInt8], offset: Int, format: FileFormat)] = [
        ([0x50, 0x4B, 0x03, 0x04], 0, .zip), ([0x50, 0x4B, 0x05, 0x06], 0, .zip), ([0x50, 0x4B, 0x07, 0x08], 0, .zip),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0, .ole), ([0xD0, 0xCF, 0x11, 0xE0], 0, .ole),
        (Array("%PDF-".utf8), 0, .pdf), (Array("{\\rtf".utf8), 0, .rtf),
        ([0x89, 0x50, 0x4E, 0x47], 0, .image), ([0xFF, 0xD8, 0xFF], 0, .image), (Array("GIF8".utf8), 0, .image),
        (Array("WEBP".utf8), 8, .image), (Array("ftyphei".utf8), 4, .image),
        (Array("Rar!".utf8), 0, .otherArchive), ([0x37, 0x7A, 0xBC, 0xAF], 0, .otherArchive),
        ([0x1F, 0x8B], 0, .otherArchive),
    ]

    private static func matches(_ head: [UInt8], _ magic: [UInt8], at offset: Int) -> Bool {
        head.count >= offset + magic.count && head[offset..<offset + magic.count].elementsEqual(magic)
    }

    /// The first entry of an OpenDocument file is a stored `mimetype`, so its content stands in the first bytes.
    private static func isOpenDocument(_ head: [UInt8]) -> Bool {
        matches(head, Array("mimetypeapplication/vnd.oasis.opendocument".utf8), at: 30)
    }

    private static func textFormat(of head: [UInt8]) -> FileFormat {
        guard let text = readableText(head) else { return .unknown }
        let start = text.drop(while: { $0 == 0x20 || (0x09...0x0D).contains($0) })
        let lowered = start.prefix(1024).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        if lowered.starts(with: "{\\rtf".utf8) { return .rtf }
        let pageSigns = ["<!doctype html", "<html", "<head", "<body", "<table", "<meta", "mime-version:"]
        if pageSigns.contains(where: { lowered.starts(with: $0.utf8) }) { return .html }
        if lowered.starts(with: "<?xml".utf8) || lowered.starts(with: "<!--".utf8) {
            return contains(lowered, Array("<html".utf8)) ? .html : .xml
        }
        return isDividedIntoColumns(text) ? .csv : .text
    }

    /// The bytes without a byte order mark and, of UTF-16, without the zero bytes; nil when they cannot be text.
    private static func readableText(_ head: [UInt8]) -> [UInt8]? {
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
            return head.dropFirst(2).filter { $0 != 0 }
        }
        let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(head.dropFirst(3)) : head
        let hasControls = text.contains { $0 < 0x09 || (0x0E...0x1F).contains($0) && $0 != 0x1B }
        return hasControls || text.isEmpty ? nil : text
    }

    private static func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
        bytes.indices.contains { bytes[$0...].starts(with: part) }
    }

    /// Whether the first lines hold the same number, one or more, of one divider.
    private static func isDividedIntoColumns(_ text: [UInt8]) -> Bool {
        // The last line of the head may be cut off.
        let lines = text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).prefix(6)
        guard lines.count >= 3 else { return false }
        return [UInt8(0x3B), 0x09, 0x2C].contains { divider in
            let counts = lines.dropLast().map { line in line.count { $0 == divider } }
            return counts.first != 0 && Set(counts).count == 1
        }
    }
}
