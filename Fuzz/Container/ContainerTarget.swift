@testable import Parsers

/// The bytes of an archive.
@_cdecl("LLVMFuzzerTestOneInput")
public func testContainer(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = input(start, count)
    var limits = ArchiveLimits()
    limits.partBytes = 4 << 20
    limits.totalBytes = 16 << 20
    _ = FileSniffer.format(of: bytes)
    if let archive = try? ZipArchive(bytes: bytes, file: "a.zip", limits: limits) {
        for entry in archive.entries.prefix(64) {
            require(entry.offset >= 0 && entry.packedSize >= 0, "an entry before the file")
            require(archive.entry(named: entry.name) != nil, "an entry that its own name does not find")
            let content = try? archive.contents(of: entry)
            require(content.map { $0.bytes.count <= limits.partBytes } ?? true, "more bytes than allowed")
            guard let again = try? archive.contents(of: entry) else { continue }
            require(again.bytes == content?.bytes, "reads differently the second time")
        }
    }
    for format in [FileFormat.docx, .xlsx] {
        guard let package = try? OPCPackage(bytes: bytes, file: "a", expected: format, limits: limits) else { continue }
        for relationship in (try? package.relationships(of: package.mainPart.name)) ?? [] {
            require(relationship.isExternal || !relationship.target.hasPrefix("/"), "a target that is not normalised")
            _ = package.part(relationship)
        }
    }
    return 0
}
