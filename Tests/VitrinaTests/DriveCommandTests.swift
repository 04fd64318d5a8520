import FakeServer
import Foundation
import Testing

/// The whole way with photos in Google Drive, as a user would go it.
@Suite struct DriveCommandTests {
    @Test func buildsChoosesFetchesAndFindsPhotosInDrive() throws {
        let fake = FakeDrive(pageSize: 7, startsWithEmptyPage: true)
        let server = try fake.serve()
        let folder = FileManager.default.temporaryDirectory.appending(path: "vitrina-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }  // Left-overs in the system's folder harm nobody.
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let sample = CommandTests.repository.appending(path: "data")
        for part in ["knowledge_base", "inventory.xlsx", "vitrina.yaml", "vocabulary.yaml"] {
            try FileManager.default.copyItem(at: sample.appending(path: part), to: folder.appending(path: part))
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: sample.appending(path: "photos").path())
            .sorted()
        for (number, name) in names.filter({ $0.contains("Jimmy Choo") || $0.contains("Chanel") }).enumerated() {
            let bytes = Array(try Data(contentsOf: sample.appending(path: "photos/\(name)")))
            fake.put(name, id: "photo-\(1_000 + number)", bytes: bytes)
        }
        let key = folder.appending(path: "key.json")
        try fake.keyFile(server: server).write(to: key)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key.path())
        let environment = [
            "VITRINA_SHOP": folder.path(percentEncoded: false), "VITRINA_GOOGLE_DRIVE_FOLDER": FakeDrive.root,
            "VITRINA_GOOGLE_DRIVE_KEY_FILE": "key.json", "VITRINA_GOOGLE_DRIVE_URL": server.url + "/drive/v3",
        ]
        // The command's clock is the machine's.
        fake.pass(Date().timeIntervalSince(fake.now))
        func run(_ arguments: String...) throws -> CommandTests.Outcome {
            try CommandTests.run(arguments, environment: environment)
        }
        let build = try run("build")
        #expect(build.status == 0, "\(build.errors)")
        #expect(try run("build").output.hasPrefix("Nothing changed"))

        let chosen = try run("photos", "--json", "туфли Jimmy Choo Romy 85 бежевые")
        let answer = try #require(
            try JSONSerialization.jsonObject(with: Data(chosen.output.utf8)) as? [String: Any], "\(chosen.errors)")
        let photos = try #require(answer["photos"] as? [[String: Any]])
        let first = try #require(photos.first)
        #expect(first["file"] as? String == "google-drive/Туфли бежевый Jimmy Choo Romy 85 1.jpg")
        let place = try #require(first["drive"] as? [String: String])
        #expect(place["name"] == "Туфли бежевый Jimmy Choo Romy 85 1.jpg")
        #expect(place["id"]?.hasPrefix("photo-") == true)

        // What was fetched for fingerprints need not be fetched again.
        let asked = server.requests.count
        let saved = folder.appending(path: "saved")
        let save = try run("photos", "--save", saved.path(), "туфли Jimmy Choo Romy 85 бежевые")
        #expect(save.status == 0, "\(save.errors)")
        let name = "Туфли бежевый Jimmy Choo Romy 85 1.jpg"
        #expect(
            try Data(contentsOf: saved.appending(path: name))
                == Data(contentsOf: sample.appending(path: "photos/\(name)")))
        #expect(server.requests.count == asked)
        try FileManager.default.removeItem(at: folder.appending(path: "kb/drive-photos"))
        #expect(try run("photos", "--save", saved.path(), "туфли Jimmy Choo Romy 85 бежевые").status == 0)
        #expect(server.requests.count > asked)

        let found = try run("photos", "--json", "--like", "fixtures/imaging/screenshot.webp")
        #expect(found.output.contains(#""verdict" : "same""#), "\(found.errors)")
        #expect(found.output.contains("google-drive/Туфли бежевый Jimmy Choo Romy 85 1.jpg"))

        let doctor = try run("doctor")
        #expect(doctor.output.contains("ok  drive: the folder “Фото” is shared with \(FakeDrive.email)"))

        fake.edit(FakeDrive.root) { $0.isShared = false }
        let plan = try run("plan")
        #expect(plan.status == 2)
        let again = try run("build", "--full", "--lang", "ru")
        #expect(again.status == 2)
        #expect(
            (again.errors + again.output).contains(
                "папки Google Drive RootFolder_1 не видно: откройте к ней доступ для \(FakeDrive.email)"))
        #expect((again.errors + again.output).contains("остались в силе фотографии из прежнего списка"))
        #expect(!(again.errors + again.output).contains("PRIVATE"))

        // What was learned of the photos needs no key.
        try FileManager.default.removeItem(at: key)
        let alone = try run("photos", "--json", "--like", "fixtures/imaging/screenshot.webp")
        #expect(alone.status == 0)
        #expect(alone.output.contains(#""verdict" : "same""#))
        #expect(alone.errors.contains("key.json can't be opened: put the service account's key file there"))
    }
}
