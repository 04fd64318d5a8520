/// A line that may open a message, with the numbers as written: which of them is the day is decided for the whole file.
struct ChatHeader {
    /// Offset of the line's first byte.
    var start: Int
    /// Offset of the first byte behind the header.
    var rest: Int
    /// Number of the line, from 1.
    var line: UInt32
    /// The three numbers of the date in written order; a month that is a word gives its number, a missing year 0.
    var first: UInt16 = 0
    var second: UInt16 = 0
    var third: UInt16 = 0
    var hour: UInt8 = 0
    var minute: UInt8 = 0
    var second60: UInt8 = 0
    var shape: ChatStyle.Header = .android
    var period: DayPeriod = .none
    var flags: Flags = []

    struct Flags: OptionSet {
        let rawValue: UInt16
        /// The line stands behind CR LF or opens the file; otherwise behind LF alone.
        static let afterReturn = Flags(rawValue: 1)
        /// The first number has three or four digits.
        static let longFirst = Flags(rawValue: 2)
        /// The third number has three or four digits.
        static let longThird = Flags(rawValue: 4)
        static let hasSeconds = Flags(rawValue: 8)
        /// The year is of the Buddhist calendar by its mark.
        static let buddhist = Flags(rawValue: 16)
        /// The year was a Japanese era and is already converted.
        static let imperial = Flags(rawValue: 32)
        /// The month is a word: `first` is the day, `second` the month.
        static let monthName = Flags(rawValue: 64)
        /// The date's separator is `.` or `-`.
        static let dotOrDash = Flags(rawValue: 128)
        /// A number of the date below ten has no leading zero.
        static let unpadded = Flags(rawValue: 256)
    }

    /// Half of the day that a twelve-hour clock names.
    enum DayPeriod: UInt8 {
        case none, morning, afternoon
        /// «at night»: late evening and the small hours.
        case night
        /// Words for midday, as Chinese has one.
        case midday
    }

    /// What is the same in all headers that one phone writes: separator, place and length of the year, seconds, clock.
    var form: Int {
        (flags.contains(.dotOrDash) ? 1 : 0) | (flags.contains(.hasSeconds) ? 2 : 0) | (period == .none ? 0 : 4)
            | (flags.contains(.longFirst) ? 8 : 0) | (flags.contains(.longThird) ? 16 : 0)
    }

    /// Number of values of ``form``.
    static let formCount = 32

    /// Hour of the day, 0...23.
    var hour24: Int {
        let hour = Int(self.hour)
        switch period {
        case .none: return hour == 24 ? 0 : hour
        case .morning: return hour == 12 ? 0 : hour
        case .afternoon: return hour < 12 ? hour + 12 : hour
        case .night: return hour == 12 ? 0 : (6..<12).contains(hour) ? hour + 12 : hour
        case .midday: return hour < 6 ? hour + 12 : hour
        }
    }
}
