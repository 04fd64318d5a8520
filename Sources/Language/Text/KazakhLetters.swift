/// The letters that Kazakh has and Russian has not.
public enum KazakhLetters {
    /// Whether a folded letter is one of them.
    public static func contain(_ letter: Unicode.Scalar) -> Bool {
        switch letter.value {
        case 0x4D9, 0x493, 0x49B, 0x4A3, 0x4E9, 0x4B1, 0x4AF, 0x4BB, 0x456: true
        default: false
        }
    }
}
