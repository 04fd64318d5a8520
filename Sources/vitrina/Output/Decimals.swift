import Foundation

/// Numbers as people read them, with a point whatever the locale.
enum Decimals {
    /// With two decimals: `1.05`.
    static func hundredths(_ value: some BinaryFloatingPoint) -> String { fixed(value, decimals: 2) }

    /// With four decimals: `0.8383`.
    static func fixed(_ value: some BinaryFloatingPoint, decimals: Int = 4) -> String {
        String(format: "%.\(decimals)f", Double(value))
    }
}
