import Foundation
package import KnowledgeModel
package import Language

/// Tells which product a passage of a catalogue describes, and reads what it says.
package struct ListingReader: Sendable {
    package let vocabulary: VocabularyIndex
    package let colors: ColorReader
    package let stemmer: Stemmer

    /// The product's name as printed and what stands under it; nil for a passage that describes no single product.
    /// - Parameter isKnown: whether a sheet or photo names a product so.
    package func read(_ chunk: Chunk, isKnown: (String) -> Bool) -> (
        name: String, category: String?, listing: Product.Listing
    )? {
        let lines = chunk.text.split(separator: "\n").map(String.init)
        guard let name = name(of: chunk, lines: lines, isKnown: isKnown) else { return nil }
        let listing = Product.Listing(
            colors: colorGroups(lines: lines, chunk: chunk), sizes: chunk.attributes.sizes,
            prices: chunk.attributes.prices,
            citation: chunk.citation, text: chunk.text)
        return (withoutCategory(name), category(of: chunk, name: name), listing)
    }

    private func name(of chunk: Chunk, lines: [String], isKnown: (String) -> Bool) -> String? {
        for line in lines {
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            if parts.count == 2, Self.nameLabels.contains(Folding.foldLine(parts[0])) { return parts[1] }
        }
        let isPriced = !chunk.attributes.prices.isEmpty
        if let heading = chunk.path.last {
            let name = withoutCategory(heading)
            if isKnown(name) || isPriced && hasBrand(name) && name.count < 60 { return heading }
        }
        guard let first = lines.first?.split(whereSeparator: { ",:—–(".contains($0) }).first else { return nil }
        let name = first.trimmingCharacters(in: .whitespaces)
        guard name.count < 60, isKnown(withoutCategory(name)) || isPriced && hasBrand(name) else { return nil }
        return name
    }

    private func hasBrand(_ name: String) -> Bool { vocabulary.concepts(in: name).contains(where: \.isBrand) }

    /// A name without the words of a category in front of it: `Сумка Chanel 22` is `Chanel 22`.
    package func withoutCategory(_ name: String) -> String {
        let tokens = Tokenizer.tokens(of: name)
        let matches = vocabulary.matches(in: tokens.map(stemmer.stem))
        guard let first = matches.first(where: { $0.tokens.lowerBound == 0 }), first.concept.isCategory,
            first.tokens.upperBound < tokens.count,
            !matches.contains(where: { $0.tokens == first.tokens && $0.concept.isBrand })
        else { return Folding.isBlank(name) ? name : name.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        let bytes = name.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: tokens[first.tokens.upperBound].range.lowerBound)
        return name[start...].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The group that the name or the nearest heading above it says.
    private func category(of chunk: Chunk, name: String) -> String? {
        if let own = group(in: name), withoutCategory(name) != name { return own }
        for heading in chunk.path.reversed() where heading != name {
            if let group = group(in: heading) { return group }
        }
        return nil
    }

    package func group(in text: String) -> String? {
        for concept in vocabulary.concepts(in: text) { if case .category(let group) = concept { return group } }
        return nil
    }

    /// The colours that a line of colours states, else those before the price of the first line, else all that are said.
    private func colorGroups(lines: [String], chunk: Chunk) -> [String] {
        for line in lines {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let label = Folding.foldLine(line[..<colon])
            guard Self.colorLabels.contains(where: label.contains) else { continue }
            let value = line[line.index(after: colon)...].split(separator: ".").first ?? ""
            let found = groups(in: String(value))
            if !found.isEmpty { return found }
        }
        if let first = lines.first {
            for part in first.split(separator: ",").dropFirst() where part.contains("/") || part.count < 40 {
                let found = groups(in: String(part))
                if !found.isEmpty { return found }
            }
        }
        return chunk.attributes.colors
    }

    private func groups(in text: String) -> [String] {
        var seen: Set<String> = []
        return colors.colors(of: text).flatMap { $0.groups.sorted() }.filter { seen.insert($0).inserted }
    }

    private static let nameLabels: Set<String> = [
        "модель", "название", "наименование", "товар", "model", "name", "product", "үлгі", "атауы",
    ]
    private static let colorLabels = ["цвет", "оттен", "түс", "color", "colour"]
}

extension Folding {
    fileprivate static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
