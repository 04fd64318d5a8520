import Foundation

/// A file of fixtures/parsers.
func parserFixture(_ name: String) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("fixtures/parsers").appendingPathComponent(name)
}
