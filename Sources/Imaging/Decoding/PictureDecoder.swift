import CImages
import KnowledgeModel

/// Turns the bytes of a JPEG, PNG or WebP into pixels, within limits, whatever the bytes are.
public struct PictureDecoder: Sendable {
    /// What is taken at most.
    public struct Limits: Hashable, Sendable {
        /// Bytes of a file.
        public var bytes: Int
        /// Width times height.
        public var pixels: Int
        /// Bytes of memory while decoding.
        public var memory: Int
        /// Milliseconds of the clock.
        public var milliseconds: Int

        /// Creates limits; by default those of what cameras and telephones make.
        public init(
            bytes: Int = 24 << 20, pixels: Int = 60_000_000, memory: Int = 384 << 20, milliseconds: Int = 4_000
        ) {
            (self.bytes, self.pixels, self.memory, self.milliseconds) = (bytes, pixels, memory, milliseconds)
        }
    }

    /// What is taken at most.
    public let limits: Limits

    /// The longer side wanted, in pixels: more of a large picture is not decoded where the library can leave it out.
    static let side = 720

    /// Creates a decoder.
    public init(limits: Limits = Limits()) {
        self.limits = limits
    }

    /// Decodes a picture, turned as it is to be seen. A large one comes out smaller, with its longer side 720 pixels or more.
    /// - Throws: ``PictureError``.
    public func decode(_ bytes: [UInt8]) throws(PictureError) -> Picture {
        guard bytes.count <= limits.bytes else {
            throw .tooManyBytes(found: bytes.count, allowed: limits.bytes)
        }
        let kind = try Self.kind(of: bytes)
        let picture = try pixels(of: bytes, kind)
        guard min(picture.width, picture.height) >= Picture.shortestSide else {
            throw .tooSmall(width: picture.width, height: picture.height)
        }
        return kind == .jpeg ? picture.turned(ExifOrientation(ofJPEG: bytes)) : picture
    }

    private func pixels(of bytes: [UInt8], _ kind: PictureKind) throws(PictureError) -> Picture {
        var found = vitrina_picture()
        var bounds = vitrina_picture_limits(
            pixels: UInt64(limits.pixels), memory: UInt64(limits.memory), milliseconds: UInt64(limits.milliseconds),
            side: UInt32(Self.side))
        let status = bytes.withUnsafeBufferPointer { bytes in
            switch kind {
            case .jpeg: vitrina_decode_jpeg(bytes.baseAddress, bytes.count, &bounds, &found)
            case .png: vitrina_decode_png(bytes.baseAddress, bytes.count, &bounds, &found)
            case .webp: vitrina_decode_webp(bytes.baseAddress, bytes.count, &bounds, &found)
            }
        }
        defer { vitrina_picture_free(&found) }
        switch status {
        case VITRINA_PICTURE_OK:
            let (width, height) = (Int(found.width), Int(found.height))
            let pixels = Array(UnsafeBufferPointer(start: found.pixels, count: width * height * 3))
            return Picture(width: width, height: height, pixels: pixels)
        case VITRINA_PICTURE_TOO_LARGE:
            throw .tooManyPixels(
                kind, width: Int(found.source_width), height: Int(found.source_height), allowed: limits.pixels)
        case VITRINA_PICTURE_TOO_SLOW: throw .tooSlow(kind, milliseconds: limits.milliseconds)
        case VITRINA_PICTURE_NO_MEMORY: throw .tooMuchMemory(kind)
        case VITRINA_PICTURE_UNSUPPORTED: throw .unsupported(kind)
        default: throw .damaged(kind, detail: Self.text(of: found))
        }
    }

    private static func text(of found: vitrina_picture) -> String {
        let text = withUnsafeBytes(of: found.message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        // Libraries may quote the file.
        let plain = text.unicodeScalars.filter { (0x20..<0x7F).contains($0.value) }
        return plain.isEmpty ? "it can't be decoded" : String(String.UnicodeScalarView(plain))
    }

    private static func kind(of bytes: [UInt8]) throws(PictureError) -> PictureKind {
        func has(_ text: String, at offset: Int) -> Bool { bytes.dropFirst(offset).starts(with: Array(text.utf8)) }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
        if has("RIFF", at: 0), has("WEBP", at: 8) { return .webp }
        if has("GIF8", at: 0) { throw .unknownKind(Phrase(ru: "GIF", en: "a GIF")) }
        if has("ftyp", at: 4) { throw .unknownKind(Phrase(ru: "видео или HEIC", en: "a video or an HEIC picture")) }
        if has("%PDF", at: 0) { throw .unknownKind(Phrase(ru: "PDF", en: "a PDF")) }
        if has("BM", at: 0) { throw .unknownKind(Phrase(ru: "BMP", en: "a BMP")) }
        throw .unknownKind(nil)
    }
}
