extension EvaluationReport {
    /// The report as one page without outside resources: tables, plots as SVG, light and dark, readable on a phone.
    public var html: String {
        var parts = [
            "<h1>\(Self.escaped(set))</h1>", "<p>\(questions) questions with an answer; \(samplingNote).</p>", legend,
        ]
        parts.append(section("Measures", means))
        let plots: [(String, String, String)] = [
            ("\(firstMeasure) by tag", "Mean and interval; the number of questions in brackets.", Plot.tags(systems)),
            (
                "Recall by rank", "The share of the relevant passages found among the first hits.",
                Plot.recall(systems)
            ),
            ("Latency", "What questions took; the last bar holds all that took longer.", Plot.latency(systems)),
            (
                "Calibration",
                "Told probability against the share of questions that have an answer; the line is perfect.",
                Plot.calibration(systems.map { ($0.name, $0.calibration) })
            ), ("Scores", "Scores of hits that answer, and of the others.", Plot.scores(systems)),
        ]
        for (title, note, svg) in plots where !svg.isEmpty {
            parts.append(section(title, "<p>\(Self.escaped(note))</p>\(svg)"))
        }
        if !facts.isEmpty { parts.append(section("Facts", factTables)) }
        for comparison in comparisons { parts.append(Self.section(of: comparison)) }
        return """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(Self.escaped(set))</title><style>\(ReportStyle.css)</style></head>
            <body><main>
            \(parts.joined(separator: "\n"))
            </main></body></html>

            """
    }

    private var firstMeasure: String { systems.first?.measures.first.map { "\($0.measure)" } ?? "" }

    private var legend: String {
        guard systems.count > 1 else { return "" }
        let items = systems.enumerated().map { place, system in
            "<li><svg width=\"14\" height=\"14\" aria-hidden=\"true\">\(Plot.mark(place, x: 7, y: 7))</svg> \(Self.escaped(system.name))</li>"
        }
        return "<ul class=\"legend\">\(items.joined())</ul>"
    }

    private var factTables: String {
        let tags = facts.map { part in
            let rows = part.report.byTag.sorted { $0.key < $1.key }.map { tag, share in
                [
                    tag, "\(share.cases)", "\(share.right)",
                    Figures.fixed(Double(share.right) / Double(max(1, share.cases))),
                ]
            }
            return "<details><summary>\(Self.escaped(part.name)) by tag</summary>"
                + Self.htmlTable(["tag", "cases", "right", "share"], rows) + "</details>"
        }
        let curves = Plot.calibration(facts.map { ($0.name, $0.report.calibration) })
        let note =
            curves.isEmpty
            ? "" : "<p>Calibration: \(Self.escaped(FactReport.calibrationNote)), against the share that is right.</p>"
        return Self.htmlTable(FactReport.head, facts.flatMap(\.rows)) + note + curves + tags.joined()
    }

    private func section(_ title: String, _ content: String) -> String {
        "<section><h2>\(Self.escaped(title))</h2>\(content)</section>"
    }

    private var means: String {
        let rows = systems.flatMap { system in
            system.measures.map { line in
                [
                    system.name, "\(line.measure)", Figures.fixed(line.mean),
                    "\(Figures.fixed(line.interval.low)) … \(Figures.fixed(line.interval.high))",
                ]
            }
        }
        let told = systems.flatMap { system -> [[String]] in
            var rows: [[String]] = []
            if let none = system.noAnswer {
                rows.append([
                    system.name, "“no answer”, precision", Figures.fixed(none.precision), "\(none.questions) without",
                ])
                rows.append([system.name, "“no answer”, recall", Figures.fixed(none.recall), ""])
            }
            if let calibration = system.calibration {
                rows.append([system.name, "calibration error (ECE)", Figures.fixed(calibration.expectedError), ""])
                rows.append([system.name, "Brier score", Figures.fixed(calibration.brier), ""])
            }
            if let figures = system.latency?.figures {
                rows.append([system.name, "latency p50, ms", Figures.fixed(figures.median, 2), ""])
                rows.append([system.name, "latency p95, ms", Figures.fixed(figures.p95, 2), ""])
                rows.append([system.name, "latency p99, ms", Figures.fixed(figures.p99, 2), ""])
            }
            return rows
        }
        return Self.htmlTable(["", "measure", "mean", "interval"], rows + told)
    }

    private static func section(of comparison: Comparison) -> String {
        let measures = htmlTable(
            ["measure", "before", "after", "change", "interval", "p", "Holm", "better", "worse", "same"],
            comparison.measures.map { line in
                [
                    "\(line.measure)", Figures.fixed(line.baseline), Figures.fixed(line.system),
                    Figures.signed(line.difference),
                    "\(Figures.signed(line.interval.low)) … \(Figures.signed(line.interval.high))",
                    Figures.fixed(line.p), Figures.fixed(line.adjusted), "\(line.wins)", "\(line.losses)",
                    "\(line.ties)",
                ]
            })
        let tags = htmlTable(
            ["tag", "questions", "before", "after", "interval of the change"],
            comparison.tags.map { line in
                [
                    line.tag, "\(line.questions)", Figures.fixed(line.baseline), Figures.fixed(line.system),
                    "\(Figures.signed(line.interval.low)) … \(Figures.signed(line.interval.high))",
                ]
            })
        let moved = comparison.moved.map { question in
            """
            <details><summary>\(escaped(question.text.isEmpty ? question.id : question.text)) \
            <b>\(Figures.fixed(question.before, 3)) → \(Figures.fixed(question.after, 3))</b></summary>
            <div class="sides">\(side(comparison.baseline, question.baseline))\(side(comparison.system, question.system))</div></details>
            """
        }.joined(separator: "\n")
        return """
            <section><h2>\(escaped(comparison.system)) against \(escaped(comparison.baseline))</h2>
            \(measures)\(comparison.tags.isEmpty ? "" : tags)\(moved.isEmpty ? "" : "<h3>Questions that moved most</h3>")\(moved)</section>
            """
    }

    private static func side(_ name: String, _ hits: [Outcome.Hit]) -> String {
        let items = hits.map { hit in
            let grade = hit.grade.map { "<b class=\"grade\">\($0)</b> " } ?? ""
            let explanation = hit.explanation.isEmpty ? "" : "<br><small>\(escaped(hit.explanation))</small>"
            return "<li>\(grade)\(escaped(hit.place.isEmpty ? hit.document : hit.place))\(explanation)</li>"
        }
        return "<div><h4>\(escaped(name))</h4><ol>\(items.joined())</ol></div>"
    }

    private static func htmlTable(_ head: [String], _ rows: [[String]]) -> String {
        func cells(_ row: [String], _ tag: String) -> String {
            row.map { "<\(tag)>\(escaped($0))</\(tag)>" }.joined()
        }
        // A table wider than a phone scrolls by itself, and can be reached by the keyboard to do so.
        return "<div class=\"wide\" tabindex=\"0\"><table><thead><tr>\(cells(head, "th"))</tr></thead><tbody>"
            + rows.map { "<tr>\(cells($0, "td"))</tr>" }.joined() + "</tbody></table></div>"
    }

    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}

/// How the page looks. The colours of systems differ in lightness as well as in hue, so that whoever sees two kinds of colour only tells
/// them apart, and marks differ in shape; scripts/report-check measures both, and the contrast of every text.
enum ReportStyle {
    static let css = """
        :root{color-scheme:light dark;--back:#fff;--text:#1a1a1a;--soft:#4d4d4d;--line:#c9c9c9;--c0:#003f8a;--c1:#a84300;--c2:#149e77;--c3:#d94fc8}
        @media(prefers-color-scheme:dark){:root{--back:#16181b;--text:#f0f0f0;--soft:#bdbdbd;--line:#4a4d52;--c0:#4a90e2;--c1:#ffb02e;--c2:#8df2d6;--c3:#d9578f}}
        *{box-sizing:border-box}body{margin:0;background:var(--back);color:var(--text);font:16px/1.5 system-ui,sans-serif}
        main{max-width:60rem;margin:0 auto;padding:1rem}h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem}h4{margin:.5rem 0}
        h1,h2,summary,li{overflow-wrap:anywhere}p{color:var(--soft)}
        .wide{overflow-x:auto}table{border-collapse:collapse;font-variant-numeric:tabular-nums;font-size:.9rem;margin:1rem 0}
        th,td{padding:.25rem .6rem;border-bottom:1px solid var(--line);text-align:right;white-space:nowrap}th:first-child,td:first-child{text-align:left}
        .legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1.2rem}
        .plots{display:flex;flex-wrap:wrap;gap:1rem}.plots figure{margin:0;flex:1 1 320px;max-width:28rem}figcaption{font-size:.9rem}
        svg.plot{width:100%;height:auto;display:block}svg text{fill:var(--text);paint-order:stroke;stroke:var(--back);stroke-width:3px;stroke-linejoin:round;font:12px system-ui,sans-serif}svg .axis{stroke:var(--line)}
        .s0{fill:var(--c0);stroke:var(--c0)}.s1{fill:var(--c1);stroke:var(--c1)}.s2{fill:var(--c2);stroke:var(--c2)}.s3{fill:var(--c3);stroke:var(--c3)}
        .open{fill:none;stroke-width:2}svg .dash{stroke:var(--soft);stroke-dasharray:4 3}
        details{border-bottom:1px solid var(--line);padding:.4rem 0}.sides{display:flex;flex-wrap:wrap;gap:1rem}.sides>div{flex:1 1 260px}
        small{color:var(--soft)}.grade{border:1px solid var(--soft);border-radius:3px;padding:0 .3em}
        """
}
