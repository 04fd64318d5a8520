import Products
import ArgumentParser
import KnowledgeModel
import Language
import RAGService

struct BenchStockCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stock", abstract: "Measure how fast a stock question is answered from a large sheet.",
        discussion: """
            The sheet is made up with a fixed seed: brands, models that differ in a word or number, colours and sizes. Every
            question names one of its variants with a brand spelled in Cyrillic or Latin letters, or mistyped; each answer must
            be that variant before any is timed. One thread.

            With --reload SECONDS the sheet is a file that is rewritten all the while: whole, in place and slowly, broken, cut
            short. 500 questions a second come at their times, whether the one before is answered or not, and a question's time
            runs from when it was due. Every answer has to agree with one version that was written.
            """)

    @OptionGroup var output: OutputOptions

    @Option(help: "How many variants the sheet has.")
    var variants = 100_000

    @Option(help: "How many questions are asked.")
    var questions = 2_000

    @Option(help: ArgumentHelp("Rewrite the sheet while questions are asked.", valueName: "seconds"))
    var reload: Int?

    func validate() throws {
        if variants < 100 { throw ValidationError("--variants: expected 100 or more") }
        if let reload, reload < 1 { throw ValidationError("--reload: expected 1 or more") }
        if questions < 1 { throw ValidationError("--questions: expected 1 or more") }
    }

    func run() async throws {
        let console = Console(options: output)
        try await console.run {
            if let reload {
                let report = try await StockReloadBenchmark(variants: variants, seconds: reload).run()
                return output.json ? try console.print(json: report) : console.tell(report)
            }
            let sheet = MadeSheet(variants: variants)
            let clock = ContinuousClock()
            let start = clock.now
            let desk = StockDesk(
                ProductResolver(
                    Assortment(
                        stock: sheet.items, vocabulary: VocabularyIndex(MadeSheet.vocabulary, stemmer: Stemmer()),
                        stemmer: Stemmer())))
            let building = (clock.now - start) / .milliseconds(1)
            let asked = sheet.questions(questions)
            var right = 0
            for question in asked.prefix(200) {
                let answer = desk.answer(question.text)
                if answer.verdict == .exact, answer.variants.first?.location == question.item.location { right += 1 }
            }
            var times: [Double] = []
            for question in asked {
                let start = clock.now
                _ = desk.answer(question.text)
                times.append((clock.now - start) / .milliseconds(1))
            }
            times.sort()
            let report = Report(
                variants: sheet.items.count, products: sheet.productCount, questions: asked.count,
                rightOfFirst: Double(right) / Double(min(200, asked.count)), buildingMilliseconds: building,
                p50: times[times.count / 2], p95: times[times.count * 95 / 100], p99: times[times.count * 99 / 100])
            output.json ? try console.print(json: report) : console.tell(report)
        }
    }

    fileprivate struct Report: Encodable {
        var variants: Int
        var products: Int
        var questions: Int
        /// Share of the first 200 questions answered with the variant they name, 0...1.
        var rightOfFirst: Double
        var buildingMilliseconds: Double
        /// Milliseconds a question.
        var p50: Double
        var p95: Double
        var p99: Double
    }
}

extension Console {
    fileprivate func tell(_ report: BenchStockCommand.Report) {
        func milliseconds(_ value: Double) -> String { Decimals.fixed(value, decimals: 3) + " ms" }
        print(
            "variants: \(report.variants) of \(report.products) products, made ready in \(milliseconds(report.buildingMilliseconds))"
        )
        print("right: \(Decimals.hundredths(report.rightOfFirst * 100)) % of the first 200")
        print(
            "a question: p50 \(milliseconds(report.p50)), p95 \(milliseconds(report.p95)), p99 \(milliseconds(report.p99))"
        )
    }
    fileprivate func tell(_ report: StockReloadBenchmark.Report) {
        func milliseconds(_ value: Double) -> String { Decimals.fixed(value, decimals: 3) + " ms" }
        print(
            "variants: \(report.variants); the file was rewritten \(report.rewritten) times, \(report.spoilt) of them spoilt"
        )
        print(
            "read: \(report.versionsSeen) versions answered from; \(report.warned) answers told that the sheet can't be read"
        )
        print("questions: \(report.asked) at \(report.rate) a second; lost \(report.lost), wrong \(report.wrong)")
        print(
            "from when it was due: p50 \(milliseconds(report.p50)), p95 \(milliseconds(report.p95)), p99 \(milliseconds(report.p99)), longest \(milliseconds(report.longest))"
        )
    }
}
