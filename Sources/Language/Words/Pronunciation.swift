/// How a word is said: words that Russian writes differently and says alike have one key, `вазврат` and `возврат`,
/// `сопоги` and `сапоги`, `упакофка` and `упаковка`.
///
/// Vowels that fall together without stress are one, as are `е`, `и` and `ы`; consonants are voiced or voiceless as their
/// neighbour makes them; soft and hard signs and second letters of doubled ones are not heard. Stress is unknown, so that
/// all vowels are taken to be without it. A finer key than ``SoundKey``, fine enough to stand for the word by itself.
enum Pronunciation {
    /// Whether two folded words are said alike, each in either alphabet.
    static func isShared(by left: String, _ right: String) -> Bool {
        let known = keys(of: left)
        return keys(of: right).contains(where: known.contains)
    }

    /// Keys of a folded word: one for Cyrillic letters, one for each way to read Latin ones.
    static func keys(of word: String) -> [String] {
        guard word.utf8.contains(where: { (0x61...0x7A).contains($0) }) else { return [key(of: word)] }
        var keys: [String] = []
        for spelling in Transliteration.cyrillic(word, limit: readingLimit) {
            let key = key(of: spelling)
            if !keys.contains(key) { keys.append(key) }
        }
        return keys
    }

    private static let readingLimit = 24

    private static func key(of word: String) -> String {
        var sounds: [Unicode.Scalar] = []
        for letter in word.unicodeScalars {
            guard let sound = classes[letter] else { continue }
            // `чорный` and `чёрный`: after these `о` is heard as `е` is.
            let heard = letter == "о" && sounds.last.map(hushing.contains) == true ? "и" : sound
            if sounds.last != heard { sounds.append(heard) }
        }
        // What the stemmer leaves of an ending tells nothing.
        while sounds.count > 2, let last = sounds.last, vowels.contains(last) { sounds.removeLast() }
        assimilate(&sounds)
        return String(scalars: sounds)
    }

    /// The last consonant, and any before a voiceless one, is voiceless; any before a voiced one is voiced.
    private static func assimilate(_ sounds: inout [Unicode.Scalar]) {
        for index in sounds.indices.reversed() {
            let next: Unicode.Scalar? = index + 1 < sounds.count ? sounds[index + 1] : nil
            if next.map(isVoiceless) ?? true {
                sounds[index] = voiceless[sounds[index]] ?? sounds[index]
            } else if let next, next != "в", voiceless[next] != nil {
                sounds[index] = voiced[sounds[index]] ?? sounds[index]
            }
        }
        var kept: [Unicode.Scalar] = []
        for sound in sounds where kept.last != sound { kept.append(sound) }
        sounds = kept
    }

    private static func isVoiceless(_ sound: Unicode.Scalar) -> Bool {
        voiced[sound] != nil || "хцчщ".unicodeScalars.contains(sound)
    }

    private static let vowels: Set<Unicode.Scalar> = ["а", "и", "у"]
    private static let hushing: Set<Unicode.Scalar> = ["ж", "ш", "ч", "щ"]
    private static let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
        ("б", "п"), ("в", "ф"), ("г", "к"), ("д", "т"), ("ж", "ш"), ("з", "с"),
    ]
    private static let voiceless = Dictionary(uniqueKeysWithValues: pairs)
    private static let voiced = Dictionary(uniqueKeysWithValues: pairs.map { ($1, $0) })

    private static let classes: [Unicode.Scalar: Unicode.Scalar] = {
        let rows: [(Unicode.Scalar, String)] = [
            ("а", "аояәө"), ("и", "еиыэйі"), ("у", "уюұү"), ("г", "гғ"), ("к", "кқ"), ("н", "нң"), ("х", "хһ"),
        ]
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        for letter in "бвджзлмпрстфцчшщ".unicodeScalars { table[letter] = letter }
        for (sound, letters) in rows {
            for letter in letters.unicodeScalars { table[letter] = sound }
        }
        return table
    }()
}
