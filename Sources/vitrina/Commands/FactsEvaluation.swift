import ArgumentParser
import Evaluation
import Foundation
import KnowledgeModel
import Language
import RAGService

/// The labelled sets about facts: stock questions, photo wishes, draft answers.
enum FactSet: String, CaseIterable, ExpressibleByArgument {
    case stock
    case photos
    case drafts
}

/// A labelled set about facts, asked of the knowledge base in use.
struct FactsEvaluation {
    let base: KnowledgeBase
    let folder: URL
    let split: GoldenQuestion.Split

    init(_ shop: ShopOptions, split: GoldenQuestion.Split) throws {
        base = try KnowledgeBase(of: shop.folder)
        folder = Self.folder(of: shop.folder)
        self.split = split
    }

    /// Whether a shop has labels of any set.
    static func hasLabels(of shop: ShopFolder) -> Bool {
        FactSet.allCases.contains { hasLabels($0, in: folder(of: shop)) }
    }

    /// Whether the shop has the labels of a set.
    func hasLabels(_ set: FactSet) -> Bool { Self.hasLabels(set, in: folder) }

    private static func hasLabels(_ set: FactSet, in folder: URL) -> Bool {
        FileManager.default.fileExists(atPath: labels(set, in: folder).path(percentEncoded: false))
    }

    private static func folder(of shop: ShopFolder) -> URL { shop.root.appending(path: "eval") }

    private static func labels(_ set: FactSet, in folder: URL) -> URL {
        folder.appending(path: "\(set.rawValue).jsonl")
    }

    /// Asks the cases of the split; those of `dev`, too, for how far what is told can be believed.
    func run(_ set: FactSet, _ resampling: Resampling) throws -> FactReport {
        FactReport(
            try outcomes(set, of: split), developed: split == .dev ? nil : try outcomes(set, of: .dev), resampling)
    }

    private func outcomes(_ set: FactSet, of split: GoldenQuestion.Split) throws -> [FactOutcome] {
        switch set {
        case .stock: try stock(split)
        case .photos: try photos(split)
        case .drafts: try drafts(split)
        }
    }

    private func stock(_ split: GoldenQuestion.Split) throws -> [FactOutcome] {
        let desk = StockDesk(try base.products())
        let none: Set<String> = ["notCarried", "unknown"]
        return try StockLabel.read(from: Self.labels(.stock, in: folder)).filter { $0.split == split }.map { label in
            let (answer, milliseconds) = timed {
                label.order.map { desk.answer(product: $0.product, size: $0.size, color: $0.color) }
                    ?? desk.answer(label.query ?? "")
            }
            let reply = StockReply(answer)
            let fault = label.fault(of: reply)
            return FactOutcome(
                id: label.id, tags: [label.lang] + label.tags, told: reply.verdict, fault: fault,
                namesVariant: label.verdict == "exact" ? fault == nil && reply.verdict == "exact" : nil,
                answer: FactOutcome.Answer(
                    exists: !none.contains(label.verdict), saidNone: none.contains(reply.verdict)),
                milliseconds: milliseconds)
        }
    }

    private func photos(_ split: GoldenQuestion.Split) throws -> [FactOutcome] {
        let desk = PhotoDesk(try base.products())
        return try PhotoLabel.read(from: Self.labels(.photos, in: folder)).filter { $0.split == split }.map { label in
            let wish = PhotoWish(
                label.wish, sent: Set(label.sent.map { "photos/" + $0 }), orderProduct: label.context.orderProduct,
                passages: label.context.passages ?? [], lastMessage: label.context.lastAnswer)
            let (answer, milliseconds) = timed { desk.answer(wish) }
            let files = answer.photos.map { String($0.file.split(separator: "/").last ?? "") }
            return FactOutcome(
                id: label.id, tags: [label.lang] + label.tags, told: files.isEmpty ? "none" : "photos",
                fault: label.fault(of: files),
                answer: FactOutcome.Answer(exists: label.maximum > 0, saidNone: files.isEmpty),
                milliseconds: milliseconds)
        }
    }

    private func drafts(_ split: GoldenQuestion.Split) throws -> [FactOutcome] {
        let verifier = try base.verifier()
        return try DraftLabel.read(from: Self.labels(.drafts, in: folder)).filter { $0.split == split }.map { label in
            let (findings, milliseconds) = timed { verifier.verify(label.draft, question: label.question) }
            let contradictions = findings.filter { $0.truth == .contradicted }.map { finding in
                (Self.scalars(finding.utf8Range, in: label.draft), finding.kind.rawValue)
            }
            return FactOutcome(
                id: label.id, tags: [label.lang] + label.tags,
                told: contradictions.isEmpty ? "borne out" : "contradicted", fault: label.fault(of: contradictions),
                milliseconds: milliseconds)
        }
    }

    private func timed<Value>(_ work: () throws -> Value) rethrows -> (Value, milliseconds: Double) {
        let clock = ContinuousClock()
        let start = clock.now
        let value = try work()
        return (value, (clock.now - start) / .milliseconds(1))
    }

    private static func scalars(_ range: Range<Int>, in text: String) -> Range<Int> {
        var offset = 0
        var count = 0
        var start = 0
        for scalar in text.unicodeScalars {
            if offset == range.lowerBound { start = count }
            if offset >= range.upperBound { return start..<count }
            offset += UTF8.width(scalar)
            count += 1
        }
        return start..<count
    }
}

extension StockReply {
    fileprivate init(_ answer: StockAnswer) {
        let items =
            switch answer.verdict {
            case .exact: answer.variants
            case .ambiguous: answer.candidates
            case .similar: answer.nearest.map(\.item)
            case .notCarried, .unknown: [StockItem]()
            }
        let rows = items.compactMap { if case .sheetRow(_, let row) = $0.location.place { row } else { nil } }
        self.init(
            verdict: answer.verdict.rawValue, rows: Set(rows), inStock: answer.isInStock, quantity: answer.quantity,
            asksFor: answer.question?.attribute.rawValue)
    }
}

extension Console {
    /// Tells how a labelled set went.
    func tell(_ report: FactReport) throws {
        if options.json { return try print(json: report) }
        print("right: \(Self.share(report.right, of: report.cases, report.interval))")
        if let exact = report.exactVariant {
            print("exact variant: \(Self.share(exact.right, of: exact.cases, exact.interval))")
        }
        tell(report.noAnswer, report.calibration)
        tell(report.latency, of: "an answer")
        for fault in FactFault.allCases {
            guard let ids = report.wrong[fault.rawValue] else { continue }
            print("\(fault.rawValue): \(ids.count) (\(ids.joined(separator: " ")))")
        }
        for (tag, part) in report.byTag.sorted(by: { $0.key < $1.key }) {
            print("  \(tag): \(part.right) of \(part.cases)")
        }
    }
    private static func share(_ right: Int, of cases: Int, _ interval: Interval) -> String {
        func percent(_ value: Double) -> String { Decimals.hundredths(value * 100) }
        return "\(right) of \(cases) (\(percent(cases == 0 ? 0 : Double(right) / Double(cases))) %, "
            + "\(percent(interval.low)) … \(percent(interval.high)))"
    }
}
