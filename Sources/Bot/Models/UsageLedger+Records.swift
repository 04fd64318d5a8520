public import Foundation
public import KnowledgeModel
public import LanguageModels
public import ShopRecords

extension UsageLedger {
    /// The shop's records as the place where it is written down what models took.
    /// - Parameters:
    ///   - zone: by whose clock days and months begin.
    ///   - currency: of the prices and budgets in the settings.
    public static func kept(
        in records: ShopRecords, zone: ShopZone, currency: Money.Currency,
        now: @escaping @Sendable () -> Date = { Date() }
    ) -> UsageLedger {
        UsageLedger(
            record: { usage in
                try await records.record(
                    ModelUse(
                        role: usage.role.rawValue, endpoint: usage.endpoint, model: usage.model,
                        input: usage.tokens.input, cached: usage.tokens.cached, output: usage.tokens.output,
                        nanos: usage.cost?.nanos ?? 0, currency: usage.cost?.currency ?? currency, at: Moment(now())))
            },
            spent: { role, period in
                let moment = Moment(now())
                let start =
                    switch period {
                    case .day: zone.startOfDay(moment)
                    case .month: zone.startOfMonth(moment)
                    }
                let sum = try await records.modelUse(of: role.rawValue, since: start, in: currency)
                return ModelSpending(tokens: sum.tokens, nanos: sum.nanos)
            })
    }
}
