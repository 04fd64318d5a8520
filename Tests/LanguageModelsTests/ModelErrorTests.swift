import KnowledgeModel
import Testing
import WebClient

@testable import LanguageModels

struct ModelErrorTests {
    static let all: [ModelError] = [
        .badRequest(detail: "d"), .missingKey(source: "$KEY"),
        .web(.unreachable(host: "h", reason: "r")), .keyRefused(host: "h", status: 401),
        .unknownModel(host: "h", model: "m"), .tooLong(host: "h", model: "m"),
        .rateLimited(host: "h", retryAfter: .seconds(7)), .rateLimited(host: "h", retryAfter: nil),
        .quotaSpent(host: "h"), .refused(host: "h", status: 503, code: "busy"),
        .refused(host: "h", status: 400, code: ""), .blocked(host: "h", reason: "SAFETY"), .declined(host: "h"),
        .badAnswer(host: "h", detail: "d"), .truncated(host: "h"), .wrongFormat(host: "h", detail: "d"),
        .tooSlow(role: .customer, after: .seconds(45)), .budgetSpent(role: .search, period: .month),
        .budgetUnknown(role: .search), .resting(endpoint: "fast"), .offline(role: .admin), .cancelled,
    ]

    @Test(
        "Errors say what is wrong and what to do, in both languages",
        arguments: [
            (
                ModelError.missingKey(source: "$OPENAI_API_KEY"),
                "нет ключа модели в $OPENAI_API_KEY: запишите его туда или уберите модель из настроек",
                "the model's key is not in $OPENAI_API_KEY: put it there, or take the model out of the settings"
            ),
            (
                .rateLimited(host: "api.openai.com", retryAfter: .milliseconds(7_500)),
                "api.openai.com: слишком много запросов; повторить через 7 с: спрашивайте реже",
                "api.openai.com: too many requests; try again after 7 s: ask less often"
            ),
            (
                .refused(host: "h", status: 503, code: "busy"), "h отвечает 503 (busy): повторите позже",
                "h answers 503 (busy): try again later"
            ),
            (
                .budgetSpent(role: .customer, period: .month),
                "бюджет роли customer на месяц израсходован: увеличьте его или подождите",
                "the month's budget of the role customer is spent: raise it, or wait"
            ),
            (.cancelled, "запрос отменён", "the request was cancelled"),
        ])
    func says(error: ModelError, russian: String, english: String) {
        #expect(error.phrase == Phrase(ru: russian, en: english))
        #expect(error.description == english)
    }

    @Test("Every error has one line in each language", arguments: all)
    func saysOneLine(error: ModelError) {
        for text in [error.phrase.ru, error.phrase.en] {
            #expect(text.count > 10)
            #expect(!text.contains { $0.isNewline })
        }
        if error != .cancelled { #expect(error.phrase.ru != error.phrase.en) }
    }

    @Test("What passes by itself is told apart from what does not")
    func tellsWhatPasses() {
        #expect(
            Self.all.filter(\.isTransient) == [
                .web(.unreachable(host: "h", reason: "r")), .rateLimited(host: "h", retryAfter: .seconds(7)),
                .rateLimited(host: "h", retryAfter: nil), .refused(host: "h", status: 503, code: "busy"),
                .truncated(host: "h"), .tooSlow(role: .customer, after: .seconds(45)), .budgetUnknown(role: .search),
                .resting(endpoint: "fast"),
            ])
    }
}
