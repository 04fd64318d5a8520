/// The styles of a Word document with what they inherit, as far as reading text needs it.
final class WordStyles {
    /// A heading rank with the rule that gave it.
    struct Heading: Hashable {
        /// 0 for a title, 1...9 for headings.
        var rank: Int
        /// Whether the style's name says so; else its outline level does.
        var isByName: Bool
    }

    /// A style with everything of the styles it is based on.
    struct Resolved {
        var heading: Heading?
        var isCaption = false
        var isBold = false
        var isHidden = false
        /// Half points; nil where no style states a size.
        var size: Int?
        var numberingID: Int?
        var level: Int?
        var usesSymbolFont: String?
    }

    /// A style as written.
    private struct Style {
        var id = ""
        var name = ""
        var isParagraph = true
        var basedOn: String?
        var outlineLevel: Int?
        var isBold: Bool?
        var isHidden: Bool?
        var size: Int?
        var numberingID: Int?
        var level: Int?
        var font: String?
    }

    private var styles: [String: Style] = [:]
    private var defaultID: String?
    private var defaultSize: Int?
    private var isHiddenByDefault = false
    private var cache: [String: Resolved] = [:]
    private var kinds: [String: Kind] = [:]
    private var plain: Resolved?

    /// A document without styles.
    init() {}

    /// Reads `styles.xml`.
    ///
    /// - Returns: the first fault of its XML.
    func read(_ bytes: [UInt8], part: String, of file: String) throws -> ParserError? {
        let handler = Handler(styles: self)
        var limits = XMLLimits()
        // Word's own list of styles has some thousands of elements.
        limits.elements = 400_000
        return try XMLReader.read(
            bytes, part: part, of: file, vocabulary: WordToken.vocabulary, handler: handler, limits: limits)
    }

    /// The style of a paragraph; the default one without an identifier.
    func paragraph(_ id: String?) -> Resolved {
        if let id { return resolved(id, isParagraph: true) }
        if let plain { return plain }
        let made =
            defaultID.map { resolved($0, isParagraph: true) }
            ?? Resolved(isHidden: isHiddenByDefault, size: defaultSize)
        plain = made
        return made
    }

    /// The style of a run.
    func run(_ id: String) -> Resolved { resolved(id, isParagraph: false) }

    /// The numbering that a list style names; for `numStyleLink`.
    func numberingID(ofListStyle id: String) -> Int? { styles[id]?.numberingID }

    /// What a style's own name and level say, looked at once for all that are based on it.
    private struct Kind {
        var heading: Heading?
        var isDecided = false
        var isCaption: Bool
    }

    private func kind(of style: Style) -> Kind {
        if let known = kinds[style.id] { return known }
        var made = Kind(isCaption: Self.captions.contains(style.name.lowercased()))
        if style.isParagraph { (made.heading, made.isDecided) = Self.heading(of: style) }
        kinds[style.id] = made
        return made
    }

    private func resolved(_ id: String, isParagraph: Bool) -> Resolved {
        if let known = cache[id] { return known }
        var result = Resolved()
        var isDecided = false
        var next: String? = id
        var properties = Style()
        // Styles based on one another in a circle end at the limit, too.
        for _ in 0..<Self.longestChain {
            guard let current = next else { break }
            guard let style = styles[current] else {
                // A style that is used but not defined still has its identifier.
                if current == id, isParagraph, let rank = HeadingStyleName.rank(of: current) {
                    result.heading = Heading(rank: rank, isByName: true)
                }
                break
            }
            let kind = kind(of: style)
            if isParagraph, style.isParagraph, !isDecided {
                (result.heading, isDecided) = (kind.heading, kind.isDecided)
            }
            properties.isBold = properties.isBold ?? style.isBold
            properties.isHidden = properties.isHidden ?? style.isHidden
            properties.size = properties.size ?? style.size
            properties.numberingID = properties.numberingID ?? style.numberingID
            properties.level = properties.level ?? style.level
            properties.font = properties.font ?? style.font
            result.isCaption = result.isCaption || kind.isCaption
            next = style.basedOn
        }
        result.isBold = properties.isBold ?? false
        result.isHidden = properties.isHidden ?? (isParagraph && isHiddenByDefault)
        result.size = properties.size ?? (isParagraph ? defaultSize : nil)
        result.numberingID = properties.numberingID
        result.level = properties.level
        result.usesSymbolFont = properties.font.flatMap { SymbolFont.isKnown($0) ? $0 : nil }
        cache[id] = result
        return result
    }

    /// The heading rank that one style gives, and whether it settles the question for those based on it.
    private static func heading(of style: Style) -> (Heading?, isDecided: Bool) {
        let rank =
            HeadingStyleName.rank(of: style.name) ?? (style.name.isEmpty ? HeadingStyleName.rank(of: style.id) : nil)
        if let rank { return (Heading(rank: rank, isByName: true), true) }
        // 9 is body text: the heading of a table of contents is based on a heading and states this.
        if let level = style.outlineLevel {
            return ((0...8).contains(level) ? Heading(rank: level + 1, isByName: false) : nil, true)
        }
        return (nil, false)
    }

    /// Styles based on one another that are followed; Word's own chains have five at most.
    private static let longestChain = 20

    private static let captions: Set<String> = ["caption", "название объекта", "подпись", "нысан атауы"]

    private final class Handler: XMLHandler {
        private let styles: WordStyles
        private var style: Style?
        private var isInDefaults = false
        private var skipped = 0

        init(styles: WordStyles) { self.styles = styles }

        func start(_ name: UInt16, _ attributes: XMLAttributes) throws {
            if skipped > 0 {
                skipped += 1
                return
            }
            switch WordToken.of(name) {
            case .propertiesChange: skipped = 1
            case .documentDefaults: isInDefaults = true
            case .style: begin(attributes)
            case .name: style?.name = attributes[.value]?.string ?? ""
            case .basedOn: style?.basedOn = attributes[.value]?.string
            case .outlineLevel: style?.outlineLevel = attributes[.value]?.integer
            case .bold: style?.isBold = attributes.isOn
            case .vanish:
                if isInDefaults { styles.isHiddenByDefault = attributes.isOn }
                style?.isHidden = attributes.isOn
            case .size:
                if isInDefaults { styles.defaultSize = attributes[.value]?.integer }
                style?.size = attributes[.value]?.integer
            case .fonts: style?.font = attributes[.asciiFont]?.string
            case .numberingID: style?.numberingID = attributes[.value]?.integer
            case .level: style?.level = attributes[.value]?.integer
            // Conditional formatting of a table style is not the style's own.
            case .tableProperties, .rowProperties, .cellProperties: skipped = 1
            default: break
            }
        }

        func end(_ name: UInt16) throws {
            if skipped > 0 {
                skipped -= 1
                return
            }
            switch WordToken.of(name) {
            case .documentDefaults: isInDefaults = false
            case .style:
                if let style, !style.id.isEmpty { styles.styles[style.id] = style }
                style = nil
            default: break
            }
        }

        func text(_ bytes: XMLBytes) throws {}

        private func begin(_ attributes: XMLAttributes) {
            var made = Style()
            made.id = attributes[.styleID]?.string ?? ""
            let type = attributes[.type]
            made.isParagraph = type.map { $0.equals("paragraph") } ?? true
            let isDefault = attributes[.isDefault].map { $0.equals("1") || $0.equals("true") || $0.equals("on") }
            if made.isParagraph, isDefault == true { styles.defaultID = made.id }
            style = made
        }
    }
}
