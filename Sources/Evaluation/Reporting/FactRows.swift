extension EvaluationReport.FactPart {
    /// The set's figures as rows of a table under ``FactReport/head``.
    var rows: [[String]] {
        var rows = [row("right", Figures.fixed(report.share), report.interval, of: report.cases)]
        if let exact = report.exactVariant {
            rows.append(row("exact variant", Figures.fixed(exact.value), exact.interval, of: exact.cases))
        }
        if let none = report.noAnswer {
            rows.append(row("“no answer”, precision", Figures.fixed(none.precision)))
            rows.append(row("“no answer”, recall", Figures.fixed(none.recall), of: none.questions))
        }
        if let calibration = report.calibration {
            rows.append(row("calibration error (ECE)", Figures.fixed(calibration.expectedError)))
            rows.append(row("Brier score", Figures.fixed(calibration.brier)))
        }
        if let latency = report.latency {
            for (name, value) in [("p50", latency.median), ("p95", latency.p95), ("p99", latency.p99)] {
                rows.append(row("latency \(name), ms", Figures.fixed(value, 3)))
            }
        }
        return rows
    }

    private func row(
        _ measure: String, _ value: String, _ interval: Interval? = nil, of cases: Int? = nil
    ) -> [String] {
        [
            name, measure, value, interval.map { "\(Figures.fixed($0.low)) … \(Figures.fixed($0.high))" } ?? "",
            cases.map(String.init) ?? "",
        ]
    }
}

extension FactReport {
    /// What the columns of ``EvaluationReport/FactPart/rows`` are.
    static let head = ["", "measure", "value", "interval", "cases"]

    /// What stands for a probability where a verdict is told and none.
    static let calibrationNote =
        "a verdict counts with the share of right ones among the cases of dev that were told the same"
}
