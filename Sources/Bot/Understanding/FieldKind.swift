/// What a customer's message can fill in.
public enum FieldKind: String, Sendable, Hashable, Codable, CaseIterable {
    case product, brand, category
    case size, color, quantity
    case city, address, name, phone
    case date, time, payment
}
