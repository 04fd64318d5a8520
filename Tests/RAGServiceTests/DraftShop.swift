import KnowledgeModel
import Language

@testable import RAGService

/// Rows and passages of made-up shops that drafts are held against.
enum DraftShop {
    static func item(_ product: String, _ size: Int?, _ color: String, _ count: Int, _ price: Int64, row: Int)
        -> StockItem
    {
        StockItem(
            product: product, size: size.map { Size(tenths: $0) }, color: color, quantity: .pieces(count),
            price: Money(minorUnits: price * 100, currency: .KZT),
            location: SourceLocation(file: "inventory.xlsx", place: .sheetRow(sheet: "Остатки", row: row)),
            cells: [.quantity: "D\(row)", .price: "E\(row)"])
    }

    static func chunk(_ kind: Chunk.Kind, _ path: [String], _ text: String) -> Chunk {
        Chunk(
            kind: kind, text: text, path: path,
            location: SourceLocation(file: "knowledge_base/\(path[0]).docx", place: .paragraph(1)))
    }
}

extension DraftVerifier {
    /// The words of a draft that are called wrong.
    func contradicted(in draft: String, question: String? = nil) -> [String] {
        verify(draft, question: question).filter { $0.truth == .contradicted }.map(\.text)
    }
}
