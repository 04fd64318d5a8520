@testable import Parsers

/// One part of XML: read whole, and in pieces of a length that the first byte tells.
@_cdecl("LLVMFuzzerTestOneInput")
public func testXML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = input(start, count)
    guard let first = bytes.first else { return 0 }
    let part = Array(bytes.dropFirst())
    let whole = read(part, chunk: max(1, part.count))
    let pieces = read(part, chunk: Int(first) + 1)
    require(whole.depth <= XMLLimits().depth, "deeper than allowed")
    if whole.isSound, pieces.isSound { require(whole.events == pieces.events, "pieces read otherwise than the whole") }
    require(whole.isSound == pieces.isSound, "pieces are broken otherwise than the whole")
    return 0
}

private func read(_ part: [UInt8], chunk: Int) -> Recorder {
    let recorder = Recorder()
    do {
        let reader = try XMLReader(part: "a", of: "a", vocabulary: Recorder.vocabulary, handler: recorder)
        var position = 0
        while position < part.count {
            let end = min(position + chunk, part.count)
            try Array(part[position..<end]).withUnsafeBytes { try reader.feed($0) }
            position = end
        }
        recorder.isSound = try reader.finish() == nil
    } catch {
        recorder.isSound = false
    }
    return recorder
}

private final class Recorder: XMLHandler {
    static let vocabulary = XMLVocabulary([
        (.word, "p", 1), (.word, "t", 2), (.word, "val", 3), (.none, "val", 4), (.sheet, "c", 5), (.none, "r", 6),
    ])
    var events: [UInt8] = []
    var depth = 0
    var isSound = true
    private var open = 0

    func start(_ name: UInt16, _ attributes: XMLAttributes) throws {
        open += 1
        depth = max(depth, open)
        events += [0, UInt8(truncatingIfNeeded: name)]
        for index in 0..<attributes.count {
            events += [1, UInt8(truncatingIfNeeded: attributes.token(at: index))] + attributes.value(at: index)
        }
    }

    func end(_ name: UInt16) throws {
        open -= 1
        require(open >= 0, "an end without a beginning")
        events += [2, UInt8(truncatingIfNeeded: name)]
    }

    func text(_ bytes: XMLBytes) throws { events += bytes }
}
