/// A product photo, understood from its file name `<category> <colour> <Brand Model> <n>.jpg`.
public struct Photo: Hashable, Sendable, Codable {
    /// What it is called by everywhere: its path relative to the shop's folder; for one in Google Drive `google-drive/`, the
    /// folders it lies in, and its name.
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
    /// Where its bytes lie when that is in Google Drive; nil for a file of the shop's folder.
    public var drive: Drive?

    /// Creates a photo.
    public init(
        file: String, key: String, category: String?, color: String?, product: String, number: Int?, drive: Drive? = nil
    ) {
        self.file = file
        self.key = key
        self.category = category
        self.color = color
        self.product = product
        self.number = number
        self.drive = drive
    }

    /// A file in Google Drive.
    public struct Drive: Hashable, Sendable, Codable {
        /// Its id, by which it is fetched.
        public var id: String
        /// Its name, as Drive has it.
        public var name: String
        /// The MD5 of its bytes in lower-case hexadecimal digits, as Drive stated it: another one tells that the file was replaced.
        public var md5: String

        /// Creates the reference.
        public init(id: String, name: String, md5: String) {
            self.id = id
            self.name = name
            self.md5 = md5
        }
    }
}
