import KnowledgeModel
import Language
import Products

/// Sizes that are told for a foot or a waist, against the shop's tables.
extension GoodsCheck {
    /// `26,4 см — это наш 40-й`, `талия 75 → ремень 80`.
    func chartSizes() -> [DraftFinding] {
        guard !Self.particular.isSaid(in: reading.words) else { return [] }
        return [foot(), waist()].compactMap { $0 }
    }

    private func foot() -> DraftFinding? {
        let lengths = reading.tokens.indices.filter { place in
            guard let tenths = tenths(at: place), (200...300).contains(tenths) else { return false }
            let next = place + 1 < reading.words.count ? reading.words[place + 1] : ""
            let isLength = ["см", "cm"].contains(next) || next.hasPrefix("сантим")
            return isLength && !isOfMeasure(place)
                || Self.ofFoot.isSaid(in: Array(reading.words[reading.sentence(of: place)]))
        }
        guard lengths.count == 1, let place = lengths.first, let length = tenths(at: place) else { return nil }
        let advised = reading.wish.sizes.filter { size in
            size.size.lower == size.size.upper && isAdvised(size.tokens.lowerBound) && !size.tokens.contains(place)
                && abs(size.tokens.lowerBound - place) < 14
        }
        guard advised.count == 1, let only = advised.first else { return nil }
        return judge(only.tokens, only.size.lower, .foot, length)
    }

    private func waist() -> DraftFinding? {
        guard let word = reading.words.firstIndex(where: { Self.ofWaist.isSaid(in: [$0]) }) else { return nil }
        let sentence = reading.sentence(of: word)
        let numbers = sentence.filter { place in tenths(at: place).map { (500...1300).contains($0) } ?? false }
        guard let place = numbers.min(by: { abs($0 - word) < abs($1 - word) }), abs(place - word) < 4,
            let length = tenths(at: place)
        else { return nil }
        let advised = numbers.filter { other in
            other != place && tenths(at: other).map { charts.contains($0, .waist) } ?? false
                && reading.words[sentence].contains { Self.ofBelt.isSaid(in: [$0]) }
        }
        guard advised.count == 1, let only = advised.first, let size = tenths(at: only) else { return nil }
        return judge(only..<only + 1, size, .waist, length)
    }

    private func judge(_ tokens: Range<Int>, _ size: Int, _ kind: SizeChart.Kind, _ length: Int) -> DraftFinding? {
        let (sizes, place) = charts.sizes(kind, for: length)
        guard !sizes.isEmpty, !reading.isRemark(tokens.lowerBound),
            !Phrases.deny(Array(reading.words[reading.clause(of: tokens.lowerBound)]))
        else { return nil }
        return finding(
            tokens, .size, sizes.contains(size) ? .supported : .contradicted,
            claim: "\(Size(tenths: length)): \(Size(tenths: size))", place: place,
            instead: sizes.map { Size(tenths: $0).description }.joined(separator: ", "))
    }

    private func tenths(at place: Int) -> Int? {
        reading.tokens[place].kind == .number ? WishReader.tenths(of: reading.words[place]) : nil
    }

    /// Whether a length is of a part of the goods: `высота 20 см`.
    private func isOfMeasure(_ place: Int) -> Bool {
        reading.words[reading.clause(of: place)].contains { word in
            Measures.Part.allCases.contains { part in part.beginnings.contains(where: word.hasPrefix) }
        } || reading.gap(after: place).contains("×") || place > 0 && reading.gap(after: place - 1).contains("×")
    }

    /// Whether a clause, or one right before or behind, says that a size is somebody's.
    private func isAdvised(_ place: Int) -> Bool {
        let sentence = reading.sentence(of: place)
        return Self.advice.isSaid(
            in: Array(reading.words[max(sentence.lowerBound, place - 6)..<min(sentence.upperBound, place + 5)]))
            || reading.gap(after: max(0, place - 1)).contains { "=→—–".unicodeScalars.contains($0) }
    }

    private static let advice = Phrases(
        "ваш|вам.|берите|бери.|нужен|нужна|это.|наш|подойд|соответств|your|our.|you.|take.|need|that|is.|аласыз|алыңыз|сізге|сіздің|келеді|болады"
    )
    private static let ofFoot = Phrases("стоп|ступн|стельк|длина ноги|foot|feet|insole|аяғы|табан")
    private static let ofWaist = Phrases("талия|талии|талию|талией|талиям|waist|беліңіз|белі.|бел.")
    private static let ofBelt = Phrases("ремен|ремн|belt|белдік|белбеу|размер|size|өлшем")
    /// What the table alone does not tell: a wide foot, a warm sock, how a model runs.
    private static let particular = Phrases(
        "маломер|большемер|широк|узк|полн|запас|носок|носк|подъем|на размер|полразмер|wide|narrow|sock|runs|size up|size down|кең|тар.|шұлық|половинк"
    )
}
