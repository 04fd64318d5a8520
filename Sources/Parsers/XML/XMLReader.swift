import CXML
import Foundation

/// Reads one part of XML, piece by piece, into a handler: libxml2's SAX2 interface with names as numbers.
///
/// Safe on hostile input: a document type declaration ends the reading in any encoding, so that no entity is ever declared
/// and none expanded but the five of XML; nothing is loaded from anywhere; depth, elements, text and attributes are counted.
/// Faulty XML is read on as far as it makes sense, and ``finish()`` tells what was wrong first.
final class XMLReader {
    private let context: xmlParserCtxtPtr
    private let session: XMLReaderSession
    private let handler: any XMLHandler
    private var head: [UInt8] = []
    private var isFed = false
    private var pendingAttributes = 0

    /// Begins a part.
    ///
    /// - Parameters:
    ///   - part: the part's name for errors.
    ///   - file: the file's path for errors.
    init(
        part: String, of file: String, vocabulary: XMLVocabulary, handler: any XMLHandler,
        limits: XMLLimits = XMLLimits()
    ) throws {
        _ = Self.libraryIsReady
        self.handler = handler
        session = XMLReaderSession(part: part, file: file, vocabulary: vocabulary, handler: handler, limits: limits)
        var sax = Self.callbacks
        guard
            let context = xmlCreatePushParserCtxt(&sax, Unmanaged.passUnretained(session).toOpaque(), nil, 0, nil)
        else { throw ParserError.malformedXML(file: file, part: part, line: 0, reason: "no memory for the reader") }
        self.context = context
        session.context = context
        // NOENT makes `&amp;` in attributes come as `&`. Without a document type no other entity exists.
        let options = XML_PARSE_NOENT.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_RECOVER.rawValue
        xmlCtxtUseOptions(context, Int32(options))
    }

    deinit { xmlFreeParserCtxt(context) }

    private static let libraryIsReady: Void = xmlInitParser()

    /// Reads a piece of any length.
    ///
    /// - Throws: ``ParserError`` for a document type declaration and for a limit passed; whatever the handler throws.
    func feed(_ bytes: UnsafeRawBufferPointer) throws {
        // The encoding is told by the first four bytes, which have to come together.
        guard isFed || head.count + bytes.count >= 4 else {
            head.append(contentsOf: bytes)
            return
        }
        if !isFed {
            isFed = true
            if !head.isEmpty {
                let joined = head + bytes
                head = []
                return try joined.withUnsafeBytes(parse)
            }
        }
        try parse(bytes)
    }

    /// Ends the part.
    ///
    /// - Returns: the first fault of the XML, nil when it is well-formed.
    func finish() throws -> ParserError? {
        if !head.isEmpty {
            isFed = true
            try head.withUnsafeBytes(parse)
        }
        hand(nil, 0, isLast: true)
        try session.rethrow()
        return session.fault
    }

    /// Reads a whole part.
    ///
    /// - Returns: the first fault of the XML, nil when it is well-formed.
    static func read(
        _ bytes: [UInt8], part: String, of file: String, vocabulary: XMLVocabulary, handler: any XMLHandler,
        limits: XMLLimits = XMLLimits()
    ) throws -> ParserError? {
        let reader = try XMLReader(part: part, of: file, vocabulary: vocabulary, handler: handler, limits: limits)
        try bytes.withUnsafeBytes { try reader.feed($0) }
        return try reader.finish()
    }

    /// Bytes handed to libxml2 at a time: small enough for its buffer to stay in the processor's cache.
    private static let pieceLength = 16_384

    /// Counts what may be attributes before libxml2 spends quadratic time on them.
    ///
    /// A tag holds no `<` but its first, so only a piece without any can lie inside a tag with thousands of attributes.
    private func hasRoomForAttributes(_ piece: UnsafeRawBufferPointer) -> Bool {
        guard let base = piece.baseAddress, memchr(base, 0x3C, piece.count) == nil else {
            pendingAttributes = 0
            return true
        }
        var last: UInt8 = 0
        for byte in piece {
            if byte == 0x3D, last != 0x3D { pendingAttributes += 1 }
            last = byte
        }
        guard pendingAttributes > session.limits.attributes else { return true }
        session.exceed(.attributes, pendingAttributes, session.limits.attributes)
        return false
    }

    private func parse(_ bytes: UnsafeRawBufferPointer) throws {
        var rest = bytes
        while let base = rest.baseAddress, !rest.isEmpty, !session.isStopped {
            let count = min(rest.count, Self.pieceLength)
            guard hasRoomForAttributes(UnsafeRawBufferPointer(rebasing: rest.prefix(count))) else { break }
            hand(base.assumingMemoryBound(to: CChar.self), Int32(count))
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        }
        try session.rethrow()
    }

    /// Hands a piece to libxml2.
    ///
    /// Bytes that are no text in the declared encoding are reported outside any parser's own callbacks, to a handler that each
    /// thread has one of; without one they go to standard error, and what they cost stays unknown. The handler before is put
    /// back, because a row's reader may read another file meanwhile.
    private func hand(_ bytes: UnsafePointer<CChar>?, _ count: Int32, isLast: Bool = false) {
        let before = (function: __xmlStructuredError().pointee, context: __xmlStructuredErrorContext().pointee)
        xmlSetStructuredErrorFunc(Unmanaged.passUnretained(session).toOpaque(), Self.noteError)
        xmlParseChunk(context, bytes, count, isLast ? 1 : 0)
        xmlSetStructuredErrorFunc(before.context, before.function)
    }

    private static let noteError: xmlStructuredErrorFunc = { context, error in
        guard let error else { return }
        XMLReaderSession.of(context)?._withUnsafeGuaranteedRef { $0.note(UnsafePointer(error)) }
    }

    /// Only what is set here is ever called: no loading of entities, no tree, no printing of errors.
    private static var callbacks: xmlSAXHandler {
        var sax = xmlSAXHandler()
        sax.initialized = UInt32(XML_SAX2_MAGIC)
        sax.startElementNs = { context, local, prefix, uri, _, _, count, _, attributes in
            XMLReaderSession.of(context)?._withUnsafeGuaranteedRef {
                $0.start(local, prefix, uri, attributes, Int(count))
            }
        }
        sax.endElementNs = { context, local, prefix, uri in
            XMLReaderSession.of(context)?._withUnsafeGuaranteedRef { $0.end(local, prefix, uri) }
        }
        let text: charactersSAXFunc = { context, bytes, count in
            XMLReaderSession.of(context)?._withUnsafeGuaranteedRef {
                $0.text(XMLBytes(start: bytes, count: Int(count)))
            }
        }
        sax.characters = text
        sax.ignorableWhitespace = text
        sax.cdataBlock = text
        sax.internalSubset = { context, _, _, _ in
            XMLReaderSession.of(context)?._withUnsafeGuaranteedRef {
                $0.stop(ParserError.forbiddenDTD(file: $0.file, part: $0.part))
            }
        }
        sax.serror = noteError
        return sax
    }
}
