import KnowledgeModel
import Testing

@testable import KBBuilder

@Suite struct PhotoNameReaderTests {
    let reader = PhotoNameReader(vocabulary: Samples.vocabulary)

    @Test func readsANameByTheRule() {
        let (photo, problem) = reader.read("photos/Сумка чёрный Chanel Jumbo mini 2.jpg")
        #expect(problem == nil)
        #expect(
            photo
                == Photo(
                    file: "photos/Сумка чёрный Chanel Jumbo mini 2.jpg", key: "Сумка чёрный Chanel Jumbo mini",
                    category: "сумки",
                    color: "чёрный", product: "Chanel Jumbo mini", number: 2))
    }

    @Test func seesNoColourInABrand() {
        let (photo, problem) = reader.read("photos/Кроссовки белый Golden Goose Super Star 1.jpg")
        #expect(problem == nil)
        #expect(photo.color == "белый")
        #expect(photo.product == "Golden Goose Super Star")
    }

    @Test(arguments: [
        ("Кроссовки  белый  Golden Goose 1.jpg", "Кроссовки белый Golden Goose 1.jpg"),
        ("Сумка чёрный Chanel 25 1.JPG", "Сумка чёрный Chanel 25 1.jpg"),
        ("Сумка чёрный Chanel Jumbo 1.jpeg", "Сумка чёрный Chanel Jumbo 1.jpg"),
        ("bag чёрный Chanel Jumbo 1.jpg", "Сумки чёрный Chanel Jumbo 1.jpg"),
        ("Chanel Jumbo сумка чёрный 1.jpg", "Сумка чёрный Chanel Jumbo 1.jpg"),
        ("Туфли чёрный Jimmy Choo (1).jpg", "Туфли чёрный Jimmy Choo 1.jpg"),
        ("сумка-чёрный-Chanel-1.jpg", "Сумка чёрный Chanel 1.jpg"),
        ("Сумка чёрный Chanel Jumbo.jpg", "Сумка чёрный Chanel Jumbo 1.jpg"),
    ])
    func proposesAName(file: String, proposed: String) {
        let (_, problem) = reader.read("photos/" + file)
        #expect(problem?.code == "photo.misnamed")
        #expect(problem?.severity == .note)
        #expect(problem?.remedy.ru == "переименуйте в «\(proposed)»")
        #expect(problem?.remedy.en == "rename it to “\(proposed)”")
    }

    @Test(arguments: [
        ("Сумка Chanel Jumbo 1.jpg", "в имени фотографии нет цвета"),
        ("чёрный Chanel 1.jpg", "в имени фотографии нет категории"),
        ("Сумка чёрный 1.jpg", "в имени фотографии нет модели"),
    ])
    func namesThePartThatIsMissing(file: String, message: String) {
        #expect(reader.read("photos/" + file).problem?.message.ru == message)
    }
}
