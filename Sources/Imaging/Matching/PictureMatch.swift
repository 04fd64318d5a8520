/// A photo that a picture may show.
public struct PictureMatch: Hashable, Sendable {
    /// The photo's position in the index.
    public let photo: Int
    /// What made the photo a candidate: its places that look like the picture's, weighed, in tenths.
    public let votes: Int
    /// Spots of the photo found in the picture where one placement puts them.
    public let spots: Int
    /// How well the photo's colours agree with the picture's there, 0...1, what stands out counting more.
    public let agreement: Float
    /// Share of the photo that lies in the picture, 0...1.
    public let visible: Float
    /// Size of the photo in the picture, to that in the index.
    public let scale: Float

    /// Creates a match.
    public init(photo: Int, votes: Int, spots: Int, agreement: Float, visible: Float, scale: Float) {
        (self.photo, self.votes, self.spots) = (photo, votes, spots)
        (self.agreement, self.visible, self.scale) = (agreement, visible, scale)
    }

    /// What speaks for the photo; above ``sure`` nothing foreign was seen, above ``thinkable`` little.
    public var evidence: Float { Float(min(spots, 40)) * agreement * agreement }

    /// Evidence from which the goods are taken for the photo's. Measured on the sample shop: no foreign picture reached 3.3,
    /// of 200 copies 192 pass (docs/pictures.md).
    public static let sure: Float = 4
    /// Evidence from which a photo is worth showing to a person.
    public static let thinkable: Float = 1.5
    /// Agreement from which the colour is taken for the photo's: the same goods in another colour reached 0.71.
    public static let sameColor: Float = 0.75

    /// What may be said of the picture.
    public var verdict: Verdict {
        if evidence >= Self.sure { return agreement >= Self.sameColor ? .same : .sameModel }
        return evidence >= Self.thinkable ? .possible : .none
    }

    /// What may be said of a picture, the most certain last.
    public enum Verdict: String, Hashable, Sendable, Codable, Comparable, CaseIterable {
        /// It shows no photo of the shop, as far as can be told.
        case none
        /// It may show this photo; a person should look.
        case possible
        /// It shows these goods; whether in this colour is not certain: much is covered, or the colour is another.
        case sameModel = "same_model"
        /// It shows these goods in this colour.
        case same

        private var rank: Int {
            switch self {
            case .none: 0
            case .possible: 1
            case .sameModel: 2
            case .same: 3
            }
        }

        /// By certainty.
        public static func < (one: Verdict, other: Verdict) -> Bool { one.rank < other.rank }
    }
}
