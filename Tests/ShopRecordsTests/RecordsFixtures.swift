import Foundation
import GRDB
import KnowledgeModel

@testable import ShopRecords

/// A folder that is removed with the test that made it.
final class TemporaryFolder: Sendable {
    let url = FileManager.default.temporaryDirectory.appending(path: "records-\(UUID().uuidString)")

    init() throws {
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        // Left to the system's own cleaning when it can't be removed.
        try? FileManager.default.removeItem(at: url)
    }

    var file: URL { url.appending(path: "var/shop.sqlite") }

    func records() throws -> ShopRecords { try ShopRecords(at: file) }

    /// Everything that the files of the records hold, journals included.
    func bytes() throws -> [UInt8] {
        let folder = url.appending(path: "var")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted()
            .flatMap { try Array(Data(contentsOf: folder.appending(path: $0))) }
    }

    /// Changes the file as another program would.
    func edit(_ body: (Database) throws -> Void) throws {
        try DatabaseQueue(path: file.path(percentEncoded: false)).inDatabase(body)
    }
}

/// 2026-03-01T09:30:00Z and minutes after it.
func minute(_ minutes: Int64) -> Moment { Moment(milliseconds: 1_772_357_400_000 + minutes * 60_000) }

let state = BotState(version: 1, json: Array(#"{"step":"start"}"#.utf8))

func tenge(_ amount: Int64) -> Money { Money(minorUnits: amount * 100, currency: .KZT) }

let boots = OrderLine(
    product: "Ботинки Dr. Martens 1460", category: "ботинки", size: "38", color: "чёрный", quantity: 2,
    price: tenge(45_000))

func order(_ key: String, lines: [OrderLine] = [boots], prepayment: Money? = nil) -> NewOrder {
    NewOrder(
        key: key, kind: prepayment == nil ? .normal : .preorder, city: "Алматы", address: "ул. Абая, 1, кв. 2",
        lines: lines, prepayment: prepayment)
}

extension ShopRecords {
    /// A conversation of an invented customer.
    func talk(_ number: Int = 1, name: String = "Айгуль") async throws -> Conversation {
        try await conversation(
            .whatsapp, chat: "7700000\(1_000 + number)@c.us", phone: "+7 700 000 \(1_000 + number)", name: name,
            at: minute(0))
    }
}
