import Foundation
import KBBuilder
import KnowledgeModel
import Language
import RAGService
import VectorIndex
import WebClient

/// Looks at a shop's folder and at the machine, and changes nothing.
struct Doctor {
    let shop: ShopFolder

    /// Everything that was looked at, in the order it matters, and the figures of the generation in use.
    struct Report {
        var findings: [Finding]
        var generation: Int?
        var fileBytes: Int?
        var openSeconds: Double?
        var memory: IndexMemory?

        var state: Finding.State { findings.map(\.state).max() ?? .ok }
    }

    func examine() async -> Report {
        var report = Report(findings: [folder()])
        if report.state == .ok {
            report.findings += [settings(), vocabulary()]
            examineKnowledgeBase(&report)
            report.findings += await drive()
            report.findings += models(environment: ProcessInfo.processInfo.environment)
            report.findings += await records()
            report.findings.append(disk(needed: report.fileBytes ?? 0))
        }
        report.findings += machine()
        return report
    }

    // MARK: - The shop

    private func folder() -> Finding {
        let path = shop.root.path(percentEncoded: false)
        do {
            let count = try FileManager.default.contentsOfDirectory(atPath: path).count
            return .ok("folder", Phrase(ru: "\(path): записей \(count)", en: "\(path): \(count) entries"))
        } catch {
            return Finding(
                name: "folder", state: .failed,
                found: Phrase(ru: "\(path) не читается", en: "\(path) can't be read"),
                remedy: Phrase(
                    ru: "назовите папку магазина: --shop", en: "name the shop's folder: --shop"))
        }
    }

    private func settings() -> Finding {
        do {
            let settings = try ShopSettings(of: shop)
            return .ok("settings", Phrase(ru: "магазин «\(settings.name)»", en: "shop \"\(settings.name)\""))
        } catch {
            return .failed("settings", error)
        }
    }

    private func vocabulary() -> Finding {
        do {
            let words = try Vocabulary(of: shop)
            let counts = (words.brands.count, words.categories.count, words.colors.count)
            return .ok(
                "vocabulary",
                Phrase(
                    ru: "брендов \(counts.0), категорий \(counts.1), цветов \(counts.2)",
                    en: "\(counts.0) brands, \(counts.1) categories, \(counts.2) colours"))
        } catch {
            return .failed("vocabulary", error)
        }
    }

    // MARK: - The knowledge base

    private func examineKnowledgeBase(_ report: inout Report) {
        let folder = GenerationFolder(root: shop.builtKnowledge)
        let build = Phrase(ru: "соберите базу: `vitrina build`", en: "build it: `vitrina build`")
        do {
            guard let current = try folder.current() else {
                let found = Phrase(ru: "базы знаний ещё нет", en: "there is no knowledge base yet")
                report.findings.append(Finding(name: "generation", state: .warning, found: found, remedy: build))
                return
            }
            report.generation = current.number
            report.fileBytes = try current.file.resourceValues(forKeys: [.fileSizeKey]).fileSize
            let all = try folder.numbers()
            report.findings.append(
                .ok(
                    "generation",
                    Phrase(
                        ru: "в работе \(current.number), файл \(Self.megabytes(report.fileBytes ?? 0)) МБ; на диске "
                            + "поколений \(all.count), \(Self.megabytes(Self.size(of: all, in: folder))) МБ",
                        en: "\(current.number) in use, file \(Self.megabytes(report.fileBytes ?? 0)) MB; on disk "
                            + "\(all.count) generations, \(Self.megabytes(Self.size(of: all, in: folder))) MB")))
        } catch {
            report.findings.append(.failed("generation", error, remedy: build))
            return
        }
        do {
            try open(&report)
        } catch {
            report.findings.append(.failed("integrity", error))
        }
    }

    private func open(_ report: inout Report) throws {
        let clock = ContinuousClock()
        let start = clock.now
        let base = try KnowledgeBase(of: shop, embedder: try ShopSettings(of: shop).embedder)
        report.openSeconds = (clock.now - start) / .seconds(1)
        let memory = base.index.memory
        report.memory = memory
        report.findings.append(
            .ok(
                "memory",
                Phrase(
                    ru: "\(Self.megabytes(memory.total)) МБ на \(memory.chunks) фрагментов, "
                        + "\(Decimals.fixed(memory.perChunk, decimals: 0)) байт на фрагмент: "
                        + Self.parts(memory, ["векторы", "слова", "основы", "прочее"]),
                    en: "\(Self.megabytes(memory.total)) MB for \(memory.chunks) chunks, "
                        + "\(Decimals.fixed(memory.perChunk, decimals: 0)) bytes a chunk: "
                        + Self.parts(memory, ["vectors", "words", "stems", "columns"]))))
        try base.index.verify()
        report.findings.append(
            .ok(
                "integrity",
                Phrase(ru: "файл цел: все контрольные суммы верны", en: "the file is whole: every checksum is right")))
    }

    private static func parts(_ memory: IndexMemory, _ names: [String]) -> String {
        let chunks = Double(max(1, memory.chunks))
        let bytes = [memory.vectors, memory.words, memory.stems, memory.columns]
        return zip(names, bytes).map { "\($0) \(Decimals.fixed(Double($1) / chunks, decimals: 0))" }
            .joined(separator: ", ")
    }

    private static func size(of numbers: [Int], in folder: GenerationFolder) -> Int {
        numbers.reduce(0) { sum, number in
            // A file that went away meanwhile takes no room.
            sum + ((try? folder.file(of: number).resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0)
        }
    }

    // MARK: - The machine

    /// A build writes a second file beside the one in use.
    private func disk(needed: Int) -> Finding {
        let attributes = try? FileManager.default.attributesOfFileSystem(
            forPath: shop.root.path(percentEncoded: false))
        // Without a figure there is nothing to warn of.
        guard let free = (attributes?[.systemFreeSize] as? NSNumber)?.intValue else {
            return .ok("disk", Phrase(ru: "свободное место неизвестно", en: "free space is unknown"))
        }
        let found = Phrase(ru: "свободно \(Self.megabytes(free)) МБ", en: "\(Self.megabytes(free)) MB free")
        guard free < 2 * needed + 64_000_000 else { return .ok("disk", found) }
        return Finding(
            name: "disk", state: .warning, found: found,
            remedy: Phrase(ru: "освободите место до следующей сборки", en: "make room before the next build"))
    }

    private func machine() -> [Finding] {
        let kernels = VectorKernel.available.map(\.rawValue).joined(separator: ", ")
        return [
            .ok("blas", Self.same(LinearAlgebraLibrary.name ?? "?")),
            .ok(
                "kernel",
                Phrase(
                    ru: "\(VectorKernel.best.rawValue) (доступны: \(kernels))",
                    en: "\(VectorKernel.best.rawValue) (available: \(kernels))")),
            .ok("sqlite", Self.same(SQLiteLibrary.version ?? "?")), .ok("libcurl", Self.same(WebLibrary.version)),
        ]
    }

    private static func same(_ text: String) -> Phrase { Phrase(ru: text, en: text) }

    private static func megabytes(_ bytes: Int) -> String { Decimals.fixed(Double(bytes) / 1_000_000, decimals: 1) }
}
