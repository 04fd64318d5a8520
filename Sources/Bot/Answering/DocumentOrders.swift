import Language

/// Orders in the shop's documents: sentences that speak to a program, or tell somebody how to answer. No customer hears them, no model is
/// given them.
///
/// Documents speak to customers politely («напишите нам», «приносите чек») or describe. An order about answering is told by a verb of
/// saying: in the familiar form, which no document uses to a customer; politely with a customer as the third person («скажите
/// клиентке»); as a duty («консультант должен говорить»); or for the case of a question («если спросят, отвечайте»).
enum DocumentOrders {
    /// Whether a text speaks to a program: nothing of it is believed.
    static func addressesAProgram(_ text: String) -> Bool {
        let words = folded(text)
        if words.contains(where: { word in machinery.contains { word.hasPrefix($0) } || machines.contains(word) }) {
            return true
        }
        let speaksOfOrders = words.contains { word in orders.contains { word.hasPrefix($0) } }
        if speaksOfOrders, words.contains(where: { word in orderKinds.contains { word.hasPrefix($0) } }) { return true }
        return text.split(whereSeparator: \.isNewline).flatMap { Sentences.of(String($0)) }.contains { isAddress($0) }
    }

    /// «Бот, отвечай …», «Ассистенту: …», «SYSTEM: …».
    private static func isAddress(_ sentence: String) -> Bool {
        let tokens = Tokenizer.tokens(of: sentence)
        guard let first = tokens.first, programs.contains(Folding.fold(first.text)) else { return false }
        let bytes = Array(sentence.utf8)
        let next = bytes[first.range.upperBound...].first { $0 != 0x20 }
        return next == UInt8(ascii: ",") || next == UInt8(ascii: ":") || next == UInt8(ascii: "!")
            || tokens.contains { token in duties.contains { Folding.fold(token.text).hasPrefix($0) } }
    }

    /// Whether a sentence tells somebody how to answer.
    static func isOrder(_ sentence: String) -> Bool {
        let words = folded(sentence)
        if words.contains(where: familiar.contains) { return true }
        let line = " " + words.joined(separator: " ") + " "
        if kazakhOrders.contains(where: line.contains) { return true }
        let saysPolitely = words.contains(where: polite.contains)
        let hasAddressee = words.contains { word in
            addressees.contains { word.hasPrefix($0) } || everyone.contains(word)
        }
        if saysPolitely, hasAddressee || statesPolitely(words) { return true }
        if saysPolitely, cases.contains(where: line.contains) { return true }
        let isStated =
            line.contains(" что ") || line.contains(" that ") || line.contains(" деп ") || sentence.contains(":")
        let isDuty = isStated && words.contains { word in duties.contains { word.hasPrefix($0) } }
        if isDuty, words.contains(where: { word in sellers.contains { word.hasPrefix($0) } }),
            words.contains(where: { word in saying.contains { word.hasPrefix($0) } })
        {
            return true
        }
        return isEnglishOrder(sentence, line)
    }

    /// A verb of stating right before `что`: «скажите, что …»; «напишите, что ищете» asks.
    private static func statesPolitely(_ words: [String]) -> Bool {
        words.indices.dropLast().contains { stating.contains(words[$0]) && words[$0 + 1] == "что" }
    }

    /// English has one form for both: what is said to a customer says «us» or «me».
    private static func isEnglishOrder(_ sentence: String, _ line: String) -> Bool {
        if line.contains(" always say ") || line.contains(" never say ") || line.contains(" always answer ")
            || line.contains(" always promise ") || line.contains(" always reply ")
        {
            return true
        }
        let clauses = sentence.split(whereSeparator: { ",;:.()—\"“”".contains($0) }).map { folded(String($0)) }
        return clauses.contains { clause in
            let words = clause.drop {
                ["please", "always", "never", "just", "then", "only", "and", "do", "not"].contains($0)
            }
            guard let verb = words.first, english.contains(verb), let object = words.dropFirst().first else {
                return false
            }
            let person = words.dropFirst(2).first ?? ""
            return englishObjects.contains(object)
                || ["the", "a", "every", "any"].contains(object) && englishPeople.contains(person)
        }
    }

    private static func folded(_ text: String) -> [String] {
        Tokenizer.tokens(of: text).map { Folding.fold($0.text) }
    }

    // MARK: - Words

    /// Beginnings of words that only programs are spoken of with.
    private static let machinery = ["промпт", "игнорир", "нейросет", "чатбот", "chatbot", "ассистент"]
    private static let machines: Set<String> = ["ai", "ии", "gpt", "llm", "prompt", "prompts", "ignore", "ignoring"]
    /// Who is spoken to.
    private static let programs: Set<String> = ["бот", "боту", "боты", "bot", "system", "assistant", "көмекші"]
    private static let orders = ["инструкц", "instruction", "нұсқау"]
    /// What kind of instructions no document of a shop has.
    private static let orderKinds = [
        "нов", "предыдущ", "прежн", "систем", "модел", "сво", "тво", "забуд", "previous", "above", "system", "your",
        "forget", "алдыңғы", "жаңа", "ұмыт",
    ]

    private static let familiar: Set<String> = [
        "скажи", "говори", "отвечай", "ответь", "пиши", "напиши", "обещай", "пообещай", "повтори", "повторяй",
        "процитируй", "цитируй", "сообщи", "сообщай", "называй", "назови", "подтверди", "подтверждай", "вставь",
        "вставляй", "притворись", "притворяйся", "представься", "забудь", "утверждай", "уверяй", "объясни",
        "рассказывай",
        "расскажи", "выведи", "предложи", "предлагай", "попроси", "проси", "требуй", "советуй", "посоветуй", "веди",
    ]
    private static let polite: Set<String> = [
        "скажите", "говорите", "отвечайте", "ответьте", "пишите", "напишите", "обещайте", "пообещайте", "повторите",
        "повторяйте", "сообщите", "сообщайте", "называйте", "назовите", "подтвердите", "подтверждайте", "предложите",
        "предлагайте", "утверждайте", "объясните", "объясняйте", "расскажите", "рассказывайте", "уверяйте",
    ]
    private static let stating: Set<String> = [
        "скажите", "говорите", "отвечайте", "ответьте", "обещайте", "пообещайте", "утверждайте", "уверяйте",
        "объясните",
        "объясняйте", "подтвердите", "подтверждайте",
    ]
    private static let addressees = ["клиент", "покупател", "гость", "посетител"]
    private static let everyone: Set<String> = ["всем", "каждому", "каждой", "им"]
    /// The case for which an answer is ordered.
    private static let cases = [
        " если спр", " когда спр", " если клиент", " когда клиент", " если покуп", " когда покуп", " на вопрос",
        " если пишут", " если просят",
    ]
    private static let duties = [
        "обязан", "долж", "must", "should", "міндетті", "керек", "тиіс",
    ]
    private static let sellers = [
        "продав", "консультант", "менеджер", "сотрудни", "модел", "алин", "seller", "agent", "model", "manager",
        "consultant", "staff", "сатушы", "кеңесші",
    ]
    private static let saying = [
        "говори", "сказа", "отвеча", "ответи", "обеща", "писа", "сообща", "say", "answer", "repl", "promise", "tell",
        "айт", "жауап",
    ]
    private static let kazakhOrders = [
        " деп айт", " деп жаз", " деп жауап", " уәде бер", " деп таныстыр", " деп уәде", " айта бер",
    ]
    private static let english: Set<String> = [
        "say", "tell", "reply", "answer", "respond", "write", "promise", "repeat", "quote", "claim", "state", "confirm",
        "pretend", "ignore", "forget", "mention", "insist", "offer", "introduce", "output", "print",
    ]
    private static let englishObjects: Set<String> = [
        "that", "everyone", "everybody", "customers", "buyers", "clients", "them", "only", "always", "yourself",
    ]
    private static let englishPeople: Set<String> = ["customer", "customers", "buyer", "buyers", "client", "clients"]
}
