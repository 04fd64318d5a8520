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

    /// What a thing may have besides its parts, so that it can be told to have none: a fringe, stones, a knot.
    static func details(of word: String) -> Set<String> {
        var found = Traits.of(word).intersection(ornaments)
        if found.contains("slot") || found.contains("cutout") { found.insert("cutout") }
        for (detail, phrases) in own + more where phrases.isSaid(in: [word]) { found.insert(detail) }
        return found
    }

    private static let ornaments: Set<String> = [
        "chain", "strap", "tassel", "knot", "crystal", "shine", "charm", "brooch", "stud", "coin", "triangle", "star",
        "slot", "cutout", "compartment", "legs", "ring", "embroidery", "stitch", "mirror", "wallet", "bit", "braid",
        "magnet", "velcro", "zip", "button", "bow", "pocket", "flap", "ribbon", "platform", "insole", "cuff", "logo",
        "crocodile",
    ]

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
        ("support", Phrases("супинатор|support.")),
    ]
    private static let more: [(String, Phrases)] = [
        ("hole", Phrases("отверст|дыроч|дырк|hole|тесік|тесіг")), ("crystal", Phrases("камеш|stone|stones")),
        ("buckle", Phrases("пряж|тоқа|тоға|buckle")),
        ("embroidery", Phrases("узор|өрнек")), ("cord", Phrases("шнур|шнурк|cord.|cords|баулар")),
        ("emboss", Phrases("тиснен|embossing|embossed|бедер")), ("elastic", Phrases("резинк|elastic|эластичн")),
        ("feet", Phrases("ножек|ножках|ножки|feet|аяқша")), ("fabric", Phrases("репс|ткани.|fabric.|grosgrain")),
    ]
}
