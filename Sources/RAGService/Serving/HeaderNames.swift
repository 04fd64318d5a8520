import HTTPTypes

extension HTTPField.Name {
    /// `X-Request-Id`: what a request is called in logs; a client may choose it.
    static let requestID = known("X-Request-Id")
    /// `X-Frame-Options`.
    static let frameOptions = known("X-Frame-Options")
    /// `Referrer-Policy`.
    static let referrerPolicy = known("Referrer-Policy")
    /// `Cross-Origin-Resource-Policy`.
    static let resourcePolicy = known("Cross-Origin-Resource-Policy")

    /// A name of letters and hyphens, which is one for sure.
    private static func known(_ name: StaticString) -> HTTPField.Name {
        guard let name = HTTPField.Name("\(name)") else {
            preconditionFailure("a header's name of letters and hyphens")
        }
        return name
    }
}
