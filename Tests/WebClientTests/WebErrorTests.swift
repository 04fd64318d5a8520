import Testing
import WebClient

@Suite struct WebErrorTests {
    @Test(arguments: [
        (
            WebError.invalidAddress(reason: "it names no host"), false,
            "the address can't be used: it names no host; write it as https://host/path"
        ),
        (
            .invalidHeader(name: "X-Key"), false,
            "the header field “X-Key” holds a line break or is misnamed: check the key or value it is made from"
        ),
        (
            .unreachable(host: "x", reason: "refused"), true,
            "x can't be reached (refused): check the address and that the server runs"
        ),
        (
            .tls(host: "x", reason: "self-signed"), false,
            "no safe connection to x (self-signed): check the certificate, and http or https in the address"
        ),
        (
            .timeout(host: "x", stage: .connect, after: .seconds(5)), true,
            "x took no connection within 5.0 seconds: check the address and the network"
        ),
        (
            .timeout(host: "x", stage: .idle, after: .seconds(5)), true,
            "x sent nothing for 5.0 seconds: check that the server is not stuck"
        ),
        (
            .timeout(host: "x", stage: .total, after: .seconds(5)), true,
            "x did not finish within 5.0 seconds: allow more time or ask for less"
        ),
        (.interrupted(host: "x", reason: "reset"), true, "x broke off (reset): try again"),
        (.tooLarge(host: "x", limit: 7), false, "x answers with more than 7 bytes: ask for less"),
        (
            .malformed(host: "x", reason: "HTTP/0.9"), false,
            "what x answers is no HTTP (HTTP/0.9): check the address and the port"
        ),
        (
            .status(WebFailure(host: "x", status: 401, excerpt: "no", requestID: "7")), false,
            "x answers 401 (no): check the key and what it may do; request 7"
        ),
        (.status(WebFailure(host: "x", status: 429)), true, "x answers 429: wait, or ask less often"),
        (.status(WebFailure(host: "x", status: 404)), false, "x answers 404: check the address"),
        (.status(WebFailure(host: "x", status: 502)), true, "x answers 502: try again later"),
        (.status(WebFailure(host: "x", status: 422)), false, "x answers 422: check the request"),
        (
            .redirect(host: "x", status: 301, target: "https://y"), false,
            "x answers 301 and points to https://y: put the right address into the settings"
        ),
        (.cancelled, false, "the request was cancelled"),
    ])
    func saysWhatToDo(error: WebError, isTransient: Bool, text: String) {
        #expect(error.description == text)
        #expect(error.isTransient == isTransient)
    }
}
