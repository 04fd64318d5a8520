/// Words of everyday talk that sound or look like names of goods and are none: no guess at a misspelled name starts from them.
enum OrdinaryWords {
    static let all: [String] = text.split(whereSeparator: \.isWhitespace).map(String.init)

    private static let text = """
        guys guy tysm thx salam aleikum assalam hello hiya hey tan grab grabbed check checked checking driver box boxes scuff
        scuffs yet hang hangs hanging driven strap straps engrave engraved office megan mid middle middles may shorten
        lost since snowing snow where wear wears wore worn there their those these them this that then than when what
        which while would could should might must shall will want wants need needs like likes love loves look looks
        looking think thinking thought know knows knew tell told say says said see seen saw come comes came coming go
        goes going gone went get gets getting got give gives gave given take takes taking took taken make makes made
        find found keep keeps kept let lets leave left put puts send sends sent bring brings brought buy buys bought
        pay pays paid wait waits waiting call calls called ask asks asked answer answered reply replied message text
        number phone time times day days week weeks month months year years today tomorrow yesterday morning evening
        night noon early late later soon already still again always never ever maybe please thanks thank sorry okay
        fine good great nice cool cute pretty lovely perfect amazing best better bad worse worst wrong right true
        real really very much many more most less least few little big bigger small smaller large larger long longer
        short shorter wide wider narrow tight loose old older new newer young same other another different both each
        every any some all none one two three first second last next only just also even about after before between
        without within into onto over under near far here home house flat floor street city town shop store people
        person someone somebody anyone anybody everyone friend friends mother mom sister daughter husband wife girl
        woman women kid kids baby guest wedding party birthday work job school trip summer winter spring autumn rain
        weather water card cards cash money price cost cheap cheaper expensive deal free sale order orders ordered
        delivery courier parcel package post posted address door guard gate lift stairs picture pictures photo photos
        video story size sizes foot feet leg toe heel back front side inside outside top bottom color colour
        throw broke broken hole zip smell stain dirty clean cleaned wash fix fixed stop stopped start started
        help helped hope hoped mean means meant matter happen happened change changed cancel
        туда сюда куда откуда потом тоже опять снова сразу скоро рано поздно вечно всегда никогда иногда сегодня завтра
        вчера утро вечер ночь неделя месяц год минута секунда время раз тётя тёте тётю дядя свекровь свекрови сестра
        брат мама папа дочь сын муж жена подруга подружка невеста невесты ребёнок дети люди человек девочки девчонки
        спина спины плечо рука нога ноги пятка роды родов родила шоколадка тютелька кошка собака котята дом улица двор
        дверь двери лифт подъезд этаж квартира город село дорога машина работа учёба школа садик садике бегает ходит
        ездит живёт живу стоит стою лежит сидит едет ехали приехали приехал заплатила отдала взяла дала нашла потеряла
        увидела услышала поняла думаю знаю помню забыла хожу несу везу возьмёте возьмёшь сдаю сниму продаю покупаю
        однушка посредник весит таскать командировка банкет симка умерла старая черт чёрт блин капец рассылка рассылки
        пенсия зарплата получка праздник юбилей свадьба выпускной подарок сюрприз лента бант открытка пальто платье
        костюм юбка джинсы куртка шуба
        алдын алдында атына атым алатын алған аламын алып алты алпыс барады барамын барлық береді берген бірдей бірге
        жаңбыр жауа ертең бүгін кеше қазір кейін бұрын шұлық шұлығым бояу бояуы кетті кетіп қалды қалған сұлу сүйікті
        айтшы айтыңыз керек емес үшін туралы дейін бастап немесе және бірақ сондай осындай мұндай қандай қашан қайда
        мектеп жұмыс үйде үйге қала ауыл көше есік терезе қыз қызым апа апам ана анам әке ата аға іні дос досым құрбым
        курбим туған той тойға мереке сыйлық ақша жалақы несие сатып сатады сатушы сатушылар дүкен көрсет көрейін
        қарап қарайын киіп киюге келеді келді кетеді болады болды болып тұрады тұрмын жатыр отыр жүр
        """
}
