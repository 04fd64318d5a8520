/// Signs that are frequent in chats and price lists, are no part of a word, and fold to themselves: dashes, quotation marks, bullets, signs of
/// currencies, pictures. Looking each of them up in Unicode's tables would take longer than all letters around it.
enum PlainSigns {
    static func contain(_ value: UInt32) -> Bool {
        switch value {
        case 0x2012...0x2015, 0x201A...0x2023, 0x20A0...0x20A7, 0x20A9...0x20CF, 0x2600...0x27BF, 0x1F300...0x1F64F,
            0x1F680...0x1F6FF, 0x1F900...0x1F9FF:
            true
        default: false
        }
    }
}
