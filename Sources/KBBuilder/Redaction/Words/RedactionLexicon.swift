/// What the words of messages may be, by their keys (``NameKey``).
struct RedactionLexicon: Sendable {
    private(set) var roles: [UInt64: WordRoles] = [:]
    /// Which person's name a form belongs to: `Свете` and `Светлана` have one number.
    private(set) var groups: [UInt64: Int] = [:]
    /// The keys of the further words of phrases, by that of the first: houses of fashion and streets.
    private(set) var houses: [UInt64: [[UInt64]]] = [:]
    private(set) var streets: [UInt64: [[UInt64]]] = [:]

    /// Made once a process: some ten milliseconds.
    static let shared = RedactionLexicon()

    private init() {
        for (list, isKazakh) in [(GivenNames.russian, false), (GivenNames.kazakh, true)] {
            for line in list.split(separator: "\n") { addNames(line, isKazakh: isKazakh) }
        }
        for line in GivenNames.english.split(separator: "\n") { addNames(line, isKazakh: false) }
        // A form of a name that is a word of everyday counts only where the text says so: «светом», «роме».
        for word in Self.words(Self.everyday) where roles[word]?.contains(.name) == true {
            roles[word]?.remove(.name)
            roles[word]?.insert(.ambiguous)
        }
        // «Алматы» is no case of «Алма».
        for word in Self.words(Self.noNames) { roles[word]?.subtract(.anyName) }
        add(RedactionPhrases.introducing, .introducing)
        add(RedactionPhrases.leading, .leading)
        add(RedactionPhrases.doing, .doing)
        add(RedactionPhrases.titles, .title)
        add(RedactionPhrases.products, .product)
        add(RedactionPhrases.codes, .code)
        add(RedactionPhrases.numberWords, .number)
        add(RedactionPhrases.accounts, .account)
        add(RedactionPhrases.shortSurnames, .shortSurname)
        for name in RedactionPhrases.surnames.split(whereSeparator: \.isWhitespace) {
            for form in Surname.forms(of: String(name)) { roles[NameKey.hash(form), default: []].insert(.surname) }
        }
        add(AddressPhrases.streets, .street)
        add(AddressPhrases.numbered, .numbered)
        add(AddressPhrases.behind, .behindStreet)
        add(AddressPhrases.parts, .addressPart)
        add(AddressPhrases.cues, .addressCue)
        houses = Self.phrases(RedactionPhrases.houses)
        streets = Self.phrases(AddressPhrases.known)
        for key in houses.keys { roles[key, default: []].insert(.house) }
        for key in streets.keys { roles[key, default: []].insert(.knownStreet) }
        add(RedactionPhrases.greetings, .greeting)
        for word in Self.words(Self.stops) {
            roles[word, default: []].subtract(.anyName)
            roles[word, default: []].insert(.stop)
        }
    }

    private mutating func add(_ list: String, _ role: WordRoles) {
        for word in Self.words(list) { roles[word, default: []].insert(role) }
    }

    private mutating func addNames(_ line: Substring, isKazakh: Bool) {
        let names = line.split(separator: " ")
        var group: Int?
        for name in names {
            let isAmbiguous = name.hasSuffix("?")
            let name = isAmbiguous ? String(name.dropLast()) : String(name)
            let isCyrillic = name.unicodeScalars.first.map { $0.value >= 0x400 } ?? false
            let forms = NameForms.all(of: name, isKazakh: isKazakh)
            let number = group ?? groups[NameKey.hash(NameKey.folded(name))] ?? nextGroup()
            group = number
            for form in forms { add(form, isAmbiguous ? .ambiguous : .name, number) }
            guard isCyrillic else {
                roles[NameKey.hash(NameKey.folded(name)), default: []].insert(.latinName)
                continue
            }
            for form in NameForms.latin(of: name) { add(form, [isAmbiguous ? .ambiguous : .name, .latinName], number) }
        }
    }

    private var groupCount = 0

    private mutating func nextGroup() -> Int {
        groupCount += 1
        return groupCount
    }

    private mutating func add(_ form: String, _ role: WordRoles, _ group: Int) {
        let key = NameKey.hash(form)
        roles[key, default: []].formUnion(role)
        if groups[key] == nil { groups[key] = group }
    }

    private static func words(_ list: String) -> [UInt64] {
        list.split(whereSeparator: \.isWhitespace).map { NameKey.hash(NameKey.folded($0)) }
    }

    private static func phrases(_ list: String) -> [UInt64: [[UInt64]]] {
        var phrases: [UInt64: [[UInt64]]] = [:]
        for phrase in list.split(separator: ";") {
            let keys = phrase.split { $0.isWhitespace || $0 == "-" }.map { NameKey.hash(NameKey.folded($0)) }
            guard let first = keys.first else { continue }
            phrases[first, default: []].append(Array(keys.dropFirst()))
        }
        return phrases
    }

    /// Words that are no name though they look like a form of one.
    private static let noNames = """
        алматы алматыда алматыдан алматыга алматынын астана астаны астане астану вас вам нас нам мне меня мир мира миру миром мире
        люди людей людям людьми людях манат манаты лес леса лесу лесе германии германия германию будет дарите дарим сон вал лев рая
        любой любая милые милый милой милую милая слово слову серое серый серая серые село сало села олимп дана дано дан ась дар
        """

    /// Words of everyday that are a form of a name, too.
    private static let everyday = """
        али айна ален мари рай раю тома томе тому томи тон тоне поле полю лен лене гена гене гарик лида лиде сара марке марки марку
        марка соне вале вали пари рома роме адам аян болат беки дане кира кирой люда ника нике сане толи толе шура ян рабиге света
        свете светом светы светик свету камар зоны зара инна ида лере дине дин уль майя мае майке арай асы ася асе самал жан
        тас тася толк думан кристи ислам ната лана лара мила роза вера ада рита дина дана лада
        dan dina mira mila sara alma roman marat vera rosa lena lina mari mark rose grace amber diana emma anna nina
        """

    /// Words that carry no name, wherever they stand.
    private static let stops = """
        а без бы был была были было быть в вам вас ваш ваша ваши во вот все всё вы где да для до его ее ей ему если есть еще же за
        здесь и из или им их к как какая какие какой какую ко когда кто ли либо мне можно мой моя мы на над нам нас наш не него нее
        ни них но ну о об он она они оно от по под при про с сам со так там то тоже только тут ты у уже что чтобы чем чего эта эти
        это этот эту этой я меня себя буду какое каких какого чьё чье чья чей магазин магазина платит сегодня завтра вчера пока
        здравствуйте привет добрый доброе день утро вечер спасибо пожалуйста бар ма ме ба бе па пе және сәлем рахмет маған сіз керек
        бұл осы the a an is it to of and or in my your me size interested good order name
        """
}
