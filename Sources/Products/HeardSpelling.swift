import Language

/// How a word sounds, written in one alphabet: `слайд` and `slide`, `твид` and `tweed`, `чу` and `choo` give one spelling.
///
/// Where letters are read in more than one way a word has several spellings; two words sound alike when one of each agrees.
package enum HeardSpelling {
    /// Spellings of a folded word of either alphabet, at most eight, none twice.
    package static func spellings(of word: String) -> [String] {
        var letters: [UInt8] = []
        var isLatin = false
        for scalar in word.unicodeScalars {
            if scalar.value < 0x80 {
                isLatin = isLatin || (0x61...0x7A).contains(scalar.value)
                letters.append(UInt8(scalar.value))
            } else {
                letters.append(contentsOf: cyrillic[scalar] ?? [])
            }
        }
        // `walk'n'dior` is heard without its marks.
        letters.removeAll { $0 == UInt8(ascii: "'") }
        var found: [String] = []
        guard isLatin else {
            found.append(plain(letters))
            for other in [softened(word), withW(word)] {
                if let spelling = other.map({ plain($0.unicodeScalars.flatMap { cyrillic[$0] ?? [] }) }),
                    !found.contains(spelling)
                {
                    found.append(spelling)
                }
            }
            return found
        }
        func add(_ letters: [UInt8]) {
            let spelling = plain(latin(letters))
            if !found.contains(spelling) { found.append(spelling) }
        }
        add(letters)
        if let silent = silentE(letters) {
            add(silent)
        } else if letters.count > 4, letters.last == UInt8(ascii: "e") {
            // The `e` of `balance` is silent and makes the `c` soft.
            let isSoft = letters[letters.count - 2] == UInt8(ascii: "c")
            add(letters.dropLast(isSoft ? 2 : 1) + (isSoft ? [UInt8(ascii: "s")] : []))
        }
        if let long = replaced("ea", by: "ee", in: letters) { add(long) }
        if letters.count > 3, let inside = replaced("y", by: "ai", in: Array(letters[1..<letters.count - 1])) {
            add([letters[0]] + inside + [letters[letters.count - 1]])
        }
        // `нот` is a `knot`.
        if letters.starts(with: Array("kn".utf8)) { add(Array(letters.dropFirst())) }
        let low = replaced("ow", by: "au", in: letters)
        if let low { add(low) }
        if let open = replaced("u", by: "a", in: low ?? letters) { add(open) }
        if let long = replaced("yu", by: "iu", in: letters) { add(long) }
        return found
    }

    /// `адьёр` with the sound that a soft sign has before a vowel; nil where there is none.
    private static func softened(_ word: String) -> String? {
        guard word.contains("ь") || word.contains("ъ") else { return nil }
        var soft = ""
        for (letter, next) in zip(word, word.dropFirst() + " ") {
            soft.append((letter == "ь" || letter == "ъ") && softVowels.contains(next) ? "и" : letter)
        }
        return soft == word ? nil : soft
    }

    private static let softVowels: Set<Character> = ["е", "ё", "ю", "я", "и", "о"]

    /// `уайатт`, `уокер`: how Russian writes the `w` that a name begins with.
    private static func withW(_ word: String) -> String? {
        var letters = Array(word)
        guard letters.count > 3 else { return nil }
        // `дуэй` too, behind one consonant.
        guard
            let place = [0, 1].first(where: {
                letters[$0] == "у" && ["а", "о", "и", "э", "е"].contains(letters[$0 + 1])
            })
        else { return nil }
        letters[place] = "в"
        return String(letters)
    }

    /// `kate` is heard as `keit`, `slide` as `slaid`.
    private static func silentE(_ letters: [UInt8]) -> [UInt8]? {
        let count = letters.count
        guard count >= 4, letters[count - 1] == UInt8(ascii: "e"), !vowels.contains(letters[count - 2]) else {
            return nil
        }
        let sound: String
        switch letters[count - 3] {
        case UInt8(ascii: "a"): sound = "ei"
        case UInt8(ascii: "i"): sound = "ai"
        default: return nil
        }
        return Array(letters[..<(count - 3)]) + Array(sound.utf8) + [letters[count - 2]]
    }

    private static func replaced(_ part: String, by other: String, in letters: [UInt8]) -> [UInt8]? {
        let part = Array(part.utf8)
        guard letters.count > part.count else { return nil }
        for start in 0...(letters.count - part.count) where letters[start..<start + part.count].elementsEqual(part) {
            return Array(letters[..<start]) + Array(other.utf8) + Array(letters[(start + part.count)...])
        }
        return nil
    }

    /// Letters of the Latin alphabet by their most usual sound.
    private static func latin(_ letters: [UInt8]) -> [UInt8] {
        var heard: [UInt8] = []
        var index = 0
        while index < letters.count {
            var length = 3
            var sound: [UInt8]?
            while length >= 2 {
                if index + length <= letters.count { sound = groups[Array(letters[index..<index + length])] }
                if sound != nil { break }
                length -= 1
            }
            if let sound {
                heard.append(contentsOf: sound)
                index += length
                continue
            }
            let next = index + 1 < letters.count ? letters[index + 1] : 0
            switch letters[index] {
            case UInt8(ascii: "c"):
                let isSoft = next == UInt8(ascii: "e") || next == UInt8(ascii: "i") || next == UInt8(ascii: "y")
                heard.append(UInt8(ascii: isSoft ? "s" : "k"))
            case UInt8(ascii: "q"): heard.append(UInt8(ascii: "k"))
            case UInt8(ascii: "w"): heard.append(UInt8(ascii: "v"))
            case UInt8(ascii: "y"): heard.append(UInt8(ascii: "i"))
            case UInt8(ascii: "x"): heard.append(contentsOf: Array("ks".utf8))
            default: heard.append(letters[index])
            }
            index += 1
        }
        return heard
    }

    /// Doubled letters once; `ai` and `ei` alike.
    private static func plain(_ letters: [UInt8]) -> String {
        var heard: [UInt8] = []
        for letter in letters where heard.last != letter || (0x30...0x39).contains(letter) {
            if letter == UInt8(ascii: "i"), heard.last == UInt8(ascii: "a") {
                heard[heard.count - 1] = UInt8(ascii: "e")
            }
            // `дж` is one sound: `джампинг` and `jumping`.
            if letter == UInt8(ascii: "j"), heard.last == UInt8(ascii: "d") { heard.removeLast() }
            heard.append(letter)
        }
        return String(decoding: heard, as: UTF8.self)
    }

    private static let vowels = Set("aeiouy".utf8)

    /// `X` stands for the sounds of ш and ч.
    private static let groups: [[UInt8]: [UInt8]] = {
        let pairs = [
            "oo": "u", "ee": "i", "ou": "u", "ow": "ou", "ph": "f", "ck": "k", "tch": "X", "sch": "X", "sh": "X",
            "ch": "X",
            "qu": "kv", "wh": "v", "ew": "u", "th": "t", "gh": "g", "zh": "j", "kh": "h", "ts": "s", "ay": "ei",
            "ey": "ei", "yu": "u",
            "ya": "ia", "yo": "e", "ye": "e", "dj": "j", "dzh": "j", "ux": "u",
        ]
        return Dictionary(uniqueKeysWithValues: pairs.map { (Array($0.utf8), Array($1.utf8)) })
    }()

    private static let cyrillic: [Unicode.Scalar: [UInt8]] = {
        let pairs: [(Unicode.Scalar, String)] = [
            ("а", "a"), ("б", "b"), ("в", "v"), ("г", "g"), ("д", "d"), ("е", "e"), ("ж", "j"), ("з", "z"), ("и", "i"),
            ("й", "i"), ("к", "k"), ("л", "l"), ("м", "m"), ("н", "n"), ("о", "o"), ("п", "p"), ("р", "r"), ("с", "s"),
            ("т", "t"), ("у", "u"), ("ф", "f"), ("х", "h"), ("ц", "s"), ("ч", "X"), ("ш", "X"), ("щ", "X"), ("ы", "i"),
            ("э", "e"), ("ю", "u"), ("я", "ia"), ("ә", "a"), ("ғ", "g"), ("қ", "k"), ("ң", "n"), ("ө", "o"), ("ұ", "u"),
            ("ү", "u"), ("һ", "h"), ("і", "i"), ("ї", "i"),
        ]
        return Dictionary(uniqueKeysWithValues: pairs.map { ($0, Array($1.utf8)) })
    }()
}
