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
        folder = shop.folder.root.appending(path: "eval")
        self.split = split
    }

    func run(_ set: FactSet) throws -> FactReport {
        switch set {
        case .stock: try stock()
        case .photos: try photos()
        case .drafts: try drafts()
        }
    }

    private func stock() throws -> FactReport {
        let desk = StockDesk(try base.products())
        var report = FactReport()
        for label in try StockLabel.read(from: folder.appending(path: "stock.jsonl")) where label.split == split {
            let answer =
                label.order.map { desk.answer(product: $0.product, size: $0.size, color: $0.color) }
                ?? desk.answer(label.query ?? "")
            report.add(id: label.id, lang: label.lang, tags: label.tags, fault: label.fault(of: StockReply(answer)))
        }
        return report
    }

    private func photos() throws -> FactReport {
        let desk = PhotoDesk(try base.products())
        var report = FactReport()
        for label in try PhotoLabel.read(from: folder.appending(path: "photos.jsonl")) where label.split == split {
            let answer = desk.answer(
                PhotoWish(
                    label.wish, sent: Set(label.sent.map { "photos/" + $0 }), orderProduct: label.context.orderProduct,
                    passages: label.context.passages ?? [], lastMessage: label.context.lastAnswer))
            let files = answer.photos.map { String($0.file.split(separator: "/").last ?? "") }
            report.add(id: label.id, lang: label.lang, tags: label.tags, fault: label.fault(of: files))
        }
        return report
    }

    private func drafts() throws -> FactReport {
        let verifier = try base.verifier()
        var report = FactReport()
        for label in try DraftLabel.read(from: folder.appending(path: "drafts.jsonl")) where label.split == split {
            let findings = verifier.verify(label.draft, question: label.question)
            let contradictions = findings.filter { $0.truth == .contradicted }.map { finding in
                (Self.scalars(finding.utf8Range, in: label.draft), finding.kind.rawValue)
            }
            report.add(id: label.id, lang: label.lang, tags: label.tags, fault: label.fault(of: contradictions))
        }
        return report
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
        print("right: \(report.right) of \(report.cases) (\(Decimals.hundredths(report.share * 100)) %)")
        for fault in FactFault.allCases {
            guard let ids = report.wrong[fault.rawValue] else { continue }
            print("\(fault.rawValue): \(ids.count) (\(ids.joined(separator: " ")))")
        }
        for (tag, part) in report.byTag.sorted(by: { $0.key < $1.key }) {
            print("  \(tag): \(part.right) of \(part.cases)")
        }
    }
}
