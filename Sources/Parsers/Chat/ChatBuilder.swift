import KnowledgeModel

/// Makes the messages of one file from its headers.
struct ChatBuilder {
    private let bytes: ChatBytes
    private let scan: ChatScan
    private let encoding: ChatEncoding
    private let file: String
    private let dates: DateReading
    private var authors: ChatAuthors
    private var bodies: ChatBodyReader
    private var messages: [ChatMessage] = []
    /// Messages whose words before the colon hold quotation marks: the author's index and the header's.
    private var doubtful: [(author: Int, header: Int)] = []
    /// Messages by author's index, notices not counted, and the order in which authors appeared.
    private var written: [Int] = []
    private var appeared: [Int] = []
    private var missingTimes = 0
    private var firstMissing = 0

    init(_ bytes: ChatBytes, scan: ChatScan, encoding: ChatEncoding, file: String) {
        self.bytes = bytes
        self.scan = scan
        self.encoding = encoding
        self.file = file
        dates = DateReading(scan.headers)
        authors = ChatAuthors(bytes)
        bodies = ChatBodyReader(bytes, isPhoneOS: scan.shape.isPhoneOS, hasReturns: scan.hasReturns)
    }

    /// Builds the export.
    /// - Complexity: O(bytes).
    ///
    /// - Throws: ``ParserError/limitExceeded(file:part:limit:found:allowed:)`` for more authors than allowed.
    mutating func build(entry: String?, authorLimit: Int) throws -> ChatExport {
        messages.reserveCapacity(scan.headers.count)
        for index in scan.headers.indices {
            messages.append(message(index))
            guard authors.authors.count <= authorLimit else {
                throw ParserError.limitExceeded(
                    file: file, part: entry, limit: .authors, found: authors.authors.count, allowed: authorLimit)
            }
        }
        settleDoubtful()
        let unmatched = unmatchedLines()
        let style = style()
        return ChatExport(
            file: file, entry: entry, messages: messages, unmatched: unmatched, style: style,
            participants: participants(), lineCount: scan.lineCount, problems: problems(style, unmatched))
    }

    // MARK: - Messages

    private mutating func message(_ index: Int, trusting trusted: Int? = nil) -> ChatMessage {
        let header = scan.headers[index]
        let time = dates.time(header)
        if time == nil, trusted == nil {
            missingTimes += 1
            if firstMissing == 0 { firstMissing = Int(header.line) }
        }
        let rest = header.rest..<max(header.rest, bodyEnd(index))
        let line = rest.lowerBound..<(bytes.firstIndex(of: 0x0A, in: rest) ?? rest.upperBound)
        if let (name, text) = authors.split(line) {
            let author = trusted ?? authors.index(of: name)
            let spelled = authors[author]
            if spelled.isQuoted, trusted == nil {
                doubtful.append((author, index))
            } else if !spelled.isNotice {
                let read = bodies.read(text..<rest.upperBound)
                if read.kind == .system {
                    return make(header, time, nil, read)
                }
                count(author)
                return make(header, time, spelled.name, read)
            }
        }
        return make(header, time, nil, bodies.readSystem(rest))
    }

    private func make(_ header: ChatHeader, _ time: LocalDateTime?, _ author: String?, _ body: ChatBody) -> ChatMessage
    {
        ChatMessage(
            time: time, author: author, kind: body.kind, text: body.text, media: body.media, isEdited: body.isEdited,
            line: Int(header.line))
    }

    /// Offset behind the last byte of a message's body, line breaks at its end left out.
    private func bodyEnd(_ index: Int) -> Int {
        let headers = scan.headers
        var end = index + 1 < headers.count ? headers[index + 1].start : bytes.count
        while end > headers[index].rest, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return end
    }

    private mutating func count(_ author: Int) {
        while written.count <= author { written.append(0) }
        if written[author] == 0 { appeared.append(author) }
        written[author] += 1
    }

    /// Words with quotation marks before a colon are a notice, unless they come again and again as only a name does.
    private mutating func settleDoubtful() {
        for (author, index) in doubtful where authors[author].count >= 3 && !authors[author].isNotice {
            messages[index] = message(index, trusting: author)
        }
    }

    private func participants() -> [ChatExport.Participant] {
        var places: [String: Int] = [:]
        var participants: [ChatExport.Participant] = []
        for author in appeared {
            let name = authors[author].name
            if let place = places[name] {
                participants[place].messages += written[author]
            } else {
                places[name] = participants.count
                participants.append(ChatExport.Participant(name: name, messages: written[author]))
            }
        }
        return participants
    }

    // MARK: - What else there is to say

    private func unmatchedLines() -> ChatExport.UnmatchedLines {
        var unmatched = ChatExport.UnmatchedLines()
        guard let first = scan.headers.first else { return unmatched }
        var position = encoding.start
        var line = 1
        while position < first.start {
            let end =
                bytes.firstIndex(of: scan.lineEnds == .cr ? 0x0D : 0x0A, in: position..<first.start) ?? first.start
            if !bytes.trimmed(position..<end).isEmpty {
                unmatched.count += 1
                if unmatched.firstLines.count < 10 { unmatched.firstLines.append(line) }
            }
            position = end + 1
            line += 1
        }
        return unmatched
    }

    private func style() -> ChatStyle {
        var twelve = 0
        var exact = 0
        for header in scan.headers {
            if header.period != .none { twelve += 1 }
            if header.flags.contains(.hasSeconds) { exact += 1 }
        }
        let count = scan.headers.count
        return ChatStyle(
            header: scan.shape, encoding: encoding.encoding, lineEnds: scan.lineEnds, dateOrder: dates.order,
            dateEvidence: dates.evidence, clock: twelve * 2 > count ? .twelveHours : .twentyFourHours,
            hasSeconds: exact * 2 > count, calendar: dates.calendar)
    }

    private func problems(_ style: ChatStyle, _ unmatched: ChatExport.UnmatchedLines) -> [Problem] {
        var problems = ChatProblems(file: file)
        if encoding.repairs > 0 { problems.repaired(encoding.repairs) }
        if encoding.encoding == .windows1251 { problems.codePage() }
        switch style.dateEvidence {
        case .usage: problems.ambiguousDates(style.dateOrder, first: Int(scan.headers[0].line))
        case .above12(_, let against) where against > 0: problems.conflictingDates(against)
        default: break
        }
        if missingTimes > 0 { problems.unreadableTimes(missingTimes, first: firstMissing) }
        if unmatched.count * 100 > scan.lineCount { problems.unmatched(unmatched, of: scan.lineCount) }
        if scan.isJoined { problems.joined() }
        if scan.quoted + scan.foreign > 0 { problems.quoted(scan.quoted, foreign: scan.foreign) }
        if appeared.isEmpty { problems.onlyNotices(messages.count) }
        return problems.all
    }
}
