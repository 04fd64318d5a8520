import KnowledgeModel
@testable import Parsers

/// The bytes of an export, text or archive.
@_cdecl("LLVMFuzzerTestOneInput")
public func testChat(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = input(start, count)
    let reader = ChatReader()
    guard let chat = try? reader.read(bytes: bytes, file: "a.txt") else { return 0 }
    let again = try? reader.read(bytes: bytes, file: "a.txt")
    require(again?.messages == chat.messages && again?.problems == chat.problems, "reads differently the second time")
    var line = 0
    for message in chat.messages {
        require(message.line > line && message.line <= chat.lineCount, "a line out of order or bounds")
        line = message.line
        require(message.author?.isEmpty != true, "an author without a name")
        require(message.kind != .system || message.author == nil, "a notice with an author")
        require((message.media == nil) == (message.kind != .media && message.kind != .contact), "media astray")
    }
    require(chat.unmatched.count <= chat.lineCount, "more unmatched lines than lines")
    let written = chat.participants.reduce(0) { $0 + $1.messages }
    require(written == chat.messages.count { $0.author != nil }, "participants and messages differ")
    require(Set(chat.participants.map(\.name)).count == chat.participants.count, "a participant twice")
    checkText(chat, bytes)
    require(chat.sameChat(as: chat) || chat.identity.marks.isEmpty, "a chat differs from itself")
    return 0
}

/// In plain text of one byte a character, what a text message says stands in the file.
private func checkText(_ chat: ChatExport, _ bytes: [UInt8]) {
    guard chat.entry == nil, bytes.allSatisfy({ $0 < 0x80 && $0 != 0x0D && $0 != 0 }) else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    for message in chat.messages.prefix(20) where message.kind == .text {
        require(text.contains(message.text), "a text that the file does not hold")
    }
}
