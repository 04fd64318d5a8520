/// The last steps with how the gradient changed along them, from which the next direction is reckoned.
struct StepMemory {
    /// More steps gain little and hold a copy of all weights each.
    private static let longest = 8

    private struct Step {
        var moved: [Float]
        var changed: [Float]
        var product: Double
    }

    private var steps: [Step] = []

    /// Takes a step in; one along which the gradient didn't grow tells nothing and is left out.
    mutating func remember(
        from old: [Float], _ oldGradient: [Float], to new: [Float],
        _ newGradient: [Float]
    ) {
        let moved = Rows.sum(new, old, times: -1)
        let changed = Rows.sum(newGradient, oldGradient, times: -1)
        let product = Rows.dot(moved, changed)
        guard product > 1e-10 else { return }
        if steps.count == Self.longest { steps.removeFirst() }
        steps.append(Step(moved: moved, changed: changed, product: product))
    }

    /// Where to go from a gradient: the two loops of Nocedal's method.
    func direction(against gradient: [Float]) -> [Float] {
        var direction = gradient
        var shares: [Double] = []
        for step in steps.reversed() {
            let share = Rows.dot(step.moved, direction) / step.product
            shares.append(share)
            direction = Rows.sum(direction, step.changed, times: Float(-share))
        }
        if let last = steps.last {
            direction = Rows.scaled(direction, by: Float(last.product / Rows.dot(last.changed, last.changed)))
        }
        for (step, share) in zip(steps, shares.reversed()) {
            let other = Rows.dot(step.changed, direction) / step.product
            direction = Rows.sum(direction, step.moved, times: Float(share - other))
        }
        return Rows.scaled(direction, by: -1)
    }
}
