import Foundation
import GoogleDrive
import KBBuilder
import KnowledgeModel

extension Doctor {
    /// The photos in Google Drive, where the settings name a folder there.
    func drive() async -> [Finding] {
        // Settings that can't be read are a finding of their own.
        guard let settings = (try? ShopSettings(of: shop))?.drive else { return [] }
        do throws(DriveError) {
            let folder = try DriveFolder(settings, downloads: shop.driveDownloads, patience: .person)
            let name = try await folder.name()
            let kept = folder.kept()
            let megabytes = Decimals.fixed(Double(kept.bytes) / 1_000_000, decimals: 1)
            let limit = settings.cacheBytes / 1_000_000
            let found = Phrase(
                ru: "папка «\(name)» видна для \(folder.account); здесь лежит фотографий \(kept.files), "
                    + "\(megabytes) из \(limit) МБ",
                en: "the folder “\(name)” is shared with \(folder.account); \(kept.files) photos are here, "
                    + "\(megabytes) of \(limit) MB")
            return [.ok("drive", found)] + keyRights(settings.keyFile)
        } catch {
            return [.failed("drive", error)]
        }
    }

    /// A key that others can read is as good as given away.
    private func keyRights(_ file: String) -> [Finding] {
        // Without a figure there is nothing to warn of.
        let attributes = try? FileManager.default.attributesOfItem(atPath: file)
        guard let rights = (attributes?[.posixPermissions] as? NSNumber)?.intValue, rights & 0o077 != 0 else {
            return []
        }
        return [
            Finding(
                name: "drive-key", state: .warning,
                found: Phrase(
                    ru: "ключ \(file) могут читать другие пользователи",
                    en: "other users can read the key \(file)"),
                remedy: Phrase(ru: "закройте его: chmod 600", en: "close it: chmod 600"))
        ]
    }
}
