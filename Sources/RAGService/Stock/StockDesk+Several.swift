import KnowledgeModel
import Language
import Products

// Questions for several things at once.
extension StockDesk {
    /// What there is of things that a question lists, to choose from; nil where it lists none, or nothing of them has a row.
    func several(_ parts: [Resolution]) -> StockAnswer? {
        guard parts.count > 1 else { return nil }
        let answers = parts.map { answer($0) }
        let found = zip(parts, answers).flatMap { part, answer in
            answer.verdict == .exact || answer.verdict == .ambiguous ? rows(of: part) : []
        }
        let fitting = Set(found).sorted()
        guard !fitting.isEmpty, var whole = answers.first else { return nil }
        let variants = Dictionary(grouping: fitting, by: { key(ofRow: $0) })
        var seen: Set<String> = []
        whole.products = answers.flatMap(\.products).filter { seen.insert($0).inserted }
        whole.listings = answers.flatMap(\.listings)
        whole.colors = parts.flatMap(\.colors)
        whole.sizes = parts.flatMap(\.sizes)
        whole.differing = []
        whole.trace = parts.flatMap(\.trace)
        whole.quantity = nil
        whole.isInStock = nil
        whole.canPreorder = answers.contains(where: \.canPreorder)
        whole.alternatives = []
        whole.variants = []
        whole.nearest = []
        guard variants.count > 1 else { return only(fitting, parts, whole) }
        whole.verdict = .ambiguous
        whole.candidates = fitting.map { assortment.stock[$0] }
        whole.question = SettlingQuestion(among: variants.values.compactMap { $0.first.map(attributes(ofRow:)) })
        return whole
    }

    private func rows(of part: Resolution) -> [Int] {
        narrowed(part.indices.flatMap { assortment.products[$0].rows }, part)
    }

    /// Of the things listed there is one alone: it is what was asked for where either would do, and near to it where all were meant.
    private func only(_ rows: [Int], _ parts: [Resolution], _ several: StockAnswer) -> StockAnswer {
        var answer = several
        let words = parts.first?.wish.tokens.map(\.text) ?? []
        answer.candidates = []
        answer.question = nil
        if words.contains(where: ["или", "or", "либо", "немесе", "әлде"].contains) {
            answer.verdict = .exact
            answer.variants = rows.map { assortment.stock[$0] }
            sum(&answer)
        } else {
            answer.verdict = .similar
            answer.nearest = rows.map { .init(item: assortment.stock[$0], differs: [.model]) }
            answer.isInStock = false
        }
        return answer
    }
}
