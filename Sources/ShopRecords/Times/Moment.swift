public import Foundation

/// A moment in UTC, to the millisecond: what the records hold. The shop's clock comes in at the edge, by ``ShopZone``.
public struct Moment: Hashable, Sendable, Codable, Comparable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public var milliseconds: Int64

    /// Creates a moment from milliseconds since 1970.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The moment of a date, rounded down to the millisecond; dates beyond some 290 million years become the last one
    /// there is.
    public init(_ date: Date) {
        let value = (date.timeIntervalSince1970 * 1_000).rounded(.down)
        milliseconds = Int64(exactly: value) ?? (value < 0 ? .min : .max)
    }

    /// The same as a date.
    public var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1_000) }

    /// Earlier moments first.
    public static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }

    /// The moment a while after another; parts of a millisecond are dropped.
    public static func + (moment: Self, wait: Duration) -> Self {
        let (seconds, fraction) = wait.components
        let (whole, overflows) = seconds.multipliedReportingOverflow(by: 1_000)
        guard !overflows else { return Self(milliseconds: seconds < 0 ? .min : .max) }
        let (sum, isTooFar) = moment.milliseconds.addingReportingOverflow(whole + fraction / 1_000_000_000_000_000)
        return Self(milliseconds: isTooFar ? (seconds < 0 ? .min : .max) : sum)
    }
}

extension Moment: CustomStringConvertible {
    /// ISO 8601 in UTC: `2026-03-01T09:30:00.000Z`.
    public var description: String {
        date.formatted(
            .iso8601.year().month().day().time(includingFractionalSeconds: true).timeZone(separator: .omitted))
    }
}
