import Synchronization

/// A value that is made when it is first asked for, by one asker while the others wait.
final class Once<Value: Sendable>: Sendable {
    private let value = Mutex<Value?>(nil)
    private let make: @Sendable () throws -> Value

    init(_ make: @escaping @Sendable () throws -> Value) { self.make = make }

    /// The value. One that could not be made is tried again by the next asker.
    /// - Throws: what making it throws.
    func callAsFunction() throws -> Value {
        try value.withLock { value in
            if let made = value { return made }
            let made = try make()
            value = made
            return made
        }
    }

    /// The value where it was made already.
    var made: Value? { value.withLock { $0 } }
}
