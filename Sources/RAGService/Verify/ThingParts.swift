import Language
import Products

/// Parts of things and what lies in the box with them, whatever language names them.
enum ThingParts {
    /// The parts that a folded word names, as traits.
    static func named(by word: String) -> Set<String> {
        var found = Traits.of(word).intersection(traits)
        for (part, phrases) in own where phrases.isSaid(in: [word]) { found.insert(part) }
        return found
    }

    private static let traits: Set<String> = [
        "toe", "heel", "sole", "strap", "handle", "chain", "bottom", "lock", "wallet", "frame", "shaft", "pocket",
        "side", "flap", "insole", "ribbon", "laces", "temple", "mirror", "charm", "key", "brooch",
    ]
    private static let own: [(String, Phrases)] = [
        ("strap", Phrases("ремен|ремн|belt|белдік|белдіг|белбеу")),
        ("case", Phrases("чехол|чехл|кейс|case.|қап.|қабы.")),
        ("frame", Phrases("оправ|frame|жиек")), ("wallet", Phrases("кошел|purse|wallet|әмиян|pouch|кошельк")),
        ("wedge", Phrases("танкет|wedge")), ("mirror", Phrases("зеркал|mirror|айна.|айнасы")),
        ("cosmetics", Phrases("косметич|pouch|cosmetic")),
        ("cloth", Phrases("салфет|cloth|майлық")), ("spare", Phrases("запасн|spare|қосалқы")),
        ("ultraviolet", Phrases("ультрафиол|uv|уф.|uv400|ультракүлгін")),
        ("support", Phrases("супинатор")),
    ]
}
