/// What words of a message point to. Several cues make an intent; ``IntentDecision`` weighs them.
enum Cue: String, Hashable, Sendable, CaseIterable {
    // Talk.
    case greeting, thanks, goodbye, acknowledge
    case yes, firmYes, no, think, wait
    /// Takes the edge off a yes: `вроде`, `наверное`.
    case hedge
    /// Makes a yes depend on something: `если`, `но`, `только`.
    case condition
    /// Speaks of how the goods look, not of an order: `красивая`, `lovely`, `әдемі`.
    case praise
    case dontKnow, any, enough
    /// Words of talk that sound like names of goods and are none.
    case filler

    // Goods.
    case browse, justLooking, novelty, catalogue, isThere, restock, howMany
    case info, compare, photos, show, sizeAdvice, gift
    case foreignAudience

    // Terms.
    case price, bareHowMuch, discount, objection, budget
    case delivery, payment, returns, fitting, shopInfo, service, hold

    // Orders.
    /// A word that asks: `сколько`, `where`, `қашан`.
    case asking
    case order, want, preorder, change, changedMind, instead, cancel, pickup
    case person, complaint, orderStatus, optOut
    case offTopic, injection, pointing
}

/// All phrases by what they point to.
enum Phrases {
    static let table = PhraseTable(talk + goods + terms + orders)
}
