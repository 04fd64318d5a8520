/// Where a photo lies in a picture: turned, scaled and moved, from the photo's base size to the picture's.
struct Placement: Hashable, Sendable {
    /// Scale times cosine and sine of the turn.
    var along: Float
    var across: Float
    /// Where the photo's upper left corner lies.
    var x: Float
    var y: Float

    /// Pixels of the picture to one of the photo.
    var scale: Float { (along * along + across * across).squareRoot() }
    /// Whether it stands nearly as upright as the photo does.
    var isUpright: Bool { along > 0 && abs(across) < 0.4 * along }

    func apply(_ px: Float, _ py: Float) -> (x: Float, y: Float) {
        (along * px - across * py + x, across * px + along * py + y)
    }
}

/// A place of a photo that looks like a place of the picture.
struct PlacePair: Hashable, Sendable {
    var photo: Int
    var picture: Int
}

extension Placement {
    /// The placement that most pairs agree on, with the pairs that do.
    ///
    /// Every pair gives a placement by itself, since both places have a size; pairs that others agree with are fitted by least
    /// squares, which is repeated as the fit grows narrower.
    /// - Complexity: O(pairs²).
    static func agreed(
        _ pairs: [PlacePair], photo: PictureFingerprint, picture: LocalFeatures
    ) -> (placement: Placement, pairs: [PlacePair])? {
        var best: [PlacePair] = []
        for seed in pairs {
            let start = Placement(seed, photo: photo.features, picture: picture)
            let agreeing = pairs.filter { pair in
                let apart = start.error(of: pair, photo: photo.features, picture: picture)
                let (dx, dy) = (
                    photo.features.x[pair.photo] - photo.features.x[seed.photo],
                    photo.features.y[pair.photo] - photo.features.y[seed.photo]
                )
                // A seed's scale is right to a step: what lies farther off may miss by more.
                let reach = start.scale * (4 + 0.16 * (dx * dx + dy * dy).squareRoot())
                return apart <= reach && abs(pair.steps(photo, picture) - seed.steps(photo, picture)) <= 1
            }
            if agreeing.count > best.count { best = agreeing }
        }
        guard best.count >= 3, var placement = fitted(best, photo: photo.features, picture: picture) else { return nil }
        for share: Float in [0.04, 0.025, 0.02] {
            let reach = placement.scale * max(2.5, share * Float(max(photo.width, photo.height)))
            best = pairs.filter { placement.error(of: $0, photo: photo.features, picture: picture) <= reach }
            guard best.count >= 3, let next = fitted(best, photo: photo.features, picture: picture) else { return nil }
            placement = next
        }
        return placement.isUpright ? (placement, best) : nil
    }

    /// By one pair.
    private init(_ pair: PlacePair, photo: LocalFeatures, picture: LocalFeatures) {
        let steps = Int(photo.step[pair.photo]) - Int(picture.step[pair.picture])
        along = Self.scales[steps + PicturePyramid.most]
        across = 0
        x = picture.x[pair.picture] - along * photo.x[pair.photo]
        y = picture.y[pair.picture] - along * photo.y[pair.photo]
    }

    /// Powers of the pyramid's ratio, from `-most` to `most`.
    private static let scales: [Float] = {
        let up = (0...PicturePyramid.most).reduce(into: [Float]()) { powers, _ in
            powers.append((powers.last ?? 1 / PicturePyramid.ratio) * PicturePyramid.ratio)
        }
        return up.dropFirst().reversed().map { 1 / $0 } + up
    }()

    private func error(of pair: PlacePair, photo: LocalFeatures, picture: LocalFeatures) -> Float {
        let place = apply(photo.x[pair.photo], photo.y[pair.photo])
        let (dx, dy) = (place.x - picture.x[pair.picture], place.y - picture.y[pair.picture])
        return (dx * dx + dy * dy).squareRoot()
    }

    /// The similarity of least squares.
    private static func fitted(
        _ pairs: [PlacePair], photo: LocalFeatures, picture: LocalFeatures
    ) -> Placement? {
        let count = Float(pairs.count)
        var (px, py, qx, qy): (Float, Float, Float, Float) = (0, 0, 0, 0)
        for pair in pairs {
            px += photo.x[pair.photo]
            py += photo.y[pair.photo]
            qx += picture.x[pair.picture]
            qy += picture.y[pair.picture]
        }
        (px, py, qx, qy) = (px / count, py / count, qx / count, qy / count)
        var (dot, cross, square): (Float, Float, Float) = (0, 0, 0)
        for pair in pairs {
            let (ax, ay) = (photo.x[pair.photo] - px, photo.y[pair.photo] - py)
            let (bx, by) = (picture.x[pair.picture] - qx, picture.y[pair.picture] - qy)
            dot += ax * bx + ay * by
            cross += ax * by - ay * bx
            square += ax * ax + ay * ay
        }
        // Places that all lie in one spot say nothing about size.
        guard square > 16 * count else { return nil }
        let (along, across) = (dot / square, cross / square)
        return Placement(
            along: along, across: across, x: qx - along * px + across * py, y: qy - across * px - along * py)
    }
}

extension PlacePair {
    fileprivate func steps(_ photo: PictureFingerprint, _ picture: LocalFeatures) -> Int {
        Int(photo.features.step[self.photo]) - Int(picture.step[self.picture])
    }
}
