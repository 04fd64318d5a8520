/// How many took how long, in classes of time.
struct Histogram: Sendable {
    /// Upper ends of the classes, in seconds.
    static let bounds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
    /// The bounds in nanoseconds, for comparing without division.
    private static let nanoseconds = bounds.map { Int64($0 * 1e9) }

    private(set) var counts = [Int](repeating: 0, count: bounds.count + 1)
    private(set) var sum = 0.0
    private(set) var count = 0

    mutating func add(_ time: Duration) {
        let parts = time.components
        let nanoseconds = parts.seconds * 1_000_000_000 + parts.attoseconds / 1_000_000_000
        var place = 0
        while place < Self.nanoseconds.count, nanoseconds > Self.nanoseconds[place] { place += 1 }
        counts[place] += 1
        count += 1
        sum += Double(nanoseconds) * 1e-9
    }

    /// Lines of Prometheus' text form.
    func lines(_ name: String, labels: String) -> String {
        var text = ""
        var total = 0
        for (place, bound) in Self.bounds.enumerated() {
            total += counts[place]
            text += "\(name)_bucket{\(labels),le=\"\(Self.text(bound))\"} \(total)\n"
        }
        text += "\(name)_bucket{\(labels),le=\"+Inf\"} \(count)\n"
        text += "\(name)_sum{\(labels)} \(sum)\n"
        text += "\(name)_count{\(labels)} \(count)\n"
        return text
    }

    private static func text(_ bound: Double) -> String { bound == bound.rounded() ? "\(Int(bound))" : "\(bound)" }
}
