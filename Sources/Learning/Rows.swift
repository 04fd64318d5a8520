/// Weights as one long vector.
enum Rows {
    static func dot(_ left: [Float], _ right: [Float]) -> Double {
        left.withUnsafeBufferPointer { left in
            right.withUnsafeBufferPointer { right in
                var sum = 0.0
                for place in 0..<left.count { sum += Double(left[place]) * Double(right[place]) }
                return sum
            }
        }
    }

    static func sum(_ left: [Float], _ right: [Float], times factor: Float) -> [Float] {
        var sum = left
        sum.withUnsafeMutableBufferPointer { sum in
            right.withUnsafeBufferPointer { right in
                for place in 0..<sum.count { sum[place] += right[place] * factor }
            }
        }
        return sum
    }

    static func scaled(_ rows: [Float], by factor: Float) -> [Float] {
        var rows = rows
        rows.withUnsafeMutableBufferPointer { rows in for place in 0..<rows.count { rows[place] *= factor } }
        return rows
    }

    /// Half the sum of the squares times a factor.
    /// - Parameter gradient: takes how that changes with each weight.
    static func penalize(_ weights: [Float], by factor: Float, gradient: inout [Float]) -> Double {
        gradient = scaled(weights, by: factor)
        return 0.5 * dot(weights, gradient)
    }
}
