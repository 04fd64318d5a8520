import KnowledgeModel

/// Failures as bytes of JSON.
enum FailureBody {
    /// The body of a failure.
    static func of(_ failure: KnowledgeFailure) -> [UInt8] {
        // Three texts: they can always be written.
        (try? JSONStream.bytes(of: failure)) ?? Array("{}".utf8)
    }

    /// What is no HTTP.
    static let malformed = of(
        KnowledgeFailure(
            .invalidRequest, "the request is no HTTP/1.1, or its header is too large",
            hint: "check the client, and what stands between it and the service"))
}
