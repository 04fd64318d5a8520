import Foundation
import GoogleDrive
import KnowledgeModel
import VectorIndex

/// What photos in Google Drive are called by: a folder that no shop has on disk.
enum DrivePaths {
    static let folder = "google-drive"

    static func isDrive(_ path: String) -> Bool { path.hasPrefix(folder + "/") }
}

extension KnowledgeBuilder {
    /// The folder in Google Drive that the settings name; nil where they name none.
    /// - Throws: ``DriveError`` for a key that can't be used.
    func driveFolder() throws(DriveError) -> DriveFolder? {
        guard let drive = settings.drive else { return nil }
        return try DriveFolder(drive, downloads: shop.driveDownloads, web: web, now: now)
    }

    /// Adds the photos in Google Drive to what was found in the folder.
    ///
    /// Where Drive can't be asked, those of the last list count, or of the generation in use, and a problem says so.
    /// - Returns: the list to keep for the next build; nil where there is none.
    func addDrivePhotos(to found: inout SourceDiscovery.Found, options: Options) async throws -> DriveListing? {
        guard settings.drive != nil,
            options.only.isEmpty || options.only.contains(where: { $0.mayMatch(in: DrivePaths.folder) })
        else { return nil }
        let known = keptListing()
        var listing: DriveListing?
        var sources: [DiscoveredSource]
        do throws(DriveError) {
            listing = try await driveFolder()?.listing(since: known)
            sources = listing.map(self.sources) ?? []
        } catch {
            if error.isCancellation { throw CancellationError() }
            sources = try known.map(self.sources) ?? builtDriveSources()
            found.problems += Self.unreachable(error, kept: sources.count)
        }
        if let listing { found.problems += Self.problems(of: listing) }
        let scope = scope(options)
        add(sources.filter { scope($0.path) }, to: &found)
        _ = try Forgetting(of: shop).remove(from: &found)
        return listing
    }

    private func add(_ sources: [DiscoveredSource], to found: inout SourceDiscovery.Found) {
        // Whether the same file lies on disk, too: by name and size, for its MD5 would have to be made for each.
        struct Twin: Hashable {
            var name: String
            var size: Int
        }
        func twin(_ source: DiscoveredSource) -> Twin {
            Twin(name: source.drive?.name ?? source.url.lastPathComponent, size: source.size)
        }
        let local = Set(found.sources.filter { $0.kind == .photo }.map(twin))
        var contents: Set<String> = []
        var names: [String: String] = [:]
        for source in sources {
            guard let drive = source.drive else { continue }
            if local.contains(twin(source)) {
                found.problems.append(Self.twice(source.path, also: "photos"))
            } else if !contents.insert(drive.name + "\n" + drive.md5).inserted {
                found.problems.append(Self.twice(source.path, also: DrivePaths.folder))
            } else {
                if let other = names.updateValue(source.path, forKey: drive.name) {
                    found.problems.append(Self.sameName(source.path, as: other))
                }
                found.sources.append(source)
            }
        }
        found.sources.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    // MARK: Lists

    /// The last list; nil where there is none for this folder. It only saves asking.
    private func keptListing() -> DriveListing? {
        guard let bytes = try? Data(contentsOf: shop.driveListing),
            let listing = try? JSONDecoder().decode(DriveListing.self, from: bytes),
            listing.folder == settings.drive?.folder
        else { return nil }
        return listing
    }

    /// Keeps a list for the next build, which asks for all where that fails.
    func keep(_ listing: DriveListing?, _ problems: inout [Problem]) {
        guard let listing, listing != keptListing() else { return }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            try DurableFile.replace(shop.driveListing, with: try encoder.encode(listing))
        } catch {
            problems.append(
                Problem(
                    severity: .warning, code: "cache.unusable",
                    location: SourceLocation(file: "kb/drive-listing.json", place: .file),
                    message: Phrase(ru: "\(error)", en: "\(error)"),
                    remedy: Phrase(
                        ru: "проверьте диск; базе знаний это не вредит",
                        en: "check the disk; the knowledge base is whole")))
        }
    }

    /// Types of pictures that can be sent in chats.
    private static let types: Set<String> = ["image/jpeg", "image/png", "image/webp"]

    private func sources(of listing: DriveListing) -> [DiscoveredSource] {
        listing.entries.filter { Self.types.contains($0.type) }.map { entry in
            source(DrivePaths.folder + "/" + entry.path, size: entry.size, drive: entry.drive)
        }
    }

    private func source(_ path: String, size: Int, drive: Photo.Drive) -> DiscoveredSource {
        DiscoveredSource(
            path: path, url: shop.root.appending(path: path), kind: .photo, size: size,
            // Drive states no SHA-256 of every file: id and MD5 tell one content from another as well.
            sha256: SourceDiscovery.sha256(of: Data("google-drive\n\(drive.id)\n\(drive.md5)".utf8)), drive: drive)
    }

    /// The photos in Google Drive that the generation in use has, for builds that can't ask.
    private func builtDriveSources() throws -> [DiscoveredSource] {
        let folder = GenerationFolder(root: shop.builtKnowledge)
        guard let base = try currentBase(folder) ?? newestBase(folder) else { return [] }
        return try driveSources(of: base)
    }

    /// The photos in Google Drive that a generation has.
    func driveSources(of base: BaseGeneration) throws -> [DiscoveredSource] {
        guard base.summary.sources.contains(where: { DrivePaths.isDrive($0.path) }) else { return [] }
        return try base.summary.photos().compactMap { photo in
            guard let drive = photo.drive, let known = base[photo.file] else { return nil }
            return source(photo.file, size: known.size, drive: drive)
        }
    }
}

// MARK: - Problems

extension KnowledgeBuilder {
    private static func unreachable(_ error: DriveError, kept: Int) -> [Problem] {
        let location = SourceLocation(file: DrivePaths.folder, place: .file)
        let failed = Problem(
            severity: .error, code: "drive.unreadable", location: location, message: error.phrase,
            remedy: Phrase(
                ru: "проверьте связь и ключ: `vitrina doctor`", en: "check network and key: `vitrina doctor`"))
        guard kept > 0 else { return [failed] }
        return [
            failed,
            Problem(
                severity: .warning, code: "source.kept", location: location,
                message: Phrase(
                    ru: "остались в силе фотографии из прежнего списка: \(kept)",
                    en: "the photos of the last list stay in use: \(kept)"),
                remedy: Phrase(
                    ru: "соберите базу снова, когда связь будет", en: "build again when Drive can be reached")),
        ]
    }

    private static func problems(of listing: DriveListing) -> [Problem] {
        listing.brokenShortcuts.map(brokenShortcut)
            + listing.entries.filter { !types.contains($0.type) }.map { unknownKind(DrivePaths.folder + "/" + $0.path) }
    }

    private static func brokenShortcut(_ path: String) -> Problem {
        problem(
            path: DrivePaths.folder + "/" + path, .warning, "drive.shortcut",
            Phrase(ru: "ярлык ведёт к файлу, который не открыт", en: "the shortcut leads to a file that is not shared"),
            Phrase(ru: "положите в папку сам файл", en: "put the file itself into the folder"))
    }

    private static func unknownKind(_ path: String) -> Problem {
        problem(
            path: path, .warning, "photo.kind",
            Phrase(
                ru: "картинки этого вида покупателям не отправить",
                en: "a picture of this kind can't be sent to customers"),
            Phrase(ru: "сохраните её как JPEG", en: "save it as JPEG"))
    }

    private static func twice(_ path: String, also folder: String) -> Problem {
        problem(
            path: path, .note, "photo.twice",
            Phrase(
                ru: "та же картинка с тем же именем уже есть в \(folder)",
                en: "the same picture is in \(folder) already under the same name"),
            Phrase(ru: "одну из них можно убрать", en: "one of them can go"))
    }

    private static func sameName(_ path: String, as other: String) -> Problem {
        problem(
            path: path, .note, "photo.sameName",
            Phrase(ru: "другая картинка с тем же именем: \(other)", en: "another picture has the same name: \(other)"),
            Phrase(ru: "дайте им разные номера", en: "give them different numbers"))
    }

    private static func problem(
        path: String, _ severity: Problem.Severity, _ code: String, _ message: Phrase, _ remedy: Phrase
    ) -> Problem {
        Problem(
            severity: severity, code: code, location: SourceLocation(file: path, place: .file), message: message,
            remedy: remedy)
    }
}
