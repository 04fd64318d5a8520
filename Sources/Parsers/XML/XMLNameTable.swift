/// Finds a name's number by the addresses of its parts.
///
/// libxml2 keeps each distinct name once for the life of a parser (its dictionary), so that two addresses stand for a name and
/// each name is looked at as text only the first time it comes.
///
/// - Complexity: constant per look-up; open addressing with linear steps, at most half full.
final class XMLNameTable {
    private struct Slot {
        var local: UnsafePointer<UInt8>?
        var space: UnsafePointer<UInt8>?
        var token: UInt16
    }

    private let vocabulary: XMLVocabulary
    private var slots: UnsafeMutablePointer<Slot>
    private var capacity: Int
    private var count = 0

    init(_ vocabulary: XMLVocabulary) {
        self.vocabulary = vocabulary
        capacity = 1024
        slots = Self.allocate(capacity)
    }

    deinit { slots.deallocate() }

    /// The number of a name given by libxml2's own pointers.
    func token(
        local: UnsafePointer<UInt8>?, prefix: UnsafePointer<UInt8>?, uri: UnsafePointer<UInt8>?
    ) -> UInt16 {
        // An undeclared prefix comes without a URI; the prefix then stands for the namespace.
        let space = uri ?? prefix
        var index = Self.hash(local, space) & (capacity - 1)
        while let known = slots[index].local {
            if known == local, slots[index].space == space { return slots[index].token }
            index = (index + 1) & (capacity - 1)
        }
        return add(local, space, isDeclared: uri != nil)
    }

    private func add(
        _ local: UnsafePointer<UInt8>?, _ space: UnsafePointer<UInt8>?, isDeclared: Bool
    ) -> UInt16 {
        guard let local else { return XMLVocabulary.unknown }
        let namespace: XMLNamespace
        if let space {
            let text = String(cString: space)
            namespace = isDeclared ? XMLNamespace(uri: text) : XMLNamespace(undeclaredPrefix: text)
        } else {
            namespace = .none
        }
        let token = vocabulary.token(namespace, String(cString: local))
        if (count + 1) * 2 > capacity { grow() }
        insert(Slot(local: local, space: space, token: token))
        count += 1
        return token
    }

    private func insert(_ slot: Slot) {
        var index = Self.hash(slot.local, slot.space) & (capacity - 1)
        while slots[index].local != nil { index = (index + 1) & (capacity - 1) }
        slots[index] = slot
    }

    private func grow() {
        let old = (slots: slots, capacity: capacity)
        capacity *= 2
        slots = Self.allocate(capacity)
        for index in 0..<old.capacity where old.slots[index].local != nil { insert(old.slots[index]) }
        old.slots.deallocate()
    }

    private static func allocate(_ capacity: Int) -> UnsafeMutablePointer<Slot> {
        let slots = UnsafeMutablePointer<Slot>.allocate(capacity: capacity)
        slots.initialize(repeating: Slot(local: nil, space: nil, token: 0), count: capacity)
        return slots
    }

    /// Fibonacci hashing (Knuth, TAOCP vol. 3, 6.4) over both addresses.
    private static func hash(_ local: UnsafePointer<UInt8>?, _ space: UnsafePointer<UInt8>?) -> Int {
        let mixed = UInt(bitPattern: local) &* 0x9E37_79B9_7F4A_7C15 ^ UInt(bitPattern: space) &* 0xC2B2_AE3D_27D4_EB4F
        return Int(truncatingIfNeeded: mixed >> 40)
    }
}
