/// Makes one stem of the forms of Russian words whose last vowel comes and goes: `платок` and `платки`, `кошелёк` and
/// `кошельки`, `палец` and `пальцы`, which Snowball keeps apart.
enum FleetingVowels {
    /// The stem without `о`, `е` or `ь` before a final `к` or `ц` that a consonant stands before.
    ///
    /// Stems of fewer than five letters stay: in `сок` the vowel is all there is.
    static func removed(from stem: String) -> String {
        let letters = Array(stem.unicodeScalars)
        guard letters.count >= 5, let last = letters.last, last == "к" || last == "ц" else {
            return stem
        }
        let vowel = letters[letters.count - 2]
        guard vowel == "е" || vowel == "ь" || (vowel == "о" && last == "к"),
            !vowels.contains(letters[letters.count - 3])
        else { return stem }
        var kept = String.UnicodeScalarView()
        kept.append(contentsOf: letters.dropLast(2))
        kept.append(last)
        return String(kept)
    }

    private static let vowels: Set<Unicode.Scalar> = ["а", "е", "и", "о", "у", "ы", "э", "ю", "я"]
}
