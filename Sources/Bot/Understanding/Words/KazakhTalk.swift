/// Kazakh as it is typed without Kazakh letters, told from Russian by words that only Kazakh has.
enum KazakhTalk {
    /// Whether a message has such words, at least one in four.
    static func isSpoken(in words: [MessageWord]) -> Bool {
        let letters = words.filter { !$0.isNumber }
        guard !letters.isEmpty else { return false }
        return letters.count { $0.forms.contains(where: table.contains) } * 4 >= letters.count
    }

    private static let table = Set(
        """
        бар барма канша кандаи калаи каида кашан керек жок рахмет салем саламатсизба салеметсизбе иа ия болади болама жараиди жакси магaн маган
        сизде аламин алаиин бере бериниз жибериниз жибересиз емес калади калди олшем тусти тус сурет корсетиниз тапсирис багаси тегин катти оте коп
        енди ертен бугин кешке тагам казир деп деген гои екен ма ме бе па пе мен аяк кара ак кизил жасил сари когилдир кулгин маша айтинизши аитинизши
        кайда кандай кутип турмин дурис растаимин келисемин ойланаиин ойланип кездескенше
        """.split(whereSeparator: \.isWhitespace).map { PlainSpelling.of(String($0)) }
    )
    .subtracting(["ма", "ме", "бе", "па", "пе", "ак"])
}
