import ArgumentParser
import Foundation
import RAGService

struct BenchPicturesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pictures",
        abstract: "Measure how well and how fast pictures find the shop's photos.",
        discussion: """
            The folder holds copies/ and foreign/, as scripts/picture-check/pictures.py makes them: what a copy is of stands in
            its name, way~photo. Copies are asked of all photos, then of the photos of other products only, which must claim
            none; so must foreign pictures. One thread.
            """)

    @OptionGroup var options: ShopOptions

    @Option(help: "Fill the index up to so many photos with altered ones, and time that.")
    var photos: Int?

    @Argument(help: "The folder with the pictures.", completion: .directory)
    var folder: String

    func run() throws {
        let console = Console(options: options.output)
        try console.run {
            let base = try KnowledgeBase(of: options.folder)
            let benchmark = try PictureBenchmark(
                base: base, shop: options.folder, pictures: URL(filePath: folder, directoryHint: .isDirectory))
            let report = try benchmark.run(filledTo: photos)
            options.output.json ? try console.print(json: report) : console.tell(report)
        }
    }
}

extension Console {
    fileprivate func tell(_ report: PictureBenchmark.Report) {
        for way in report.copies {
            print(
                "\(way.name): \(way.right) of \(way.asked) right first; "
                    + way.verdicts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
        }
        for (name, group) in [
            ("foreign", report.foreign), ("held out", report.heldOut), ("other colour", report.otherColor),
        ] {
            let counts = group.verdicts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
            let strongest = Decimals.fixed(group.strongest, decimals: 2)
            print("\(name): \(group.asked) asked; \(counts.joined(separator: ", ")); strongest evidence \(strongest)")
        }
        let times = report.times
        func milliseconds(_ value: Double) -> String { Decimals.fixed(value, decimals: 2) }
        print(
            "\(times.photos) photos: decode p50 \(milliseconds(times.decode.p50)) p95 \(milliseconds(times.decode.p95)) · "
                + "prepare p50 \(milliseconds(times.prepare.p50)) p95 \(milliseconds(times.prepare.p95)) · "
                + "match p50 \(milliseconds(times.match.p50)) p95 \(milliseconds(times.match.p95)) ms")
    }
}
