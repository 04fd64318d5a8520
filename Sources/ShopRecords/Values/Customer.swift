/// A customer's number in the records.
public struct CustomerID: RawRepresentable, Hashable, Sendable, Codable {
    /// The number.
    public var rawValue: Int64

    /// Creates a number.
    public init(rawValue: Int64) {
        self.rawValue = rawValue
    }
}

/// A person who writes to the shop.
public struct Customer: Hashable, Sendable {
    /// The number in the records.
    public var id: CustomerID
    /// The phone's digits with the country's: `77000000123`. nil where the channel tells none.
    public var phone: String?
    /// The name, as the channel or the customer tells it.
    public var name: String?
    /// The language last written in, as BCP 47: `ru`, `kk`, `en`.
    public var language: String?
    /// When the customer wished to get no more messages unasked; nil where not.
    public var optedOut: Moment?
    /// When the first message came.
    public var created: Moment

    /// Creates a customer.
    public init(
        id: CustomerID, phone: String? = nil, name: String? = nil, language: String? = nil, optedOut: Moment? = nil,
        created: Moment
    ) {
        self.id = id
        self.phone = phone
        self.name = name
        self.language = language
        self.optedOut = optedOut
        self.created = created
    }
}
