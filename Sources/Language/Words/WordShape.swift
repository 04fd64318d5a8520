/// What a word that nobody knows looks like, by its last letters.
public enum WordShape: Hashable, Sendable {
    /// A Russian verb or adjective: talk about something rather than its name.
    case verbOrAdjective
    /// Anything else: it may name a thing.
    case name

    /// The shape of a folded word.
    public init(_ word: String) {
        let letters = word.unicodeScalars.count
        let isTalk = Self.endings.contains { ending, shortest in letters >= shortest && word.hasSuffix(ending) }
        self = isTalk ? .verbOrAdjective : .name
    }

    /// Endings with the shortest word that they tell something about: `реальный`, but not `стих`.
    private static let endings: [(ending: String, shortest: Int)] = {
        let table: [(shortest: Int, endings: String)] = [
            (4, "ый ий ая яя ое ее ые ого его ому ему ых ую юю ым ыми ими"), (6, "их им ой ие"),
            (4, "ть ться тись йте йтесь ете ите ешь ишь ет ит ется ится ются атся ятся лась лись лось лся юсь усь"),
            (5, "ал ала али ало ил ила или ило ел ела ели ело ул ула ули ыл ыла ыли ял яла яли яло"),
            (6, "ут ют ат ят"),
        ]
        var endings: [(ending: String, shortest: Int)] = []
        for row in table {
            for ending in row.endings.split(separator: " ") { endings.append((String(ending), row.shortest)) }
        }
        return endings
    }()
}
