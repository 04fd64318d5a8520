import GRDB
public import KnowledgeModel

extension ShopRecords {
    /// Keeps what an answer of a language model took.
    /// - Throws: ``RecordsError``.
    public func record(_ use: ModelUse) async throws(RecordsError) {
        try await write { database in
            try database.execute(
                sql: """
                    INSERT INTO model_use (role, endpoint, model, input, cached, output, nanos, currency, at)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    use.role, use.endpoint, use.model, use.input, use.cached, use.output, use.nanos,
                    use.currency.rawValue, use.at.milliseconds,
                ])
        }
    }

    /// What a role took since a moment.
    /// - Parameter currency: the one that money is summed in; what was paid in another counts by its tokens only.
    /// - Throws: ``RecordsError``.
    public func modelUse(
        of role: String, since: Moment, in currency: Money.Currency
    ) async throws(RecordsError) -> ModelUse.Sum {
        try await read { database in
            var sum = ModelUse.Sum()
            let row = try Row.fetchOne(
                database,
                sql: """
                    SELECT count(*) AS answers, ifnull(sum(input + output), 0) AS tokens,
                        ifnull(sum(CASE currency WHEN ? THEN nanos END), 0) AS nanos
                    FROM model_use WHERE role = ? AND at >= ?
                    """, arguments: [currency.rawValue, role, since.milliseconds])
            guard let row else { return sum }
            sum.answers = try row.value("answers")
            sum.tokens = try row.value("tokens")
            sum.nanos = try row.value("nanos")
            return sum
        }
    }
}
