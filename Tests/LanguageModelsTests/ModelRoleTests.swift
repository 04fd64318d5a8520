import Testing

@testable import LanguageModels

struct ModelRoleTests {
    @Test("Settings name a role by its word")
    func readsRolesByTheirWords() {
        #expect(ModelRole(rawValue: "tracking") == .tracking)
        #expect(ModelRole(rawValue: "Tracking") == nil)
    }
}
