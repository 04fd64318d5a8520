import KnowledgeModel
import Language

/// What there is of a kind, a brand or a price.
extension Turn {
    mutating func tellBrowsing(_ turn: TurnReading, before: OrderState) async {
        if CueWords.asksAlternatives(text), conversation.order.hasProduct { return await tellAlternatives() }
        if conversation.order.hasProduct, turn.categories.isEmpty, turn.brands.isEmpty {
            return await tellAvailability(turn)
        }
        if !turn.categories.isEmpty { conversation.browsing = turn.categories }
        if CueWords.asksToSee(text) { draft.wantsPhotos = true }
        let names = await browsed(turn)
        switch names {
        case .some(let names) where !names.isEmpty:
            draft.say(speech.have(names))
            draft.mayBeLong = true
            if !draft.wantsPhotos { draft.ask(speech.showPhotos, .photos) }
        case .some:
            draft.say(turn.brands.isEmpty && turn.categories.isEmpty ? speech.nothingLikeIt : speech.notCarried(nil))
        case nil:
            if await !tellTermsIfKnown(turn) { draft.ask(speech.whatInterests, nil) }
        }
    }

    /// Names of what there is of the kind asked for; nil where no kind is.
    func browsed(_ turn: TurnReading) async -> [String]? {
        let categories = turn.categories.isEmpty ? conversation.browsing : turn.categories
        let color = turn.lines.first?.color
        let limit = PriceLimit.upper(in: text)
        guard !categories.isEmpty || !turn.brands.isEmpty || limit != nil || color != nil else { return nil }
        var names: [String] = []
        for product in seller.wares.products {
            guard categories.isEmpty || product.category.map(categories.contains) == true,
                turn.brands.isEmpty || product.brand.map(turn.brands.contains) == true,
                color.map(product.colors.contains) ?? true
            else { continue }
            let rows = await rows(of: product.name)
            guard
                rows.contains(where: { row in
                    row.inStock && (color == nil || row.color.map(seller.wares.colorGroup) == color)
                        && (limit == nil || row.price.map { $0.minorUnits <= (limit ?? .max) } == true)
                })
            else { continue }
            names.append(product.name)
            if names.count == 8 { break }
        }
        return names
    }
}
