import Evaluation
import Foundation
import KBBuilder
import VectorIndex

/// A configuration as `vitrina eval sweep --save` writes it: numbers of ranking, and numbers of passages that ask for a build.
///
/// A file of ranking numbers alone, without the names of the parts, is one, too.
struct ConfigurationFile {
    var ranking: RankingParameters
    /// Nil where the file says nothing of them.
    var passages: PassageSettings?

    init(reading file: URL) throws {
        let path = file.path(percentEncoded: false)
        let data: Data
        do { data = try Data(contentsOf: file) } catch { throw EvaluationError.unreadable(file: path) }
        let numbers: [String: Float]
        let parts: Parts
        do {
            parts = try JSONDecoder().decode(Parts.self, from: data)
            let isParted = parts.ranking != nil || parts.passages != nil
            numbers = try isParted ? parts.ranking ?? [:] : JSONDecoder().decode([String: Float].self, from: data)
        } catch {
            throw EvaluationError.malformed(
                file: path, line: 1, expected: "numbers of ranking as JSON: {\"stemWeight\": 0.4}")
        }
        ranking = try EvalConfiguration.ranking(changing: numbers)
        if parts.passages != nil { passages = try PassageSettings(from: file) }
    }

    private struct Parts: Decodable {
        var ranking: [String: Float]?
        var passages: [String: Int]?
    }
}
