/// A size or a range of sizes as a text states it.
public struct StatedSize: Hashable, Sendable {
    /// Tenths of the size: 380 for 38, 375 for 37½.
    public var lower: Int
    /// The upper end of a range, in tenths; equal to ``lower`` for a single size.
    public var upper: Int

    /// Creates a size from tenths; `upper` defaults to `lower`.
    public init(_ lower: Int, _ upper: Int? = nil) {
        self.lower = lower
        self.upper = upper ?? lower
    }
}

/// What the text of a size cell says.
public enum SizeReading: Hashable, Sendable {
    /// The sizes it states, at least one, in the order of the text.
    case exact([StatedSize])
    /// It states that there is no size: blank, a dash, `без размера`, `one size`.
    case none
    /// It can be read in more than one way.
    case ambiguous(Doubt)
    /// It is no size that numbers can hold.
    case unreadable

    /// Why a size can be read in more than one way.
    public enum Doubt: Hashable, Sendable {
        /// `38/39`: one size between two, or two sizes.
        case slash
        /// A range that goes downwards.
        case descending
        /// A size of another system (US, UK, centimetres), whose numbers mean something else.
        case system
        /// Words beside the size that may change what it means.
        case words
        /// Dimensions: `25×15`.
        case dimensions
        /// `S`, `XL`: a size without a number.
        case letters
    }
}

/// Reads sizes of shoes and clothes exactly, or says why it can not.
public enum SizeReader {
    /// Sizes from 1 to 260: shoes in European numbers and in millimetres, clothes, children's heights.
    static let known = 10...2600

    /// Reads the text of a size cell.
    /// - Complexity: O(bytes of the text).
    public static func read(_ text: some StringProtocol) -> SizeReading {
        withUTF8(of: text, read(utf8:))
    }

    /// Reads the text of a size cell from its UTF-8 bytes.
    public static func read(utf8 bytes: UnsafeBufferPointer<UInt8>) -> SizeReading {
        guard bytes.count <= AmountReader.longestCell else { return .unreadable }
        let tokens = Tokens(bytes)
        guard tokens.list.contains(where: { $0.kind == .digits }) else { return readWords(tokens) }
        return readNumbers(tokens)
    }

    /// Reads a number cell of a size column: exact to tenths.
    public static func read(number: Double) -> SizeReading {
        guard let tenths = SheetNumber.decimal(number, places: 1), known.contains(Int(tenths)) else {
            return .unreadable
        }
        return .exact([StatedSize(Int(tenths))])
    }

    private static let noSize: Set<String> = [
        "нет", "жоқ", "no", "none", "n a", "na", "без размера", "один размер", "единый", "единый размер", "one size",
        "onesize", "os", "универсальный", "универсал", "универсальный размер", "free size", "безразмерный", "стандарт",
        "өлшемсіз", "бір өлшем", "размера нет", "null", "no size",
    ]
    private static let letters: Set<String> = [
        "xxs", "xs", "s", "m", "l", "xl", "xxl", "xxxl", "xxxxl", "с", "м", "л", "хл", "ххл", "х",
    ]

    private static func readWords(_ tokens: Tokens) -> SizeReading {
        let words = tokens.list.filter { $0.kind == .word }.map(tokens.folded)
        if words.isEmpty {
            return tokens.list.allSatisfy { AbsentPrice.isBlankMark($0.mark) } ? .none : .unreadable
        }
        if noSize.contains(words.joined(separator: " ")) { return .none }
        return words.allSatisfy(letters.contains) ? .ambiguous(.letters) : .unreadable
    }

    private static func readNumbers(_ tokens: Tokens) -> SizeReading {
        var list: SizeList?
        var index = 0
        while let token = tokens[index] {
            if token.kind == .digits {
                guard list == nil else { return .unreadable }
                let found = SizeList(tokens, at: index)
                guard !found.sizes.isEmpty else { return found.isDimensions ? .ambiguous(.dimensions) : .unreadable }
                index = found.next
                list = found
                continue
            }
            switch tokens.meaning(at: index) {
            case .size, .europeanSize, .euroOrSize, .shortRouble: break
            case .foreignSize: return .ambiguous(.system)
            case .times: return .ambiguous(.dimensions)
            case .other where token.kind == .mark:
                guard tokens.isMark(index, ".", ":", "№", "(", ")", ",", "-") else { return .ambiguous(.words) }
                if tokens.isDash(index), index == 0 { return .unreadable }
            default:
                guard let word = tokens[index], letters.contains(tokens.folded(word)) else { return .ambiguous(.words) }
                return .ambiguous(.letters)
            }
            index += 1
        }
        guard let list else { return .unreadable }
        if let doubt = list.doubt { return .ambiguous(doubt) }
        return .exact(list.sizes)
    }
}
