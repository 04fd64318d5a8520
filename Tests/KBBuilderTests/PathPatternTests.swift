import Testing

@testable import KBBuilder

@Suite struct PathPatternTests {
    @Test(arguments: [
        ("*.docx", "knowledge_base/catalog/sumki.docx", true),
        ("sumki.docx", "knowledge_base/catalog/sumki.docx", true),
        ("sumki", "knowledge_base/catalog/sumki.docx", false), ("sum?i.*", "knowledge_base/catalog/sumki.docx", true),
        ("knowledge_base/catalog/*", "knowledge_base/catalog/обувь/a.docx", true),
        ("./knowledge_base/catalog/", "knowledge_base/catalog/a.docx", true),
        ("knowledge_base/**/a.docx", "knowledge_base/catalog/обувь/a.docx", true),
        ("knowledge_base/catalog/*", "knowledge_base/chats/a.txt", false), ("*", "inventory.xlsx", true),
        ("*чёрн*", "photos/туфли чёрные 1.jpg", true), ("*чe\u{308}рн*", "photos/туфли чёрные 1.jpg", false),
        ("Ии\u{306}*", "chats/Ий.txt", true), ("", "a", false), ("a*b*c", "aXbXbXc", true), ("a*b*c", "aXbXbX", false),
    ])
    func matchesAsPeopleMeanIt(pattern: String, path: String, expected: Bool) {
        #expect(PathPattern(pattern).matches(path) == expected)
    }
}
