import KnowledgeModel
import Testing

@testable import Bot

@Suite struct OrderQuoteTests {
    private func tenge(_ amount: Int64) -> Money { Money(minorUnits: amount * 100, currency: .KZT) }

    private func order(preorders: [Bool]) -> ConfirmedOrder {
        let ware = Ware(name: "Anna", takesSize: false, colors: [])
        return ConfirmedOrder(
            key: "1-1", lines: preorders.map { OrderLine(ware: ware, quantity: 3, isPreorder: $0) }, city: "Тараз",
            address: "Абая 5")
    }

    @Test func halfOfWhatHasToBeBroughtIsPaidInAdvance() {
        let quote = OrderQuote(key: "1-1", prices: [tenge(45_001), tenge(20_000)])
        #expect(quote.prepayment(of: order(preorders: [true, false])) == Money(minorUnits: 6_750_150, currency: .KZT))
        #expect(quote.prepayment(of: order(preorders: [false, false])) == nil)
        let third = OrderQuote(key: "1-1", prices: [tenge(100), tenge(100)], prepaidPercent: 30)
        #expect(third.prepayment(of: order(preorders: [true, true])) == tenge(180))
    }

    @Test func nothingIsReckonedFromPricesThatAreNotKnown() {
        let whole = order(preorders: [true, true])
        #expect(OrderQuote(key: "1-1", prices: [tenge(1), nil]).prepayment(of: whole) == nil)
        #expect(OrderQuote(key: "1-1", prices: [tenge(1)]).prepayment(of: whole) == nil)
        let dollars = Money(minorUnits: 1, currency: .USD)
        #expect(OrderQuote(key: "1-1", prices: [tenge(1), dollars]).prepayment(of: whole) == nil)
        let largest = Money(minorUnits: .max, currency: .KZT)
        #expect(OrderQuote(key: "1-1", prices: [largest, largest]).prepayment(of: whole) == nil)
    }
}
