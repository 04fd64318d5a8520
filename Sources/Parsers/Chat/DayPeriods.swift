/// Words for the halves of a day, as phones write them before or behind the time. Lower case; ASCII is compared without case.
enum DayPeriods {
    /// Words behind the time. A longer word stands before a shorter one that it begins with.
    static let behind: [(word: StaticString, period: ChatHeader.DayPeriod)] = [
        ("in the morning", .morning), ("in the afternoon", .afternoon), ("in the evening", .afternoon),
        ("at night", .night), ("noon", .midday), ("midnight", .night),
        ("ص", .morning), ("م", .afternoon), ("ق.ظ.", .morning), ("ب.ظ.", .afternoon),
        ("π.μ.", .morning), ("μ.μ.", .afternoon), ("dop.", .morning), ("odp.", .afternoon),
        ("de.", .morning), ("du.", .afternoon), ("sa", .morning), ("ch", .afternoon), ("öö", .morning),
        ("ös", .afternoon), ("ÖÖ", .morning), ("ÖS", .afternoon), ("fm", .morning), ("em", .afternoon),
        ("ptg", .afternoon), ("pg", .morning), ("pd", .morning), ("md", .afternoon),
        ("पूर्वाह्न", .morning), ("अपराह्न", .afternoon), ("ДП", .morning), ("ПП", .afternoon),
        ("дп", .morning), ("пп", .afternoon),
    ]
    /// Words before the time.
    static let before: [(word: StaticString, period: ChatHeader.DayPeriod)] = [
        ("上午", .morning), ("下午", .afternoon), ("凌晨", .morning), ("早上", .morning), ("中午", .midday),
        ("晚上", .afternoon), ("午前", .morning), ("午後", .afternoon), ("오전", .morning), ("오후", .afternoon),
    ]
}
