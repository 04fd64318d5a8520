import Foundation

/// Files with one JSON object a line.
enum JSONLines {
    static func read<Value: Decodable>(_ type: Value.Type, from file: URL) throws(EvaluationError) -> [Value] {
        let decoder = JSONDecoder()
        var values: [Value] = []
        for (number, line) in try lines(of: file) {
            do {
                values.append(try decoder.decode(type, from: Data(line.utf8)))
            } catch {
                throw .malformed(
                    file: file.path(percentEncoded: false), line: number, expected: "a JSON object of a \(type)")
            }
        }
        return values
    }

    /// The lines that are not blank, with their numbers from 1.
    static func lines(of file: URL) throws(EvaluationError) -> [(number: Int, text: Substring)] {
        let data: Data
        do {
            data = try Data(contentsOf: file)
        } catch {
            throw .unreadable(file: file.path(percentEncoded: false))
        }
        let text = String(decoding: data, as: UTF8.self)
        // Bytes, not Characters: "\r\n" is one Character, and only it and "\n" end a line here.
        return text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
            .map { ($0.offset + 1, Substring($0.element).trimmingSuffix("\r")) }
            .filter { !$0.1.allSatisfy(\.isWhitespace) }
    }
}

extension Substring {
    fileprivate func trimmingSuffix(_ suffix: Character) -> Substring {
        last == suffix ? dropLast() : self
    }
}
