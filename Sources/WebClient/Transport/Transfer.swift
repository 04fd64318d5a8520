import CCurl

/// One try of a request on libcurl's side. Lives on the thread of its ``TransferLoop``.
final class Transfer {
    /// libcurl's handle.
    let handle: UnsafeMutableRawPointer
    private let request: WebRequest
    private let channel: ByteChannel
    private let start = ContinuousClock.now
    private var fieldList: UnsafeMutablePointer<curl_slist>?
    private let errorBuffer: UnsafeMutablePointer<CChar>
    private var head = ByteChannel.Head()
    private var hasHead = false
    private var headBytes = 0
    private var bodyBytes = 0
    private var fault: WebError?

    /// All header lines of an answer together; servers in use stay far below.
    private static let headLimit = 256 << 10

    /// - Throws: ``WebError/invalidHeader(name:)``.
    init(_ request: WebRequest, options: WebClient.Options, channel: ByteChannel) throws(WebError) {
        let lines = try Self.lines(of: request)
        guard let handle = curl_easy_init() else {
            throw .unreachable(host: request.address.host, reason: "libcurl gives no handle")
        }
        self.handle = handle
        self.request = request
        self.channel = channel
        errorBuffer = .allocate(capacity: Int(CURL_ERROR_SIZE) + 1)
        errorBuffer.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE) + 1)
        for line in lines { fieldList = curl_slist_append(fieldList, line) }
        configure(options)
    }

    deinit {
        curl_easy_cleanup(handle)
        curl_slist_free_all(fieldList)
        errorBuffer.deallocate()
    }

    private static func lines(of request: WebRequest) throws(WebError) -> [String] {
        var lines: [String] = []
        for header in request.headers {
            guard let line = header.line else { throw .invalidHeader(name: header.name) }
            lines.append(line)
        }
        // Else libcurl waits up to a second for leave to send a large body; hardly any server gives it.
        lines.append("Expect:")
        // Else libcurl calls every body a web form.
        if !request.headers.contains(where: { $0.name.lowercased() == "content-type" }) {
            lines.append("Content-Type:")
        }
        return lines
    }

    private func configure(_ options: WebClient.Options) {
        number(CURLOPT_NOSIGNAL, 1)
        text(CURLOPT_URL, request.address.revealed)
        text(CURLOPT_PROTOCOLS_STR, "http,https")
        number(CURLOPT_FOLLOWLOCATION, 0)
        if !options.usesEnvironmentProxy { text(CURLOPT_PROXY, "") }
        number(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        number(CURLOPT_SSL_VERIFYPEER, 1)
        number(CURLOPT_SSL_VERIFYHOST, 2)
        number(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        if let file = options.certificates { text(CURLOPT_CAINFO, file) }
        text(CURLOPT_USERAGENT, options.userAgent)
        // All kinds of compression that libcurl was built with; the limit counts what comes out.
        text(CURLOPT_ACCEPT_ENCODING, "")
        number(CURLOPT_CONNECTTIMEOUT_MS, Self.milliseconds(request.limits.connect))
        number(CURLOPT_TIMEOUT_MS, Self.milliseconds(request.limits.total))
        number(CURLOPT_LOW_SPEED_LIMIT, 1)
        number(CURLOPT_LOW_SPEED_TIME, max(1, (Self.milliseconds(request.limits.idle) + 999) / 1_000))
        vitrina_curl_set_size(handle, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(request.limits.responseBytes))
        vitrina_curl_set_list(handle, CURLOPT_HTTPHEADER, fieldList)
        vitrina_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, errorBuffer)
        configureBody()
        let context = Unmanaged.passUnretained(self).toOpaque()
        vitrina_curl_set_pointer(handle, CURLOPT_HEADERDATA, context)
        vitrina_curl_set_pointer(handle, CURLOPT_WRITEDATA, context)
        vitrina_curl_set_receiver(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            Transfer.receive(bytes, size * count, context) { $0.receiveHeader($1) }
        }
        vitrina_curl_set_receiver(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
            Transfer.receive(bytes, size * count, context) { $0.receiveBody($1) }
        }
    }

    private func configureBody() {
        switch request.method {
        case .get: number(CURLOPT_HTTPGET, 1)
        case .head: number(CURLOPT_NOBODY, 1)
        case .post, .put, .patch, .delete:
            number(CURLOPT_POST, 1)
            let body = request.body ?? []
            vitrina_curl_set_size(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count))
            body.withUnsafeBytes { bytes in
                // A null pointer would have libcurl ask a function for the body.
                withUnsafeBytes(of: UInt8(0)) { empty in
                    _ = vitrina_curl_set_pointer(
                        handle, CURLOPT_COPYPOSTFIELDS, bytes.baseAddress ?? empty.baseAddress)
                }
            }
            if request.method != .post { text(CURLOPT_CUSTOMREQUEST, request.method.rawValue) }
        }
        // libcurl sends a request once more by itself when a kept connection turns out to be dead.
        if !request.isRepeatable { number(CURLOPT_FRESH_CONNECT, 1) }
    }

    // The options set here exist since libcurl 7.85 and take every value given; there is nothing to handle.
    private func number(_ option: CURLoption, _ value: Int) { _ = vitrina_curl_set_number(handle, option, value) }
    private func text(_ option: CURLoption, _ value: String) { _ = vitrina_curl_set_text(handle, option, value) }

    private static func milliseconds(_ duration: Duration) -> Int {
        // At least one: to libcurl, 0 is no limit.
        max(1, Int(min(duration, .seconds(1_000_000)) / .milliseconds(1)))
    }

    // MARK: Receiving

    private static func receive(
        _ bytes: UnsafeMutablePointer<CChar>?, _ count: Int, _ context: UnsafeMutableRawPointer?,
        _ body: (Transfer, UnsafeRawBufferPointer) -> Bool
    ) -> Int {
        guard let bytes, let context else { return 0 }
        let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
        // Any other number than all ends the transfer.
        return body(transfer, UnsafeRawBufferPointer(start: bytes, count: count)) ? count : -1
    }

    private func receiveHeader(_ bytes: UnsafeRawBufferPointer) -> Bool {
        headBytes += bytes.count
        guard headBytes <= Self.headLimit else { return stop(.tooLarge(host: host, limit: Self.headLimit)) }
        // What follows the body are trailers, which nothing here asks for.
        guard !hasHead else { return true }
        let line = String(decoding: bytes, as: UTF8.self)
        let content = line.prefix { $0 != "\r\n" && $0 != "\n" && $0 != "\r" }
        if content.hasPrefix("HTTP/") {
            head = ByteChannel.Head()
        } else if content.isEmpty {
            var status = 0
            vitrina_curl_get_number(handle, CURLINFO_RESPONSE_CODE, &status)
            // 100 Continue and its like come before the answer.
            guard status >= 200 else { return true }
            head.status = status
            hasHead = true
            channel.begin(head)
        } else if let colon = content.firstIndex(of: ":") {
            let value = content[content.index(after: colon)...]
            head.headers.append(String(content[..<colon]), Self.trimmed(value))
        }
        return true
    }

    private static func trimmed(_ value: Substring) -> String {
        let start = value.drop { $0 == " " || $0 == "\t" }
        guard let last = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
        return String(start[...last])
    }

    private func receiveBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
        bodyBytes += bytes.count
        guard bodyBytes <= request.limits.responseBytes else {
            return stop(.tooLarge(host: host, limit: request.limits.responseBytes))
        }
        channel.append(bytes)
        return true
    }

    private func stop(_ error: WebError) -> Bool {
        fault = error
        return false
    }

    // MARK: Ending

    private var host: String { request.address.host }

    /// Hands over how the transfer ended.
    func finish(_ code: CURLcode) {
        guard code == CURLE_OK else { return channel.finish(.failure(fault ?? error(for: code))) }
        var target: UnsafePointer<CChar>?
        vitrina_curl_get_text(handle, CURLINFO_REDIRECT_URL, &target)
        channel.finish(.success(target.map { String(cString: $0) }))
    }

    func cancel() { channel.finish(.failure(.cancelled)) }

    private func error(for code: CURLcode) -> WebError {
        let text = String(cString: errorBuffer)
        let reason = request.redaction.apply(to: text.isEmpty ? String(cString: curl_easy_strerror(code)) : text)
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY, CURLE_COULDNT_CONNECT:
            return .unreachable(host: host, reason: reason)
        case CURLE_OPERATION_TIMEDOUT: return timeout()
        case CURLE_FILESIZE_EXCEEDED: return .tooLarge(host: host, limit: request.limits.responseBytes)
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
            CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS,
            CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_SSL_ENGINE_INITFAILED, CURLE_SSL_CRL_BADFILE:
            return .tls(host: host, reason: reason)
        case CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL, CURLE_BAD_CONTENT_ENCODING, CURLE_URL_MALFORMAT:
            return .malformed(host: host, reason: reason)
        // What is left are connections that end or break while something is under way.
        default: return .interrupted(host: host, reason: reason)
        }
    }

    private func timeout() -> WebError {
        var established: curl_off_t = 0
        vitrina_curl_get_size(handle, CURLINFO_PRETRANSFER_TIME_T, &established)
        let limits = request.limits
        if ContinuousClock.now - start >= limits.total {
            return .timeout(host: host, stage: .total, after: limits.total)
        }
        return established == 0
            ? .timeout(host: host, stage: .connect, after: limits.connect)
            : .timeout(host: host, stage: .idle, after: limits.idle)
    }
}
