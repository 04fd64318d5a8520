import Products

/// One way in which things are larger or smaller than others, with what the catalogue states of it.
enum Dimension {
    case heel, height, width, length, room

    /// What a comparative compares and whether it says more; nil for another word.
    static func compared(by word: String) -> (dimension: Dimension, isMore: Bool)? {
        for (dimension, more, less) in comparatives {
            if more.contains(where: { isOne(word, $0) }) { return (dimension, true) }
            if less.contains(where: { isOne(word, $0) }) { return (dimension, false) }
        }
        return nil
    }

    /// Kazakh comparatives take endings.
    private static func isOne(_ word: String, _ comparative: String) -> Bool {
        word == comparative || ["рек", "рақ"].contains(where: comparative.hasSuffix) && word.hasPrefix(comparative)
    }

    private static let comparatives: [(Dimension, more: [String], less: [String])] = [
        (.height, ["выше", "повыше", "higher", "taller", "биігірек"], ["ниже", "пониже", "lower", "аласарақ"]),
        (
            .width, ["шире", "пошире", "wider", "ендірек", "кеңірек"],
            ["уже", "поуже", "narrower", "slimmer", "тарырақ", "жіңішкерек"]
        ),
        (.length, ["длиннее", "подлиннее", "longer", "ұзынырақ"], ["короче", "покороче", "shorter", "қысқарақ"]),
        (
            .room,
            [
                "больше", "побольше", "крупнее", "вместительнее", "просторнее", "larger", "bigger", "roomier",
                "үлкенірек",
                "сыйымдырақ",
            ], ["меньше", "поменьше", "компактнее", "smaller", "кішірек"]
        ),
    ]

    /// What words say is equal of two things: `одной ширины`, `the same height`, `ені бірдей`.
    static func equal(in words: [String]) -> (dimension: Dimension, place: Range<Int>)? {
        equals.lazy.compactMap { dimension, phrases in phrases.range(in: words).map { (dimension, $0) } }.first
    }

    private static let equals: [(Dimension, Phrases)] = [
        (
            .heel,
            Phrases(
                "каблук одинак|каблуки одинак|каблук одной выс|одинаковый каблук|одинаковом каблук|каблук такой же|same heel|өкшесі бірдей|өкшелері бірдей"
            )
        ),
        (
            .height,
            Phrases(
                "одной высоты|одинаковой высоты|такой же высоты|той же высоты|высота одинак|высота одна|по высоте одинак|same height|equally tall|equally high|биіктігі бірдей"
            )
        ),
        (
            .width,
            Phrases(
                "одной ширины|одинаковой ширины|такой же ширины|той же ширины|ширина одинак|ширина одна|по ширине одинак|same width|equally wide|ені бірдей|ендері бірдей"
            )
        ),
        (
            .length,
            Phrases(
                "одной длины|одинаковой длины|такой же длины|той же длины|длина одинак|длина одна|по длине одинак|same length|equally long|ұзындығы бірдей"
            )
        ),
        (
            .room,
            Phrases("одного размера|одинакового размера|такого же размера|same size|өлшемі бірдей|өлшемдері бірдей")
        ),
    ]

    /// What a text of the catalogue states, in tenths; nil where it states nothing of the kind.
    func value(in text: String) -> Int? {
        let all = Measures.all(in: text)
        func of(_ parts: Measures.Part...) -> Int? {
            all.first { $0.part.map(parts.contains) ?? false }?.tenths.max()
        }
        let sides = all.first { $0.tenths.count > 1 && $0.part != .length }?.tenths
        switch self {
        case .heel: return HeelForm.stated(in: text)
        case .height: return of(.shaft, .height) ?? HeelForm.stated(in: text)
        case .width: return of(.width) ?? sides?.first
        case .length: return of(.shaft, .height, .length) ?? sides?.first
        // How much room three sides make.
        case .room: return all.first { $0.tenths.count == 3 }.map { $0.tenths.reduce(1, *) }
        }
    }
}
