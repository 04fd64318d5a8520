/// Months as words, full and short, in the languages old exports were seen in or are likely to be in.
enum MonthNames {
    /// Number of a month by its name in lower case without a final stop.
    static let numbers: [[UInt8]: UInt16] = {
        let languages = [
            "january|jan february|feb march|mar april|apr may june|jun "
                + "july|jul august|aug september|sep|sept october|oct november|nov december|dec",
            "января|янв февраля|фев|февр марта|мар|март апреля|апр мая|май июня|июн|июнь "
                + "июля|июл|июль августа|авг сентября|сен|сент октября|окт ноября|ноя|нояб декабря|дек",
            "қаңтар|қаң ақпан|ақп наурыз|нау сәуір|сәу мамыр|мам маусым|мау "
                + "шілде|шіл тамыз|там қыркүйек|қыр қазан|қаз қараша|қар желтоқсан|жел",
            "січня|січ лютого|лют березня|бер квітня|квіт травня|трав червня|черв "
                + "липня|лип серпня|серп вересня|вер жовтня|жовт листопада|лист грудня|груд",
            "januar|jän februar märz|mär|mrz april mai juni juli august september oktober|okt november dezember|dez",
            "enero|ene febrero marzo abril|abr mayo junio "
                + "julio agosto|ago septiembre octubre noviembre diciembre|dic",
            "janvier|janv février|févr mars avril|avr mai juin "
                + "juillet|juil août septembre octobre novembre décembre|déc",
            "gennaio|gen febbraio marzo aprile maggio|mag giugno|giu "
                + "luglio|lug agosto settembre|set ottobre|ott novembre dicembre",
            "janeiro fevereiro|fev março abril maio junho|jun "
                + "julho|jul agosto setembro outubro|out novembro dezembro|dez",
            "januari februari maart|mrt april mei juni juli augustus september oktober november december",
            "ocak|oca şubat|şub mart nisan|nis mayıs haziran|haz "
                + "temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas aralık|ara",
        ]
        var numbers: [[UInt8]: UInt16] = [:]
        for months in languages {
            for (index, month) in months.split(separator: " ").enumerated() {
                for name in month.split(separator: "|") where numbers[Array(name.utf8)] == nil {
                    numbers[Array(name.utf8)] = UInt16(index + 1)
                }
            }
        }
        return numbers
    }()
}
