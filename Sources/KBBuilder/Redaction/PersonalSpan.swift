/// A piece of a message that tells who somebody is.
struct PersonalSpan: Hashable, Sendable {
    /// What it is.
    enum Kind: UInt8, Hashable, Sendable, CaseIterable {
        case name
        case phone
        case email
        case card
        case account
        case identification
        case address
        case nick
        /// A number of eight digits or more that is nothing else.
        case number
    }

    var kind: Kind
    /// UTF-8 bytes of the message.
    var range: Range<Int>
    /// What makes two spans one person's or one thing: the group of a name, the digits of a number, folded letters else.
    var identity: UInt64
}
