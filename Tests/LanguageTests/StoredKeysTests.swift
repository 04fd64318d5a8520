import Language
import Testing

struct EditDistanceTests {
    /// The optimal string alignment distance by its definition, every cell of the matrix.
    private static func plain(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var cost = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
        for i in 0...left.count { cost[i][0] = i }
        for j in 0...right.count { cost[0][j] = j }
        for i in 0..<left.count {
            for j in 0..<right.count {
                let replaced = cost[i][j] + (left[i] == right[j] ? 0 : 1)
                cost[i + 1][j + 1] = min(replaced, cost[i][j + 1] + 1, cost[i + 1][j] + 1)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    cost[i + 1][j + 1] = min(cost[i + 1][j + 1], cost[i - 1][j - 1] + 1)
                }
            }
        }
        return cost[left.count][right.count]
    }

    private static func between(_ left: String, _ right: String, limit: Int) -> Int? {
        EditDistance.between(Array(left.unicodeScalars), Array(right.unicodeScalars), limit: limit)
    }

    @Test(arguments: [
        ("", "", 0), ("а", "", 1), ("туфли", "туфли", 0), ("туфли", "туфл", 1), ("туфли", "тфули", 1),
        ("шанель", "шаньель", 1), ("са", "abc", 3), ("ca", "abc", 3), ("кот", "ток", 2), ("abcdef", "badcfe", 3),
        ("лодочки", "ладошки", 2),
    ])
    func countsErrorsOfTyping(left: String, right: String, distance: Int) {
        #expect(Self.between(left, right, limit: 9) == distance)
        #expect(Self.between(right, left, limit: 9) == distance)
        #expect(Self.between(left, right, limit: distance) == distance)
        #expect(Self.between(left, right, limit: distance - 1) == nil)
    }

    @Test(arguments: [UInt64(11), 12, 13])
    func agreesWithTheFullMatrixAtEveryLimit(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let letters = Array("абв".unicodeScalars)
        func word() -> [Unicode.Scalar] {
            (0..<Int.random(in: 0...9, using: &random)).map { _ in letters[Int.random(in: 0..<3, using: &random)] }
        }
        for _ in 0..<1_000 {
            let (left, right) = (word(), word())
            let expected = Self.plain(left, right)
            for limit in -1...10 {
                let found = EditDistance.between(left, right, limit: limit)
                let note: Comment = "seed \(seed), limit \(limit): \(left) \(right)"
                try #require(found == (expected <= limit ? expected : nil), note)
            }
        }
    }

    @Test(arguments: zip(0...9, [0, 0, 0, 0, 1, 1, 1, 2, 2, 2]))
    func toleratesMoreErrorsInLongerWords(letters: Int, tolerance: Int) {
        #expect(EditDistance.tolerance(letters: letters) == tolerance)
    }
}

struct CharacterGramsTests {
    @Test(arguments: [
        ("туфли", ["<ту", "<туф", "<туфл", "туф", "туфл", "туфли", "уфл", "уфли", "уфли>", "фли", "фли>", "ли>"]),
        ("а", ["<а>"]),
        ("ақ", ["<ақ", "<ақ>", "ақ>"]),
        ("abc", ["<ab", "<abc", "<abc>", "abc", "abc>", "bc>"]),
        ("", ["<>"]),
        ("👟", ["<👟>"]),
        ("中国", ["<中国", "<中国>", "中国>"]),
    ])
    func givesRunsOfThreeToFiveLetters(word: String, grams: [String]) {
        #expect(CharacterGrams.grams(of: word) == grams)
    }

    @Test(arguments: [
        ("ту", 2...3, ["<т", "<ту", "ту", "ту>", "у>"]), ("туфли", 7...8, ["<туфли>"]), ("а", 2...2, ["<а", "а>"]),
    ])
    func givesRunsOfOtherLengths(word: String, lengths: ClosedRange<Int>, grams: [String]) {
        #expect(CharacterGrams.grams(of: word, lengths: lengths) == grams)
    }

    @Test(arguments: ["туфли", "қара", "a", "中国", "é👟x", ""])
    func hashesTheBytesOfEveryGram(word: String) {
        CharacterGrams.forEach(in: word) { hash, bytes in
            var expected = StableHash()
            expected.combine(String(decoding: bytes, as: UTF8.self))
            #expect(hash == expected.value)
        }
    }

    @Test(arguments: 1...12)
    func givesAsManyAsTheFormulaSays(letters: Int) {
        let marked = letters + 2
        let expected = (3...5).reduce(0) { $0 + max(0, marked - $1 + 1) }
        #expect(CharacterGrams.grams(of: String(repeating: "я", count: letters)).count == expected)
    }
}

struct StableHashTests {
    /// Vectors of the authors' test suite, http://www.isthe.com/chongo/src/fnv/test_fnv.c.
    @Test(
        arguments: [
            ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("b", 0xAF63_DF4C_8601_F1A5),
            ("foobar", 0x8594_4171_F739_67E8), ("chongo was here!\n", 0x4681_0940_EFF5_F915),
        ] as [(String, UInt64)])
    func agreesWithThePublishedVectors(text: String, value: UInt64) {
        var byText = StableHash()
        byText.combine(text)
        #expect(byText.value == value)
        var byByte = StableHash()
        for byte in text.utf8 { byByte.combine(byte) }
        #expect(byByte.value == value)
        var byBuffer = StableHash()
        Array(text.utf8).withUnsafeBufferPointer { byBuffer.combine($0) }
        #expect(byBuffer.value == value)
    }
}
