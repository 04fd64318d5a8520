import Evaluation
import Foundation
import KBBuilder
import KnowledgeModel
import RAGService
import VectorIndex

/// Holds a draft's answers to the shop's golden questions against those of the generation in use.
struct GoldenGuard: Sendable {
    let questions: [GoldenQuestion]

    /// How many questions more than before may find none of their answers among the first five hits: one in fifty, at least
    /// two: fewer would refuse builds for a document that was rightly taken out.
    static func allowed(of questions: Int) -> Int { max(2, questions / 50) }

    /// The questions of a shop that have an answer; nil where it has none.
    /// - Throws: ``EvaluationError`` for a file that can't be read.
    init?(of shop: ShopFolder) throws {
        guard FileManager.default.fileExists(atPath: shop.goldenQuestions.path(percentEncoded: false)) else {
            return nil
        }
        questions = try GoldenQuestion.read(from: shop.goldenQuestions).filter(\.isAnswerable)
    }

    /// - Throws: ``GoldenDrop`` when the draft answers fewer questions than may go unasked.
    func check(_ draft: FinishedDraft, against before: GenerationFolder.Generation?) async throws {
        guard let before, let former = try? KnowledgeBase(opening: before.file), Self.isLearned(former.index) else {
            return
        }
        let draft = try draft.index()
        // Without a generation in use, or with a server to be asked, there is nothing to hold against.
        guard Self.isLearned(draft) else { return }
        let found = try await answered(by: former)
        let now = try await answered(by: try KnowledgeBase(index: draft))
        let lost = questions.filter { found.contains($0.id) && !now.contains($0.id) }.map(\.query)
        guard found.count - now.count > Self.allowed(of: questions.count) else { return }
        throw GoldenDrop(questions: questions.count, before: found.count, after: now.count, lost: lost)
    }

    private static func isLearned(_ index: IndexReader) -> Bool { index.manifest.learning != nil }

    /// Questions that find an answer among the first five hits.
    private func answered(by base: KnowledgeBase) async throws -> Set<String> {
        var found: Set<String> = []
        for question in questions {
            try Task.checkCancellation()
            let hits = try await base.search(question.query, limit: 5).hits
            if question.judge(hits.map(\.chunk)).isFound(within: 5) { found.insert(question.id) }
        }
        return found
    }
}

/// A draft that answers fewer of the shop's golden questions than the generation in use.
struct GoldenDrop: WordedError {
    var questions: Int
    var before: Int
    var after: Int
    /// Questions that lost their answer, as they are asked.
    var lost: [String]

    var description: String { phrase.en }

    var phrase: Phrase {
        func list(_ open: String, _ close: String, _ more: String) -> String {
            let shown = lost.prefix(3).map { open + $0 + close }.joined(separator: ", ")
            return lost.count > 3 ? shown + more : shown
        }
        let ru = list("«", "»", " и ещё \(lost.count - 3)")
        let en = list("“", "”", " and \(lost.count - 3) more")
        return Phrase(
            ru:
                "новая база отвечает на \(after) контрольных вопросов из \(questions), прежняя на \(before) (без ответа остались бы: \(ru)); "
                + "прежняя осталась в работе: верните файлы, исправьте eval/golden.jsonl или подтвердите через --yes",
            en: "the new knowledge base answers \(after) of \(questions) golden questions, the one in use \(before) "
                + "(without an answer would be: \(en)); the one in use stays: put the files back, mend eval/golden.jsonl or confirm with --yes"
        )
    }
}
