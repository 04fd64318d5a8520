/// Currencies that prices are read in, by their ISO 4217 codes.
public enum CurrencyCode: String, Hashable, Sendable, CaseIterable {
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
}
