extension EvaluationReport {
    /// The report as Markdown, which reads well on a terminal, too.
    public var markdown: String {
        var lines = ["# \(set)", "", "\(questions) questions with an answer; \(samplingNote)", ""]
        lines += Self.table(
            ["", "measure", "mean", "interval"],
            systems.flatMap { system in
                system.measures.map { line in
                    [system.name, "\(line.measure)", Figures.fixed(line.mean), Self.text(line.interval)]
                }
            })
        for system in systems { lines += Self.told(of: system) }
        if !facts.isEmpty {
            lines += ["", "## Facts", ""] + Self.table(FactReport.head, facts.flatMap(\.rows))
            lines += ["", "Calibration: \(FactReport.calibrationNote), against the share that is right."]
        }
        for comparison in comparisons { lines += Self.lines(of: comparison) }
        return lines.joined(separator: "\n") + "\n"
    }

    var samplingNote: String {
        "\(Figures.fixed(resampling.confidence * 100, 0)) % intervals by bootstrap, p by randomisation, "
            + "\(resampling.samples) draws, seed \(resampling.seed)"
    }

    private static func told(of system: SystemReport) -> [String] {
        var lines: [String] = []
        if let none = system.noAnswer {
            lines.append(
                "\(system.name): “no answer” on \(none.questions) questions without one: precision "
                    + "\(Figures.fixed(none.precision)), recall \(Figures.fixed(none.recall))")
        }
        if let calibration = system.calibration {
            lines.append(
                "\(system.name): told probabilities miss by \(Figures.fixed(calibration.expectedError)) (ECE), Brier "
                    + Figures.fixed(calibration.brier))
        }
        if let latency = system.latency?.figures {
            lines.append(
                "\(system.name): median \(Figures.fixed(latency.median, 2)) ms, p95 \(Figures.fixed(latency.p95, 2)) ms, "
                    + "p99 \(Figures.fixed(latency.p99, 2)) ms")
        }
        return lines.isEmpty ? [] : [""] + lines
    }

    private static func lines(of comparison: Comparison) -> [String] {
        var lines = ["", "## \(comparison.system) against \(comparison.baseline)", ""]
        lines += table(
            [
                "measure", comparison.baseline, comparison.system, "change", "interval", "p", "p by Holm", "better",
                "worse", "same",
            ],
            comparison.measures.map { line in
                [
                    "\(line.measure)", Figures.fixed(line.baseline), Figures.fixed(line.system),
                    Figures.signed(line.difference), text(line.interval, signed: true), Figures.fixed(line.p),
                    Figures.fixed(line.adjusted), "\(line.wins)", "\(line.losses)", "\(line.ties)",
                ]
            })
        if !comparison.tags.isEmpty {
            lines.append("")
            lines += table(
                ["tag", "questions", comparison.baseline, comparison.system, "change", "interval"],
                comparison.tags.map { line in
                    [
                        line.tag, "\(line.questions)", Figures.fixed(line.baseline), Figures.fixed(line.system),
                        Figures.signed(line.system - line.baseline), text(line.interval, signed: true),
                    ]
                })
        }
        for question in comparison.moved { lines += Self.lines(of: question, comparison) }
        return lines
    }

    private static func lines(of question: MovedQuestion, _ comparison: Comparison) -> [String] {
        let title = question.text.isEmpty ? question.id : "\(question.id): \(question.text)"
        var lines = ["", "### \(title) (\(Figures.fixed(question.before)) → \(Figures.fixed(question.after)))", ""]
        for (name, hits) in [(comparison.baseline, question.baseline), (comparison.system, question.system)] {
            lines.append("\(name):")
            for (rank, hit) in hits.enumerated() {
                let grade = hit.grade.map { " [\($0)]" } ?? ""
                lines.append("\(rank + 1). \(hit.place.isEmpty ? hit.document : hit.place)\(grade)")
                if !hit.explanation.isEmpty { lines.append("   \(hit.explanation)") }
            }
            if hits.isEmpty { lines.append("nothing") }
        }
        return lines
    }

    private static func text(_ interval: Interval, signed: Bool = false) -> String {
        signed
            ? "\(Figures.signed(interval.low)) … \(Figures.signed(interval.high))"
            : "\(Figures.fixed(interval.low)) … \(Figures.fixed(interval.high))"
    }

    /// A table whose columns stand under each other.
    static func table(_ head: [String], _ rows: [[String]]) -> [String] {
        let cells = ([head] + rows).map { row in row.map { $0.replacing("|", with: "\\|") } }
        let widths = head.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
        func line(_ row: [String]) -> String {
            "| "
                + zip(row, widths).enumerated().map { column, cell in
                    let fill = String(repeating: " ", count: cell.1 - cell.0.count)
                    return column == 0 ? cell.0 + fill : fill + cell.0
                }.joined(separator: " | ") + " |"
        }
        let rule =
            "|"
            + widths.enumerated().map { column, width in
                String(repeating: "-", count: width + 1) + (column == 0 ? "-" : ":")
            }.joined(separator: "|") + "|"
        return [line(cells[0]), rule] + cells.dropFirst().map(line)
    }
}
