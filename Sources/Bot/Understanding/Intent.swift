/// What a customer wants the shop to do next.
///
/// Where a message holds several, a question or a wish comes before a field, a field before a yes, a yes before thanks or
/// a greeting.
public enum Intent: String, Sendable, Hashable, Codable, CaseIterable {
    case greeting, thanks, goodbye, acknowledge
    case browse
    case price, discount, objection
    case availability, productInfo, photos, sizeAdvice
    case delivery, payment, returns, fitting, shopInfo, service
    case order, preorder, giveField, change, cancel
    case yes, no, think
    case person, complaint, orderStatus, optOut
    case offTopic, injection, unclear
}
