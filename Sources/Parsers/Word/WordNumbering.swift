/// The lists of a Word document: what stands before each item.
///
/// Counting follows Word: lists that share an abstract definition count on together, an override of the start begins anew the
/// first time its list is used, a deeper level begins anew after an item of a shallower one (ISO/IEC 29500-1, 17.9).
final class WordNumbering {
    /// Levels of a list.
    static let levelCount = 9

    private struct Level {
        var start = 1
        var format = "decimal"
        var text = ""
        var restartsAfter: Int?
        var isLegal = false
        var font: String?
        var paragraphStyle: String?
    }

    private struct List {
        var levels = [Level](repeating: Level(), count: levelCount)
        var styleLink: String?
        var numberingStyleLink: String?
    }

    private struct Instance {
        var list: Int
        var starts: [Int: Int] = [:]
        var levels: [Int: Level] = [:]
    }

    private struct Counters {
        var values = [Int?](repeating: nil, count: levelCount)
        /// Lists whose own start has been applied, by level.
        var begun: Set<[Int]> = []
    }

    private var lists: [Int: List] = [:]
    private var instances: [Int: Instance] = [:]
    private var counters: [Int: Counters] = [:]
    /// Lists that hold the levels of others, by those others.
    private var definitions: [Int: Int] = [:]
    private let styles: WordStyles

    /// A document without lists.
    init(styles: WordStyles) { self.styles = styles }

    /// Reads `numbering.xml`.
    ///
    /// - Returns: the first fault of its XML.
    func read(_ bytes: [UInt8], part: String, of file: String) throws -> ParserError? {
        let handler = Handler(numbering: self, part: part, file: file)
        return try XMLReader.read(bytes, part: part, of: file, vocabulary: WordToken.vocabulary, handler: handler)
    }

    /// Begins all lists anew, for the next story.
    func restart() { counters = [:] }

    /// Counts an item and writes its label.
    ///
    /// - Parameters:
    ///   - id: the list's number; 0 is Word's way of taking a paragraph out of a list.
    ///   - level: the level stated; nil for the one that belongs to the paragraph's style, else 0.
    /// - Returns: nil outside lists; an empty label where Word shows none.
    func item(id: Int, level stated: Int?, style: String?) -> (label: String, depth: Int)? {
        guard id > 0, let instance = instances[id] else { return nil }
        let key = definition(instance.list)
        guard let list = lists[key] else { return nil }
        let ofStyle = style.flatMap { style in list.levels.firstIndex { $0.paragraphStyle == style } }
        let depth = min(max(stated ?? ofStyle ?? 0, 0), Self.levelCount - 1)
        var counters = self.counters[key] ?? Counters()
        count(depth, id: id, instance, list, &counters)
        self.counters[key] = counters
        return (label(depth, instance, list, counters), depth)
    }

    /// The list that holds the levels: a list may only point to a style that names another.
    private func definition(_ key: Int) -> Int {
        if let known = definitions[key] { return known }
        let found = linkedDefinition(key)
        definitions[key] = found
        return found
    }

    private func linkedDefinition(_ key: Int) -> Int {
        guard let link = lists[key]?.numberingStyleLink else { return key }
        if let linked = lists.filter({ $0.value.styleLink == link }).keys.min() { return linked }
        return styles.numberingID(ofListStyle: link).flatMap { instances[$0]?.list } ?? key
    }

    private func count(_ depth: Int, id: Int, _ instance: Instance, _ list: List, _ counters: inout Counters) {
        let level = instance.levels[depth] ?? list.levels[depth]
        if let start = instance.starts[depth], counters.begun.insert([id, depth]).inserted {
            counters.values[depth] = start
        } else if let value = counters.values[depth] {
            counters.values[depth] = min(value + 1, Int(Int32.max))
        } else {
            counters.values[depth] = level.start
        }
        for deeper in (depth + 1)..<max(depth + 1, Self.levelCount) {
            // 0: never; n: only after an item of level n or shallower, counted from 1.
            let restart = (instance.levels[deeper] ?? list.levels[deeper]).restartsAfter
            if let restart, restart == 0 || depth >= restart { continue }
            counters.values[deeper] = nil
        }
    }

    private func label(_ depth: Int, _ instance: Instance, _ list: List, _ counters: Counters) -> String {
        let level = instance.levels[depth] ?? list.levels[depth]
        if level.format == "bullet" { return SymbolFont.bullet(level.text, font: level.font) }
        var text = ""
        var isPlace = false
        for character in level.text {
            if isPlace, let place = character.wholeNumberValue, (1...Self.levelCount).contains(place) {
                let shown = instance.levels[place - 1] ?? list.levels[place - 1]
                let value = counters.values[place - 1] ?? instance.starts[place - 1] ?? shown.start
                text += ListNumber.text(value, format: level.isLegal ? "decimal" : shown.format)
                isPlace = false
                continue
            }
            if isPlace { text += "%" }
            isPlace = character == "%"
            if !isPlace { text.append(character) }
        }
        return isPlace ? text + "%" : text
    }

    private final class Handler: XMLHandler {
        /// Characters of a level's text or format that count; nine numbers with words between them fit.
        private static let longestText = 255

        private let numbering: WordNumbering
        private var listID: Int?
        private var list = List()
        private var instanceID: Int?
        private var instance = Instance(list: -1)
        private var levelNumber: Int?
        private var level = Level()

        /// Definitions and lists that count; Word itself keeps 2,047 definitions.
        private static let limit = 50_000
        private let part: String
        private let file: String

        init(numbering: WordNumbering, part: String, file: String) {
            (self.numbering, self.part, self.file) = (numbering, part, file)
        }

        private func checkLimit() throws {
            let count = max(numbering.lists.count, numbering.instances.count)
            guard count > Self.limit else { return }
            throw ParserError.limitExceeded(
                file: file, part: part, limit: .elements, found: count, allowed: Self.limit)
        }

        func start(_ name: UInt16, _ attributes: XMLAttributes) throws {
            switch WordToken.of(name) {
            case .abstractNumbering:
                listID = attributes[.abstractNumberingID]?.integer
                list = List()
            case .numbering:
                instanceID = attributes[.numberingID]?.integer
                instance = Instance(list: -1)
            case .abstractNumberingID: instance.list = attributes[.value]?.integer ?? -1
            case .levelOverride, .numberingLevel:
                let number = attributes[.level]?.integer
                levelNumber = number.flatMap { (0..<WordNumbering.levelCount).contains($0) ? $0 : nil }
                level = Level()
            case .startOverride:
                if let levelNumber { instance.starts[levelNumber] = attributes[.value]?.integer ?? 1 }
            case .start: level.start = attributes[.value]?.integer ?? 1
            case .numberFormat:
                let format = attributes[.value]?.string ?? "decimal"
                let shown = format == "custom" ? attributes[.customFormat]?.string ?? "decimal" : format
                level.format = String(shown.prefix(Self.longestText))
            case .levelText: level.text = String((attributes[.value]?.string ?? "").prefix(Self.longestText))
            case .levelRestart: level.restartsAfter = attributes[.value]?.integer
            case .isLegal: level.isLegal = attributes.isOn
            case .paragraphStyle: level.paragraphStyle = attributes[.value]?.string
            case .fonts: level.font = attributes[.asciiFont]?.string
            case .numberingStyleLink: list.numberingStyleLink = attributes[.value]?.string
            case .styleLink: list.styleLink = attributes[.value]?.string
            default: break
            }
        }

        func end(_ name: UInt16) throws {
            switch WordToken.of(name) {
            case .numberingLevel:
                guard let levelNumber else { return }
                if instanceID == nil {
                    list.levels[levelNumber] = level
                } else {
                    instance.levels[levelNumber] = level
                }
            case .abstractNumbering:
                if let listID { numbering.lists[listID] = list }
                listID = nil
                try checkLimit()
            case .numbering:
                if let instanceID { numbering.instances[instanceID] = instance }
                instanceID = nil
                try checkLimit()
            default: break
            }
        }

        func text(_ bytes: XMLBytes) throws {}
    }
}
