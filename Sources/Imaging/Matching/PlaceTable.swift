import CImages

/// Finds photos that have places like a picture's, without holding each place against every other.
///
/// Several tables, each by other bits of a descriptor: two descriptors that differ in few bits agree on all bits of some table
/// (locality-sensitive hashing, P. Indyk and R. Motwani, STOC 1998, doi:10.1145/276698.276876). A photo's votes count
/// together only where they agree on its size in the picture (weak geometric consistency, H. Jégou and others, ECCV 2008,
/// doi:10.1007/978-3-540-88682-2_24).
struct PlaceTable: Sendable {
    private let descriptors: [UInt64]
    private let owners: [UInt32]
    private let steps: [UInt8]
    private let photos: Int
    private var starts: [[UInt32]] = []
    private var entries: [[UInt32]] = []
    private let bits: UInt64

    /// Tables.
    private static let tables = 8
    /// Places that look all alike tell nothing.
    private static let crowd = 128
    /// Bits in which places that count as alike may differ.
    private static let likeness: Int32 = 48
    /// Sizes of a photo in a picture that are told apart.
    private static let sizes = 2 * PicturePyramid.most

    init(_ all: [PictureFingerprint]) {
        var (descriptors, owners, steps): ([UInt64], [UInt32], [UInt8]) = ([], [], [])
        for (number, photo) in all.enumerated() {
            owners += repeatElement(UInt32(number), count: photo.features.count)
            descriptors += photo.features.descriptors
            steps += photo.features.step
        }
        (self.descriptors, self.owners, self.steps, photos) = (descriptors, owners, steps, all.count)
        var bits: UInt64 = 16
        while bits < 22, 1 << bits < 2 * owners.count { bits += 1 }
        self.bits = bits
        for table in 0..<Self.tables { fill(table) }
    }

    private mutating func fill(_ table: Int) {
        var counts = [UInt32](repeating: 0, count: (1 << Int(bits)) + 1)
        let keys = owners.indices.map { key(of: descriptors, at: $0, in: table) }
        for key in keys { counts[key + 1] += 1 }
        for i in 1..<counts.count { counts[i] += counts[i - 1] }
        starts.append(counts)
        var filled = [UInt32](repeating: 0, count: owners.count)
        for (place, key) in keys.enumerated() {
            filled[Int(counts[key])] = UInt32(place)
            counts[key] += 1
        }
        entries.append(filled)
    }

    private func key(of descriptors: [UInt64], at place: Int, in table: Int) -> Int {
        let word = descriptors[PatchDescriptor.words * place + table / 2] >> (table % 2 == 0 ? 0 : 32)
        return Int(word & (1 << bits - 1))
    }

    /// Photos with places like a picture's, the most of them first, of equals by number; at most `limit`.
    func photos(like picture: LocalFeatures, limit: Int) -> [(photo: Int, places: Int)] {
        var votes = [Float](repeating: 0, count: photos * Self.sizes)
        // A place of the picture counts once for a photo and size.
        var voter = [Int32](repeating: -1, count: photos * Self.sizes)
        var near: [UInt32] = []
        for place in 0..<picture.count {
            near.removeAll(keepingCapacity: true)
            for table in 0..<Self.tables {
                let key = key(of: picture.descriptors, at: place, in: table)
                let (start, end) = (Int(starts[table][key]), Int(starts[table][key + 1]))
                if end - start <= Self.crowd { near += entries[table][start..<end] }
            }
            let count = picture.descriptors.withUnsafeBufferPointer { asked in
                guard let asked = asked.baseAddress else { return 0 }
                return vitrina_keep_near(
                    asked + PatchDescriptor.words * place, descriptors, &near, near.count, Self.likeness)
            }
            // What many photos have tells less of each.
            let weight = 1 / Float(8 + count).squareRoot()
            for other in near.prefix(count) {
                let size = Int(steps[Int(other)]) - Int(picture.step[place]) + PicturePyramid.most
                let slot = Int(owners[Int(other)]) * Self.sizes + size
                guard voter[slot] != Int32(place) else { continue }
                voter[slot] = Int32(place)
                votes[slot] += weight
            }
        }
        var best = [Float](repeating: 0, count: photos)
        for photo in 0..<photos {
            let own = votes[photo * Self.sizes..<(photo + 1) * Self.sizes]
            for (one, next) in zip(own, own.dropFirst()) { best[photo] = max(best[photo], one + next) }
        }
        let found = best.indices.filter { best[$0] > 0 }.sorted { (best[$1], $0) < (best[$0], $1) }
        return found.prefix(limit).map { ($0, Int(best[$0] * 10)) }
    }
}
