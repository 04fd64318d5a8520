import KnowledgeModel

/// On what terms the shop brings what it doesn't have.
public struct PreorderTerms: Hashable, Sendable {
    /// How much is paid in advance, in percent.
    public var percent: Int
    /// How many days it takes, as the shop's terms write it: `12–20`; nil where they don't say.
    public var days: String?

    /// What is paid in advance everywhere.
    public static let usual = PreorderTerms(percent: 50, days: nil)

    /// Creates terms.
    public init(percent: Int, days: String?) {
        self.percent = percent
        self.days = days
    }

    /// Reads them from the passages of the shop's terms that speak of preorders.
    init(in passages: [String]) {
        self = .usual
        for passage in passages {
            guard let days = TermFigures.days(in: passage), let percent = TermFigures.percent(in: passage) else {
                continue
            }
            self.init(percent: percent, days: days)
            return
        }
    }
}
