import Foundation
import Testing

@testable import Parsers

struct XMLReaderTests {
    /// Writes down what it is told.
    private final class Recorder: XMLHandler {
        static let vocabulary = XMLVocabulary([(.word, "p", 1), (.word, "t", 2), (.word, "val", 3), (.none, "val", 4)])
        var events: [String] = []
        private var text: [UInt8] = []

        func start(_ name: UInt16, _ attributes: XMLAttributes) throws {
            flush()
            let listed = (0..<attributes.count).map {
                " \(attributes.token(at: $0))=\(attributes.value(at: $0).string)"
            }
            events.append("<\(name)\(listed.joined())>")
        }

        func end(_ name: UInt16) throws {
            flush()
            events.append("</\(name)>")
        }

        func text(_ bytes: XMLBytes) throws { text += bytes }

        func flush() {
            if !text.isEmpty { events.append(String(decoding: text, as: UTF8.self)) }
            text = []
        }
    }

    private let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    private let strictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main"

    private func read(
        _ bytes: [UInt8], chunk: Int = .max, limits: XMLLimits = XMLLimits()
    ) throws -> (events: String, fault: ParserError?) {
        let recorder = Recorder()
        let reader = try XMLReader(
            part: "a.xml", of: "a.docx", vocabulary: Recorder.vocabulary, handler: recorder, limits: limits)
        var rest = bytes[...]
        while !rest.isEmpty {
            try Array(rest.prefix(chunk)).withUnsafeBytes { try reader.feed($0) }
            rest = rest.dropFirst(chunk)
        }
        let fault = try reader.finish()
        recorder.flush()
        return (recorder.events.joined(), fault)
    }

    @Test func readsBothNamespacesUnderAnyPrefix() throws {
        for (uri, prefix) in [(word, "w:"), (strictWord, "w:"), (word, "x:"), (word, "")] {
            let binding = prefix.isEmpty ? "xmlns" : "xmlns:\(prefix.dropLast())"
            let xml = "<\(prefix)p \(binding)=\"\(uri)\"><\(prefix)t val=\"1\">a</\(prefix)t></\(prefix)p>"
            let (events, fault) = try read(Array(xml.utf8))
            #expect(events == "<1><2 4=1>a</2></1>")
            #expect(fault == nil)
        }
    }

    /// Bytes that are no text in the declared encoding end the reading: that is a fault, however the bytes come.
    @Test(arguments: [1, 17, 64, 4096])
    func reportsBytesOutsideTheEncoding(chunk: Int) throws {
        let text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:p xmlns:w=\"\(word)\"><w:t>a"
        let broken =
            Array(text.utf8) + [0xFF] + Array(String(repeating: "b", count: 100).utf8) + Array("</w:t></w:p>".utf8)
        #expect(try read(broken, chunk: chunk).fault != nil)
        let unknown = Array(text.replacing("UTF-8", with: "UTF8-").utf8) + [0xFF] + Array("b</w:t></w:p>".utf8)
        #expect(try read(unknown, chunk: chunk).fault != nil)
    }

    @Test func readsAnyPiecesAlike() throws {
        let xml =
            "\u{FEFF}<?xml version=\"1.0\"?><w:p xmlns:w=\"\(word)\" w:val=\"a &amp; &lt;b&gt; &#1103;\"><w:t>ё &amp; ә"
            + "<![CDATA[<raw>]]></w:t><!-- no --><?no no?><other/></w:p>"
        for chunk in [1, 2, 3, 7, 64, 4096] {
            let (events, fault) = try read(Array(xml.utf8), chunk: chunk)
            #expect(events == "<1 3=a & <b> я><2>ё & ә<raw></2><0></0></1>")
            #expect(fault == nil)
        }
    }

    /// UTF-16 with a byte order mark.
    private func utf16(_ text: String, bigEndian: Bool = false) -> [UInt8] {
        ("\u{FEFF}" + text).utf16.map { bigEndian ? $0.bigEndian : $0.littleEndian }
            .withUnsafeBytes { Array($0) }
    }

    @Test func readsUTF16() throws {
        let xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><w:p xmlns:w=\"\(word)\"><w:t>Өң ё</w:t></w:p>"
        let little = utf16(xml)
        let big = utf16(xml, bigEndian: true)
        for bytes in [little, big] {
            for chunk in [1, 5, 4096] {
                #expect(try read(bytes, chunk: chunk).events == "<1><2>Өң ё</2></1>")
            }
        }
    }

    @Test func readsUndeclaredPrefix() throws {
        #expect(try read(Array("<w:p><w:t w:val=\"1\">a</w:t></w:p>".utf8)).events == "<1><2 3=1>a</2></1>")
    }

    @Test func refusesDocumentTypes() throws {
        let bomb =
            "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;&b;\"><!ENTITY d SYSTEM \"file:///etc/passwd\">]>"
            + "<a>&c;&d;</a>"
        for xml in [bomb, "<!DOCTYPE a><a/>", "<?xml version=\"1.0\"?>\n<!DOCTYPE a SYSTEM \"http://x/\"><a/>"] {
            for bytes in [Array(xml.utf8), utf16(xml)] {
                for chunk in [1, 4096] {
                    #expect(throws: ParserError.forbiddenDTD(file: "a.docx", part: "a.xml")) {
                        try read(bytes, chunk: chunk)
                    }
                }
            }
        }
    }

    @Test func readsOnAfterFaults() throws {
        let (events, fault) = try read(Array("<w:p xmlns:w=\"\(word)\">\n<w:t>a&nbsp;b</w:t><w:t>c</w:p>".utf8))
        #expect(events == "<1>\n<2>ab</2><2>c</2>")
        guard case .malformedXML("a.docx", "a.xml", 2, let reason) = fault else {
            Issue.record("\(String(describing: fault))")
            return
        }
        #expect(reason == "Entity 'nbsp' not defined")
        #expect(try read(Array("<w:p xmlns:w=\"\(word)\"><w:t>cut sho".utf8)).events.hasPrefix("<1><2>cut sho"))
        #expect(try read([]).fault != nil)
    }

    @Test func countsEveryLimit() throws {
        func error(_ limit: ParserLimit, _ found: Int, _ allowed: Int) -> ParserError {
            .limitExceeded(file: "a.docx", part: "a.xml", limit: limit, found: found, allowed: allowed)
        }
        var limits = XMLLimits()
        (limits.depth, limits.elements, limits.textBytes, limits.attributeBytes) = (3, 5, 6, 7)
        let cases: [(String, ParserError)] = [
            ("<a><a><a><a/></a></a></a>", error(.depth, 4, 3)),
            ("<a><b/><b/><b/><b/><b/></a>", error(.elements, 6, 5)),
            ("<a>abcd<b/>efg</a>", error(.textBytes, 7, 6)),
            ("<a b='12345678'/>", error(.attributeBytes, 8, 7)),
        ]
        for (xml, error) in cases { #expect(throws: error) { try read(Array(xml.utf8), limits: limits) } }
        #expect(try read(Array("<a b='1234567'>abcdef<b><c/></b></a>".utf8), limits: limits).fault == nil)
    }

    /// libxml2 compares each attribute with all others and slows down with each new name.
    @Test func refusesWhatTakesQuadraticTime() {
        let attributes = (0..<100_000).map { " a\($0)='>'" }.joined()
        #expect {
            try read(Array("<a\(attributes)/>".utf8))
        } throws: { error in
            guard case .limitExceeded("a.docx", "a.xml", .attributes, let found, 8_000) = error as? ParserError else {
                return false
            }
            return (8_001..<12_000).contains(found)
        }
        let names = (0..<60_000).map { "<a\($0)/>" }.joined()
        var limits = XMLLimits()
        limits.names = 10_000
        #expect {
            try read(Array("<a>\(names)</a>".utf8), limits: limits)
        } throws: { error in
            guard case .limitExceeded("a.docx", "a.xml", .names, let found, 10_000) = error as? ParserError else {
                return false
            }
            return (10_000..<11_100).contains(found)
        }
    }

    @Test func endsSoonOnDepth() {
        let xml = String(repeating: "<a>", count: 60_000)
        #expect(
            throws: ParserError.limitExceeded(file: "a.docx", part: "a.xml", limit: .depth, found: 251, allowed: 250)
        ) { try read(Array(xml.utf8)) }
    }

    @Test func passesOnWhatTheHandlerThrows() throws {
        final class Thrower: XMLHandler {
            func start(_ name: UInt16, _ attributes: XMLAttributes) throws { throw CancellationError() }
            func end(_ name: UInt16) throws { Issue.record("called after the end") }
            func text(_ bytes: XMLBytes) throws { Issue.record("called after the end") }
        }
        let thrower = Thrower()
        #expect(throws: CancellationError.self) {
            _ = try XMLReader.read(
                Array("<a>b</a>".utf8), part: "a", of: "a", vocabulary: XMLVocabulary([]), handler: thrower)
        }
    }

    @Test(arguments: [
        ("12", 12), (" -7 ", -7), ("+5", 5), ("", nil), ("-", nil), ("1a", nil), ("99999999999999999999", nil),
        ("000123", 123),
    ])
    func readsIntegers(text: String, value: Int?) {
        let bytes = Array(text.utf8)
        #expect(bytes.withUnsafeBufferPointer { $0.integer } == value)
    }
}
