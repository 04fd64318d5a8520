@testable import Language
@testable import Parsers

/// A text that may be a price, a size, a quantity, a date or a number of a cell.
@_cdecl("LLVMFuzzerTestOneInput")
public func testNumbers(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = input(start, count)
    bytes.withUnsafeBufferPointer { bytes in
        checkCells(bytes)
        checkFound(bytes)
        checkNumbers(bytes)
    }
    return 0
}

private func checkCells(_ bytes: UnsafeBufferPointer<UInt8>) {
    let amount = AmountReader.read(utf8: bytes)
    require(amount == AmountReader.read(utf8: bytes), "an amount reads differently the second time")
    if case .exact(let amounts) = amount {
        require(!amounts.isEmpty && amounts.count <= 12, "no amount or too many")
        require(amounts.allSatisfy { $0.minorUnits >= 0 }, "an amount below zero")
    }
    if case .pieces(let count) = QuantityReader.read(utf8: bytes) { require(count >= 0, "a quantity below zero") }
    if case .exact(let sizes) = SizeReader.read(utf8: bytes) {
        require(!sizes.isEmpty && sizes.allSatisfy { $0.lower > 0 && $0.lower <= $0.upper }, "a size that is none")
    }
    _ = AmountReader.unit(inHeader: String(decoding: bytes, as: UTF8.self))
}

private func checkFound(_ bytes: UnsafeBufferPointer<UInt8>) {
    func inOrder(_ ranges: [Range<Int>]) -> Bool {
        var last = 0..<0
        for range in ranges {
            // The members of a list of sizes share its place.
            guard range == last || range.lowerBound >= last.upperBound, !range.isEmpty, range.upperBound <= bytes.count
            else { return false }
            last = range
        }
        return true
    }
    require(inOrder(AmountReader.amounts(utf8: bytes).map(\.utf8Range)), "amounts overlap or lie outside")
    require(inOrder(SizeReader.sizes(utf8: bytes).map(\.utf8Range)), "sizes overlap or lie outside")
}

private func checkNumbers(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let number = DecimalBytes.number(bytes) {
        require(number.isFinite, "a number that is none")
        require(Double(CellValue.text(of: number)) == number, "a number that does not read back")
        // The same by the standard library's own reading.
        var text = String(decoding: bytes, as: UTF8.self)
        text = String(text.drop(while: { $0.utf8.allSatisfy { $0 <= 0x20 } }))
        while let last = text.utf8.last, last <= 0x20 { text.unicodeScalars.removeLast() }
        require(Double(text) == number, "a number that Double reads otherwise")
        _ = QuantityReader.read(number: number)
        _ = AmountReader.read(number: number, multiplier: 1000)
        _ = SizeReader.read(number: number)
        for style in [NumberFormat.Style.date, .elapsed] {
            _ = SerialDate(is1904: false).value(of: number, style: style)?.text
            _ = SerialDate(is1904: true).value(of: number, style: style)?.text
        }
    }
    _ = SerialDate.date(iso: bytes)?.text
    _ = NumberFormat.style(ofCode: String(decoding: bytes, as: UTF8.self))
    if let reference = CellReference(bytes: bytes) {
        require(CellReference(reference.description) == reference, "an address that does not read back")
    }
    _ = CellRange(bytes: bytes)
    _ = bytes.integer
}
