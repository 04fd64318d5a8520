import KnowledgeModel
import RAGService
import Testing

@Suite struct KnowledgeErrorTests {
    @Test(arguments: [
        (
            KnowledgeError.notBuilt(folder: "лавка"),
            "в лавка ещё нет базы знаний: выполните `vitrina build --shop лавка`",
            "лавка has no knowledge base yet: run `vitrina build --shop лавка`"
        ),
        (
            .emptyQuestion, "в вопросе нет ни слова, ни числа: напишите хотя бы одно",
            "the question holds no word or number: ask with at least one"
        ),
        (
            .longQuestion(characters: 2_001, allowed: 2_000), "в вопросе 2001 знаков: спросите короче, не больше 2000",
            "the question has 2001 characters: ask with at most 2000"
        ),
    ])
    func isToldInBothLanguages(error: KnowledgeError, ru: String, en: String) {
        #expect(error.phrase == Phrase(ru: ru, en: en))
        #expect(error.description == en)
        #expect(!error.isTransient)
    }
}
