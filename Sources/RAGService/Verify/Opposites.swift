/// A matter that shops settle in one of two ways: who pays for what is sent back, whether the stop is free.
struct Opposites: Sendable {
    /// What a sentence has to speak of, each of them.
    let matter: [Phrases]
    let one: Phrases
    let other: Phrases
    /// Where one of these is said as well, both ways may be so.
    var unless: Phrases?
    /// Where a draft says one of these, it may be of a case of its own that the terms settle the other way.
    var except: Phrases?
    /// Whether it is of the shop at large, not of a thing that was named, and only the first way can be wrong.
    var isOfShop = false
    /// Whether the clause itself has to name the matter, as its neighbours may be of another: three months and twelve.
    var isOwn = false
    /// Whether only a clause of the terms that names the matter itself settles it.
    var isStatedOwn = false
    /// Whether the sentence before may name the matter in the terms: `Рассрочка 0-0-6. Нужен только телефон`.
    var isStatedNear = false
    /// Whether only the first way can be wrong: the terms may say the second of some cases alone.
    var isOneWay = false

    static let all = ofPlace + ofDelivery + ofPayment + ofPreorder + ofReturns + ofServices + ofTrust
}

extension Opposites {
    /// Where each way is said among words. A longer phrase is not the shorter one in it: `без переплаты`, `не нужен`.
    func ways(in words: [String]) -> (one: Range<Int>?, other: Range<Int>?) {
        let ones = one.ranges(in: words)
        let others = other.ranges(in: words)
        func isWithin(_ way: Range<Int>, _ rival: Range<Int>) -> Bool {
            rival.overlaps(way) && (rival.lowerBound, -rival.upperBound) < (way.lowerBound, -way.upperBound)
        }
        return (
            ones.first { way in !others.contains { isWithin(way, $0) } },
            others.first { way in !ones.contains { $0 == way || isWithin(way, $0) } }
        )
    }

    /// Whether a sentence of a draft speaks of it, and of no case that is settled apart.
    /// - Parameter topic: what was asked right before, which may name what the sentence leaves unsaid.
    func isOf(_ sentence: [String], asked topic: [String] = []) -> Bool {
        matter.allSatisfy { $0.isSaid(in: sentence) || $0.isSaid(in: topic) } && !isCase(sentence)
            && except?.isSaid(in: sentence) != true
    }

    /// Whether words tell of a case that is settled apart; `без брака` tells that it is none.
    private func isCase(_ words: [String]) -> Bool {
        unless?.ranges(in: words).contains { range in
            let ahead = range.lowerBound > 0 ? words[range.lowerBound - 1] : ""
            let behind = range.upperBound < words.count ? words[range.upperBound] : ""
            return !["без", "не", "нет", "without", "no", "not", "isnt"].contains(ahead)
                && !["нет", "болмаса", "емес"].contains(behind)
        } ?? false
    }

    /// Whether a clause of the terms settles it.
    func isSettled(by clause: TermsBook.Clause) -> Bool {
        let words = isStatedOwn ? clause.words : isStatedNear ? clause.before + clause.around : clause.around
        return matter.allSatisfy { $0.isSaid(in: words) } && unless?.isSaid(in: clause.words) != true
    }
}
