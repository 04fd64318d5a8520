import KnowledgeModel
import Language
import Products

extension GoodsCheck {
    /// `маломерят`, `runs large`: against the other that the catalogue says, or by how much.
    func fit(_ clause: Range<Int>, _ listing: Listed) -> DraftFinding? {
        let words = Array(reading.words[clause])
        guard let (fit, place) = Fit.said(in: words), !Phrases.deny(Array(words[..<place.lowerBound])),
            !reading.isConditional(clause.lowerBound)
        else { return nil }
        // `на широкую стопу лучше на размер больше` says nothing of the rest.
        let isOfWide = Fit.ofWide.isSaid(in: words)
        guard isOfWide || !Fit.conditions.isSaid(in: words) else { return nil }
        let lines = listing.text.split { ".\n;".contains($0) }.map { Tokenizer.tokens(of: String($0)).map(\.text) }
            .filter { !Fit.conditions.isSaid(in: $0) || isOfWide && Fit.ofWide.isSaid(in: $0) }
        let stated = lines.compactMap { Fit.said(in: $0)?.fit }
        guard let first = stated.first else { return nil }
        let tokens = clause.lowerBound + place.lowerBound..<clause.lowerBound + place.upperBound
        if !stated.contains(fit) { return contradiction(tokens, listing, first.rawValue) }
        // `маломерят на два размера` of half a size.
        let halves = lines.compactMap { Fit.halves(in: $0)?.count }
        guard fit != .regular, let said = Fit.halves(in: words), let own = halves.first, !halves.contains(said.count)
        else { return nil }
        return contradiction(
            clause.lowerBound + min(place.lowerBound, said.place.lowerBound)..<clause.lowerBound
                + max(place.upperBound, said.place.upperBound), listing, "\(own)/2")
    }

    /// How sizes of a thing turn out.
    private enum Fit: String, CaseIterable {
        case small, large, regular

        static let ofWide = Phrases("широк|полную|полной|полная|wide|кең|жалпақ аяқ|толық аяқ")
        static let conditions = Phrases("широк|полн|подъем|косточк|носок|wide|если.|if.|кең|жалпақ аяқ")

        private var phrases: Phrases { Self.table[self] ?? Phrases() }

        private static let table: [Fit: Phrases] = [
            .small: Phrases(
                "маломер|идут маленьк|маленьк идут|на размер больше|на полразмера больше|на пол размера больше|на размер побольше|размером больше|runs small|run small|size up|sizing up|size larger|size bigger|кіші өлшемді"
                    + "|бір өлшем үлкен|бір өлшемге үлкен|жарты өлшем үлкен|жарты өлшемге үлкен|бір өлшемге кіші|жарты өлшемге кіші|кішірек келеді|кіші келеді"
            ),
            .large: Phrases(
                "большемер|идут больш|больш идут|на размер меньше|на полразмера меньше|на пол размера меньше|размером меньше|runs large|run large|runs big|run big|size down|sizing down|size smaller|size less"
                    + "|бір өлшем кіші|жарты өлшем кіші|үлкен келеді|үлкенірек келеді"
            ),
            .regular: Phrases(
                "размер в размер|берите свой|бери свой|свой обычный|свой привычный|свой размер|прибавлять не надо|прибавлять ничего не|ничего не прибавля|true to size|usual size|normal size|regular size|own size|өз өлшем|кәдімгі өлшем"
            ),
        ]

        static func said(in words: [String]) -> (fit: Fit, place: Range<Int>)? {
            // `идут на полразмера больше` is large, `берите на полразмера больше` is small.
            if let place = turnOutLarge.range(in: words) { return (.large, place) }
            if let place = turnOutSmall.range(in: words) { return (.small, place) }
            return allCases.lazy.compactMap { fit in fit.phrases.range(in: words).map { (fit, $0) } }.first
        }

        private static let turnOutLarge = Phrases(
            "идут на размер больше|идут на полразмера больше|идут на пол размера больше|идет на размер больше|идут чуть больше|идут великоват|half a size large|half a size big|half a size too|a size large.|a size big.|fit large|fits large|fit big|fits big|бір өлшем үлкен кел|бір өлшемге үлкен кел|жарты өлшем үлкен кел|жарты өлшемге үлкен кел|бір өлшемге кіші ал|жарты өлшемге кіші ал"
        )
        private static let turnOutSmall = Phrases(
            "идут на размер меньше|идут на полразмера меньше|идут на пол размера меньше|идет на размер меньше|идут чуть меньше|идут малова|half a size small|half a size short|a size small.|fit small|fits small|run tight|runs tight|бір өлшем кіші кел|жарты өлшем кіші кел"
        )

        /// By how many half sizes.
        static func halves(in words: [String]) -> (count: Int, place: Range<Int>)? {
            degrees.lazy.compactMap { count, phrases in phrases.range(in: words).map { (count, $0) } }.first
        }

        private static let degrees: [(Int, Phrases)] = [
            (3, Phrases("полтора размер|size and a half|one and a half size|бір жарым өлшем")),
            (1, Phrases("полразмер|пол размер|половину размер|half a size|half size|жарты өлшем")),
            (4, Phrases("два размер|две размер|2 размер|two sizes|two full sizes|2 sizes|екі өлшем")),
            (6, Phrases("три размер|3 размер|three sizes|үш өлшем")),
            (
                2,
                Phrases(
                    "на размер|на целый размер|на один размер|целый размер|one size|a size|one full size|a full size|бір өлшем"
                )
            ),
        ]
    }
}
