import FakeServer
import Foundation
import KnowledgeModel
import Testing
import WebClient

@testable import GoogleDrive

@Suite struct ServiceAccountTests {
    private func account(_ edit: (inout [String: Any]) -> Void) throws -> Result<ServiceAccount, DriveError> {
        let fake = FakeDrive()
        let server = try fake.serve()
        let file = FileManager.default.temporaryDirectory.appending(path: "vitrina-key-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }  // Left-overs in the system's folder harm nobody.
        var fields = try #require(
            try JSONSerialization.jsonObject(with: fake.keyFile(server: server)) as? [String: Any])
        edit(&fields)
        try JSONSerialization.data(withJSONObject: fields).write(to: file)
        return Result { () throws(DriveError) in
            try ServiceAccount(contentsOf: file.path(percentEncoded: false))
        }
    }

    private func fault(_ edit: (inout [String: Any]) -> Void) throws -> DriveError.KeyFault? {
        guard case .failure(.badKeyFile(_, let fault)) = try account(edit) else { return nil }
        return fault
    }

    @Test func readsAKeyFile() throws {
        let account = try account { _ in }.get()
        #expect(account.email == FakeDrive.email)
        #expect("\(account)" == FakeDrive.email)
        var dumped = ""
        dump(account, to: &dumped)
        #expect(!dumped.contains("KEY"))
    }

    @Test func refusesWhatIsNoServiceAccountsKey() throws {
        #expect(try fault { $0["type"] = "authorized_user" } == .kind)
        #expect(try fault { $0["private_key"] = nil } == .form)
        #expect(try fault { $0["client_email"] = "" } == .form)
        #expect(
            try fault { $0["private_key"] = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n" }
                == .privateKey)
        #expect(try fault { $0["token_uri"] = "http://example.com/token" } == .address)
        #expect(try fault { $0["token_uri"] = "file:///etc/passwd" } == .address)
    }

    @Test func takesGooglesOwnAddressWhereNoneIsGiven() throws {
        #expect(try account { $0["token_uri"] = nil }.get().tokenAddress.host == "oauth2.googleapis.com")
    }

    @Test func tellsAMissingFile() throws {
        let result = Result { () throws(DriveError) in try ServiceAccount(contentsOf: "/nowhere/key.json") }
        guard case .failure(let error) = result else {
            Issue.record("read")
            return
        }
        #expect(error == .noKeyFile(file: "/nowhere/key.json"))
        #expect(
            error.description
                == "the Google Drive key /nowhere/key.json can't be opened: put the service account's key file there")
    }

    @Test(arguments: [
        ("1AbC_d-9", "1AbC_d-9"), ("https://drive.google.com/drive/folders/1AbC", "1AbC"),
        ("https://drive.google.com/drive/u/0/folders/1AbC?usp=sharing", "1AbC"),
        ("https://drive.google.com/open?id=1AbC&x=1", "1AbC"), (" 1AbC ", "1AbC"), ("", nil), ("a'b", nil),
        ("https://example.com/1AbC", nil), ("Мои фото", nil),
    ])
    func findsTheFolderInWhatPeopleCopy(text: String, id: String?) {
        #expect(DriveSettings.folderID(in: text) == id)
    }

    @Test(arguments: [
        ("https://www.googleapis.com/drive/v3", true), ("http://127.0.0.1:8080/x", true), ("http://[::1]/x", true),
        ("http://example.com/x", false), ("http://127.0.0.1.example.com/x", false),
    ])
    func sendsTokensOnlyWhereNobodyListens(address: String, isSafe: Bool) throws {
        #expect(DriveSettings.isSafe(try WebAddress(address)) == isSafe)
    }
}
