/// Which values of a message fill in an order, by what the message wants: a shop's own town, the day a parcel came, the kind of a thing
/// bought long ago are said and wanted of nobody.
enum WantedFields {
    /// Whether a value of a kind that was said with an intent is wanted; what was asked for always is.
    static func holds(_ kind: FieldKind, with intent: Intent, asked: MessageSituation.Asked?) -> Bool {
        asked?.rawValue == kind.rawValue || !(unwanted[kind] ?? []).contains(intent)
    }

    /// Nothing is ordered here, nor is there a thing to speak of.
    private static let talk: Set<Intent> = [.greeting, .thanks, .goodbye, .acknowledge, .optOut, .offTopic]
    /// Speaks of an order that was placed long ago.
    private static let after: Set<Intent> = [.complaint, .orderStatus]
    private static let terms: Set<Intent> = [.returns, .service, .shopInfo, .person]

    private static let unwanted: [FieldKind: Set<Intent>] = [
        .product: [.offTopic, .optOut, .orderStatus],
        .brand: talk.union(after),
        .category: talk.union(after).union(terms).union([.cancel]),
        .size: talk.union(after).union([.returns, .shopInfo, .person, .think, .objection, .payment]),
        .color: talk.union(after).union([.returns, .shopInfo, .person, .payment]),
        .quantity: Set(Intent.allCases).subtracting([.giveField, .order, .change, .preorder, .price, .yes]),
        .city: talk.union(after).union(terms).union([.think, .productInfo, .sizeAdvice, .objection, .discount, .photos]
        ),
        .date: Set(Intent.allCases).subtracting(dated),
        .time: Set(Intent.allCases).subtracting(dated),
        .payment: talk.union(after).union([.think]),
    ]

    private static let dated: Set<Intent> = [
        .giveField, .order, .change, .preorder, .delivery, .service, .discount, .fitting, .yes, .payment,
    ]
}
