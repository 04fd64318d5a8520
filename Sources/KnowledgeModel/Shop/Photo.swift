/// A product photo, understood from its file name `<category> <colour> <Brand Model> <n>.jpg`.
public struct Photo: Hashable, Sendable, Codable {
    /// Path relative to the shop's folder.
    public var file: String
    /// The file's name without extension and trailing number: what photos of one product and colour share.
    public var key: String
    /// The category's group, from the vocabulary; nil when the name holds none.
    public var category: String?
    /// The colour's group, from the vocabulary; nil when the name holds none.
    public var color: String?
    /// Brand and model as written.
    public var product: String
    /// The number at the end; nil when the name has none.
    public var number: Int?

    /// Creates a photo.
    public init(file: String, key: String, category: String?, color: String?, product: String, number: Int?) {
        self.file = file
        self.key = key
        self.category = category
        self.color = color
        self.product = product
        self.number = number
    }
}
