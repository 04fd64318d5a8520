import CXML

/// What the callbacks of one ``XMLReader`` work on: the handler, the names, the counts and what went wrong.
final class XMLReaderSession {
    // Unsafe because counting references on every element costs a tenth of the time; the reader holds the handler.
    unowned(unsafe) let handler: any XMLHandler
    let names: XMLNameTable
    let part: String
    let file: String
    let limits: XMLLimits
    // Unchecked because each is changed in one short step that calls nothing else.
    @exclusivity(unchecked) var context: xmlParserCtxtPtr?
    @exclusivity(unchecked) var error: (any Error)?
    @exclusivity(unchecked) var fault: ParserError?
    @exclusivity(unchecked) var depth = 0
    @exclusivity(unchecked) var elements = 0
    @exclusivity(unchecked) var textBytes = 0
    var isStopped: Bool { error != nil }

    init(part: String, file: String, vocabulary: XMLVocabulary, handler: any XMLHandler, limits: XMLLimits) {
        self.part = part
        self.file = file
        self.handler = handler
        self.limits = limits
        names = XMLNameTable(vocabulary)
    }

    /// The session behind the pointer that libxml2 hands to every callback.
    @inline(__always)
    static func of(_ pointer: UnsafeMutableRawPointer?) -> Unmanaged<XMLReaderSession>? {
        pointer.map { Unmanaged<XMLReaderSession>.fromOpaque($0) }
    }

    /// Throws what ended the reading, if anything did.
    func rethrow() throws {
        if let error { throw error }
    }

    func stop(_ error: any Error) {
        if self.error == nil { self.error = error }
        if let context { xmlStopParser(context) }
    }

    func exceed(_ limit: ParserLimit, _ found: Int, _ allowed: Int) {
        stop(ParserError.limitExceeded(file: file, part: part, limit: limit, found: found, allowed: allowed))
    }

    @inline(__always)
    func start(
        _ local: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?,
        _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, _ count: Int
    ) {
        guard !isStopped else { return }
        depth += 1
        elements += 1
        guard depth <= limits.depth else { return exceed(.depth, depth, limits.depth) }
        guard elements <= limits.elements else { return exceed(.elements, elements, limits.elements) }
        if elements & 0x3FF == 0, let context, xmlDictSize(context.pointee.dict) > limits.names {
            return exceed(.names, Int(xmlDictSize(context.pointee.dict)), limits.names)
        }
        let attributes = XMLAttributes(attributes, count: count, names: names)
        for index in 0..<attributes.count where attributes.value(at: index).count > limits.attributeBytes {
            return exceed(.attributeBytes, attributes.value(at: index).count, limits.attributeBytes)
        }
        do {
            try handler.start(names.token(local: local, prefix: prefix, uri: uri), attributes)
        } catch {
            stop(error)
        }
    }

    @inline(__always)
    func end(_ local: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?) {
        guard !isStopped else { return }
        depth -= 1
        do {
            try handler.end(names.token(local: local, prefix: prefix, uri: uri))
        } catch {
            stop(error)
        }
    }

    @inline(__always)
    func text(_ bytes: XMLBytes) {
        guard !isStopped else { return }
        textBytes += bytes.count
        guard textBytes <= limits.textBytes else { return exceed(.textBytes, textBytes, limits.textBytes) }
        do {
            try handler.text(bytes)
        } catch {
            stop(error)
        }
    }

    func note(_ raised: UnsafePointer<xmlError>) {
        guard fault == nil, raised.pointee.level == XML_ERR_FATAL else { return }
        let reason = raised.pointee.message.map { String(cString: $0) } ?? "not well-formed"
        fault = .malformedXML(
            file: file, part: part, line: Int(raised.pointee.line),
            reason: String(reason.prefix(200)).split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
}
