import KnowledgeModel
import Language

extension Turn {
    /// Photos, the model's wording, the check against the files; then what is sent.
    mutating func finish(_ turn: TurnReading) async {
        if draft.wantsPhotos { await choosePhotos(turn) }
        await verifyOwnAnswer(turn)
        dropRepetition()
        if draft.answer.isEmpty, draft.block == nil, draft.question == nil, reply.photos.isEmpty {
            draft.say(speech.unclear)
        }
        var statements = draft.answer
        if let worded = await worded(turn) {
            statements = worded.statements
        } else {
            statements = shortened(statements)
        }
        var first = ([draft.greeting] + statements.map(Optional.some)).compactMap { $0 }
        if let block = draft.block {
            first = first.isEmpty ? [block] : [first.joined(separator: " ") + "\n" + block]
        }
        reply.grounds.passages = passages
        send(first, draft.question, isPause: turn.intent == .think)
        remember()
    }

    private mutating func send(
        _ sentences: [String], _ question: (text: String, asked: SellerReply.Asked?)?, isPause: Bool
    ) {
        var text = sentences.joined(separator: " ")
        var asked = question?.asked
        if let question {
            text += text.isEmpty ? question.text : (draft.block == nil ? " " : "\n") + question.text
        } else if let own = Sentences.of(text.replacing("|||", with: " ")).last(where: Sentences.isQuestion) {
            asked = QuestionKind(of: own).asked
        }
        reply.messages = text.split(separator: "|||").map(\.trimmed).filter { !$0.isEmpty }
        let isOpen = question != nil || text.contains("?")
        conversation.askedTimes = isOpen && asked == conversation.asked ? conversation.askedTimes + 1 : 0
        reply.asked = isOpen ? asked : nil
        // A summary stays open though something else was said meanwhile, and a question while she thinks.
        if isOpen || conversation.order.phase != .summary && !isPause { conversation.asked = isOpen ? asked : nil }
    }

    /// Nothing is said twice in the same words: what was said just before is confirmed in short.
    private mutating func dropRepetition() {
        guard !draft.answer.isEmpty, let last = conversation.lastAnswer else { return }
        let before = Set(Sentences.of(last).map(Sentences.key))
        let isSame = draft.answer.allSatisfy { before.contains(Sentences.key($0)) }
        guard isSame else { return }
        let confirmed = speech.pick("Да, всё так: ", "Иә, дәл солай: ", "Yes, that's right: ")
        draft.answer[0] = confirmed + draft.answer[0]
    }

    private func shortened(_ sentences: [String]) -> [String] {
        guard !draft.mayBeLong, draft.block == nil else { return sentences }
        let room = 3 - (draft.greeting == nil ? 0 : 1) - (draft.question == nil ? 0 : 1)
        return Array(sentences.flatMap(Sentences.of).prefix(max(room, 1)))
    }

    // MARK: - Held against the files

    private mutating func verifyOwnAnswer(_ turn: TurnReading) async {
        guard !draft.answer.isEmpty else { return }
        let checked = await verified(draft.answer, dropUnknown: false)
        draft.answer = checked.isEmpty ? [speech.willCheck] : checked
    }

    /// The sentences that the files don't contradict. A draft longer than the knowledge base takes is asked in portions; a sentence that
    /// is longer by itself is nobody's answer, and left out.
    mutating func verified(_ sentences: [String], dropUnknown: Bool) async -> [String] {
        reply.grounds.facts = []
        var kept: [String] = []
        for portion in Self.portions(of: sentences, limit: KnowledgeAPI.Limit.text) {
            kept += await verified(portion: portion, dropUnknown: dropUnknown)
        }
        if kept.count < sentences.count { reply.grounds.rules.append("model.verify") }
        return kept
    }

    /// Sentences in order, in as few groups as fit a limit of characters with a space between them.
    static func portions(of sentences: [String], limit: Int) -> [[String]] {
        var portions: [[String]] = []
        var room = 0
        for sentence in sentences {
            let length = sentence.unicodeScalars.count
            guard length <= limit else { continue }
            if portions.isEmpty || length + 1 > room {
                portions.append([])
                room = limit
            } else {
                room -= 1
            }
            portions[portions.count - 1].append(sentence)
            room -= length
        }
        return portions
    }

    private mutating func verified(portion sentences: [String], dropUnknown: Bool) async -> [String] {
        // Terms are of no product: the Red of Kaspi Red is no colour of the shoes under talk.
        let isOfTerms = conversation.topic.map(Self.terms.contains) ?? false
        let about = isOfTerms ? nil : conversation.order.current?.ware?.name
        let question = ([about].compactMap { $0 } + [text]).joined(separator: " ")
        guard
            // What can't be checked is not said by a model, and is the files' own otherwise.
            let answer = try? await seller.knowledge.verify(
                .init(sentences.joined(separator: " "), question: String(question.prefix(KnowledgeAPI.Limit.text))))
        else { return dropUnknown ? [] : sentences }
        reply.grounds.facts += answer.facts
        let wrong = answer.facts.filter { fact in
            switch fact.truth {
            case .contradicted: true
            case .unknown: dropUnknown && Self.mustBeKnown.contains(fact.kind)
            case .supported: false
            }
        }
        guard !wrong.isEmpty else { return sentences }
        var start = 0
        var kept: [String] = []
        for sentence in sentences {
            let end = start + sentence.utf8.count
            if !wrong.contains(where: { $0.start < end && start < $0.end }) { kept.append(sentence) }
            start = end + 1
        }
        return kept
    }

    private static let terms: Set<Intent> = [
        .delivery, .payment, .returns, .fitting, .shopInfo, .service, .discount, .objection,
    ]

    /// What a model says only where the files say it.
    private static let mustBeKnown: Set<KnowledgeAPI.FactKind> = [.price, .term, .quantity, .product]

    // MARK: - Photos

    private mutating func choosePhotos(_ turn: TurnReading) async {
        var wish = text
        if !turn.namesAProduct, turn.lines.first?.color == nil, let color = conversation.order.current?.color,
            conversation.order.hasProduct, turn.categories.isEmpty, turn.brands.isEmpty
        {
            wish += " " + color
        }
        let products = Self.unique(passages.compactMap { seller.wares.longestName(in: $0.text) })
        let request = KnowledgeAPI.PhotosRequest(
            String(wish.prefix(KnowledgeAPI.Limit.text)), sent: conversation.sentPhotos,
            orderProduct: conversation.order.current?.ware?.name, passages: Array(products.prefix(5)),
            answer: draft.answer.isEmpty
                ? nil : String(draft.answer.joined(separator: " ").prefix(KnowledgeAPI.Limit.text)),
            lastMessage: conversation.lastAnswer.map { String($0.prefix(KnowledgeAPI.Limit.turnText)) })
        // Without photos the staff are asked.
        guard let answer = try? await seller.knowledge.photos(request) else { return draft.say(speech.willCheck) }
        reply.photos = answer.photos
        conversation.sentPhotos += answer.photos.map(\.file).filter { !conversation.sentPhotos.contains($0) }
        if !answer.photos.isEmpty {
            if draft.answer.isEmpty { draft.say(speech.hereArePhotos) }
            if draft.question?.asked == .photos { draft.question = nil }
        } else if let refusal = answer.refusal {
            guard refusal == .unclear else { return draft.say(speech.noPhoto(refusal)) }
            if draft.question == nil, draft.answer.isEmpty { draft.ask(speech.noPhoto(.unclear), .product) }
        }
    }
}
