import Foundation
import Synchronization

/// What the service counts, in the text form that Prometheus reads (https://prometheus.io/docs/instrumenting/exposition_formats/).
final class ServiceMetrics: Sendable {
    /// What was called.
    enum Call: String, CaseIterable {
        case search
        case ground
        case stock
        case photos
        case verify
        case assortment
        case source
        case photo
        case generations
        case health
        case ready
        case metrics
        case openapi
        case page
        case other
    }

    private struct Counts {
        var time = Histogram()
        var statuses: [Int: Int] = [:]
        var legs: [LegTimes.Leg: Histogram] = [:]
    }

    /// A lock a call, so that calls of one kind do not wait for those of others.
    private final class Counter: Sendable {
        let counts = Mutex(Counts())
    }

    private let counters = Call.allCases.map { _ in Counter() }
    private let started = Date()
    private let places = Dictionary(uniqueKeysWithValues: Call.allCases.enumerated().map { ($1, $0) })

    /// Counts an answer.
    func count(_ call: Call, status: Int, time: Duration, legs: [(leg: LegTimes.Leg, time: Duration)]) {
        guard let place = places[call] else { return }
        counters[place].counts.withLock { counts in
            counts.time.add(time)
            counts.statuses[status, default: 0] += 1
            for (leg, time) in legs { counts.legs[leg, default: Histogram()].add(time) }
        }
    }

    /// What is true now, besides what was counted.
    struct Now {
        var report: KnowledgeHost.Report
        var admitted: Int
        var refused: Int
        var waiting: Int
        var isStopping: Bool
        var queryLogDropped: Int?
    }

    /// All metrics.
    func text(_ now: Now, at time: Date = Date()) -> String {
        var text = ""
        func help(_ name: String, _ type: String, _ words: String) {
            text += "# HELP \(name) \(words)\n# TYPE \(name) \(type)\n"
        }
        func gauge(_ name: String, _ words: String, _ value: Double) {
            help(name, "gauge", words)
            text += "\(name) \(value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)")\n"
        }
        let all = Call.allCases.enumerated().map { ($1, counters[$0].counts.withLock { $0 }) }
        help("vitrina_requests_total", "counter", "Answers by call and status.")
        for (call, counts) in all {
            for (status, count) in counts.statuses.sorted(by: { $0.key < $1.key }) {
                text += "vitrina_requests_total{call=\"\(call.rawValue)\",status=\"\(status)\"} \(count)\n"
            }
        }
        help("vitrina_request_seconds", "histogram", "Time from the request's header to the answer.")
        for (call, counts) in all where counts.time.count > 0 {
            text += counts.time.lines("vitrina_request_seconds", labels: "call=\"\(call.rawValue)\"")
        }
        help("vitrina_leg_seconds", "histogram", "Time of a part of an answer.")
        for (call, counts) in all {
            for leg in LegTimes.Leg.allCases {
                guard let histogram = counts.legs[leg] else { continue }
                text += histogram.lines(
                    "vitrina_leg_seconds", labels: "call=\"\(call.rawValue)\",leg=\"\(leg.rawValue)\"")
            }
        }
        gauge("vitrina_requests_in_progress", "Requests that are answered or wait.", Double(now.admitted))
        gauge("vitrina_work_queue", "Parts of answers that wait for a thread.", Double(now.waiting))
        help("vitrina_requests_refused_total", "counter", "Requests sent away because too many were there.")
        text += "vitrina_requests_refused_total \(now.refused)\n"
        text += reloading(now.report, at: time)
        gauge("vitrina_stopping", "1 while the service ends.", now.isStopping ? 1 : 0)
        if let dropped = now.queryLogDropped {
            help("vitrina_query_log_dropped_total", "counter", "Questions that the query log had no room for.")
            text += "vitrina_query_log_dropped_total \(dropped)\n"
        }
        gauge("vitrina_start_time_seconds", "When the service started, Unix time.", started.timeIntervalSince1970)
        if let memory = Self.residentBytes() {
            gauge("process_resident_memory_bytes", "Memory in use.", Double(memory))
        }
        return text
    }

    private func reloading(_ report: KnowledgeHost.Report, at time: Date) -> String {
        var text = ""
        func line(_ name: String, _ type: String, _ words: String, _ values: [(String, Double)]) {
            text += "# HELP \(name) \(words)\n# TYPE \(name) \(type)\n"
            for (labels, value) in values {
                text += "\(name)\(labels) \(value == value.rounded() ? "\(Int(value))" : "\(value)")\n"
            }
        }
        line("vitrina_ready", "gauge", "1 when a generation is loaded.", [("", report.generation == nil ? 0 : 1)])
        line("vitrina_generation", "gauge", "The generation that answers.", [("", Double(report.generation ?? 0))])
        line("vitrina_passages", "gauge", "Passages of it.", [("", Double(report.passages))])
        if let since = report.since {
            line(
                "vitrina_generation_age_seconds", "gauge", "Time since it was put in use.",
                [("", max(0, time.timeIntervalSince(since)))])
        }
        if let read = report.stockRead {
            line(
                "vitrina_stock_age_seconds", "gauge", "Time since the stock sheet was read.",
                [("", max(0, time.timeIntervalSince(read)))])
        }
        func parts(_ counts: [KnowledgeHost.Part: Int]) -> [(String, Double)] {
            KnowledgeHost.Part.allCases.map { ("{part=\"\($0.rawValue)\"}", Double(counts[$0] ?? 0)) }
        }
        line("vitrina_reloads_total", "counter", "Changes that were put in use.", parts(report.reloads))
        line("vitrina_reload_failures_total", "counter", "Changes that could not be read.", parts(report.failures))
        line(
            "vitrina_reload_failing", "gauge", "1 while a part can't be read.",
            parts(report.failing.mapValues { _ in 1 }))
        return text
    }

    /// Memory that the process takes; nil where the system does not tell.
    static func residentBytes() -> Int? {
        // Only Linux has the file, and only while the process lives.
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8),
            let pages = text.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
        else { return nil }
        return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
    }
}
