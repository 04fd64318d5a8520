public import Foundation
public import KnowledgeModel
import Parsers
import Synchronization

/// Answers from the stock sheet as it is now: the file is read again when it changes, and at the latest after five minutes.
///
/// Whether it changed (time, size, inode) is looked at when a question comes, at most once a second. One asker reads the file;
/// all others are answered from the stock before until the new one is whole. A file that can't be read leaves the last good
/// stock in use, and every answer says so and since when.
public final class StockWatch: Sendable {
    /// How often at most the file's stamp is looked at, in seconds.
    public static let shortestWait: TimeInterval = 1
    /// How long at most the file goes unread, in seconds.
    public static let longestWait: TimeInterval = 300

    /// What tells one version of a file from another; nil where there is no file.
    struct Stamp: Hashable, Sendable {
        var modified: Date
        var size: Int
        var inode: Int
    }

    private struct State {
        var desk: StockDesk
        /// When the stock in use was read; nil for the rows of the last build.
        var goodSince: Date?
        var stamp: Stamp?
        var checked: Date
        var read: Date
        var isReading = false
        var failure: (since: Date, reason: Phrase)?
    }

    private let state: Mutex<State>
    private let stamp: @Sendable () -> Stamp?
    private let load: @Sendable () throws -> StockDesk
    private let now: @Sendable () -> Date

    /// Watches a sheet.
    /// - Parameters:
    ///   - initial: what to answer from until the file was read once.
    ///   - stamp: what tells whether the file changed.
    ///   - load: reads the file.
    init(
        initial: StockDesk, stamp: @escaping @Sendable () -> Stamp?, load: @escaping @Sendable () throws -> StockDesk,
        now: @escaping @Sendable () -> Date
    ) {
        state = Mutex(State(desk: initial, checked: .distantPast, read: .distantPast))
        self.stamp = stamp
        self.load = load
        self.now = now
    }

    /// What is in stock of what a text asks for.
    /// - Throws: ``KnowledgeError`` for an empty or endless question.
    public func answer(_ question: String) throws -> StockAnswer {
        try KnowledgeBase.check(question)
        let (desk, warnings) = current()
        var answer = desk.answer(question)
        answer.warnings = warnings
        return answer
    }

    /// What is in stock of what an order's fields name.
    /// - Throws: ``KnowledgeError`` for an empty or endless product.
    public func answer(product: String, size: String?, color: String?) throws -> StockAnswer {
        try KnowledgeBase.check(product)
        let (desk, warnings) = current()
        var answer = desk.answer(product: product, size: size, color: color)
        answer.warnings = warnings
        return answer
    }

    /// The stock to answer from, and what is amiss with it. Reads the file first where that is due and nobody else does.
    public func current() -> (desk: StockDesk, warnings: [Phrase]) {
        let time = now()
        let isDue = state.withLock { state in
            guard !state.isReading, time.timeIntervalSince(state.checked) >= Self.shortestWait else { return false }
            state.checked = time
            state.isReading = true
            return true
        }
        if isDue { refresh(at: time) }
        return state.withLock { ($0.desk, Self.warnings(of: $0)) }
    }

    private func refresh(at time: Date) {
        let found = stamp()
        let isStale = state.withLock { found != $0.stamp || time.timeIntervalSince($0.read) >= Self.longestWait }
        guard isStale else { return state.withLock { $0.isReading = false } }
        let result = Result { try load() }
        state.withLock { state in
            state.stamp = found
            state.read = time
            state.isReading = false
            switch result {
            case .success(let desk):
                state.desk = desk
                state.goodSince = time
                state.failure = nil
            case .failure(let error):
                let reason = (error as? any WordedError)?.phrase ?? Phrase(ru: "\(error)", en: "\(error)")
                state.failure = (state.failure?.since ?? time, reason)
            }
        }
    }

    private static func warnings(of state: State) -> [Phrase] {
        guard let (since, reason) = state.failure else { return [] }
        let from = since.formatted(.iso8601)
        let good = state.goodSince?.formatted(.iso8601)
        return [
            Phrase(
                ru: "таблица остатков не читается с \(from): \(reason.ru); отвечаю по "
                    + (good.map { "прочитанной \($0)" } ?? "строкам последней сборки"),
                en: "the stock sheet can't be read since \(from): \(reason.en); answering from "
                    + (good.map { "what was read at \($0)" } ?? "the rows of the last build"))
        ]
    }
}

/// A stock sheet in which no stock was found.
enum StockSheetError: WordedError, Hashable {
    case noRows(file: String)

    var description: String { phrase.en }

    var phrase: Phrase {
        switch self {
        case .noRows(let file):
            Phrase(ru: "в \(file) не нашлось ни одной строки с товаром", en: "\(file) holds no row of a product")
        }
    }
}

extension KnowledgeBase {
    /// Watches the shop's stock sheet; until it is read the rows of this generation answer.
    /// - Parameter currency: the currency of prices that name none.
    /// - Throws: ``IndexError`` when the generation can't be read.
    public func watchStock(
        of shop: ShopFolder, currency: Money.Currency, now: @escaping @Sendable () -> Date = { Date() }
    ) throws -> StockWatch {
        let file = shop.inventory
        let path = file.path(percentEncoded: false)
        return StockWatch(
            initial: StockDesk(try products()),
            stamp: {
                // No file is a state of its own; reading it says why.
                guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else { return nil }
                return StockWatch.Stamp(
                    modified: attributes[.modificationDate] as? Date ?? .distantPast,
                    size: (attributes[.size] as? NSNumber)?.intValue ?? 0,
                    inode: (attributes[.systemFileNumber] as? NSNumber)?.intValue ?? 0)
            },
            load: { [self] in
                let stock = try StockReader(currency: currency).read(url: file, file: file.lastPathComponent)
                guard !stock.items.isEmpty else { throw StockSheetError.noRows(file: file.lastPathComponent) }
                return StockDesk(try products(stock: stock.items))
            }, now: now)
    }
}

extension StockItem {
    /// The cell that a field was read from, as a citation; the row where the cell is not known.
    public func citation(_ field: Field) -> Citation {
        guard case .sheetRow(let sheet, _) = location.place, let reference = cells[field] else {
            return Citation(location: location, path: [])
        }
        return Citation(
            location: SourceLocation(file: location.file, place: .cell(sheet: sheet, reference: reference)), path: [])
    }
}
