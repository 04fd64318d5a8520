import Language

/// The name of the person that an order goes to.
struct NameReader {
    let text: MessageText
    /// Words that are something else.
    let taken: [Bool]
    let asked: MessageSituation.Asked?
    let hasPhone: Bool

    private enum Role: Hashable, Sendable {
        /// A name follows: `меня зовут`, `получатель`, `my name is`.
        case follows
        /// Stands beside a name and is none: `это`, `мама`.
        case beside
    }

    private static let table = PhraseTable<Role>([
        (
            .follows,
            """
            зовут, меня зовут, мое имя, имя, имя получателя, фио, получатель*, получает, на имя, заказ на,
            пишите на, запишите на, оформите на, оформляйте на, оформить на, контактное лицо, для, получит, примет,
            встретит, заберет, адресат, ask for, спросить, спросите,
            атым, атим, менің атым, есімім, есимим, алушы, алуши, қабылдайтын, аты, аты жөнім, аты жөні, аты жөн*, атыма,
            my name is, name is, i'm, im, i am, name, recipient, it's for, its for, it's, its, this is, call me,
            for, under the name, it is
            """
        ),
        (
            .beside,
            """
            это, мама, мамы, маму, мой, моя, меня, сестра, сестре, сестры, сестру, подруга, подруге, подругу, муж,
            дочь, дочка, дочке, бабушка, тетя, и, а, на, я, да, номер, тел, телефон, пожалуйста, спасибо, по,
            фамилия, отчество, ну, просто, пишите, запишите, зовут, можно, напишите, будет,
            менің, мен, анам, апам, әпкем, қызым, сіңлім, жолдасым, болады, жазыңыз, деп, бұл,
            my, mom, sister, friend, the, is, and, please, just, me, s, m
            """
        ),
    ])

    /// The name in the form that it is called by, with the words that say it.
    func name() -> (name: String, words: Range<Int>)? {
        let words = text.words
        guard !words.isEmpty else { return nil }
        let matches = Self.table.matches(in: words)
        var isBeside = [Bool](repeating: false, count: words.count)
        for match in matches { for place in match.words { isBeside[place] = true } }
        func isName(_ place: Int) -> Bool {
            words.indices.contains(place) && !taken[place] && !isBeside[place] && !words[place].isNumber
                && words[place].text.unicodeScalars.count > 1
        }
        var start: Int?
        var isAfterOn = false
        let leads = matches.filter { $0.meaning == .follows }.sorted { $0.words.upperBound < $1.words.upperBound }
        for lead in leads {
            var place = lead.words.upperBound
            while place < words.count, isBeside[place] { place += 1 }
            guard isName(place) else { continue }
            // Without the question, `для` and `it's` lead to anything: a name has a capital letter.
            guard asked == .name || words[place].isCapitalized && isFirm(lead.words) else { continue }
            start = place
            isAfterOn = ["на", "для"].contains(words[place - 1].text) || ["получателя"].contains(words[place - 1].text)
            break
        }
        if start == nil, asked == .name {
            start = words.indices.first { isName($0) && words[$0].isCapitalized } ?? words.indices.first(where: isName)
            if let start, start > 0 { isAfterOn = words[start - 1].text == "на" }
        }
        if start == nil, hasPhone {
            start = words.indices.first { place in
                isName(place) && words[place].isCapitalized
                    && (place == 0 || words[place - 1].part != words[place].part || taken[place - 1]
                        || isBeside[place - 1])
                    && (place + 1 == words.count || words[place + 1].part != words[place].part || taken[place + 1]
                        || words[place + 1].isCapitalized)
            }
        }
        guard let start else { return nil }
        var end = start + 1
        while end < words.count, end < start + 3, isName(end), words[end].part == words[start].part,
            words[end].isCapitalized || asked == .name && !words[start].isCapitalized
        {
            end += 1
        }
        return (written(start..<end, isAccusative: isAfterOn), start..<end)
    }

    private func isFirm(_ lead: Range<Int>) -> Bool {
        !["для", "for", "its", "it's", "im", "i'm", "this is", "i am", "it is"].contains(
            text.words[lead].map(\.text).joined(separator: " "))
    }

    private func written(_ range: Range<Int>, isAccusative: Bool) -> String {
        var name = range.map { place -> String in
            let word = text.slice(text.words[place].range)
            let nominative = isAccusative ? Self.nominative(word) : word
            let first = nominative.prefix(1).uppercased()
            return first + nominative.dropFirst()
        }.joined(separator: " ")
        // The dot of an initial belongs to it.
        let last = text.words[range.upperBound - 1]
        let bytes = Array(text.text.utf8)
        if last.text.unicodeScalars.count == 1, last.range.upperBound < bytes.count,
            bytes[last.range.upperBound] == UInt8(ascii: ".")
        {
            name += "."
        }
        return name
    }

    /// `Анну` is Анна, `Марию` is Мария. Names of men in this form look like a genitive: `Руслана` is Руслан only where the text
    /// says so, and stays as it is.
    static func nominative(_ word: String) -> String {
        if word.hasSuffix("ию") { return word.dropLast(2) + "ия" }
        if word.hasSuffix("ью") || word.hasSuffix("ю") { return word.dropLast() + "я" }
        if word.hasSuffix("ну") || word.hasSuffix("у") { return word.dropLast() + "а" }
        return word
    }
}
