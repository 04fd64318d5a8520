/// Lists a folder whole, or brings a list up to date by what Drive tells has changed.
///
/// A file that is moved from a folder that is still to be read into one that was read already would be missed by reading alone. So
/// the place in the feed of changes is taken before the reading begins, and the changes since are gone through after it.
struct DriveWalk {
    let drive: DriveInterface
    let folder: String

    /// Most files and folders that are read: far more than any shop photographs.
    static let most = 50_000
    /// Most pages of one list; a server that gives more goes round in circles.
    private static let mostPages = 10_000
    /// How often a whole list is begun anew because folders changed under it. The feed tells the rest the next time.
    private static let mostRestarts = 3

    /// Why a list can't be brought up to date by changes.
    private enum Progress {
        case done
        /// Folders came, went or moved: what is in them is not in the feed.
        case foldersChanged
        /// Drive no longer knows the place in the feed.
        case lost
    }

    /// The folder as it is now.
    /// - Parameter known: the list of an earlier time; nil lists anew.
    func listing(since known: DriveListing?) async throws(DriveError) -> DriveListing {
        if var listing = known, listing.folder == folder, !listing.token.isEmpty {
            if case .done = try await catchUp(&listing) { return listing }
        }
        var restarts = 0
        while true {
            var listing = DriveListing(folder: folder, token: try await drive.startToken())
            try await readAll(into: &listing)
            let before = listing
            switch try await catchUp(&listing) {
            case .done: return listing
            case .foldersChanged where restarts < Self.mostRestarts: restarts += 1
            // The folders do not come to rest: what was read holds, and its place in the feed tells the rest next time.
            case .foldersChanged: return before
            case .lost: throw .badAnswer(detail: "the feed of changes is not to be had")
            }
        }
    }

    // MARK: Reading folders

    private func readAll(into listing: inout DriveListing) async throws(DriveError) {
        try await checkFolder()
        var waiting = [folder]
        var next = 0
        while next < waiting.count {
            let id = waiting[next]
            next += 1
            for file in try await files(in: id) {
                try await add(file, in: id, to: &listing, folders: &waiting)
                guard listing.pictures.count + listing.folders.count <= Self.most else {
                    throw .tooMany(limit: Self.most)
                }
            }
        }
    }

    /// An unshared folder lists as an empty one; asked for itself it is not there.
    @discardableResult
    func checkFolder() async throws(DriveError) -> RemoteFile {
        let found: RemoteFile
        do {
            found = try await drive.file(folder)
        } catch .gone {
            throw .notShared(folder: folder, account: drive.account.email)
        }
        guard found.isFolder else { throw .noFolder(id: folder) }
        guard found.trashed != true else { throw .notShared(folder: folder, account: drive.account.email) }
        return found
    }

    /// What lies in a folder; where Drive loses the page, from the first one on, once.
    private func files(in id: String) async throws(DriveError) -> [RemoteFile] {
        do {
            return try await pages(of: id)
        } catch .badAnswer {
            return try await pages(of: id)
        } catch .gone where id != folder {
            // Removed since it was listed; the feed tells.
            return []
        }
    }

    private func pages(of id: String) async throws(DriveError) -> [RemoteFile] {
        var files: [RemoteFile] = []
        var page: String?
        for _ in 0..<Self.mostPages {
            let list = try await drive.list(folder: id, page: page)
            guard list.incompleteSearch != true else { throw .badAnswer(detail: "a list that is not whole") }
            files += list.files ?? []
            guard files.count <= Self.most else { throw .tooMany(limit: Self.most) }
            guard let next = list.nextPageToken, !next.isEmpty else { return files }
            guard next != page else { throw .badAnswer(detail: "a page that follows itself") }
            page = next
        }
        throw .badAnswer(detail: "pages without end")
    }

    private func add(
        _ file: RemoteFile, in parent: String, to listing: inout DriveListing, folders waiting: inout [String]
    ) async throws(DriveError) {
        guard file.trashed != true, let name = file.name, !Self.isPassedOver(name) else { return }
        if file.isFolder {
            enter(folder: file.id, called: name, in: parent, of: &listing, &waiting)
        } else if file.isShortcut {
            guard let target = file.shortcutDetails?.targetId else { return }
            if file.shortcutDetails?.targetMimeType == RemoteFile.folderType {
                enter(folder: target, called: name, in: parent, of: &listing, &waiting)
            } else if file.shortcutDetails?.targetMimeType?.hasPrefix("image/") == true {
                try await add(shortcut: file.id, to: target, called: name, in: parent, of: &listing)
            }
        } else if let picture = Self.picture(file, called: name, in: parent) {
            // Where a shortcut led here before, the picture itself counts.
            listing.pictures[file.id] = picture
        }
    }

    private func enter(
        folder id: String, called name: String, in parent: String, of listing: inout DriveListing,
        _ waiting: inout [String]
    ) {
        // A shortcut may lead back up.
        guard listing.folders[id] == nil else { return }
        let above = listing.folders[parent] ?? ""
        listing.folders[id] = (above.isEmpty ? "" : above + "/") + DriveListing.pathPart(name)
        waiting.append(id)
    }

    private func add(
        shortcut: String, to target: String, called name: String, in parent: String, of listing: inout DriveListing
    ) async throws(DriveError) {
        let found: RemoteFile?
        do {
            found = try await drive.file(target)
        } catch .gone {
            found = nil
        } catch .refused(let reason, _) where DriveRefusal.ofOneFile.contains(reason) {
            found = nil
        }
        guard let found, found.trashed != true, var picture = Self.picture(found, called: name, in: parent) else {
            let above = listing.folders[parent] ?? ""
            listing.broken[shortcut] = (above.isEmpty ? "" : above + "/") + DriveListing.pathPart(name)
            return
        }
        picture.shortcut = shortcut
        if let other = listing.pictures[target], (other.shortcut ?? "") <= shortcut { return }
        listing.pictures[target] = picture
    }

    private static func picture(_ file: RemoteFile, called name: String, in parent: String) -> DriveListing.Picture? {
        guard file.isPicture, let type = file.mimeType, let md5 = file.md5Checksum?.lowercased() else { return nil }
        return DriveListing.Picture(
            name: name, parent: parent, shortcut: nil, type: type, size: file.size?.value ?? 0, md5: md5,
            created: file.createdTime ?? "")
    }

    /// Left-overs of file systems, as in a folder on disk.
    private static func isPassedOver(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasPrefix("~$") || name == "Thumbs.db" || name == "desktop.ini"
    }

    // MARK: Changes

    private func catchUp(_ listing: inout DriveListing) async throws(DriveError) -> Progress {
        var token = listing.token
        for _ in 0..<Self.mostPages {
            let page: RemoteChanges
            do {
                page = try await drive.changes(since: token)
            } catch .badAnswer {
                return .lost
            } catch .gone {
                return .lost
            }
            for change in page.changes ?? [] where change.changeType ?? "file" == "file" {
                if apply(change, to: &listing) { return .foldersChanged }
            }
            guard listing.pictures.count <= Self.most else { throw .tooMany(limit: Self.most) }
            if let next = page.nextPageToken, !next.isEmpty {
                guard next != token else { throw .badAnswer(detail: "a page that follows itself") }
                token = next
            } else if let start = page.newStartPageToken {
                listing.token = start
                return .done
            } else {
                throw .badAnswer(detail: "changes without an end")
            }
        }
        throw .badAnswer(detail: "pages without end")
    }

    /// Enters a change.
    /// - Returns: whether folders or shortcuts are concerned, so that only reading them tells what there is.
    private func apply(_ change: RemoteChanges.Change, to listing: inout DriveListing) -> Bool {
        guard let id = change.fileId ?? change.file?.id else { return false }
        let isShortcutKnown =
            listing.broken[id] != nil || listing.pictures.values.contains { $0.shortcut == id }
        guard change.removed != true, let file = change.file, file.trashed != true else {
            if listing.folders[id] != nil || isShortcutKnown { return true }
            return drop(id, from: &listing)
        }
        let parent = file.parents?.first { listing.folders[$0] != nil }
        if file.isFolder {
            // Whatever was done to a folder of ours, or with one that came to us.
            guard let path = listing.folders[id] else { return parent != nil }
            guard id != folder else { return false }
            let above = parent.flatMap { listing.folders[$0] } ?? ""
            let expected = (above.isEmpty ? "" : above + "/") + DriveListing.pathPart(file.name ?? "")
            return parent == nil || path != expected
        }
        if file.isShortcut { return parent != nil || isShortcutKnown }
        guard let name = file.name, !Self.isPassedOver(name) else { return drop(id, from: &listing) }
        if let parent, let picture = Self.picture(file, called: name, in: parent) {
            listing.pictures[id] = picture
            return false
        }
        guard let known = listing.pictures[id] else { return false }
        guard known.shortcut != nil, var picture = Self.picture(file, called: known.name, in: known.parent) else {
            return drop(id, from: &listing)
        }
        // It lies elsewhere, and a shortcut of ours still leads to it.
        picture.shortcut = known.shortcut
        listing.pictures[id] = picture
        return false
    }

    /// Takes a picture out.
    /// - Returns: whether a shortcut leads to it, which has to be looked at.
    private func drop(_ id: String, from listing: inout DriveListing) -> Bool {
        guard let known = listing.pictures[id] else { return false }
        listing.pictures[id] = nil
        return known.shortcut != nil
    }
}
