import Foundation
import KnowledgeModel
import Parsers
import Testing

@testable import KBBuilder

@Suite struct ChatChunkerTests {
    let chunker = ChatChunker(
        shopNames: ["оттенок"], redactor: Redactor(stemmer: Samples.stemmer, vocabulary: Samples.vocabulary),
        attributes: Samples.attributes)

    private func chunks(_ text: String) throws -> [Chunk] {
        chunker.chunks(of: try ChatReader().read(bytes: Array(text.utf8), file: "knowledge_base/chats/a.txt"))
    }

    @Test func joinsAQuestionWithItsAnswer() throws {
        let chunks = try chunks(
            """
            01.03.2025, 10:00 - Сообщения и звонки защищены сквозным шифрованием.
            01.03.2025, 10:01 - Айгерим: Добрый день
            01.03.2025, 10:01 - Айгерим: сумка Chanel Jumbo есть?
            01.03.2025, 10:03 - Оттенок: <Без медиафайлов>
            01.03.2025, 10:04 - Оттенок: Есть чёрная,
            вторая строка
            01.03.2025, 10:05 - Айгерим: а до скольки вы сегодня работаете
            01.03.2025, 10:06 - Оттенок: до 20:00, Айгерим

            """)
        #expect(
            chunks.map(\.text) == [
                "Клиент: Добрый день\nсумка Chanel Jumbo есть?\nМагазин: Есть чёрная,\nвторая строка",
                "Клиент: а до скольки вы сегодня работаете\nМагазин: до 20:00, [клиент]",
            ])
        #expect(
            chunks[0].location.place
                == .messages(
                    firstLine: 2, lastLine: 5, time: LocalDateTime(year: 2025, month: 3, day: 1, hour: 10, minute: 1)))
        #expect(chunks.map(\.path) == [["Переписка"], ["Переписка"]])
        #expect(chunks[0].attributes.brands == ["Chanel"])
    }

    @Test func keepsAShortFollowUpWithWhatItFollows() throws {
        let chunks = try chunks(
            """
            01.03.2025, 10:00 - Ира: есть лодочки на шпильке?
            01.03.2025, 10:01 - Оттенок: Да, какой размер?
            01.03.2025, 10:02 - Ира: 38
            01.03.2025, 10:03 - Оттенок: Есть

            """)
        #expect(
            chunks.map(\.text) == [
                "Клиент: есть лодочки на шпильке?\nМагазин: Да, какой размер?\nКлиент: 38\nМагазин: Есть"
            ])
    }

    @Test func endsAnExchangeAtALongSilence() throws {
        let chunks = try chunks(
            """
            01.03.2025, 10:00 - Ира: есть лодочки на шпильке?
            01.03.2025, 18:00 - Оттенок: Да
            02.03.2025, 10:00 - Ира: спасибо большое, возьму
            02.03.2025, 10:01 - Оттенок: Ждём вас

            """)
        // The answer came too late to belong to the question; neither half is an exchange alone.
        #expect(chunks.map(\.text) == ["Клиент: спасибо большое, возьму\nМагазин: Ждём вас"])
    }

    @Test func leavesOneSidedTalkOut() throws {
        #expect(try chunks("01.03.2025, 10:00 - Ира: есть кто?\n01.03.2025, 10:05 - Ира: ау\n").isEmpty)
    }
}
