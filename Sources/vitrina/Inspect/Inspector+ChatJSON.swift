import KnowledgeModel
import Parsers

extension Inspector {
    /// Writes a chat as JSON.
    func write(_ chat: ChatExport, to json: JSONLine) throws {
        try json.object {
            json.field("file", chat.file)
            json.field("kind", FileKind.chat.rawValue)
            if let entry = chat.entry { json.field("entry", entry) }
            try json.array("messages") {
                for message in chat.messages.prefix(options.limit ?? Int.max) {
                    write(message, to: json)
                    try json.drain()
                }
            }
            if let limit = options.limit, chat.messages.count > limit {
                json.field("omitted", chat.messages.count - limit)
            }
            json.field("unmatched", chat.unmatched.count)
            json.array("unmatchedLines") { for line in chat.unmatched.firstLines { json.element(line) } }
            json.field("lines", chat.lineCount)
            json.array("participants") {
                for participant in chat.participants {
                    json.object {
                        json.field("name", participant.name)
                        json.field("messages", participant.messages)
                    }
                }
            }
            json.object("style") { write(chat.style, to: json) }
            json.problems(chat.problems, in: language)
        }
    }

    private func write(_ message: ChatMessage, to json: JSONLine) {
        json.object {
            json.field("time", message.time?.description)
            json.field("author", message.author)
            json.field("kind", message.kind.rawValue)
            json.field("text", message.text)
            if let media = message.media {
                json.object("media") {
                    json.field("kind", media.kind.rawValue)
                    json.field("file", media.fileName)
                }
            } else {
                json.null("media")
            }
            json.field("line", message.line)
            if message.isEdited { json.field("edited", true) }
        }
    }

    private func write(_ style: ChatStyle, to json: JSONLine) {
        json.field("header", "\(style.header)")
        json.field("encoding", style.encoding.rawValue)
        json.field("lineEnds", style.lineEnds.rawValue)
        json.field("dateOrder", style.dateOrder.rawValue)
        json.object("dateEvidence") {
            switch style.dateEvidence {
            case .form: json.field("by", "form")
            case .above12(let forIt, let against):
                json.field("by", "above12")
                json.field("for", forIt)
                json.field("against", against)
            case .changes(let day, let month):
                json.field("by", "changes")
                json.field("day", day)
                json.field("month", month)
            case .usage: json.field("by", "usage")
            }
        }
        json.field("clock", style.clock.rawValue)
        json.field("hasSeconds", style.hasSeconds)
        json.field("calendar", style.calendar.rawValue)
    }
}
