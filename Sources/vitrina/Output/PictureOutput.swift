import Foundation
import GoogleDrive
import Imaging
import KnowledgeModel
import RAGService

/// What a customer's picture shows, as JSON.
struct PictureOutput: Encodable {
    var generation: Int
    var verdict: PictureMatch.Verdict
    var candidates: [Candidate]
    /// Photos that can't be found.
    var unknown: [String]

    struct Candidate: Encodable {
        var photo: Photo
        var verdict: PictureMatch.Verdict
        var evidence: Double
        var spots: Int
        var agreement: Double
        var visible: Double
        var scale: Double
        var votes: Int
    }

    init(_ answer: PictureAnswer, unknown: [String], generation: Int) {
        self.generation = generation
        self.unknown = unknown
        verdict = answer.verdict
        candidates = answer.candidates.map { candidate in
            let match = candidate.match
            func short(_ number: Float) -> Double { (Double(number) * 1_000).rounded() / 1_000 }
            return Candidate(
                photo: candidate.photo, verdict: match.verdict, evidence: short(match.evidence), spots: match.spots,
                agreement: short(match.agreement), visible: short(match.visible), scale: short(match.scale),
                votes: match.votes)
        }
    }
}

extension PhotosCommand {
    /// Tells what the picture in a file shows.
    func find(_ file: String, in base: KnowledgeBase, _ console: Console) throws {
        let bytes = Array(try Data(contentsOf: URL(filePath: file)))
        let desk = try PictureDesk(of: base, in: options.folder, shelf: try usableShelf(console))
        if !desk.unknown.isEmpty {
            let names = desk.unknown.joined(separator: ", ")
            console.note(
                Phrase(
                    ru: "Не ищутся, файл не читается: \(names)", en: "Not looked for, the file can't be read: \(names)")[
                        console.language])
        }
        let answer = try desk.answer(bytes)
        guard !options.output.json else {
            try console.print(json: PictureOutput(answer, unknown: desk.unknown, generation: base.generation))
            return
        }
        console.tell(answer, explains: explain)
    }
}

extension PhotosCommand {
    /// The photos as far as they can be had: fingerprints do without Google Drive's key.
    private func usableShelf(_ console: Console) throws -> PhotoShelf {
        do {
            return try shelf
        } catch let error as DriveError {
            console.note(error.phrase[console.language])
            return PhotoShelf(of: options.folder, drive: nil)
        }
    }
}

extension Console {
    fileprivate func tell(_ answer: PictureAnswer, explains: Bool) {
        switch answer.verdict {
        case .same: print(ru: "Этот товар в этом цвете:", en: "These goods in this colour:")
        case .sameModel:
            print(
                ru: "Этот товар; цвет по картинке не определить, возможно, другой:",
                en: "These goods; the colour can't be told, it may be another:")
        case .possible:
            print(ru: "Похоже, но не наверняка, посмотрите сами:", en: "Perhaps one of these, look yourself:")
        case .none: print(ru: "Такого фото у магазина не нашлось.", en: "The shop has no such photo.")
        }
        // What is certain needs no others beside it.
        let shown = answer.verdict == .same && !explains ? Array(answer.candidates.prefix(1)) : answer.candidates
        for candidate in shown {
            print("  \(candidate.photo.file)")
            guard explains else { continue }
            let match = candidate.match
            func share(_ number: Float) -> String { Decimals.fixed(Double(number), decimals: 2) }
            print(
                ru:
                    "    довод \(share(match.evidence)) = мест \(match.spots) × согласие цветов \(share(match.agreement))²; видно \(share(match.visible)) фото, масштаб \(share(match.scale)), голосов \(match.votes)",
                en:
                    "    evidence \(share(match.evidence)) = spots \(match.spots) × agreement of colours \(share(match.agreement))²; \(share(match.visible)) of the photo visible, scale \(share(match.scale)), votes \(match.votes)"
            )
        }
    }
}
