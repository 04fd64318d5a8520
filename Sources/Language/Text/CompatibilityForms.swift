import Foundation

/// The compatibility decomposition (NFKD) of single letters, which the standard library does not offer.
enum CompatibilityForms {
    static func decomposed(_ letter: String) -> [Unicode.Scalar] {
        Array(letter.decomposedStringWithCompatibilityMapping.unicodeScalars)
    }
}
