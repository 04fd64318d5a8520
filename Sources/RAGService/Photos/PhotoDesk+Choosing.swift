import KnowledgeModel
import Language
import Products

// Which photos of the products meant are sent.
extension PhotoDesk {
    func answer(_ resolution: Resolution, source: PhotoAnswer.Source, sent: Set<String>) -> PhotoAnswer {
        guard resolution.verdict == .exact || resolution.verdict == .ambiguous else {
            return nothing(resolution, .notCarried)
        }
        let mode = mode(of: resolution)
        let all = resolution.indices.flatMap { photos(of: $0) }
        var answer = PhotoAnswer(
            mode: mode, products: resolution.products.map(\.name), categories: resolution.categories,
            colors: resolution.colors, photos: [], refusal: nil, source: source, trace: resolution.trace)
        let wanted = wanted(of: all, resolution)
        let fresh = wanted.filter { !sent.contains($0.photo.file) }
        switch mode {
        case .nothing: break
        case .color: answer.photos = Array(fresh.map(\.photo).prefix(Limit.product))
        case .product: answer.photos = Self.first(Limit.product, of: fresh) { $0.photo.color ?? "" }
        case .showcase: answer.photos = Self.first(Limit.showcase, of: fresh) { "\($0.product)" }
        case .browsing: answer.photos = Self.first(Limit.browsing, of: fresh) { "\($0.product)" }
        }
        if answer.photos.isEmpty {
            answer.refusal =
                all.isEmpty ? .productNotPhotographed : wanted.isEmpty ? .colorNotPhotographed : .alreadySent
        }
        answer.trace.append(
            Phrase(
                ru:
                    "фото: всего \(all.count), подходят \(wanted.count), ещё не отправлены \(fresh.count), правило \(mode.rawValue)",
                en:
                    "photos: \(all.count) in all, \(wanted.count) fit, \(fresh.count) not sent yet, rule \(mode.rawValue)"
            ))
        return answer
    }

    private func mode(of resolution: Resolution) -> PhotoAnswer.Mode {
        if resolution.indices.count == 1 {
            return resolution.colors.count == 1 || resolution.saidColors.count == 1 ? .color : .product
        }
        return resolution.categories.isEmpty || hasModel(resolution) ? .showcase : .browsing
    }

    /// Whether more than kind and brand is said.
    private func hasModel(_ resolution: Resolution) -> Bool {
        resolution.wish.names.contains { word in
            word.readings.contains { reading in
                resolution.products.contains { product in
                    reading.allSatisfy(product.stems.contains) && !reading.allSatisfy(product.brandStems.contains)
                }
            }
        }
    }

    func photos(of product: Int) -> [(product: Int, photo: Photo)] {
        assortment.products[product].photos.map { (product, assortment.photos[$0]) }
    }

    private func wanted(of all: [(product: Int, photo: Photo)], _ resolution: Resolution) -> [(
        product: Int, photo: Photo
    )] {
        let fitting = all.filter { fits($0.photo, resolution) }
        guard fitting.isEmpty else { return fitting }
        return all.filter { one in
            one.photo.color.map { color in resolution.saidColors.contains { $0.mayMean(color) } } == true
        }
    }

    private func fits(_ photo: Photo, _ resolution: Resolution) -> Bool {
        guard let color = photo.color else { return resolution.colors.isEmpty }
        if resolution.refusedColors.contains(color) { return false }
        return resolution.saidColors.isEmpty || resolution.saidColors.contains { $0.groups == [color] }
    }

    private static func first(
        _ limit: Int, of photos: [(product: Int, photo: Photo)], onePer key: ((product: Int, photo: Photo)) -> String
    ) -> [Photo] {
        var seen: Set<String> = []
        return Array(photos.filter { seen.insert(key($0)).inserted }.prefix(limit).map(\.photo))
    }
}

// MARK: - Wishes for several things

extension PhotoDesk {
    func showcase(of parts: [Resolution], source: PhotoAnswer.Source = .wish, sent: Set<String>) -> PhotoAnswer {
        var seen: Set<String> = []
        var answer = PhotoAnswer(
            mode: .showcase, products: [], categories: [], colors: [], photos: [], refusal: nil, source: source,
            trace: [])
        var count = 0
        for part in parts {
            answer.products += part.products.map(\.name)
            answer.categories += part.categories.filter { !answer.categories.contains($0) }
            answer.colors += part.colors.filter { !answer.colors.contains($0) }
            answer.trace += part.trace
            let all = part.indices.flatMap { photos(of: $0) }
            let fitting = wanted(of: all, part)
            count += fitting.count
            let fresh = fitting.filter { !sent.contains($0.photo.file) }
            answer.photos += Self.first(Limit.showcase, of: fresh) { "\($0.product)" }.filter {
                seen.insert($0.file).inserted
            }
        }
        answer.photos = Array(answer.photos.prefix(Limit.showcase))
        if answer.photos.isEmpty { answer.refusal = count > 0 ? .alreadySent : .colorNotPhotographed }
        return answer
    }
}
