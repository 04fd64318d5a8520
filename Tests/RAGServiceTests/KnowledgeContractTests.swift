import Foundation
import KnowledgeModel
import Testing

@testable import RAGService

/// What every way to the knowledge base has to do, in process and over HTTP alike.
@Suite struct KnowledgeContractTests {
    enum Way: CaseIterable {
        case local
        case http
    }

    private func with(_ way: Way, _ test: (any KnowledgeClient) async throws -> Void) async throws {
        let shop = try ServiceShop()
        try await shop.publish(1)
        try await shop.publish(2)
        let host = shop.host()
        host.look(isFirst: true)
        switch way {
        case .local: try await test(LocalKnowledge(host))
        case .http: try await RunningService.with(host) { try await test(try $0.client()) }
        }
    }

    @Test(arguments: Way.allCases)
    func findsPassagesWithTheirPlace(way: Way) async throws {
        try await with(way) { client in
            let answer = try await client.search(.init("доставка в астану", top: 2, explain: true))
            #expect(answer.generation == 2)
            #expect(answer.question == "доставка в астану")
            let hit = try #require(answer.hits.first)
            #expect(hit.rank == 1)
            #expect(hit.text == "Доставка в Астану занимает 2 дня, стоит 2 000 ₸.")
            #expect(hit.citation == "knowledge_base/policy.docx › Доставка › абзац 3")
            #expect(hit.marks?.first == [0, 8])
            #expect(answer.understood?.map(\.typed) == ["доставка", "в", "астану"])
            #expect(hit.parts != nil)
            let plain = try await client.search(.init("доставка в астану", top: 1, lang: .en))
            #expect(plain.hits.count == 1)
            #expect(plain.hits.first?.citation == "knowledge_base/policy.docx › Доставка › paragraph 3")
            #expect(plain.hits.first?.parts == nil)
            #expect(plain.understood == nil)
        }
    }

    @Test(arguments: Way.allCases)
    func filtersBeforeItRanks(way: Way) async throws {
        try await with(way) { client in
            let answer = try await client.search(.init("доставка в астану", filter: .init(kinds: [.chat])))
            #expect(answer.hits.map(\.kind) == [.chat])
            // A chat is called by its content, never by the customer's name.
            #expect(answer.hits.first?.file == "knowledge_base/chats/chat-3f9a2c41")
        }
    }

    @Test(arguments: Way.allCases)
    func groundsAFollowUp(way: Way) async throws {
        try await with(way) { client in
            let answer = try await client.ground(
                .init(
                    "а в бежевом?",
                    history: [.init(.customer, "есть шанель джамбо чёрная?"), .init(.assistant, "Да, 45 000 ₸")],
                    budget: 200))
            #expect(answer.standalone == "Chanel Jumbo а в бежевом?")
            #expect(answer.carried?.product == "Chanel Jumbo")
            #expect(answer.stock?.verdict == .exact)
            #expect(answer.stock?.inStock == false)
            #expect(answer.tokens <= 200)
            #expect(answer.generation == 2)
        }
    }

    @Test(arguments: Way.allCases)
    func tellsTheStock(way: Way) async throws {
        try await with(way) { client in
            let answer = try await client.stock(.init("шанель джамбо чёрная", explain: true))
            #expect(answer.verdict == .exact)
            #expect(answer.quantity == 2)
            #expect(answer.variants.first?.citation == "inventory.xlsx › лист «Остатки», ячейка D2")
            #expect(answer.variants.first?.price == Money(minorUnits: 4_500_000, currency: .KZT))
            #expect(answer.trace?.isEmpty == false)
            let fields = try await client.stock(.init("Golden Goose Super Star", size: "38", color: "белые"))
            #expect(fields.verdict == .exact)
            #expect(fields.quantity == 1)
        }
    }

    @Test(arguments: Way.allCases)
    func choosesPhotosAndGivesTheirBytes(way: Way) async throws {
        try await with(way) { client in
            let answer = try await client.photos(.init("фото шанель джамбо чёрной"))
            #expect(answer.photos == [ServiceShop.photo])
            let content = try await client.photo(try #require(answer.photos.first).file)
            #expect(content.bytes == Array(ServiceShop.png))
            #expect(content.contentType == "image/png")
            #expect(!content.tag.isEmpty)
            let sent = try await client.photos(.init("фото шанель джамбо чёрной", sent: [ServiceShop.photo.file]))
            #expect(sent.refusal == .alreadySent)
        }
    }

    @Test(arguments: Way.allCases)
    func holdsADraftAgainstTheFiles(way: Way) async throws {
        try await with(way) { client in
            let answer = try await client.verify(.init("Chanel Jumbo чёрная стоит 54 000 ₸", explain: true))
            #expect(answer.contradicted == 1)
            let price = try #require(answer.facts.first { $0.kind == .price })
            #expect(price.truth == .contradicted)
            #expect(price.instead?.contains("45") == true)
            #expect(price.claim != nil)
        }
    }

    @Test(arguments: Way.allCases)
    func tellsTheAssortment(way: Way) async throws {
        try await with(way) { client in
            let answer = try await client.assortment()
            #expect(answer.generation == 2)
            let jumbo = try #require(answer.products.first { $0.name == "Chanel Jumbo" })
            #expect(
                jumbo
                    == .init(
                        name: "Chanel Jumbo", brand: "Chanel", category: "сумки", colors: ["бежевый", "чёрный"],
                        sizes: [], hasSizes: false))
            let star = try #require(answer.products.first { $0.name == "Golden Goose Super Star" })
            #expect(star.category == "кроссовки")
            #expect(star.hasSizes)
            #expect(star.sizes.contains("38"))
            #expect(answer.vocabulary.brands["Chanel"]?.contains("шанель") == true)
            #expect(answer.vocabulary.categories["сумки"] != nil)
            #expect(answer.vocabulary.colors["чёрный"] != nil)
        }
    }

    @Test(arguments: Way.allCases)
    func showsTheTextAroundAPassage(way: Way) async throws {
        try await with(way) { client in
            let hit = try #require(
                try await client.search(.init("доставка в астану", top: 1, filter: .init(kinds: [.policy]))).hits.first)
            let answer = try await client.source(.init(hit.id, around: 3))
            #expect(answer.file == "knowledge_base/policy.docx")
            #expect(answer.pieces.map(\.path) == [["Доставка"], ["Возврат"]])
            #expect(answer.pieces.map(\.isAsked) == [true, false])
        }
    }

    @Test(arguments: Way.allCases)
    func asksAnotherGeneration(way: Way) async throws {
        try await with(way) { client in
            let answer = try await client.search(
                .init("доставка в астану", top: 1, filter: .init(kinds: [.policy]), generation: 1))
            #expect(answer.generation == 1)
            #expect(answer.hits.first?.text.contains("1 дня") == true)
        }
    }

    @Test(arguments: Way.allCases)
    func failsAlike(way: Way) async throws {
        try await with(way) { client in
            func code(_ work: () async throws -> Any) async -> KnowledgeFailure.Code? {
                do {
                    _ = try await work()
                    return nil
                } catch {
                    return (error as? KnowledgeFailure)?.code
                }
            }
            #expect(await code { try await client.search(.init("🙂")) } == .emptyQuestion)
            #expect(await code { try await client.search(.init("")) } == .emptyQuestion)
            let long = String(repeating: "я", count: 2_001)
            #expect(await code { try await client.search(.init(long)) } == .textTooLong)
            #expect(await code { try await client.search(.init("x", top: 0)) } == .invalidRequest)
            #expect(await code { try await client.search(.init("x", top: 101)) } == .invalidRequest)
            #expect(
                await code { try await client.search(.init("x", filter: .init(brands: ["нет такой"]))) }
                    == .unknownFilter)
            #expect(await code { try await client.search(.init("x", filter: .init(size: "много"))) } == .invalidRequest)
            #expect(await code { try await client.search(.init("x", generation: 99)) } == .notFound)
            #expect(await code { try await client.ground(.init("x", budget: 49)) } == .invalidRequest)
            #expect(await code { try await client.stock(.init(" ")) } == .emptyQuestion)
            #expect(await code { try await client.verify(.init(long)) } == .textTooLong)
            #expect(await code { try await client.source(.init(99)) } == .notFound)
            #expect(await code { try await client.source(.init(0)) } == .notFound)
            for file in [
                "vitrina.yaml", "../vitrina.yaml", "photos/../vitrina.yaml", "/etc/passwd", "photos", "", "x\u{0}",
            ] {
                #expect(await code { try await client.photo(file) } == .notFound, "\(file)")
            }
        }
    }
}
