/// What a word may be in a message.
struct WordRoles: OptionSet, Sendable {
    let rawValue: UInt32

    /// A given name in some case.
    static let name = WordRoles(rawValue: 1 << 0)
    /// A given name that is also something else.
    static let ambiguous = WordRoles(rawValue: 1 << 1)
    /// A usual family name in some case.
    static let surname = WordRoles(rawValue: 1 << 2)
    /// A family name without an ending of its own.
    static let shortSurname = WordRoles(rawValue: 1 << 3)
    /// Introduces a name, whatever it is.
    static let introducing = WordRoles(rawValue: 1 << 4)
    /// May stand before a name.
    static let leading = WordRoles(rawValue: 1 << 5)
    /// What persons do.
    static let doing = WordRoles(rawValue: 1 << 6)
    /// Stands behind a name that is addressed.
    static let title = WordRoles(rawValue: 1 << 7)
    /// Names of products stand behind it.
    static let product = WordRoles(rawValue: 1 << 8)
    /// Makes a long number the shop's own.
    static let code = WordRoles(rawValue: 1 << 9)
    /// A number word.
    static let number = WordRoles(rawValue: 1 << 10)
    /// The name of an account stands behind it.
    static let account = WordRoles(rawValue: 1 << 11)
    /// Carries no name.
    static let stop = WordRoles(rawValue: 1 << 12)
    /// Begins the name of a house of fashion.
    static let house = WordRoles(rawValue: 1 << 13)
    /// Stands before a street's name.
    static let street = WordRoles(rawValue: 1 << 14)
    /// Stands before a street's name or number.
    static let numbered = WordRoles(rawValue: 1 << 15)
    /// Stands behind a street's name.
    static let behindStreet = WordRoles(rawValue: 1 << 16)
    /// Stands beside a number in an address.
    static let addressPart = WordRoles(rawValue: 1 << 17)
    /// An address follows.
    static let addressCue = WordRoles(rawValue: 1 << 18)
    /// Begins the name of a known street.
    static let knownStreet = WordRoles(rawValue: 1 << 19)
    /// Written in Latin letters: a name only with a capital.
    static let latinName = WordRoles(rawValue: 1 << 20)
    /// A greeting or thanks, behind which a name may stand.
    static let greeting = WordRoles(rawValue: 1 << 21)

    static let anyName: WordRoles = [.name, .ambiguous]
}
