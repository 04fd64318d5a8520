/// How much an archive may ask of the machine.
///
/// Deflate packs at most 1,032 : 1; office documents of real people stay below 100 : 1, generated ones may reach 700 : 1.
public struct ArchiveLimits: Hashable, Sendable {
    /// Entries of the directory.
    public var entries = 100_000
    /// Unpacked bytes of one part.
    public var partBytes = 384 << 20
    /// Unpacked bytes of all parts read from one opened archive.
    public var totalBytes = 768 << 20
    /// Unpacked bytes for one packed byte, looked at once a part has given ``ratioFloor`` bytes.
    public var ratio = 800
    /// Unpacked bytes of a part below which its ratio does not matter.
    public var ratioFloor = 16 << 20

    /// Creates the limits that suit documents of a shop.
    public init() {}
}
