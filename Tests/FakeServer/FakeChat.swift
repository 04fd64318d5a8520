import Foundation

/// Answers of language models, as OpenAI's and Google's interfaces put them.
public enum FakeChat {
    /// A text as JSON.
    public static func quoted(_ text: String) -> String {
        // A list of a text can always be written.
        let data = (try? JSONSerialization.data(withJSONObject: [text])) ?? Data()
        return String(String(decoding: data, as: UTF8.self).dropFirst().dropLast())
    }

    /// A body read as JSON; empty for what is none.
    public static func fields(_ body: [UInt8]) -> [String: Any] {
        // What can't be read has no fields.
        ((try? JSONSerialization.jsonObject(with: Data(body))) as? [String: Any]) ?? [:]
    }

    /// OpenAI's whole answer.
    public static func openAI(
        _ text: String, finish: String = "stop", usage: String? = #"{"prompt_tokens":120,"completion_tokens":14}"#
    ) -> FakeServer.Action {
        let usage = usage.map { #","usage":\#($0)"# } ?? ""
        return .answer(
            body: """
                {"id":"chatcmpl-x1","object":"chat.completion","created":1790000000,"model":"some-model-2026",
                 "choices":[{"index":0,"finish_reason":"\(finish)","logprobs":null,
                  "message":{"role":"assistant","content":\(quoted(text)),"refusal":null}}]\(usage)}
                """)
    }

    /// OpenAI's refusal.
    public static func openAIError(
        _ status: Int, type: String, code: String? = nil, message: String = "No.", param: String? = nil,
        headers: [String] = []
    ) -> FakeServer.Action {
        let (code, param) = (code.map(quoted) ?? "null", param.map(quoted) ?? "null")
        return .answer(
            status, headers: headers,
            body: #"{"error":{"message":\#(quoted(message)),"type":"\#(type)","param":\#(param),"code":\#(code)}}"#)
    }

    /// The bytes of OpenAI's stream.
    public static func openAIStream(_ pieces: [String], finish: String? = "stop", done: Bool = true) -> [UInt8] {
        func chunk(_ choices: String, _ more: String = "") -> String {
            #"data: {"id":"c1","object":"chat.completion.chunk","model":"some-model-2026","choices":[\#(choices)]\#(more)}"#
                + "\n\n"
        }
        var text = ": connected\n\n"
        text += chunk(#"{"index":0,"delta":{"role":"assistant","content":""},"finish_reason":null}"#)
        for piece in pieces {
            text += chunk(#"{"index":0,"delta":{"content":\#(quoted(piece))},"finish_reason":null}"#)
        }
        if let finish { text += chunk(#"{"index":0,"delta":{},"finish_reason":"\#(finish)"}"#) }
        if done {
            text += chunk("", #","usage":{"prompt_tokens":9,"completion_tokens":4,"total_tokens":13}"#)
            text += "data: [DONE]\n\n"
        }
        return Array(text.utf8)
    }

    /// Google's whole answer.
    public static func gemini(_ text: String, finish: String = "STOP") -> FakeServer.Action {
        .answer(body: geminiBody(text, finish: finish))
    }

    /// The bytes of Google's stream.
    public static func geminiStream(_ pieces: [String], finish: String? = "STOP") -> [UInt8] {
        let last = pieces.count - 1
        return pieces.enumerated().flatMap { index, piece in
            Array("data: \(geminiBody(piece, finish: index == last ? finish : nil))\r\n\r\n".utf8)
        }
    }

    private static func geminiBody(_ text: String, finish: String?) -> String {
        let finish = finish.map { #","finishReason":"\#($0)""# } ?? ""
        return #"{"candidates":[{"index":0,"content":{"role":"model","parts":[{"text":"мысли","thought":true},"#
            + #"{"text":\#(quoted(text))}]}\#(finish),"safetyRatings":[]}],"usageMetadata":{"promptTokenCount":44,"#
            + #""candidatesTokenCount":6,"thoughtsTokenCount":5,"cachedContentTokenCount":12,"totalTokenCount":55},"#
            + #""modelVersion":"gemini-x-001","responseId":"r1"}"#
    }

    /// Google's refusal.
    public static func geminiError(
        _ status: Int, _ word: String, details: String = "[]", message: String = "No."
    ) -> FakeServer.Action {
        .answer(
            status,
            body: """
                {"error":{"code":\(status),"message":\(quoted(message)),"status":"\(word)","details":\(details)}}
                """)
    }

    /// The head of a stream and its bytes, each piece sent by itself.
    public static func stream(_ pieces: [[UInt8]]) -> [FakeServer.Action] {
        [.head(headers: ["Content-Type: text/event-stream", "Connection: close"])] + pieces.map { .send($0) } + [.close]
    }
}
