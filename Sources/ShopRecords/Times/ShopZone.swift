public import Foundation
public import KnowledgeModel

/// The shop's time zone: between moments of the records and what a clock on the shop's wall shows.
public struct ShopZone: Hashable, Sendable {
    private let zone: TimeZone

    /// A zone by its IANA name, `Asia/Almaty`; nil for a name there is no zone of.
    public init?(_ identifier: String) {
        guard let zone = TimeZone(identifier: identifier) else { return nil }
        self.zone = zone
    }

    /// A zone.
    public init(_ zone: TimeZone) {
        self.zone = zone
    }

    /// Its IANA name.
    public var identifier: String { zone.identifier }

    /// What the shop's clock shows at a moment; the seconds' parts are dropped. nil for years beyond 1 to 9999.
    public func local(_ moment: Moment) -> LocalDateTime? {
        let seconds = Self.floor(moment.milliseconds, by: 1_000) + Int64(offset(at: moment))
        let day = Self.floor(seconds, by: 86_400)
        let second = Int(seconds - day * 86_400)
        // Civil from days, H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
        let shifted = day + 719_468
        let era = Self.floor(shifted, by: 146_097)
        let dayOfEra = Int(shifted - era * 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = era * 400 + Int64(yearOfEra) + (month <= 2 ? 1 : 0)
        guard (1...9_999).contains(year) else { return nil }
        return LocalDateTime(
            year: Int(year), month: month, day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1,
            hour: second / 3_600, minute: second / 60 % 60, second: second % 60)
    }

    /// The moment at which the shop's clock shows a time. A time that comes twice, since the clock is put back, is the first of
    /// both; one that the clock leaves out is as long after the gap's beginning as it stands in the gap.
    public func moment(of local: LocalDateTime) -> Moment {
        let wall = Int64(local.secondsSinceEpoch) * 1_000
        func moment(_ offset: Int) -> Moment { Moment(milliseconds: wall - Int64(offset) * 1_000) }
        // No zone is a day away from UTC, and none changes twice within two days.
        let before = offset(at: Moment(milliseconds: wall - 86_400_000))
        let after = offset(at: Moment(milliseconds: wall + 86_400_000))
        for offset in [before, after] where self.offset(at: moment(offset)) == offset { return moment(offset) }
        return moment(before)
    }

    /// The first moment of the day that a moment lies in.
    public func startOfDay(_ moment: Moment) -> Moment { start(of: moment) { LocalDateTime($0, $1, $2) } }

    /// The first moment of the month that a moment lies in.
    public func startOfMonth(_ moment: Moment) -> Moment {
        start(of: moment) { year, month, _ in LocalDateTime(year, month, 1) }
    }

    private func start(of moment: Moment, _ first: (Int, Int, Int) -> LocalDateTime?) -> Moment {
        guard let now = local(moment), let begin = first(now.year, now.month, now.day) else { return moment }
        return self.moment(of: begin)
    }

    private func offset(at moment: Moment) -> Int { zone.secondsFromGMT(for: moment.date) }

    /// Division that rounds down, also of what lies before 1970.
    private static func floor(_ value: Int64, by divisor: Int64) -> Int64 {
        let quotient = value / divisor
        return value % divisor < 0 ? quotient - 1 : quotient
    }
}

extension LocalDateTime {
    /// The midnight that a day begins with.
    fileprivate init?(_ year: Int, _ month: Int, _ day: Int) {
        self.init(year: year, month: month, day: day)
    }
}
