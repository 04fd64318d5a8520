import KnowledgeModel
import Language

extension Money {
    /// Reads an amount as the shop's files write it: `72 000 ₸`, `39 000 тг`.
    init?(written text: String) {
        guard case .exact(let amounts) = AmountReader.read(text), amounts.count == 1, let amount = amounts.first,
            amount.bound == .exact, let code = amount.currency,
            let currency = Currency(rawValue: code.rawValue)
        else { return nil }
        self.init(minorUnits: amount.minorUnits, currency: currency)
    }
}
