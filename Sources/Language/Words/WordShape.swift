/// What a word that nobody knows looks like, by its last letters.
public enum WordShape: Hashable, Sendable {
    /// A Russian verb or adjective: talk about something rather than its name.
    case verbOrAdjective
    /// Anything else: it may name a thing.
    case name

    /// The shape of a folded word.
    public init(_ word: String) {
        var word = word
        let isTalk = word.withUTF8 { bytes in
            guard let last = bytes.last else { return false }
            return Self.endings[Int(last)].contains { ending in
                bytes.count >= ending.bytes.count && bytes.suffix(ending.bytes.count).elementsEqual(ending.bytes)
                    && bytes.count(where: { $0 & 0xC0 != 0x80 }) >= ending.shortest
            }
        }
        self = isTalk ? .verbOrAdjective : .name
    }

    private struct Ending: Sendable {
        var bytes: [UInt8]
        /// Letters of the shortest word that it tells something about: `реальный`, but not `стих`.
        var shortest: Int
    }

    /// By their last byte.
    private static let endings: [[Ending]] = {
        let table: [(shortest: Int, endings: String)] = [
            (4, "ый ий ая яя ое ее ые ого его ому ему ых ую юю ым ыми ими"), (6, "их им ой ие"),
            (4, "ть ться тись йте йтесь ьте ьтесь"),
            (4, "ете ите ешь ишь ет ит ется ится ются атся ятся лась лись лось лся юсь усь"),
            (5, "ал ала али ало ил ила или ило ел ела ели ело ул ула ули ыл ыла ыли ял яла яли яло"),
            (6, "ут ют ат ят"),
        ]
        var endings = [[Ending]](repeating: [], count: 256)
        for row in table {
            for text in row.endings.split(separator: " ") {
                let bytes = Array(text.utf8)
                endings[Int(bytes[bytes.count - 1])].append(Ending(bytes: bytes, shortest: row.shortest))
            }
        }
        return endings
    }()
}
