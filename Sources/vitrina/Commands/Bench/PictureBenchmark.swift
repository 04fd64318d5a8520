import Foundation
import Imaging
import KnowledgeModel
import RAGService
import VectorIndex

/// Asks with copies of a shop's photos and with foreign pictures.
struct PictureBenchmark {
    private let photos: [Photo]
    private let fingerprints: [PictureFingerprint]
    private let copies: [Asked]
    private let foreign: [Asked]

    /// A picture to ask with.
    private struct Asked {
        var way: String
        /// The name of the photo that it is a copy of.
        var photo: String?
        var bytes: [UInt8]
    }

    /// What was measured.
    struct Report: Encodable {
        var copies: [Way]
        var foreign: Group
        var heldOut: Group
        /// Copies asked of photos without that colour of the product.
        var otherColor: Group
        var times: Times

        struct Way: Encodable {
            var name: String
            var asked = 0
            var right = 0
            var verdicts: [String: Int] = [:]
        }

        struct Group: Encodable {
            var asked = 0
            var verdicts: [String: Int] = [:]
            var strongest = 0.0
        }

        struct Times: Encodable {
            var photos: Int
            var decode: Milliseconds
            var prepare: Milliseconds
            var match: Milliseconds
        }

        struct Milliseconds: Encodable {
            var p50: Double
            var p95: Double

            init(_ values: [Double]) {
                let sorted = values.sorted()
                p50 = sorted.isEmpty ? 0 : sorted[sorted.count / 2]
                p95 = sorted.isEmpty ? 0 : sorted[sorted.count * 95 / 100]
            }
        }
    }

    init(base: KnowledgeBase, shop: ShopFolder, pictures: URL) throws {
        photos = try base.index.photos()
        fingerprints = try photos.map { photo in
            let bytes = Array(try Data(contentsOf: shop.root.appending(path: photo.file)))
            return PictureFingerprint(of: try PictureDecoder().decode(bytes))
        }
        copies = try Self.asked(in: pictures.appending(path: "copies"))
        foreign = try Self.asked(in: pictures.appending(path: "foreign"))
    }

    private static func asked(in folder: URL) throws -> [Asked] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted()
        return try names.map { name in
            let parts = name.split(separator: "~").map(String.init)
            return Asked(
                way: parts.count > 1 ? parts[1] : name, photo: parts.count > 2 ? parts[2] : nil,
                bytes: Array(try Data(contentsOf: folder.appending(path: name))))
        }
    }

    func run(filledTo count: Int?) throws -> Report {
        let all = Array(photos.indices)
        let index = PictureIndex(fingerprints)
        var ways: [Report.Way] = []
        for asked in copies {
            let at = ways.firstIndex { $0.name == asked.way } ?? ways.endIndex
            if at == ways.endIndex { ways.append(Report.Way(name: asked.way)) }
            let best = index.matches(AskedPicture(try PictureDecoder().decode(asked.bytes))).first
            ways[at].asked += 1
            ways[at].verdicts[(best?.verdict ?? .none).rawValue, default: 0] += 1
            if let best, isRight(photos[best.photo], for: asked) { ways[at].right += 1 }
        }
        var foreignGroup = Report.Group(), heldOut = Report.Group(), otherColor = Report.Group()
        for asked in foreign { try add(asked, to: &foreignGroup, index: index) }
        // Two halves: each product is held out once.
        for half in 0..<2 {
            let rest = all.filter { half == Self.half(of: photos[$0]) }
            let index = PictureIndex(rest.map { fingerprints[$0] })
            for asked in copies {
                guard let own = photo(of: asked), Self.half(of: own) != half else { continue }
                try add(asked, to: &heldOut, index: index)
            }
        }
        for asked in copies {
            guard let own = photo(of: asked),
                photos.contains(where: { $0.product == own.product && $0.color != own.color })
            else { continue }
            let rest = all.filter { photos[$0].product != own.product || photos[$0].color != own.color }
            try add(asked, to: &otherColor, index: PictureIndex(rest.map { fingerprints[$0] }))
        }
        return Report(
            copies: ways, foreign: foreignGroup, heldOut: heldOut, otherColor: otherColor,
            times: try times(filledTo: count ?? photos.count))
    }

    private func isRight(_ photo: Photo, for asked: Asked) -> Bool {
        guard let own = self.photo(of: asked) else { return false }
        return photo.product == own.product && photo.color == own.color
    }

    private func photo(of asked: Asked) -> Photo? {
        asked.photo.flatMap { name in photos.first { $0.file.hasSuffix("/" + name) } }
    }

    /// A half by the product's name, the same in every run.
    private static func half(of photo: Photo) -> Int {
        Int(photo.product.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 } >> 7 & 1)
    }

    private func add(_ asked: Asked, to group: inout Report.Group, index: PictureIndex) throws {
        let best = index.matches(AskedPicture(try PictureDecoder().decode(asked.bytes))).first
        group.asked += 1
        group.verdicts[(best?.verdict ?? .none).rawValue, default: 0] += 1
        group.strongest = max(group.strongest, Double(best?.evidence ?? 0))
    }

    private func times(filledTo count: Int) throws -> Report.Times {
        var many = fingerprints
        while many.count < count, !fingerprints.isEmpty {
            many.append(fingerprints[many.count % fingerprints.count].altered(by: many.count / fingerprints.count))
        }
        let index = PictureIndex(many)
        let clock = ContinuousClock()
        var (decode, prepare, match): ([Double], [Double], [Double]) = ([], [], [])
        for asked in copies {
            let start = clock.now
            let picture = try PictureDecoder().decode(asked.bytes)
            let decoded = clock.now
            let ready = AskedPicture(picture)
            let prepared = clock.now
            _ = index.matches(ready)
            let end = clock.now
            decode.append((decoded - start) / .milliseconds(1))
            prepare.append((prepared - decoded) / .milliseconds(1))
            match.append((end - prepared) / .milliseconds(1))
        }
        return Report.Times(
            photos: index.count, decode: Report.Milliseconds(decode), prepare: Report.Milliseconds(prepare),
            match: Report.Milliseconds(match))
    }
}
