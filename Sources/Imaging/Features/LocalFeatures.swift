/// Places of a picture that are known again, with what surrounds them.
struct LocalFeatures: Hashable, Sendable {
    /// Across, in pixels of the base size.
    private(set) var x: [Float] = []
    /// Down, in pixels of the base size.
    private(set) var y: [Float] = []
    /// How many steps smaller than the base each was found.
    private(set) var step: [UInt8] = []
    /// Four words each.
    private(set) var descriptors: [UInt64] = []

    /// Number of places.
    var count: Int { x.count }

    init(x: [Float] = [], y: [Float] = [], step: [UInt8] = [], descriptors: [UInt64] = []) {
        (self.x, self.y, self.step, self.descriptors) = (x, y, step, descriptors)
    }

    /// Places are told to so many parts of a pixel, whether kept in a file or not.
    static let parts: Float = 64

    private static func rounded(_ place: Float) -> Float { (place * parts).rounded() / parts }

    /// Finds the most telling places of a picture at all sizes.
    init(of base: LumaPlane, limit: Int) {
        let detector = CornerDetector(margin: PatchDescriptor.radius + 1)
        let pyramid = PicturePyramid(base: base, shortest: 3 * PatchDescriptor.radius)
        let total = pyramid.levels.reduce(0) { $0 + $1.scale }
        for level in pyramid.levels {
            let share = Int((Float(limit) * level.scale / total).rounded())
            let corners = detector.corners(of: level.plane, limit: share)
            let smooth = level.plane.smoothed()
            let descriptor = PatchDescriptor(width: smooth.width)
            for corner in corners {
                x.append(Self.rounded((Float(corner.x) + 0.5) / level.scale))
                y.append(Self.rounded((Float(corner.y) + 0.5) / level.scale))
                step.append(UInt8(level.step))
                descriptor.append(corner.x, corner.y, of: smooth, to: &descriptors)
            }
        }
    }
}
