import Foundation
import GRDB
import KnowledgeModel
import Language

/// Writes what of an index is small and is written anew whatever changed: all but chunks, their words and vectors.
struct SmallTables {
    private let contents: IndexContents
    private let text = CanonicalJSON()

    init(_ contents: IndexContents) { self.contents = contents }

    /// A source with where its chunks lie.
    struct SourceRow {
        var id: Int
        var source: IndexedSource
        /// The number of its first chunk; 0 where it has none.
        var first: Int
        var chunks: Int
    }

    func writeManifest(to database: Database) throws {
        let manifest = contents.manifest
        var entries = [
            ("contacts", try text.encode(manifest.contacts)), ("embedder", try text.encode(manifest.embedder)),
            ("messages", String(manifest.messages)),
            ("options", try text.encode(manifest.options)), ("shop", IndexWriter.storable(manifest.shop)),
            ("vocabulary", try text.encode(manifest.vocabulary)),
        ]
        if let learning = manifest.learning { entries.append(("learning", try text.encode(learning))) }
        if let forgotten = manifest.forgotten { entries.append(("forgotten", forgotten)) }
        if manifest.gramLengths != CharacterGrams.lengths {
            entries.append(("grams", "\(manifest.gramLengths.lowerBound)-\(manifest.gramLengths.upperBound)"))
        }
        var table = try SummedTable(.manifest, columns: 2, in: database)
        for (key, value) in entries.sorted(by: { $0.0 < $1.0 }) { try table.insert(.text(key), .text(value)) }
        try table.finish(in: database)
    }

    func writeSources(_ rows: [SourceRow], to database: Database) throws {
        var table = try SummedTable(.source, columns: 9, in: database)
        for row in rows {
            try table.insert(
                .number(row.id), .text(row.source.path), .text(row.source.kind.rawValue), .number(row.source.size),
                .text(row.source.sha256), .text(row.source.parser), .text(row.source.state.rawValue),
                .number(row.first), .number(row.chunks))
        }
        try table.finish(in: database)
    }

    func writeStock(to database: Database) throws {
        var table = try SummedTable(.stock, columns: 3, in: database)
        for (offset, item) in contents.stock.enumerated() {
            try table.insert(
                .number(offset + 1), .text(IndexWriter.storable(item.product)), .text(try text.encode(item)))
        }
        try table.finish(in: database)
    }

    func writePhotos(to database: Database) throws {
        var table = try SummedTable(.photo, columns: 3, in: database)
        for (offset, photo) in contents.photos.enumerated() {
            try table.insert(.number(offset + 1), .text(photo.file), .text(try text.encode(photo)))
        }
        try table.finish(in: database)
    }

    func writeProblems(to database: Database) throws {
        var table = try SummedTable(.problem, columns: 3, in: database)
        for (offset, problem) in contents.problems.enumerated() {
            try table.insert(.number(offset + 1), .text(problem.location.file), .text(try text.encode(problem)))
        }
        try table.finish(in: database)
    }

    func writeChats(ids: [String: Int], to database: Database) throws {
        var table = try SummedTable(.chat, columns: 3, in: database)
        for chat in contents.chats {
            try table.insert(.number(ids[chat.path] ?? 0), .number(chat.messages), .bytes(Data(chat.outline)))
        }
        try table.finish(in: database)
    }

    func writeModel(to database: Database) throws {
        var table = try SummedTable(.model, columns: 2, in: database)
        if !contents.model.isEmpty {
            try table.insert(.text(contents.manifest.embedder.model), .bytes(Data(contents.model)))
        }
        try table.finish(in: database)
    }
}
