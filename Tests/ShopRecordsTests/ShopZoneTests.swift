import Foundation
import KnowledgeModel
import Testing

@testable import ShopRecords

struct ShopZoneTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var zone: String
        var local: String
        var utc: String
        /// What the clock shows then, where it never shows the time asked for.
        var shown: String?

        var testDescription: String { "\(zone) \(local)" }
    }

    static let cases = [
        // Until 1 March 2024 six hours before UTC, then five: the last hour of February came twice.
        Case(zone: "Asia/Almaty", local: "2024-02-29T22:59:59", utc: "2024-02-29T16:59:59Z"),
        Case(zone: "Asia/Almaty", local: "2024-02-29T23:30:00", utc: "2024-02-29T17:30:00Z"),
        Case(zone: "Asia/Almaty", local: "2024-03-01T00:00:00", utc: "2024-02-29T19:00:00Z"),
        Case(zone: "Asia/Almaty", local: "2026-03-29T03:00:00", utc: "2026-03-28T22:00:00Z"),
        Case(zone: "Asia/Almaty", local: "2026-07-01T12:00:00", utc: "2026-07-01T07:00:00Z"),
        Case(zone: "Asia/Almaty", local: "2026-12-31T23:59:59", utc: "2026-12-31T18:59:59Z"),
        Case(zone: "Europe/Berlin", local: "2026-01-15T09:00:00", utc: "2026-01-15T08:00:00Z"),
        Case(zone: "Europe/Berlin", local: "2026-07-15T09:00:00", utc: "2026-07-15T07:00:00Z"),
        // Left out in spring, twice in autumn.
        Case(
            zone: "Europe/Berlin", local: "2026-03-29T02:30:00", utc: "2026-03-29T01:30:00Z",
            shown: "2026-03-29T03:30:00"),
        Case(zone: "Europe/Berlin", local: "2026-10-25T02:30:00", utc: "2026-10-25T00:30:00Z"),
        Case(zone: "Europe/Berlin", local: "2026-10-25T03:00:00", utc: "2026-10-25T02:00:00Z"),
        // Here midnight itself is left out.
        Case(
            zone: "Africa/Cairo", local: "2026-04-24T00:00:00", utc: "2026-04-23T22:00:00Z",
            shown: "2026-04-24T01:00:00"),
        Case(zone: "Asia/Kathmandu", local: "2026-02-28T23:59:00", utc: "2026-02-28T18:14:00Z"),
        Case(zone: "America/New_York", local: "1969-12-31T19:00:00", utc: "1970-01-01T00:00:00Z"),
        Case(zone: "UTC", local: "1960-02-29T23:59:59", utc: "1960-02-29T23:59:59Z"),
    ]

    @Test("A clock's time and its moment are one", arguments: cases)
    func convertsBothWays(_ item: Case) throws {
        let zone = try #require(ShopZone(item.zone))
        let local = try #require(LocalDateTime(item.local))
        let moment = zone.moment(of: local)
        #expect(moment.description == item.utc.dropLast() + ".000Z")
        #expect(zone.local(moment)?.description == item.shown ?? item.local)
    }

    @Test("The hour that comes twice is told as the clock shows it")
    func showsTheSecondOfTwoHours() throws {
        let zone = try #require(ShopZone("Asia/Almaty"))
        let second = Moment(try Date("2024-02-29T18:30:00Z", strategy: .iso8601))
        #expect(zone.local(second)?.description == "2024-02-29T23:30:00")
    }

    @Test(
        "Days and months begin by the shop's clock",
        arguments: [
            ("Asia/Almaty", "2026-03-01T18:59:59Z", "2026-02-28T19:00:00.000Z", "2026-02-28T19:00:00.000Z"),
            ("Asia/Almaty", "2026-03-01T19:00:00Z", "2026-03-01T19:00:00.000Z", "2026-02-28T19:00:00.000Z"),
            ("Asia/Almaty", "2024-03-15T12:00:00Z", "2024-03-14T19:00:00.000Z", "2024-02-29T19:00:00.000Z"),
            ("Europe/Berlin", "2026-03-29T12:00:00Z", "2026-03-28T23:00:00.000Z", "2026-02-28T23:00:00.000Z"),
            ("Africa/Cairo", "2026-04-24T12:00:00Z", "2026-04-23T22:00:00.000Z", "2026-03-31T22:00:00.000Z"),
        ])
    func beginsDaysAndMonths(zone: String, moment: String, day: String, month: String) throws {
        let zone = try #require(ShopZone(zone))
        let moment = Moment(try Date(moment, strategy: .iso8601))
        #expect(zone.startOfDay(moment).description == day)
        #expect(zone.startOfMonth(moment).description == month)
    }

    @Test("Zones that are none are refused")
    func refusesUnknownZones() {
        #expect(ShopZone("Asia/Ottenok") == nil)
        #expect(ShopZone("") == nil)
    }

    @Test("Every hour of many years comes back as it was")
    func keepsEveryHour() throws {
        let zone = try #require(ShopZone("Europe/Berlin"))
        var wrong: [Int64] = []
        for hour in Int64(0)..<8_766 * 6 {
            let moment = Moment(milliseconds: 1_700_000_000_000 + hour * 3_600_000)
            let local = try #require(zone.local(moment))
            // Of the hour that comes twice, the first stands for both.
            let back = zone.moment(of: local)
            if back != moment, back + .seconds(3_600) != moment { wrong.append(moment.milliseconds) }
        }
        #expect(wrong.isEmpty)
    }

    @Test("Moments keep milliseconds, and don't overflow")
    func keepsMilliseconds() {
        #expect(Moment(Date(timeIntervalSince1970: 1.9996)).milliseconds == 1_999)
        #expect(Moment(Date(timeIntervalSince1970: -0.0001)).milliseconds == -1)
        #expect(Moment(Date(timeIntervalSince1970: 1e300)).milliseconds == .max)
        #expect((Moment(milliseconds: 5) + .milliseconds(-6)).milliseconds == -1)
        #expect((Moment(milliseconds: .max) + .seconds(1)).milliseconds == .max)
        #expect((Moment(milliseconds: 0) + .seconds(Int64.min)).milliseconds == .min)
    }
}
