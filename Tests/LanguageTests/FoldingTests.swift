import Foundation
import Testing

@testable import Language

struct FoldingTests {
    static let table: [(String, String)] = [
        ("", ""),
        ("ЁЛКА ёлка", "елка елка"),
        ("Е\u{308}лка е\u{308}лка", "елка елка"),
        ("ЙОД йод", "йод йод"),
        ("И\u{306}ОД и\u{306}од", "йод йод"),
        ("Ї ї І\u{308} і\u{308}", "ї ї ї ї"),
        ("Ў ў У\u{306} у\u{306}", "у у у у"),
        ("Ѐ ѐ Ѝ ѝ е\u{300} и\u{300}", "е е и и е и"),
        ("Ђ Љ Џ ђ љ џ Є є", "ђ љ џ ђ љ џ є є"),
        ("за\u{301}мок", "замок"),
        ("ӘҒҚҢӨҰҮҺІ әғқңөұүһі", "әғқңөұүһі әғқңөұүһі"),
        ("Hermès HERMÈS Herme\u{300}s", "hermes hermes hermes"),
        ("Céline Ångström Çaça Łódź", "celine angstrom caca łodz"),
        ("STRASSE straße STRAẞE", "strasse straße straße"),
        ("İstanbul ISPARTA ı", "istanbul isparta ı"),
        ("ﬁlm oﬃce", "film office"),
        ("ＣＨＡＮＥＬ　３８", "chanel 38"),
        ("№5 N°5", "no5 n°5"),
        ("Vitrina™ ℡ ㎝ 𝐀𝐁", "vitrinatm tel cm ab"),
        ("Ⅳ ²", "iv 2"),
        ("45\u{A0}000\u{202F}₸", "45 000 ₸"),
        ("a\u{1680}b\u{2003}c\u{205F}d\u{2028}e", "a b c d e"),
        ("\u{200E}фото\u{200F} \u{202A}+7\u{202C} \u{2068}Анна\u{2069}", "фото +7 анна"),
        ("\u{FEFF}ту\u{AD}фли\u{200B}", "туфли"),
        ("👟\u{1F3FD} ❤\u{FE0F}", "👟\u{1F3FD} ❤"),
        ("J’Adior J‘Adior J`Adior J´Adior Jʼadior J'adior", "j'adior j'adior j'adior j'adior j'adior j'adior"),
        ("ŉ", "'n"),
        ("각 ガ", "\u{1100}\u{1161}\u{11A8} カ"),
    ]

    @Test(arguments: table)
    func foldsSpellingsThatMeanTheSame(text: String, folded: String) {
        #expect(Array(Folding.fold(text).unicodeScalars) == Array(folded.unicodeScalars))
    }

    @Test(arguments: [
        ("  Золотая \n\t\u{A0} рыбка\u{200B} ", "золотая рыбка"), ("", ""), ("\u{A0}\u{2009}\n", ""),
        ("Один", "один"), ("a\r\nb", "a b"),
    ])
    func foldsALineToSingleSpaces(text: String, folded: String) {
        #expect(Folding.foldLine(text) == folded)
    }

    @Test func plainSignsAreNoPartOfWordsAndFoldToThemselves() {
        let plain = (0...0x1FFFF).filter(PlainSigns.contain).compactMap(Unicode.Scalar.init)
        #expect(plain.count > 1_500)
        let wrong = plain.filter { scalar in
            let properties = scalar.properties
            return !CompatibilityForms.decomposed(properties.lowercaseMapping).elementsEqual([scalar])
                || properties.generalCategory == .nonspacingMark || properties.isAlphabetic
                || properties.numericType == .decimal
        }
        #expect(wrong == [])
    }

    /// Letters and signs with mappings of their own: alphabets, compatibility forms, mathematical and enclosed letters.
    private static let mapped: [ClosedRange<UInt32>] = [
        0...0x33FF, 0xA640...0xA7FF, 0xAB30...0xABBF, 0xF900...0xFFFF, 0x10400...0x1044F, 0x1D400...0x1D7FF,
        0x1E030...0x1E06F, 0x1F100...0x1F2FF,
    ]

    @Test func changesNothingThatIsFoldedAlready() {
        let unstable = Self.mapped.joined().compactMap(Unicode.Scalar.init).filter { scalar in
            let once = Folding.fold(String(scalar))
            return !once.unicodeScalars.elementsEqual(Folding.fold(once).unicodeScalars)
        }
        #expect(unstable == [])
    }

    @Test func foldsComposedAndDecomposedAlike() {
        let apart = (UInt32(0xC0)...0x1FFF).compactMap(Unicode.Scalar.init).filter { scalar in
            let composed = Folding.fold(String(scalar).precomposedStringWithCanonicalMapping)
            let decomposed = Folding.fold(String(scalar).decomposedStringWithCanonicalMapping)
            return !composed.unicodeScalars.elementsEqual(decomposed.unicodeScalars)
        }
        #expect(apart == [])
    }
}
