import Evaluation
import Foundation
import Testing

@Suite struct MessageReportTests {
    private static func label(_ json: String) throws -> MessageLabel {
        try JSONDecoder().decode(MessageLabel.self, from: Data(json.utf8))
    }

    private static func address() throws -> MessageLabel {
        try label(
            """
            {"id":"m1","lang":"ru","split":"dev","tags":["x"],"text":"t","state":{"asked":"address","context":{"city":"Алматы","size":null}},
            "intents":{"main":"giveField","accept":["order"]},
            "fields":[{"field":"address","value":"Абая 38, кв 5"},{"field":"size","value":"38"}],
            "optional":[{"field":"date","value":"today"}],"confirms":false}
            """)
    }

    @Test func countsPairsOfFieldAndValue() throws {
        var report = MessageReport(keepsMisses: true)
        report.add(
            try Self.address(),
            MessageReply(
                intent: "order",
                fields: [
                    .init(field: "address", value: "улица абая дом 38 квартира 5"),
                    .init(field: "date", value: "today"),
                    .init(field: "color", value: "чёрный"),
                ], confirms: true))
        #expect(report.all.rightIntents == 1)
        #expect(report.all.fields.right == 1)
        #expect(report.all.fields.wrong == 1)
        #expect(report.all.fields.missing == 1)
        #expect(report.all.fields.f1 == 0.5)
        #expect(report.confirmation.wrong == 1)
        #expect(report.byTag["ru"]?.messages == 1)
        #expect(report.byTag["x"]?.messages == 1)
        #expect(report.byField["size"]?.missing == 1)
        #expect(report.misses?.first?.wrong == ["color=чёрный"])
        #expect(report.misses?.first?.missing == ["size=38"])
        #expect(report.misses?.first?.intent == nil)
    }

    @Test func holdsAnAddressByItsNumbersAndNames() throws {
        var report = MessageReport()
        report.add(
            try Self.address(),
            MessageReply(intent: "no", fields: [.init(field: "address", value: "Абая 39, кв 5")], confirms: false))
        #expect(report.all.rightIntents == 0)
        #expect(report.all.fields.right == 0)
        #expect(report.all.fields.wrong == 1)
        #expect(report.misses == nil)
    }

    @Test func readsStatesWithoutWhatIsNull() throws {
        #expect(try Self.address().state.context == ["city": "Алматы"])
    }
}
