import Products
public import Foundation
public import KnowledgeModel
import Parsers
import Synchronization
import VectorIndex

/// Answers from the stock sheet as it is now: the file is read again when it changes, and at the latest after five minutes.
///
/// Whether it changed (times, size, inode) is looked at by ``run(every:sleep:)`` where a program runs it; else when a question
/// comes, at most once a second. One thread reads the file; all others are answered from the stock before until the new one is
/// whole. A file that can't be read leaves the last good stock in use, and every answer says so and since when.
public final class StockWatch: Sendable {
    /// How often at most questions look at the file's stamp, in seconds.
    public static let shortestWait: TimeInterval = 1
    /// How long at most the file goes unread, in seconds.
    public static let longestWait: TimeInterval = 300

    private struct State {
        var desk: StockDesk
        /// When the stock in use was read; nil for the rows of the last build.
        var goodSince: Date?
        var stamp: FileStamp?
        var checked: Date = .distantPast
        var read: Date = .distantPast
        /// When to read once more what was written so lately that a change right after it would not show.
        var again: Date?
        var isReading = false
        /// How many ``run(every:sleep:)`` are at work.
        var attendants = 0
        var failure: (since: Date, reason: Phrase)?
    }

    private let state: Mutex<State>
    /// The stock before the present one. It is let go by the thread that reads, a while later: taking a large one apart takes
    /// long, and no question is to do it.
    private let retired = Mutex<StockDesk?>(nil)
    private let stamp: @Sendable () -> FileStamp?
    private let load: @Sendable () throws -> StockSheet.Reading
    private let now: @Sendable () -> Date

    /// Watches a sheet.
    /// - Parameters:
    ///   - initial: what to answer from until the file was read once.
    ///   - stamp: what tells whether the file changed.
    ///   - load: reads the file.
    init(
        initial: StockDesk, stamp: @escaping @Sendable () -> FileStamp?,
        load: @escaping @Sendable () throws -> StockSheet.Reading, now: @escaping @Sendable () -> Date
    ) {
        state = Mutex(State(desk: initial))
        self.stamp = stamp
        self.load = load
        self.now = now
    }

    /// Watches the sheet in a file.
    /// - Parameters:
    ///   - sheet: the file; it need not be there.
    ///   - currency: the currency of prices that name none.
    ///   - initial: what to answer from until the file was read once.
    ///   - desk: makes stock of the sheet's rows.
    public convenience init(
        sheet file: URL, currency: Money.Currency, initial: StockDesk,
        now: @escaping @Sendable () -> Date = { Date() }, desk: @escaping @Sendable ([StockItem]) throws -> StockDesk
    ) {
        let name = file.lastPathComponent
        let sheet = StockSheet(file) { bytes in
            let stock = try StockReader(currency: currency).read(bytes: bytes, file: name)
            guard !stock.items.isEmpty else { throw StockSheetError.noRows(file: name) }
            return try desk(stock.items)
        }
        self.init(initial: initial, stamp: { sheet.stamp() }, load: { try sheet.read() }, now: now)
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

    /// The stock to answer from, and what is amiss with it. Where nothing else looks at the file, it is read first if that is
    /// due and nobody else does.
    public func current() -> (desk: StockDesk, warnings: [Phrase]) {
        let time = now()
        let isDue = state.withLock { state in
            guard state.attendants == 0, !state.isReading,
                time.timeIntervalSince(state.checked) >= Self.shortestWait
            else { return false }
            state.checked = time
            state.isReading = true
            return true
        }
        if isDue { refresh(at: time) }
        return state.withLock { ($0.desk, Self.warnings(of: $0)) }
    }

    // MARK: - Looking after the file

    /// Looks at the file every so often and reads it again when that is due, until the task is cancelled. While it runs, no
    /// question waits for a reading.
    ///
    /// The reading has a thread of its own: it takes a second for a large sheet, and the threads that tasks share are few.
    /// - Parameters:
    ///   - pause: how long to wait between two looks.
    ///   - sleep: waits; throws when the task is cancelled.
    public func run(
        every pause: Duration = .milliseconds(250),
        sleep: @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    ) async {
        state.withLock { $0.attendants += 1 }
        defer { state.withLock { $0.attendants -= 1 } }
        let queue = DispatchQueue(label: "stock")
        while !Task.isCancelled {
            await withCheckedContinuation { continuation in
                queue.async { [self] in
                    look()
                    continuation.resume()
                }
            }
            do {
                try await sleep(pause)
            } catch {
                return  // Cancelled.
            }
        }
    }

    /// Looks at the file once and reads it if that is due.
    func look() {
        retired.withLock { $0 = nil }
        let isFree = state.withLock { state in
            defer { state.isReading = true }
            return !state.isReading
        }
        if isFree { refresh(at: now()) }
    }

    private func refresh(at time: Date) {
        let found = stamp()
        let isDue = state.withLock { state in
            found != state.stamp || time.timeIntervalSince(state.read) >= Self.longestWait
                || state.again.map { time >= $0 } ?? false
        }
        guard isDue else { return state.withLock { $0.isReading = false } }
        let result = Result { try load() }
        let former = state.withLock { enter(result, found, time, in: &$0) }
        retired.withLock { $0 = former }
    }

    /// Enters what came of a reading.
    /// - Returns: the stock that is no longer in use.
    private func enter(
        _ result: Result<StockSheet.Reading, any Error>, _ found: FileStamp?, _ time: Date, in state: inout State
    ) -> StockDesk? {
        state.isReading = false
        switch result {
        case .success(.changing):
            // The next look sees it; only where it never comes to rest has that to be told.
            guard time.timeIntervalSince(state.read) >= Self.longestWait, state.read > .distantPast else { return nil }
            state.failure = (state.failure?.since ?? time, StockSheetError.restless.phrase)
            return nil
        case .success(.same):
            Self.enter(found, time, in: &state)
            if state.failure == nil { state.goodSince = time }
            return nil
        case .success(.stock(let desk)):
            Self.enter(found, time, in: &state)
            let former = state.desk
            state.desk = desk
            state.goodSince = time
            state.failure = nil
            return former
        case .failure(let error):
            Self.enter(found, time, in: &state)
            let reason = (error as? any WordedError)?.phrase ?? Phrase(ru: "\(error)", en: "\(error)")
            state.failure = (state.failure?.since ?? time, reason)
            return nil
        }
    }

    private static func enter(_ stamp: FileStamp?, _ time: Date, in state: inout State) {
        state.stamp = stamp
        state.read = time
        let now = Int(time.timeIntervalSince1970 * 1e9)
        let isFresh = stamp.map { !$0.isSettled(before: now) } ?? false
        state.again = isFresh ? time + Double(FileStamp.clockStep) / 1e9 : nil
    }

    // MARK: - Telling

    /// How the stock stands, for those that watch over the program.
    public struct Status: Hashable, Sendable {
        /// Number of variants.
        public var variants: Int
        /// When the rows in use were read; nil for those of the last build.
        public var readAt: Date?
        /// What is amiss; nil where nothing is.
        public var warning: Phrase?
    }

    /// How the stock stands; nothing is looked at for it.
    public var status: Status {
        state.withLock { state in
            Status(
                variants: state.desk.resolver.assortment.stock.count, readAt: state.goodSince,
                warning: Self.warnings(of: state).first)
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

extension KnowledgeBase {
    /// Watches the shop's stock sheet; until it is read the rows of this generation answer.
    /// - Parameter currency: the currency of prices that name none.
    /// - Throws: ``IndexError`` when the generation can't be read.
    public func watchStock(
        of shop: ShopFolder, currency: Money.Currency, now: @escaping @Sendable () -> Date = { Date() }
    ) throws -> StockWatch {
        StockWatch(sheet: shop.inventory, currency: currency, initial: StockDesk(try products()), now: now) { rows in
            StockDesk(try products(stock: rows))
        }
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
