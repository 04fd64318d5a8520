extension IntentModel {
    /// The weights that come with the program.
    ///
    /// Without them, should they be of another form, the rules decide alone.
    public static let shipped: IntentModel = {
        let read: Result<IntentModel, Malformed> = Result { () throws(Malformed) in
            try IntentModel(reading: shippedText)
        }
        if case .success(let model) = read { return model }
        return IntentModel([:])
    }()

    /// The text that they are read from.
    static var shippedText: [UInt8] { IntentWeights.text.withUTF8Buffer(Array.init) }

    /// The text as a Swift source, which the compiler takes in far faster than an array of bytes.
    public var source: String {
        """
        // swift-format-ignore-file
        // Written by `vitrina eval intents learn`: not to be changed by hand.
        enum IntentWeights {
            static let text: StaticString = ##\"""
        \(String(decoding: text, as: UTF8.self))\"""##
        }

        """
    }
}
