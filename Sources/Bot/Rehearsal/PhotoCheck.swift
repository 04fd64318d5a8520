import KnowledgeModel
import Language

/// Holds the photos of a turn against a script: `1-3 Product/color, @Brand#category, #category/color`.
struct PhotoCheck {
    var photos: [Photo]
    var wares: WareBook

    func fault(_ value: String) -> String? {
        let head = value.prefix { $0.isNumber || $0 == "-" }
        let bounds = head.split(separator: "-").compactMap { Int($0) }
        guard let least = bounds.first else { return "“\(value)” names no number" }
        let most = bounds.last ?? least
        let selectors = String(value.dropFirst(head.count)).trimmed
        guard (least...max(least, most)).contains(photos.count) else { return "\(photos.count) photos" }
        guard !selectors.isEmpty else { return nil }
        let wanted = selectors.components(by: ",")
        if let odd = photos.first(where: { photo in !wanted.contains { selects(photo, $0) } }) { return odd.file }
        return nil
    }

    func oneEachFault(_ value: String) -> String? {
        let keys = photos.map { photo in
            value == "product" ? product(photo) : product(photo) + "/" + (photo.color ?? "")
        }
        return Set(keys).count == keys.count ? nil : "\(keys)"
    }

    private func product(_ photo: Photo) -> String { wares.longestName(in: photo.product) ?? photo.product }

    private func selects(_ photo: Photo, _ selector: String) -> Bool {
        let sides = selector.components(by: "/")
        if sides.count == 2, photo.color != sides[1] { return false }
        let head = sides[0]
        guard let first = head.first, "@#".contains(first) else {
            return Folding.foldLine(product(photo)) == Folding.foldLine(head)
        }
        let parts = head.components(by: "#")
        let brand = parts[0].hasPrefix("@") ? String(parts[0].dropFirst()) : ""
        let category = parts.count > 1 ? parts[1] : ""
        let name = product(photo)
        return (brand.isEmpty || Folding.fold(name).hasPrefix(Folding.fold(brand)))
            && (category.isEmpty || photo.category == category || wares.product(named: name)?.category == category)
    }
}
