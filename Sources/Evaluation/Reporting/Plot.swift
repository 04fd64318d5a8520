/// Plots as SVG. A system keeps its colour and its mark in all of them.
enum Plot {
    private static let width = 340.0

    /// A system's mark: circle, square, triangle, diamond in turn.
    static func mark(_ system: Int, x: Double, y: Double) -> String {
        let style = "class=\"s\(system % 4)\""
        return switch system % 4 {
        case 0: "<circle \(style) cx=\"\(number(x))\" cy=\"\(number(y))\" r=\"4\"/>"
        case 1: "<rect \(style) x=\"\(number(x - 4))\" y=\"\(number(y - 4))\" width=\"8\" height=\"8\"/>"
        case 2: "<path \(style) d=\"M\(number(x)) \(number(y - 5))l5 9h-10z\"/>"
        default: "<path \(style) d=\"M\(number(x)) \(number(y - 5))l5 5l-5 5l-5-5z\"/>"
        }
    }

    /// A row for each tag: mean and interval of each system.
    static func tags(_ systems: [SystemReport]) -> String {
        guard let first = systems.first, !first.tags.isEmpty else { return "" }
        let left = 132.0
        let step = Double(systems.count) * 12 + 14
        let height = Double(first.tags.count) * step + 34
        func x(_ value: Double) -> Double { left + value * (width - left - 16) }
        var marks: [String] = []
        for tick in [0, 0.5, 1] {
            marks.append(line(x(tick), 6, x(tick), height - 24, "axis"))
            marks.append(text(x(tick), height - 8, short(tick), "middle"))
        }
        for (row, tag) in first.tags.enumerated() {
            let top = 10 + Double(row) * step
            let name = tag.tag.count > 14 ? String(tag.tag.prefix(13)) + "…" : tag.tag
            marks.append(text(left - 10, top + step / 2 + 1, "\(name) (\(tag.questions))", "end"))
            for (place, system) in systems.enumerated() {
                guard let own = system.tags.first(where: { $0.tag == tag.tag }) else { continue }
                let y = top + 10 + Double(place) * 12
                marks.append(line(x(own.interval.low), y, x(own.interval.high), y, "s\(place % 4)"))
                marks.append(mark(place, x: x(own.mean), y: y))
            }
        }
        return figure(svg(width, height, marks, "Mean and interval by tag"))
    }

    /// A curve for each system.
    static func recall(_ systems: [SystemReport]) -> String {
        guard systems.contains(where: { !$0.recallByRank.isEmpty }) else { return "" }
        let depth = Double(SystemReport.depth)
        let frame = Frame(
            xTicks: [1, 2, 4, 6, 8, 10].map { (($0 - 1) / (depth - 1), short($0)) }, yTicks: shares, xTitle: "rank")
        var marks = frame.axes
        for (place, system) in systems.enumerated() where !system.recallByRank.isEmpty {
            let points = system.recallByRank.enumerated().map { rank, value in
                (frame.x(Double(rank) / (depth - 1)), frame.y(value))
            }
            marks.append(curve(points, place))
            marks += points.map { mark(place, x: $0.0, y: $0.1) }
        }
        return figure(svg(width, Frame.height, marks, "Recall by rank"))
    }

    /// A plot for each system.
    static func latency(_ systems: [SystemReport]) -> String {
        figures(systems.map(\.name)) { place in
            guard let shape = systems[place].latency else { return nil }
            let most = Double(max(1, shape.counts.max() ?? 1))
            let last = shape.width * Double(shape.counts.count)
            let frame = Frame(
                xTicks: [0, 0.5, 1].map { ($0, milliseconds($0 * last)) }, yTicks: counts(most), xTitle: "ms")
            return frame.axes + bars(shape.counts.map { Double($0) / most }, frame, "s\(place % 4)")
        }
    }

    /// A plot for each that told probabilities; the area of a mark does not tell how many questions it stands for, the number
    /// beside it does.
    /// - Parameter told: a name, and the calibration where probabilities were told; the mark is by the place.
    static func calibration(_ told: [(name: String, calibration: Calibration?)]) -> String {
        figures(told.map(\.name)) { place in
            guard let calibration = told[place].calibration else { return nil }
            let frame = Frame(xTicks: shares, yTicks: shares, xTitle: "told probability")
            let points = calibration.bins.map { (frame.x($0.told), frame.y($0.answered)) }
            var marks =
                frame.axes + [line(frame.x(0), frame.y(0), frame.x(1), frame.y(1), "axis dash"), curve(points, place)]
            var labels: [(x: Double, y: Double)] = []
            for (bin, point) in zip(calibration.bins, points) {
                marks.append(mark(place, x: point.0, y: point.1))
                // The number stands where the curve is not, and not on another number.
                let isAbove = point.1 > Frame.height / 2
                let label = (
                    x: min(max(point.0, frame.x(0) + 12), frame.x(1) - 8), y: isAbove ? point.1 - 9 : point.1 + 19
                )
                guard !labels.contains(where: { abs(label.x - $0.x) < 28 && abs(label.y - $0.y) < 17 }) else {
                    continue
                }
                marks.append(text(label.x, label.y, "\(bin.questions)", "middle"))
                labels.append(label)
            }
            return marks
        }
    }

    /// A plot for each system: filled bars for hits that answer, outlines for the others.
    static func scores(_ systems: [SystemReport]) -> String {
        figures(systems.map(\.name), note: " (filled: relevant, outlined: others)") { place in
            guard let shape = systems[place].scores else { return nil }
            let most = Double(max(1, shape.relevant.max() ?? 0, shape.other.max() ?? 0))
            let last = shape.width * Double(shape.relevant.count)
            let frame = Frame(
                xTicks: [0, 0.5, 1].map { ($0, short($0 * last)) }, yTicks: counts(most), xTitle: "score")
            return frame.axes + bars(shape.relevant.map { Double($0) / most }, frame, "s\(place % 4)")
                + bars(shape.other.map { Double($0) / most }, frame, "s\((place + 1) % 4) open")
        }
    }

    // MARK: Parts

    /// The square that curves and bars are drawn in.
    struct Frame {
        static let height = 240.0
        var xTicks: [(place: Double, text: String)]
        var yTicks: [(place: Double, text: String)]
        var xTitle: String

        func x(_ share: Double) -> Double { 44 + share * (Plot.width - 44 - 16) }
        /// Marks on the ground line leave room for the ticks' numbers below.
        func y(_ share: Double) -> Double { Frame.height - 46 - share * (Frame.height - 46 - 18) }

        var axes: [String] {
            xTicks.map { Plot.text(x($0.place), Frame.height - 24, $0.text, "middle") }
                + yTicks.flatMap {
                    [
                        Plot.line(x(0), y($0.place), x(1), y($0.place), "axis"),
                        Plot.text(x(0) - 6, y($0.place) + 4, $0.text, "end"),
                    ]
                } + [Plot.text(x(0.5), Frame.height - 6, xTitle, "middle")]
        }
    }

    private static let shares = [0, 0.25, 0.5, 0.75, 1].map { (place: $0, text: short($0)) }

    private static func counts(_ most: Double) -> [(place: Double, text: String)] {
        [(0, "0"), (1, Figures.fixed(most, 0))]
    }

    private static func figure(_ plot: String) -> String { "<div class=\"plots\"><figure>\(plot)</figure></div>" }

    private static func figures(
        _ names: [String], note: String = "", _ marks: (Int) -> [String]?
    ) -> String {
        let figures = names.enumerated().compactMap { place, name in
            marks(place).map {
                "<figure><figcaption>\(EvaluationReport.escaped(name + note))</figcaption>"
                    + svg(width, Frame.height, $0, name) + "</figure>"
            }
        }
        return figures.isEmpty ? "" : "<div class=\"plots\">\(figures.joined())</div>"
    }

    private static func bars(_ heights: [Double], _ frame: Frame, _ style: String) -> [String] {
        let count = Double(heights.count)
        return heights.enumerated().filter { $0.element > 0 }.map { bar, height in
            let left = frame.x(Double(bar) / count)
            let right = frame.x(Double(bar + 1) / count)
            return "<rect class=\"\(style)\" x=\"\(number(left + 1))\" y=\"\(number(frame.y(height)))\" "
                + "width=\"\(number(right - left - 2))\" height=\"\(number(frame.y(0) - frame.y(height)))\"/>"
        }
    }

    private static func curve(_ points: [(Double, Double)], _ system: Int) -> String {
        let places = points.map { "\(number($0.0)),\(number($0.1))" }.joined(separator: " ")
        return "<polyline class=\"s\(system % 4) open\" points=\"\(places)\"/>"
    }

    private static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: String) -> String {
        "<line class=\"\(style)\" x1=\"\(number(x1))\" y1=\"\(number(y1))\" x2=\"\(number(x2))\" y2=\"\(number(y2))\" stroke-width=\"2\"/>"
    }

    private static func text(_ x: Double, _ y: Double, _ words: String, _ anchor: String) -> String {
        "<text x=\"\(number(x))\" y=\"\(number(y))\" text-anchor=\"\(anchor)\">\(EvaluationReport.escaped(words))</text>"
    }

    private static func svg(_ width: Double, _ height: Double, _ marks: [String], _ title: String) -> String {
        "<svg class=\"plot\" viewBox=\"0 0 \(number(width)) \(number(height))\" role=\"img\" "
            + "aria-label=\"\(EvaluationReport.escaped(title))\">\(marks.joined())</svg>"
    }

    private static func number(_ value: Double) -> String { Figures.fixed(value, 1) }

    private static func short(_ value: Double) -> String {
        value == value.rounded() ? Figures.fixed(value, 0) : Figures.fixed(value, 2)
    }

    private static func milliseconds(_ value: Double) -> String {
        Figures.fixed(value, value > 0 && value < 10 ? 2 : 0)
    }
}
