public import Foundation

/// The section `passages` of vitrina.yaml. Each key can be set by a variable of the environment, too, which then counts:
/// `VITRINA_PASSAGES_` and the key in capitals.
struct PassagesSection: Decodable {
    var target: Int?
    var longest: Int?
    var gramShortest: Int?
    var gramLongest: Int?

    enum CodingKeys: String, CodingKey, CaseIterable {
        case target
        case longest
        case gramShortest = "gram_shortest"
        case gramLongest = "gram_longest"
    }

    /// What is wrong, for ``BuildError/invalidSettings(file:detail:)``.
    struct Fault: Error {
        var detail: String
    }

    /// The settings that the section makes.
    func settings(_ environment: [String: String]) throws(Fault) -> PassageSettings {
        var numbers = self.numbers
        for number in PassageSettings.Number.allCases {
            let variable = "VITRINA_PASSAGES_" + number.rawValue.uppercased()
            guard let text = environment[variable], !text.isEmpty else { continue }
            guard let value = Int(text) else {
                throw Fault(detail: "$\(variable): expected a number, found “\(text)”")
            }
            numbers[number] = value
        }
        do throws(PassageFault) {
            return try PassageSettings(numbers)
        } catch {
            throw Fault(detail: error.description)
        }
    }

    private var numbers: [PassageSettings.Number: Int] {
        let said: [PassageSettings.Number: Int?] = [
            .target: target, .longest: longest, .gramShortest: gramShortest, .gramLongest: gramLongest,
        ]
        return said.compactMapValues(\.self)
    }
}

extension PassageSettings {
    /// Reads the section `passages` of a file, as `vitrina eval sweep --save` writes it beside other things.
    /// - Throws: ``BuildError/invalidSettings(file:detail:)``, also where there is no such file or section.
    public init(from file: URL) throws(BuildError) {
        struct File: Decodable {
            var passages: PassagesSection?
        }
        let name = file.lastPathComponent
        guard FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) else {
            throw .invalidSettings(file: name, detail: "there is no such file")
        }
        let keys = YAMLKeys.mapping([
            ("measured", .names(.value)), ("passages", .values(PassagesSection.CodingKeys.allCases.map(\.rawValue))),
            ("ranking", .names(.value)),
        ])
        guard let section = try YAMLFile.decode(File.self, from: file, keys: keys)?.passages else {
            throw .invalidSettings(file: name, detail: "expected a section passages")
        }
        do throws(PassagesSection.Fault) {
            self = try section.settings([:])
        } catch {
            throw .invalidSettings(file: name, detail: error.detail)
        }
    }
}
