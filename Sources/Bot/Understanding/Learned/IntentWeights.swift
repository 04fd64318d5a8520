// swift-format-ignore-file
// Written by `vitrina eval intents learn`: not to be changed by hand.
enum IntentWeights {
    static let text: StaticString = ##"""
vitrina intents 1
"""##
}
