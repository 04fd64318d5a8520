/// An amount of money in the smallest unit of its currency.
public struct Money: Hashable, Sendable, Codable, Comparable {
    /// The amount in hundredths of the currency's unit (tiyn for tenge, cents for dollars).
    public var minorUnits: Int64
    /// The currency.
    public var currency: Currency

    /// Creates an amount from hundredths of the currency's unit.
    public init(minorUnits: Int64, currency: Currency) {
        self.minorUnits = minorUnits
        self.currency = currency
    }

    /// Smaller amounts first; amounts of different currencies are ordered by the currency's code.
    public static func < (left: Self, right: Self) -> Bool {
        (left.currency.rawValue, left.minorUnits) < (right.currency.rawValue, right.minorUnits)
    }

    /// Currencies that the price readers know, by their ISO 4217 codes.
    public enum Currency: String, Hashable, Sendable, Codable, CaseIterable {
        /// Kazakhstan tenge.
        case KZT
        /// Russian rouble.
        case RUB
        /// United States dollar.
        case USD
        /// Euro.
        case EUR
        /// Ukrainian hryvnia.
        case UAH
        /// Uzbek sum.
        case UZS
        /// Kyrgyz som.
        case KGS

        /// The sign or the code that people read.
        public var sign: String {
            switch self {
            case .KZT: "₸"
            case .RUB: "₽"
            case .USD: "$"
            case .EUR: "€"
            case .UAH: "₴"
            case .UZS, .KGS: rawValue
            }
        }
    }
}

extension Money: CustomStringConvertible {
    /// The amount as people write it, thousands apart by a no-break space: `45 000 ₸`, `19,50 $`.
    public var description: String {
        let magnitude = minorUnits.magnitude
        var whole = String(magnitude / 100)
        var index = whole.count - 3
        while index > 0 {
            whole.insert("\u{A0}", at: whole.index(whole.startIndex, offsetBy: index))
            index -= 3
        }
        let hundredths = magnitude % 100
        let fraction = hundredths == 0 ? "" : "," + (hundredths < 10 ? "0" : "") + String(hundredths)
        return (minorUnits < 0 ? "−" : "") + whole + fraction + "\u{A0}" + currency.sign
    }
}
