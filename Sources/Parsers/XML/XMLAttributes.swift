/// The attributes of one element; valid during one call of a handler only.
struct XMLAttributes {
    /// Five pointers an attribute: local name, prefix, URI, beginning and end of the value.
    private let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    private let names: XMLNameTable
    /// How many there are.
    let count: Int

    init(_ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int, names: XMLNameTable) {
        self.pointers = pointers
        self.count = pointers == nil ? 0 : count
        self.names = names
    }

    /// The vocabulary's number of an attribute's name.
    func token(at index: Int) -> UInt16 {
        guard let pointers else { return XMLVocabulary.unknown }
        let base = index * 5
        return names.token(local: pointers[base], prefix: pointers[base + 1], uri: pointers[base + 2])
    }

    /// An attribute's value with references resolved.
    func value(at index: Int) -> XMLBytes {
        guard let pointers, let start = pointers[index * 5 + 3], let end = pointers[index * 5 + 4] else {
            return XMLBytes(start: nil, count: 0)
        }
        return XMLBytes(start: start, count: end - start)
    }

    /// The value of the attribute with a name of the vocabulary.
    subscript(token: UInt16) -> XMLBytes? {
        for index in 0..<count where self.token(at: index) == token { return value(at: index) }
        return nil
    }
}
