/// A key that words of like sound share across alphabets: `шанель`, `shanel`, `chanel` and `шаньель` give one key.
///
/// Letters fall into classes of like sound, vowels after the first letter are dropped, and repeated classes count once. Keys
/// are coarse on purpose: they propose candidates, which an edit distance then has to confirm.
public enum SoundKey {
    /// The key of a folded word; empty for words without letters of the Latin or Cyrillic alphabet.
    public static func key(of word: String) -> String {
        var key: [UInt8] = []
        // `x` is two sounds, as in `макс`.
        let letters = word.unicodeScalars.flatMap { $0 == "x" ? ["k", "s"] : [$0] }
        var index = 0
        var isFirst = true
        while index < letters.count {
            let next: Unicode.Scalar? = index + 1 < letters.count ? letters[index + 1] : nil
            let (sound, length) = sound(of: letters[index], followedBy: next)
            index += length
            guard let sound else { continue }
            if sound == vowel, !isFirst {
                continue
            }
            isFirst = false
            if key.last != sound { key.append(sound) }
        }
        return String(decoding: key, as: UTF8.self)
    }

    private static let vowel = UInt8(ascii: "a")

    private static func sound(
        of letter: Unicode.Scalar, followedBy next: Unicode.Scalar?
    ) -> (UInt8?, length: Int) {
        if next == "h", let pair = pairs[letter] { return (pair, 2) }
        if letter == "c", let next, next == "e" || next == "i" || next == "y" { return (UInt8(ascii: "s"), 1) }
        return (sounds[letter], 1)
    }

    private static let pairs: [Unicode.Scalar: UInt8] = [
        "s": UInt8(ascii: "x"), "c": UInt8(ascii: "x"), "z": UInt8(ascii: "x"), "k": UInt8(ascii: "h"),
        "p": UInt8(ascii: "f"), "t": UInt8(ascii: "d"), "g": UInt8(ascii: "k"),
    ]

    private static let sounds: [Unicode.Scalar: UInt8] = {
        let classes: [(Character, String)] = [
            ("a", "aeiouyаеиоуыэюяәөұүі"), ("b", "bpбп"), ("f", "fvwфв"), ("k", "kgcqкгқғ"), ("d", "dtдт"),
            ("s", "szсзц"), ("x", "шщчжj"), ("h", "hхһ"), ("l", "lл"), ("m", "mм"), ("n", "nнң"), ("r", "rр"),
        ]
        var table: [Unicode.Scalar: UInt8] = [:]
        for (sound, letters) in classes {
            for letter in letters.unicodeScalars { table[letter] = sound.asciiValue }
        }
        return table
    }()
}
