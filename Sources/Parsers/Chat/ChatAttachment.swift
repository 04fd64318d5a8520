import KnowledgeModel

/// An attachment as a line of an export names it.
struct ChatAttachment {
    var media: ChatMessage.Media
    /// What was typed before the marker, in the line; empty where the marker comes first.
    var before: Range<Int>
    /// What was typed behind the marker, to the end of the message.
    var after: Range<Int>

    /// The attachment that the first line of a body names, if it does: `IMG-20220323-WA0002.jpg (file attached)` by Android,
    /// `<attached: 00000042-PHOTO-2022-03-27-21-41-55.jpg>` by iPhones, in any language.
    init?(_ bytes: ChatBytes, line: Range<Int>, body: Range<Int>, isMarked: Bool) {
        let line = bytes.trimmed(line)
        guard let last = line.last else { return nil }
        if bytes[last] == 0x29, let found = Self.android(bytes, line: line, body: body, isMarked: isMarked) {
            self = found
        } else if let found = Self.phone(bytes, line: line, body: body) {
            self = found
        } else {
            return nil
        }
    }

    private init(media: ChatMessage.Media, before: Range<Int>, after: Range<Int>) {
        self.media = media
        self.before = before
        self.after = after
    }

    // MARK: - Android

    private static func android(_ bytes: ChatBytes, line: Range<Int>, body: Range<Int>, isMarked: Bool)
        -> ChatAttachment?
    {
        guard let opening = bytes.lastIndex(of: 0x28, in: line), opening > line.lowerBound else { return nil }
        let name = bytes.trimmed(line.lowerBound..<opening)
        guard !name.isEmpty, name.upperBound < opening else { return nil }
        var words: [UInt8] = []
        TextFold.phrase(bytes, opening + 1..<line.upperBound - 1, into: &words)
        // A name of WhatsApp's own making tells the marker in every language.
        guard
            ChatPhrases.shared.attachedBehind.contains(words) || isOwnName(bytes, name)
                || isMarked && hasExtension(bytes, name)
        else { return nil }
        return ChatAttachment(
            media: media(bytes, name), before: line.lowerBound..<line.lowerBound,
            after: line.upperBound..<body.upperBound)
    }

    /// Whether a name is like `IMG-20220323-WA0002`.
    private static func isOwnName(_ bytes: ChatBytes, _ name: Range<Int>) -> Bool {
        guard name.count >= 19 else { return false }
        let start = name.lowerBound
        return bytes[start + 3] == 0x2D && (start + 4..<start + 12).allSatisfy { bytes[$0] &- 0x30 < 10 }
            && bytes[start + 12] == 0x2D && bytes[start + 13] == 0x57 && bytes[start + 14] == 0x41
    }

    private static func hasExtension(_ bytes: ChatBytes, _ name: Range<Int>) -> Bool {
        guard let stop = bytes.lastIndex(of: 0x2E, in: name) else { return false }
        return (1...5).contains(name.upperBound - stop - 1) && stop > name.lowerBound
    }

    // MARK: - iPhone

    private static func phone(_ bytes: ChatBytes, line: Range<Int>, body: Range<Int>) -> ChatAttachment? {
        var from = line.lowerBound
        var tries = 8
        while tries > 0, let opening = bytes.firstIndex(of: 0x3C, in: from..<line.upperBound) {
            tries -= 1
            from = opening + 1
            guard let closing = bytes.firstIndex(of: 0x3E, in: from..<line.upperBound) else { return nil }
            guard let name = attachedName(bytes, inside: from..<closing) else { continue }
            let before = bytes.trimmed(line.lowerBound..<opening)
            return ChatAttachment(
                media: media(bytes, name),
                before: isDocumentTitle(bytes, before, of: name) ? before.lowerBound..<before.lowerBound : before,
                after: bytes.trimmed(closing + 1..<body.upperBound))
        }
        return nil
    }

    /// The file name in `attached: name` or `name eklendi`.
    private static func attachedName(_ bytes: ChatBytes, inside: Range<Int>) -> Range<Int>? {
        var words: [UInt8] = []
        if let colon = bytes.firstIndex(of: 0x3A, in: inside), colon - inside.lowerBound <= 60 {
            TextFold.phrase(bytes, inside.lowerBound..<colon, into: &words)
            let name = bytes.trimmed(colon + 1..<inside.upperBound)
            if !name.isEmpty, ChatPhrases.shared.attachedLabels.contains(words) || isNumbered(bytes, name) {
                return name
            }
        }
        let inside = bytes.trimmed(inside)
        TextFold.phrase(bytes, inside, into: &words)
        guard
            isNumbered(bytes, inside)
                || ChatPhrases.shared.attachedBehindName.contains(where: {
                    words.reversed().starts(with: $0.reversed())
                }),
            let space = bytes.lastIndex(of: 0x20, in: inside)
        else { return nil }
        let name = bytes.trimmed(inside.lowerBound..<space)
        return hasExtension(bytes, name) ? name : nil
    }

    /// Whether a name begins with the eight digits that iPhones number attachments with.
    private static func isNumbered(_ bytes: ChatBytes, _ name: Range<Int>) -> Bool {
        name.count > 9 && (name.lowerBound..<name.lowerBound + 8).allSatisfy { bytes[$0] &- 0x30 < 10 }
            && bytes[name.lowerBound + 8] == 0x2D
    }

    /// Whether the words before a marker are the document's own title line, `Name.pdf • 2 pages`.
    private static func isDocumentTitle(_ bytes: ChatBytes, _ before: Range<Int>, of name: Range<Int>) -> Bool {
        if bytes.text(before).contains(" • ") { return true }
        return !before.isEmpty && bytes.text(name).hasSuffix(bytes.text(before))
    }

    // MARK: - Kinds

    /// The attachment with a file name, its kind told by the name.
    static func media(_ bytes: ChatBytes, _ name: Range<Int>) -> ChatMessage.Media {
        let name = bytes.text(bytes.trimmed(name))
        return ChatMessage.Media(kind: kind(ofFile: name), fileName: name)
    }

    /// The kind of an attachment by its file's name: WhatsApp's own prefix or infix first, the extension else.
    static func kind(ofFile name: String) -> ChatMessage.Media.Kind {
        let upper = name.uppercased()
        for (prefix, kind) in prefixes where upper.hasPrefix(prefix) { return kind }
        if upper.utf8.prefix(8).allSatisfy({ $0 &- 0x30 < 10 }) {
            let word = upper.dropFirst(8)
            for (infix, kind) in infixes where word.hasPrefix(infix) { return kind }
        }
        guard let stop = name.lastIndex(of: ".") else { return .document }
        return extensions[name[name.index(after: stop)...].lowercased()] ?? .document
    }

    private static let prefixes: [(String, ChatMessage.Media.Kind)] = [
        ("IMG-", .image), ("VID-", .video), ("AUD-", .audio), ("PTT-", .audio), ("STK-", .sticker), ("GIF-", .gif),
        ("DOC-", .document),
    ]
    private static let infixes: [(String, ChatMessage.Media.Kind)] = [
        ("-PHOTO-", .image), ("-VIDEO-", .video), ("-AUDIO-", .audio), ("-GIF-", .gif), ("-STICKER-", .sticker),
    ]
    private static let extensions: [String: ChatMessage.Media.Kind] = [
        "jpg": .image, "jpeg": .image, "png": .image, "heic": .image, "gif": .gif, "webp": .sticker, "mp4": .video,
        "mov": .video, "3gp": .video, "avi": .video, "mkv": .video, "opus": .audio, "ogg": .audio, "mp3": .audio,
        "m4a": .audio, "aac": .audio, "amr": .audio, "wav": .audio, "vcf": .contact,
    ]
}
