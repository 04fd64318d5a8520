/// All lines of a file that look like headers, and which of them are.
///
/// The decisions need the whole file: its shape is the one most header-like lines have, and its line ends tell quoted
/// headers inside messages from real ones.
struct ChatScan {
    /// The lines that open messages, in file order.
    private(set) var headers: [ChatHeader] = []
    private(set) var shape: ChatStyle.Header = .android
    private(set) var lineEnds: ChatStyle.LineEnds = .lf
    private(set) var lineCount = 0
    /// Whether the file has more headers than allowed; they are then cut off there.
    private(set) var isTooLong = false
    /// Header-like lines taken for text because LF alone stands before them in a file whose messages end with CR LF.
    private(set) var quoted = 0
    /// Header-like lines of another shape than the file's, taken for text.
    private(set) var foreign = 0
    /// Whether two shapes are both so common that both were taken.
    private(set) var isJoined = false
    /// Whether any CR stands in the file.
    var hasReturns: Bool { returns > 0 || lineEnds == .cr }
    /// Numbers of lines that end with CR LF and with LF.
    private var returns = 0
    private var feeds = 0
    private var endsWithReturn = false
    private let limit: Int

    /// Scans a file.
    /// - Complexity: O(bytes).
    init(_ bytes: ChatBytes, from start: Int, limit: Int) {
        self.limit = limit
        var matcher = HeaderMatcher(bytes, end: bytes.count)
        scan(bytes, from: start, with: &matcher)
        guard !headers.isEmpty else { return }
        chooseShape()
        chooseLineEnds()
    }

    private mutating func scan(_ bytes: ChatBytes, from start: Int, with matcher: inout HeaderMatcher) {
        let end = bytes.count
        let breaker: UInt8 = bytes.firstIndex(of: 0x0A, in: start..<end) == nil ? 0x0D : 0x0A
        if breaker == 0x0D, bytes.firstIndex(of: 0x0D, in: start..<end) != nil { lineEnds = .cr }
        var position = start
        var line: UInt32 = 1
        var isAfterReturn = true
        while position < end {
            if var header = matcher.match(at: position) {
                header.line = line
                if isAfterReturn { header.flags.insert(.afterReturn) }
                guard headers.count < limit else {
                    isTooLong = true
                    break
                }
                headers.append(header)
            }
            // A header holds no line break, so the search may begin behind it.
            guard let found = bytes.firstIndex(of: breaker, in: position..<end) else { break }
            isAfterReturn = found > position && bytes[found - 1] == 0x0D
            if isAfterReturn { returns += 1 } else { feeds += 1 }
            position = found + 1
            line += 1
        }
        lineCount = Int(position < end ? line : line - 1)
        endsWithReturn = position == end && isAfterReturn
    }

    // MARK: - Shape

    private mutating func chooseShape() {
        var counts = [Int](repeating: 0, count: ChatStyle.Header.allCases.count)
        for header in headers { counts[Int(header.shape.rawValue)] += 1 }
        let old = ChatStyle.Header.allCases.filter(\.isOld).reduce(0) { $0 + counts[Int($1.rawValue)] }
        let new = headers.count - old
        // Old shapes are so loose that they match typed text: one header of a newer shape rules them out, unless it stands
        // alone among many old ones.
        let isOld = new == 0 || headers[0].shape.isOld && new * 20 <= old
        let candidates = ChatStyle.Header.allCases.filter { $0.isOld == isOld }
        let most = candidates.map { counts[Int($0.rawValue)] }.max() ?? 0
        shape = headers.first { $0.shape.isOld == isOld && counts[Int($0.shape.rawValue)] == most }?.shape ?? .android
        var taken = Set([shape])
        if isOld {
            taken = Set(candidates)
        } else if let other = candidates.first(where: { $0 != shape && isJoint(counts[Int($0.rawValue)], of: new) }) {
            taken.insert(other)
            isJoined = true
        }
        keep { taken.contains($0.shape) }
        dropCopiedLines()
        dropOddForms()
    }

    /// Two exports joined by hand: a second shape as common as this is no quotation.
    private func isJoint(_ count: Int, of all: Int) -> Bool { count >= 5 && count * 5 >= all * 2 }

    private mutating func keep(_ isHeader: (ChatHeader) -> Bool) {
        let before = headers.count
        headers.removeAll { !isHeader($0) }
        foreign += before - headers.count
    }

    /// Lines copied out of WhatsApp Web look like `[14:56, 18/3/2022] Name: text`: time first, without the seconds that an
    /// export has.
    private mutating func dropCopiedLines() {
        guard shape == .iosTimeFirst else { return }
        let exact = headers.count { $0.flags.contains(.hasSeconds) }
        if exact * 10 >= headers.count * 9, exact < headers.count { keep { $0.flags.contains(.hasSeconds) } }
    }

    /// One phone writes all dates of an export in one form: another form in less than one header of fifty is quoted text.
    private mutating func dropOddForms() {
        guard !isJoined, !shape.isOld else { return }
        var counts = [Int](repeating: 0, count: ChatHeader.formCount)
        for header in headers { counts[header.form] += 1 }
        let all = headers.count
        guard counts.contains(where: { $0 > 0 && $0 * 50 < all }) else { return }
        keep { counts[$0.form] * 50 >= all }
    }

    // MARK: - Line ends

    private mutating func chooseLineEnds() {
        if lineEnds == .cr { return }
        guard returns > 0 else { return lineEnds = .lf }
        guard feeds > 0 else { return lineEnds = .crlf }
        let behindReturn = headers.count { $0.flags.contains(.afterReturn) }
        let behindFeed = headers.count - behindReturn
        // Lines behind CR LF that open no message; the first line of the file counts as behind CR LF.
        let continued = max(0, returns + 1 - behindReturn - (endsWithReturn ? 1 : 0))
        // The rule of a file untouched since the phone: nearly every line behind CR LF opens a message. What then looks like
        // a header behind LF alone is quoted.
        if behindFeed == 0 || continued * 50 <= behindReturn && behindFeed * 2 <= behindReturn {
            lineEnds = .crlfBetweenMessages
            quoted = behindFeed
            headers.removeAll { !$0.flags.contains(.afterReturn) }
        } else {
            lineEnds = .mixed
        }
    }
}
