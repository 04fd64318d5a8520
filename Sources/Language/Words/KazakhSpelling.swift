/// Kazakh words as they are written without Kazakh letters: `сомке` and `somke` for `сөмке`, `qara` and `кара` for `қара`.
package enum KazakhSpelling {
    /// The word with the letters that are left when nobody types the others: `жеткізу` gives `житкизу`.
    ///
    /// Latin letters give what they stand for in Kazakh.
    package static func plain(_ word: String) -> String {
        var letters: [Unicode.Scalar] = []
        var rest = Array(word.unicodeScalars)[...]
        while let first = rest.first {
            if let next = rest.dropFirst().first, let sound = digraphs[String(scalars: [first, next])] {
                letters.append(sound)
                rest = rest.dropFirst(2)
            } else {
                letters.append(table[first] ?? first)
                rest = rest.dropFirst()
            }
        }
        return String(scalars: letters)
    }

    private static let digraphs: [String: Unicode.Scalar] = [
        "zh": "ж", "sh": "ш", "ch": "ч", "kh": "х", "gh": "г", "ng": "н", "ae": "а", "ya": "я",
    ]

    private static let table: [Unicode.Scalar: Unicode.Scalar] = {
        let rows: [(Unicode.Scalar, String)] = [
            ("а", "әa"), ("б", "b"), ("в", "v"), ("г", "ғg"), ("д", "d"), ("и", "іыеэйiyeе"), ("ж", "j"), ("з", "z"),
            ("к", "қkqc"), ("л", "l"), ("м", "m"), ("н", "ңn"), ("о", "өo"), ("п", "p"), ("р", "r"), ("с", "s"),
            ("т", "t"), ("у", "ұүuw"), ("ф", "f"), ("х", "һhx"),
        ]
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (letter, spellings) in rows {
            for spelling in spellings.unicodeScalars { table[spelling] = letter }
        }
        return table
    }()
}
