import Foundation

/// Names of zip entries as one way of writing: UTF-8, composed (NFC), `/` between the parts, no leading `/` or `./`.
enum ZipEntryName {
    /// Decodes and normalises a name.
    ///
    /// Names that are valid UTF-8 are taken as such with or without the flag that says so, because many writers forget it;
    /// the others are CP866, which Windows writes for Russian names.
    static func normalised(_ raw: some Collection<UInt8>, isMarkedUTF8: Bool) -> String {
        let decoded: String
        if let text = String(validating: raw, as: UTF8.self) {
            decoded = text
        } else if isMarkedUTF8 {
            decoded = String(decoding: raw, as: UTF8.self)
        } else {
            decoded = String(String.UnicodeScalarView(raw.map(scalar)))
        }
        return normalised(decoded)
    }

    /// Normalises a decoded name or a target inside an archive.
    static func normalised(_ name: String) -> String {
        let isPlain = name.utf8.allSatisfy { $0 < 0x80 && $0 != 0x5C }
        let composed =
            isPlain ? name : name.precomposedStringWithCanonicalMapping.replacing("\\", with: "/")
        guard composed.hasPrefix("/") || composed.hasPrefix("./") || composed.contains("//") || composed.contains("/.")
        else { return composed }
        var parts: [Substring] = []
        for part in composed.split(separator: "/") where part != "." {
            if part == ".." {
                _ = parts.popLast()
            } else {
                parts.append(part)
            }
        }
        return parts.joined(separator: "/") + (composed.hasSuffix("/") ? "/" : "")
    }

    /// The form under which names differing in case alone meet.
    static func key(_ name: String) -> String { name.lowercased() }

    /// CP866, from the Unicode consortium's table of that name.
    private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        switch byte {
        case 0x00..<0x80: Unicode.Scalar(byte)
        case 0x80..<0xB0: Unicode.Scalar(UInt16(byte) - 0x80 + 0x0410) ?? "\u{FFFD}"
        case 0xE0..<0xF0: Unicode.Scalar(UInt16(byte) - 0xE0 + 0x0440) ?? "\u{FFFD}"
        case 0xB0..<0xE0: frames[Int(byte - 0xB0)]
        default: lastRow[Int(byte - 0xF0)]
        }
    }

    private static let frames = Array(
        "░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀".unicodeScalars)
    private static let lastRow = Array("ЁёЄєЇїЎў°∙·√№¤■\u{A0}".unicodeScalars)
}
