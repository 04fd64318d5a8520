import Foundation
public import Imaging
public import KnowledgeModel
import Synchronization
import VectorIndex

/// Finds the photos that a customer's picture shows.
///
/// Made once for a generation; answering changes nothing and may be done from many tasks at once.
public struct PictureDesk: Sendable {
    private let photos: [Photo]
    private let index: PictureIndex
    private let decoder: PictureDecoder
    /// Photos of the generation that can't be found: their file is gone or can't be decoded, or lies in Google Drive and was not
    /// fetched by the last build.
    public let unknown: [String]
    /// Photos whose fingerprint had to be taken now, since the last build left none.
    public let taken: Int

    /// Makes a desk of a generation's photos by the fingerprints that builds keep in `kb/pictures`, taking those that are missing.
    /// - Parameter shelf: where the photos lie; nil for those of the shop's folder alone.
    /// - Throws: ``IndexError`` when the generation can't be read.
    public init(
        of base: KnowledgeBase, in shop: ShopFolder, shelf: PhotoShelf? = nil,
        decoder: PictureDecoder = PictureDecoder()
    ) throws {
        let shelf = shelf ?? PhotoShelf(of: shop, drive: nil)
        let digests = Dictionary(
            base.index.sources.map { ($0.path, $0.sha256) }, uniquingKeysWith: { first, _ in first })
        let all = try base.index.photos()
        let kept = Self.kept(in: shop)
        let known = all.map { photo in digests[photo.file].flatMap { kept[$0] } }
        let missing = known.indices.filter { known[$0] == nil }
        let taken = Mutex<[Int: PictureFingerprint]>([:])
        DispatchQueue.concurrentPerform(iterations: missing.count) { number in
            // A photo that can't be had is named in `unknown`.
            guard let bytes = shelf.bytesHere(of: all[missing[number]]), let picture = try? decoder.decode(bytes) else {
                return
            }
            let fingerprint = PictureFingerprint(of: picture)
            taken.withLock { $0[missing[number]] = fingerprint }
        }
        let now = taken.withLock { $0 }
        let found = all.indices.compactMap { at in (known[at] ?? now[at]).map { (all[at], $0) } }
        self.decoder = decoder
        photos = found.map(\.0)
        index = PictureIndex(found.map(\.1))
        unknown = all.indices.filter { known[$0] == nil && now[$0] == nil }.map { all[$0].file }
        self.taken = now.count
    }

    private static func kept(in shop: ShopFolder) -> [String: PictureFingerprint] {
        // A file that can't be read costs time only: the fingerprints are taken anew, and the next build tells.
        guard case .store(let store)? = try? PictureStore.read(shop.pictures) else { return [:] }
        return store.fingerprints
    }

    /// What a picture shows.
    /// - Parameter limit: candidates at most, one for each product and colour.
    /// - Throws: ``PictureError`` for bytes that are no picture that is read.
    public func answer(_ bytes: [UInt8], limit: Int = 5) throws(PictureError) -> PictureAnswer {
        let asked = AskedPicture(try decoder.decode(bytes))
        var keys: Set<String> = []
        let candidates = index.matches(asked, limit: 16).compactMap { match -> PictureAnswer.Candidate? in
            guard match.verdict > .none, keys.insert(photos[match.photo].key).inserted else { return nil }
            return PictureAnswer.Candidate(photo: photos[match.photo], match: match)
        }
        return PictureAnswer(candidates: Array(candidates.prefix(limit)))
    }
}

/// What a customer's picture shows.
public struct PictureAnswer: Hashable, Sendable {
    /// Photos, the likeliest first, one for each product and colour.
    public var candidates: [Candidate]

    /// A photo and what speaks for it.
    public struct Candidate: Hashable, Sendable {
        /// The photo.
        public var photo: Photo
        /// What speaks for it.
        public var match: PictureMatch
    }

    /// What may be said of the first candidate. Where two say nearly as much for themselves, neither is taken for certain.
    public var verdict: PictureMatch.Verdict {
        guard let first = candidates.first?.match else { return .none }
        guard candidates.count > 1, candidates[1].match.evidence >= 0.9 * first.evidence else { return first.verdict }
        return min(first.verdict, candidates[0].photo.product == candidates[1].photo.product ? .sameModel : .possible)
    }
}
