/// What is about to be said.
struct Draft {
    /// The greeting, where one is due.
    var greeting: String?
    /// The answer, sentence by sentence.
    var answer: [String] = []
    /// What is shown as it is: a summary, a list of goods.
    var block: String?
    /// The one question.
    var question: (text: String, asked: SellerReply.Asked?)?
    /// Whether the answer quotes terms or lists goods: it may be longer then.
    var mayBeLong = false
    /// Photos to send.
    var wantsPhotos = false

    mutating func say(_ sentence: String) { if !sentence.isEmpty { answer.append(sentence) } }

    mutating func ask(_ text: String, _ asked: SellerReply.Asked?) { question = (text, asked) }

    /// The text without the question.
    var statement: String {
        ([greeting] + answer.map(Optional.some) + [block]).compactMap { $0 }.joined(separator: " ")
    }
}
