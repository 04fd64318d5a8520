/// A picture's brightness at sizes that shrink step by step, so that what is large in one picture meets what is small in
/// another.
struct PicturePyramid: Sendable {
    /// The largest first.
    let levels: [Level]

    /// The picture at one size.
    struct Level: Sendable {
        /// How many steps smaller than the base.
        var step: Int
        /// Pixels of this level to one of the base.
        var scale: Float
        /// The pixels.
        var plane: LumaPlane
    }

    /// From a size to the next.
    static let ratio: Float = 0.8
    /// Levels at most.
    static let most = 10

    /// Makes the levels of a base whose shorter side is not below `shortest`.
    init(base: LumaPlane, shortest: Int) {
        var levels = [Level(step: 0, scale: 1, plane: base)]
        var scale: Float = 1
        for step in 1..<Self.most {
            scale *= Self.ratio
            let width = Int((Float(base.width) * scale).rounded()), height = Int((Float(base.height) * scale).rounded())
            guard min(width, height) >= shortest, let last = levels.last?.plane else { break }
            levels.append(Level(step: step, scale: scale, plane: last.resized(width: width, height: height)))
        }
        self.levels = levels
    }
}
