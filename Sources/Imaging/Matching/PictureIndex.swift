import CImages

/// Finds the photos that a picture shows: the same shot, cut, scaled, framed, written on, or within a screenshot.
public struct PictureIndex: Sendable {
    private let photos: [PictureFingerprint]
    private let weights: [[Float]]
    private let table: PlaceTable

    /// Photos that are looked at closely.
    private static let candidates = 16
    /// Bits in which the same place may differ.
    private static let likeness: UInt16 = 64

    /// Makes an index; photos are known by their position.
    public init(_ photos: [PictureFingerprint]) {
        self.photos = photos
        weights = photos.map(ColorCheck.weights(of:))
        table = PlaceTable(photos)
    }

    /// Number of photos.
    public var count: Int { photos.count }

    /// The photos that a picture shows, the likeliest first.
    public func matches(_ picture: AskedPicture, limit: Int = 5) -> [PictureMatch] {
        let found = table.photos(like: picture.features, limit: Self.candidates)
        let matches = found.compactMap { match(picture, photo: $0.photo, votes: $0.places) }
        return Array(matches.sorted { ($1.evidence, $0.photo) < ($0.evidence, $1.photo) }.prefix(limit))
    }

    private func match(_ picture: AskedPicture, photo number: Int, votes: Int) -> PictureMatch? {
        let photo = photos[number]
        let pairs = pairs(photo.features, picture.features)
        guard let (placement, agreeing) = Placement.agreed(pairs, photo: photo, picture: picture.features) else {
            return nil
        }
        let colors = ColorCheck(photo, at: placement, in: picture, weights: weights[number])
        // Places close together are one corner seen at several sizes.
        let spots = Set(
            agreeing.map { pair in
                Int(photo.features.y[pair.photo] / 20) << 16 | Int(photo.features.x[pair.photo] / 20)
            })
        return PictureMatch(
            photo: number, votes: votes, spots: spots.count, agreement: colors.agreement, visible: colors.visible,
            scale: placement.scale)
    }

    private func pairs(_ photo: LocalFeatures, _ picture: LocalFeatures) -> [PlacePair] {
        guard picture.count > 0 else { return [] }
        var nearest = [UInt32](repeating: 0, count: photo.count)
        var distance = [UInt16](repeating: 0, count: photo.count)
        var second = distance
        vitrina_nearest_bits(
            photo.descriptors, photo.count, picture.descriptors, picture.count, &nearest, &distance, &second)
        return (0..<photo.count).compactMap { place in
            distance[place] <= Self.likeness ? PlacePair(photo: place, picture: Int(nearest[place])) : nil
        }
    }
}
