import KnowledgeModel
import Language
import Parsers

/// Cuts chats into exchanges: what a customer asked with what the shop answered.
///
/// Messages in a row of one side are one burst. An exchange is a customer's burst and the shop's burst after it. A question
/// too short to stand alone stays with the exchange before it. A gap of time ends an exchange. Notices, calls, deleted
/// messages and media without a caption are left out. Names become roles: `Клиент` and `Магазин`.
struct ChatChunker {
    var limits = ChunkLimits()
    /// How the shop is called in its exports, folded.
    let shopNames: Set<String>
    var redactor: Redactor
    let attributes: AttributeReader

    /// Version of the cutting rules, part of what decides whether a knowledge base is up to date.
    static let version = "1"

    /// After so many seconds of silence a conversation is a new one.
    private static let longestGap = 2 * 3_600
    /// A customer's burst with fewer letters than this is no question of its own.
    private static let shortestQuestion = 12

    private struct Burst {
        var isShop: Bool
        var texts: [String]
        var firstLine: Int
        var lastLine: Int
        var time: LocalDateTime?
        var lastTime: LocalDateTime?
    }

    /// Whether the shop writes in a chat.
    func knowsShop(in chat: ChatExport) -> Bool {
        chat.participants.contains { shopNames.contains(Folding.foldLine($0.name)) }
    }

    func chunks(of chat: ChatExport) -> [Chunk] {
        let names = chat.participants.map(\.name).filter { !shopNames.contains(Folding.foldLine($0)) }
        var redact = redactor.redaction(ofNames: names)
        var attributes = attributes
        return exchanges(of: bursts(of: chat.messages)).flatMap { exchange -> [Chunk] in
            let text = exchange.map { burst in
                (burst.isShop ? "Магазин: " : "Клиент: ") + burst.texts.map { redact($0) }.joined(separator: "\n")
            }.joined(separator: "\n")
            guard let first = exchange.first, let last = exchange.last else { return [] }
            let place = Place.messages(firstLine: first.firstLine, lastLine: last.lastLine, time: first.time)
            return limits.pieces(of: text).map { piece in
                Chunk(
                    kind: .chat, text: piece, path: ["Переписка"],
                    location: SourceLocation(file: chat.file, place: place),
                    attributes: attributes.read(ChatRedaction.withoutPseudonyms(piece)))
            }
        }
    }

    private func bursts(of messages: [ChatMessage]) -> [Burst] {
        var bursts: [Burst] = []
        var sides = Sides(shopNames: shopNames)
        for message in messages {
            guard let author = message.author, Self.isSaid(message) else { continue }
            let isShop = sides.isShop(author)
            if let last = bursts.last, last.isShop == isShop, !Self.isApart(last.lastTime, message.time) {
                bursts[bursts.count - 1].texts.append(message.text)
                bursts[bursts.count - 1].lastLine = message.line
                bursts[bursts.count - 1].lastTime = message.time
            } else {
                bursts.append(
                    Burst(
                        isShop: isShop, texts: [message.text], firstLine: message.line, lastLine: message.line,
                        time: message.time, lastTime: message.time))
            }
        }
        return bursts
    }

    /// Which authors are the shop. A chat has few authors and many messages.
    private struct Sides {
        let shopNames: Set<String>
        private var known: [String: Bool] = [:]
        /// The one who wrote last and the one before: mostly they take turns, and comparing is quicker than looking up.
        private var latest = ("", false)
        private var former = ("", false)

        init(shopNames: Set<String>) { self.shopNames = shopNames }

        mutating func isShop(_ author: String) -> Bool {
            if author == latest.0 { return latest.1 }
            if author != former.0 {
                let isShop = known[author] ?? shopNames.contains(Folding.foldLine(author))
                known[author] = isShop
                former = (author, isShop)
            }
            swap(&latest, &former)
            return latest.1
        }
    }

    private static func isSaid(_ message: ChatMessage) -> Bool {
        switch message.kind {
        case .text, .media, .poll: !message.text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
        case .call, .location, .contact, .deleted, .viewOnce, .system: false
        }
    }

    private static func isApart(_ earlier: LocalDateTime?, _ later: LocalDateTime?) -> Bool {
        guard let earlier, let later else { return false }
        return abs(later.secondsSinceEpoch - earlier.secondsSinceEpoch) > longestGap
    }

    /// Bursts from a question to the answers to it; what no one answered or asked is no exchange.
    private func exchanges(of bursts: [Burst]) -> [[Burst]] {
        var exchanges: [[Burst]] = []
        var current: [Burst] = []
        for burst in bursts {
            let isNew = current.last.map { Self.isApart($0.lastTime, burst.time) } ?? false
            if isNew || (!burst.isShop && startsExchange(burst, after: current)) {
                exchanges.append(current)
                current = []
            }
            current.append(burst)
        }
        exchanges.append(current)
        return exchanges.filter { exchange in
            exchange.contains { $0.isShop } && exchange.contains { !$0.isShop }
        }
    }

    private func startsExchange(_ burst: Burst, after current: [Burst]) -> Bool {
        guard current.contains(where: \.isShop) else { return false }
        // Counted no further than needed.
        var letters = burst.texts.lazy.flatMap(\.unicodeScalars).filter(\.properties.isAlphabetic).makeIterator()
        if (0..<Self.shortestQuestion).allSatisfy({ _ in letters.next() != nil }) { return true }
        return current.reduce(0) { $0 + $1.texts.reduce(0) { $0 + $1.count } } > limits.longest / 2
    }
}
