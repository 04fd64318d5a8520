/// What a chat export turned out to be written like. Everything here is decided once a file, from the whole file.
public struct ChatStyle: Hashable, Sendable {
    /// The shape of the lines that open messages.
    public var header: Header
    /// Encoding of the file.
    public var encoding: Encoding
    /// What ends a line, and what ends a message.
    public var lineEnds: LineEnds
    /// Order of day, month and year.
    public var dateOrder: DateOrder
    /// What settled the order.
    public var dateEvidence: DateEvidence
    /// Twelve or twenty-four hours.
    public var clock: Clock
    /// Whether headers state seconds.
    public var hasSeconds: Bool
    /// The calendar of the years.
    public var calendar: Calendar

    /// Shapes of header lines.
    public enum Header: UInt8, Hashable, Sendable, CaseIterable {
        /// `[22.03.2024, 14:35:12] Name: text`, by iPhones.
        case ios
        /// `[14:35:12, 22/3/24] Name: text`, by iPhones in Vietnam.
        case iosTimeFirst
        /// `22.03.2024, 14:35 - Name: text`, by Android.
        case android
        /// `14:35, 22/3/2024 - Name: text`, by Android.
        case androidTimeFirst
        /// `22/03/14 14:35:12: Name: text`, by iPhones up to 2015.
        case oldColon
        /// `22 Mar 14:35 - Name: text`, `Mar 22, 2:35 PM - Name: text`, `14:35, 22 Mar 2014 - Name: text`, up to 2015.
        case oldMonthName

        /// Whether only old exports have it. Such lines are taken for headers only in files without newer ones.
        public var isOld: Bool { self == .oldColon || self == .oldMonthName }
        /// Whether an iPhone wrote it.
        public var isPhoneOS: Bool { self == .ios || self == .iosTimeFirst }
    }

    /// Encodings that exports and their copies come in.
    public enum Encoding: String, Hashable, Sendable {
        /// UTF-8, as WhatsApp writes it.
        case utf8
        /// UTF-8 behind a byte order mark.
        case utf8WithMark
        /// UTF-16, low byte first, as Notepad saves «Unicode».
        case utf16LittleEndian
        /// UTF-16, high byte first.
        case utf16BigEndian
        /// The Cyrillic code page, as Notepad saves «ANSI» in Russian. Emoji and Kazakh letters are lost in such a file.
        case windows1251
    }

    /// What ends lines and messages.
    public enum LineEnds: String, Hashable, Sendable {
        /// LF everywhere: Android, and iPhone exports that lost their CR.
        case lf
        /// CR LF everywhere: copies that went through Windows.
        case crlf
        /// CR everywhere: copies that went through an old editor.
        case cr
        /// CR LF ends a message and LF alone breaks a line inside one: an iPhone's file as it was written.
        case crlfBetweenMessages
        /// Both, without a rule: edited by hand.
        case mixed
    }

    /// Orders of a date's fields.
    public enum DateOrder: String, Hashable, Sendable {
        /// Day first.
        case dayMonthYear
        /// Month first.
        case monthDayYear
        /// Year first.
        case yearMonthDay
    }

    /// What settled the order of day and month.
    public enum DateEvidence: Hashable, Sendable {
        /// The year stands first, or the month is a word.
        case form
        /// So many headers hold a number above 12 where the day is, and so many where the month would be.
        case above12(forIt: Int, against: Int)
        /// No number is above 12; the field taken for the day changes so often between neighbours, the other one so often.
        case changes(day: Int, month: Int)
        /// Nothing in the file settles it: the more usual order for this form was taken, and a problem says so.
        case usage
    }

    /// Twelve or twenty-four hours.
    public enum Clock: String, Hashable, Sendable {
        /// With a.m. and p.m. in some language.
        case twelveHours
        /// 0 to 23.
        case twentyFourHours
    }

    /// Calendars that dates are stated in.
    public enum Calendar: String, Hashable, Sendable {
        /// The common one.
        case gregorian
        /// Thai years, 543 ahead.
        case buddhist
        /// Japanese eras, `R4` for 2022.
        case imperial
    }
}
