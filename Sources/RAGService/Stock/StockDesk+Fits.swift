import KnowledgeModel
import Products

// Which rows are of the colours and sizes asked for.
extension StockDesk {
    /// How well a row fits what was asked for.
    enum Fit: Int, Comparable {
        case none, loose, exact
        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// The rows of the colours and sizes asked for: those of the very shade and size, else of the group and a range that has the
    /// size.
    func narrowed(_ rows: [Int], _ resolution: Resolution) -> [Int] {
        var rows = rows
        if !resolution.refusedColors.isEmpty {
            rows = rows.filter { resolution.refusedColors.isDisjoint(with: assortment.rowColors[$0]?.groups ?? []) }
        }
        if let pairs = pairs(resolution.wish) {
            return pairs.flatMap { color, size in
                bestBySize(best(rows) { colorFit($0, [color]) }, [size])
            }
        }
        if !resolution.saidColors.isEmpty { rows = best(rows) { colorFit($0, resolution.saidColors) } }
        if !resolution.sizes.isEmpty {
            // `37 и 38`: a row of the one size does not do for the other.
            let fitting = Set(resolution.sizes.flatMap(Self.each).flatMap { bestBySize(rows, [$0]) })
            rows = rows.filter(fitting.contains)
        }
        if !resolution.wish.refusedSizes.isEmpty {
            rows = rows.filter { row in
                !resolution.wish.refusedSizes.contains { assortment.stock[row].size?.contains($0) == true }
            }
        }
        return rows
    }

    /// `37-38` asks for either, each in rows of its own or of a range that has it.
    private static func each(of size: Size) -> [Size] {
        guard size.lower < size.upper else { return [size] }
        return [size] + stride(from: size.lower, through: size.upper, by: 5).map { Size(tenths: $0) }
    }

    /// `чёрные 36, бордовые 39`: colours that have a size of their own each; nil where they don't.
    private func pairs(_ wish: ProductWish) -> [(SaidColor, Size)]? {
        guard wish.colors.count > 1, wish.colors.count == wish.sizes.count else { return nil }
        let told = (wish.colors.map { ($0.tokens.lowerBound, true) } + wish.sizes.map { ($0.tokens.lowerBound, false) })
            .sorted { $0.0 < $1.0 }
        // Colour and size in turns, the same first each time.
        let isColorFirst = told.first?.1 == true
        let isInTurns = told.enumerated().allSatisfy { place, one in one.1 == ((place % 2 == 0) == isColorFirst) }
        guard isInTurns else { return nil }
        let colors = wish.colors.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }.map(\.color)
        let sizes = wish.sizes.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }.map(\.size)
        return Array(zip(colors, sizes))
    }

    private func best(_ rows: [Int], _ fit: (Int) -> Fit) -> [Int] {
        let fits = rows.map { ($0, fit($0)) }
        let exact = fits.filter { $0.1 == .exact }
        return exact.isEmpty ? fits.filter { $0.1 == .loose }.map(\.0) : exact.map(\.0)
    }

    /// A row of the size itself goes before a range that has it, each product by itself.
    private func bestBySize(_ rows: [Int], _ sizes: [Size]) -> [Int] {
        let fits = rows.map { ($0, sizeFit($0, sizes)) }.filter { $0.1 != .none }
        let sure = Set(
            fits.filter { $0.1 == .exact }.map {
                productName(ofRow: $0.0) + "\u{1F}" + (assortment.colorName(ofRow: $0.0) ?? "")
            })
        return fits.filter { row, fit in
            fit == .exact
                || !sure.contains(productName(ofRow: row) + "\u{1F}" + (assortment.colorName(ofRow: row) ?? ""))
        }.map(\.0)
    }

    /// One group is the colour itself; `бежево-розовый` is only near to beige, and is meant where both are said.
    func colorFit(_ row: Int, _ wanted: [SaidColor]) -> Fit {
        guard let color = assortment.rowColors[row] else { return .none }
        var best = Fit.none
        for said in wanted {
            if color.groups == said.groups {
                best = .exact
            } else if color.groups.isSuperset(of: said.groups) || color.groups.allSatisfy(said.mayMean) {
                best = max(best, .loose)
            }
        }
        return best
    }

    func sizeFit(_ row: Int, _ wanted: [Size]) -> Fit {
        guard let size = assortment.stock[row].size else { return .none }
        var best = Fit.none
        for said in wanted {
            if size == said || said.lower < said.upper && size.lower == size.upper && said.contains(size) {
                best = .exact
            } else if size.contains(said) {
                best = max(best, .loose)
            }
        }
        return best
    }
}
