import Foundation
import KnowledgeModel

/// The parts of a Word document around its body, and what is wrong with them.
struct WordParts {
    let package: OPCPackage
    /// The main part's relationships by their names.
    private(set) var byID: [String: OPCPackage.Relationship] = [:]
    /// What could not be read.
    var problems: [Problem] = []
    private var byType: [String: OPCPackage.Relationship] = [:]
    /// Words of drawings by their parts: however many relationships lead to one, it is read once.
    private var drawings: [String: String?] = [:]

    init(_ package: OPCPackage) {
        self.package = package
        do {
            for relationship in try package.relationships(of: package.mainPart.name) {
                byID[relationship.id] = relationship
                if byType[relationship.type] == nil { byType[relationship.type] = relationship }
            }
        } catch {
            note(error)
        }
    }

    /// Reads the part of a type whole; one that is missing is passed over, a broken one becomes a problem.
    mutating func read(_ type: String, _ body: ([UInt8], _ part: String) throws -> ParserError?) {
        guard let entry = entry(type) else { return }
        do {
            let (bytes, damage) = try package.archive.contents(of: entry)
            let fault = try body(bytes, entry.name)
            if let first = damage ?? fault { note(first) }
        } catch {
            note(error)
        }
    }

    /// Reads the story of a type; nil when there is none or nothing of it can be read.
    mutating func story(_ type: String, styles: WordStyles, numbering: WordNumbering) -> WordBody? {
        entry(type).flatMap { story($0, styles: styles, numbering: numbering) }
    }

    /// Reads the story of a part.
    mutating func story(_ entry: ZipArchive.Entry, styles: WordStyles, numbering: WordNumbering) -> WordBody? {
        do {
            var own: [String: OPCPackage.Relationship] = [:]
            for relationship in try package.relationships(of: entry.name) { own[relationship.id] = relationship }
            let story = WordBody(
                WordBody.Surroundings(
                    styles: styles, numbering: numbering, relationships: own, drawings: drawings(own)),
                countsParagraphs: false)
            if let fault = try stream(entry, into: story) { note(fault) }
            return story
        } catch {
            note(error)
            return nil
        }
    }

    /// The words of the charts and diagrams among the parts that a part refers to, by the names of their relationships.
    mutating func drawings(_ relationships: [String: OPCPackage.Relationship]) -> [String: String] {
        var result: [String: String] = [:]
        for relationship in relationships.values.sorted(by: { $0.id < $1.id })
        where ["chart", "chartEx", "diagramData"].contains(relationship.type) {
            guard let entry = package.part(relationship) else { continue }
            if let known = drawings[entry.name] {
                result[relationship.id] = known
                continue
            }
            drawings[entry.name] = .some(nil)
            do {
                let words = DrawingWords()
                var limits = XMLLimits()
                // A chart of ten thousand points has some fifty thousand.
                limits.elements = 1_000_000
                let reader = try XMLReader(
                    part: entry.name, of: package.archive.file, vocabulary: DrawingWords.vocabulary, handler: words,
                    limits: limits)
                let damage = try package.archive.stream(entry) { try reader.feed($0) }
                if let fault = try damage ?? reader.finish() { note(fault) }
                drawings[entry.name] = words.text
                result[relationship.id] = words.text
            } catch {
                note(error)
            }
        }
        return result
    }

    /// Feeds a part to a handler piece by piece.
    ///
    /// - Returns: what is wrong with it although it could be read in part.
    func stream(_ entry: ZipArchive.Entry, into handler: WordBody) throws -> ParserError? {
        var limits = XMLLimits()
        // Two thousand pages hold about a million.
        limits.elements = 8_000_000
        let reader = try XMLReader(
            part: entry.name, of: package.archive.file, vocabulary: WordToken.vocabulary, handler: handler,
            limits: limits)
        do {
            let damage = try package.archive.stream(entry) { try reader.feed($0) }
            return try damage ?? reader.finish()
        } catch let passed as WordBody.LimitPassed {
            throw ParserError.limitExceeded(
                file: package.archive.file, part: entry.name, limit: passed.limit, found: passed.allowed + 1,
                allowed: passed.allowed)
        }
    }

    /// Puts the text of embedded files at their places; what is not plain text becomes a problem.
    mutating func insert(
        _ inserts: [(insert: WordBody.Insert, paragraph: Int, index: Int)], into blocks: inout [WordBlock]
    ) {
        // From the end, so that places stay right; texts of one part are read once.
        var known: [String: [String]] = [:]
        for (insert, paragraph, index) in inserts.reversed() {
            let location = SourceLocation(file: package.archive.file, place: .paragraph(max(1, paragraph)))
            switch insert {
            case .subDocument: problems.append(WordProblem.subDocument(location))
            case .chunk(let id):
                let entry = byID[id].flatMap(package.part)
                guard let entry, package.contentType(of: entry.name)?.hasPrefix("text/plain") == true else {
                    let kind = entry.flatMap { package.contentType(of: $0.name) } ?? "?"
                    problems.append(WordProblem.embedded(location, kind: kind))
                    continue
                }
                do {
                    let lines = try known[entry.name] ?? Self.lines(try package.archive.read(entry))
                    known[entry.name] = lines
                    let made = lines.map { WordBlock.paragraph(WordParagraph(text: $0, number: paragraph)) }
                    blocks.insert(contentsOf: made, at: min(index, blocks.count))
                } catch {
                    note(error)
                }
            }
        }
    }

    private static func lines(_ bytes: [UInt8]) -> [String] {
        let text: String
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            text = String(bytes: bytes, encoding: .utf16) ?? ""
        } else {
            let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
            text = String(validating: content, as: UTF8.self) ?? String(bytes: content, encoding: .windowsCP1251) ?? ""
        }
        return text.split(whereSeparator: \.isNewline).map(String.init)
    }

    /// The part of a type: the relationship's, else the one with the customary name.
    private func entry(_ type: String) -> ZipArchive.Entry? {
        if let relationship = byType[type] { return package.part(relationship) }
        let main = package.mainPart.name
        let folder = main.lastIndex(of: "/").map { main[...$0] } ?? ""
        return package.archive.entry(named: folder + type + ".xml")
    }

    private mutating func note(_ error: any Error) {
        // Every error of reading a part is a ParserError; another one would be the caller's own and has no place here.
        guard let error = error as? ParserError else { return }
        problems.append(error.problem(severity: .warning))
    }
}
