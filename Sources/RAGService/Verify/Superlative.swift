import Language

/// A word that puts one thing before all others.
struct Superlative {
    var dimension: Dimension
    var isMore: Bool
    var words: Range<Int>

    static func all(in words: [String]) -> [Superlative] {
        table.flatMap { dimension, isMore, phrases in
            phrases.ranges(in: words).map { Superlative(dimension: dimension, isMore: isMore, words: $0) }
        }
    }

    private static let table: [(Dimension, Bool, Phrases)] = [
        (.height, true, Phrases("самые высок|самая высок|самый высок|tallest|highest|ең биік")),
        (.height, false, Phrases("самые низк|самая низк|самый низк|lowest|ең аласа")),
        (
            .room, true,
            Phrases("самая больш|самая вместит|самая крупн|самая просторн|roomiest|biggest|largest|ең үлкен|ең сыйымды")
        ),
        (.room, false, Phrases("самая маленьк|самая компакт|самая крошечн|smallest|tiniest|ең кішкентай|ең кіші")),
        (.width, true, Phrases("самый широк|самая широк|самые широк|widest|ең кең|ең енді")),
        (.width, false, Phrases("самый узк|самая узк|самые узк|narrowest|slimmest|ең жіңішке|ең тар")),
    ]
}
