import Foundation
import KnowledgeModel
import Language
import Testing

@testable import KBBuilder

@Suite struct ShopSettingsTests {
    private func settings(_ yaml: String?) throws -> ShopSettings {
        var settings: ShopSettings?
        try Samples.inScratchFolder { folder in
            let root = folder.appending(path: "Лавка")
            try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
            if let yaml { try Samples.write(yaml, to: root.appending(path: "vitrina.yaml")) }
            settings = try ShopSettings(of: ShopFolder(root: root))
        }
        return try #require(settings)
    }

    @Test(arguments: [nil, "", "# только примечание\n"])
    func hasDefaults(yaml: String?) throws {
        #expect(try settings(yaml) == ShopSettings(name: "Лавка"))
    }

    @Test func readsEverySetting() throws {
        let yaml = "name: Оттенок\ncurrency: USD\ntimezone: Europe/Berlin\nchat_names: [Оттенок, Ottenok]\n"
        #expect(
            try settings(yaml)
                == ShopSettings(
                    name: "Оттенок", currency: .USD, timeZone: "Europe/Berlin", chatNames: ["Оттенок", "Ottenok"]))
    }

    @Test(arguments: [
        (
            "nmae: Оттенок\n",
            "line 1: unknown key “nmae”, known are name, currency, timezone, chat_names, contacts, embeddings, "
                + "google_drive, passages, models"
        ),
        ("timezone: Mars/Olympus\n", "timezone: expected a name like Asia/Almaty, found “Mars/Olympus”"),
        ("- a\n- b\n", "expected keys and values at the top"),
    ])
    func namesWhatIsWrong(yaml: String, detail: String) {
        #expect(throws: BuildError.invalidSettings(file: "vitrina.yaml", detail: detail)) { try settings(yaml) }
    }

    @Test(arguments: ["name: [\n", "currency: кроны\n", "chat_names: 5\n"])
    func refusesWhatItCannotRead(yaml: String) {
        #expect {
            try settings(yaml)
        } throws: { error in
            guard case BuildError.invalidSettings(file: "vitrina.yaml", let detail) = error else { return false }
            return !detail.isEmpty
        }
    }
}
