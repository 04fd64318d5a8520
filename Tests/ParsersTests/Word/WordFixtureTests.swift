import Parsers
import Testing

/// The exact reading of every fixture of fixtures/parsers/word; see ``WordDocument/outline`` for the notation.
struct WordFixtureTests {
    @Test(arguments: readings)
    func readsFixture(name: String, outline: String) throws {
        var options = WordReader.Options()
        options.readsPageMargins = name == "page-margins"
        let document = try WordReader(options: options).read(parserFixture("word/\(name).docx"), as: "\(name).docx")
        #expect(document.outline == outline)
    }

    private static let readings: [(name: String, outline: String)] = [
        (
            "all-bold",
            """
            #0 p1
            P p1 Строка 0
            P p2 Строка 1
            P p3 Строка 2
            P p4 Строка 3
            """
        ),
        (
            "bold-headings",
            """
            #1 shortBoldLine p1 Скрипт продаж
            #2 shortBoldLine p2 Скрипт продаж / Приветствие
            P p3 Здравствуйте! Чем могу помочь?
            #2 shortBoldLine p4 Скрипт продаж / ДОСТАВКА
            P p5 По городу бесплатно.
            P p6 По области 2 000 ₸.
            #3 shortBoldLine p7 Скрипт продаж / ДОСТАВКА / Рассрочка:
            P p8 Каспи, 12 месяцев.
            #2 shortBoldLine p9 Скрипт продаж / Возврат
            P p9 В течение 14 дней.
            P p10 Важно знать: не всё жирное — заголовок.
            """
        ),
        (
            "byte-order-mark",
            """
            #0 p1
            P p1 Текст
            """
        ),
        (
            "changes",
            """
            #0 p1
            P p1 было вставлено сюда
            P p2 первая вторая половина
            R t1r1 остаётся | да ^ первая вторая половина
            P p4 стиль
            """
        ),
        (
            "cut-xml",
            """
            #0 p1
            P p1 целый
            P p2 обрыв
            ! warning xml.malformed file
            """
        ),
        (
            "embedded-files",
            """
            #0 p1
            P p1 до
            P p1 вставка
            P p1 вторая
            P p2 между
            P p3 после
            ! warning docx.embeddedFile p2
            """
        ),
        (
            "empty",
            """
            ! warning docx.noText file
            """
        ),
        (
            "fields",
            """
            #0 p1
            P p1 Страница 7 из 9
            P p2 видно
            P p4 дальше
            """
        ),
        (
            "group-lines",
            """
            #1 loneLine p1 Арматура
            P p2 Арматура а1 8 м 54000
            P p3 Арматура а1 10 м 58000
            #1 loneLine p4 Уголок
            P p5 Уголок 25 9000
            P p6 Уголок 32 12000
            """
        ),
        (
            "headings",
            """
            #0 p1
            P p1 До заголовков
            #1 style p2 Каталог
            #1 style p3 Каталог / Туфли
            P p4 Текст 1
            #2 style p5 Каталог / Туфли / Лодочки
            #3 style p6 Каталог / Туфли / Лодочки / Замша
            P p7 Текст 2
            #1 style p8 Каталог / Сапоги
            #2 outlineLevel p9 Каталог / Сапоги / Зимние
            #3 outlineLevel p10 Каталог / Сапоги / Зимние / Прямо
            P p11 Оглавление
            #2 style p12 Каталог / Сапоги / Без определения
            """
        ),
        (
            "hidden",
            """
            #0 p1
            P p1 видно показано
            P p3 сеть
            """
        ),
        (
            "alternatives",
            """
            #0 p1
            P p1 до первое
            P p2 запасное
            P p3 рисунок {image схема}
            """
        ),
        (
            "drawings",
            """
            #0 p1
            P p1 График  {image Рост продаж} {image Продажи весной; Туфли; март; апрель; Сумки}
            P p2 {image Заказ; Оплата}
            """
        ),
        (
            "form-fields",
            """
            #0 p1
            P p1 ☒ по умолчанию
            P p2 ☐ снята
            P p3 синий выбран
            P p4 красный первый
            P p5 записан
            P p6 введено
            """
        ),
        (
            "numbered-headings",
            """
            #1 style p1 [1.] Обувь
            #2 style p2 [1.1] Обувь / Лодочки
            P p3 Текст
            #2 style p4 [1.2] Обувь / Балетки
            #1 style p5 [2.] Сумки
            #2 style p6 [2.1] Сумки / Клатчи
            """
        ),
        (
            "table-contents",
            """
            #0 t1r1
            R t1r1 Лодочки на сайте |  {на сайте → https://example.kz/?a=1&b=2} {image Лодочки, вид сбоку}
            R t1r2  |  {image image2.png}
            """
        ),
        (
            "images",
            """
            #0 p1
            P p1 Фото  {image Туфли чёрные, вид сбоку}
            P p2 {image image2.png}
            P p3 {image Логотип}
            """
        ),
        (
            "links",
            """
            #0 p1
            P p1 Смотрите на сайте и ниже {на сайте → https://example.kz/?a=1&b=2} {ниже → #price}
            P p2 поле {поле → https://example.kz/b}
            P p3 простое {простое → #here}
            """
        ),
        (
            "list-by-style",
            """
            #0 p1
            P p1 [1.|0] А
            P p2 [1.1|1] Б
            P p3 [2.|0] В
            P p4 [3.|0] Г
            """
        ),
        (
            "lists",
            """
            #0 p1
            P p1 [1.|0] один
            P p2 [1.1.|1] один-один
            P p3 [a)|2] буква
            P p4 [b)|2] буква
            P p5 [1.2.|1] один-два
            P p6 [2.|0] два
            P p7 [2.1.|1] два-один
            P p8 вне списка
            P p9 [3.|0] три
            P p10 [•|0] точка
            P p11 [o|1] кружок
            P p12 [IV|0] римская
            P p13 [4-1|1] десятичная
            P p14 [а)|2] русская
            P p15 [V|0] ещё римская
            P p16 [б)|2] снова русская
            P p17 [10.|0] с десяти
            P p18 [11.|0] дальше
            P p19 [12.|0] продолжение первого
            P p20 снят
            """
        ),
        (
            "math",
            """
            #0 p1
            P p1 a/b=x^2
            """
        ),
        (
            "notes",
            """
            #0 p1
            P p1 Цена и срок
            N n2 footnote без НДС⏎вторая строка
            N n3 endnote до марта
            P p2 Проверить
            N n0 comment спросить склад
            R t1r1 в таблице | б ^ Проверить
            N n4 footnote сноска ячейки
            P p3 конец
            """
        ),
        (
            "page-margins",
            """
            #0 p1
            P p1 тело
            #0 header1
            P header1 Оттенок
            #0 footer1
            R footer1 тел. | +7 700 000 01 23
            """
        ),
        (
            "paragraphs",
            """
            #0 p1
            P p1 Первый
            P p3 Өң қоңыр, ё, 👠
            P p4 до⇥после⏎строка\u{2011}б\u{AD}в⏎г⇥д
            P p5 с новой страницы
            """
        ),
        (
            "plain",
            """
            #0 p1
            P p1 Магазин работает с десяти до восьми.
            P p2 Приходите к нам в любой день недели.
            P p3 Мы всегда рады.
            """
        ),
        (
            "several-bodies",
            """
            #0 p1
            P p1 один
            P p2 два
            """
        ),
        (
            "speakers",
            """
            #0 p1
            P p1 Менеджер:
            P p2 Реплика 0 о наличии и доставке.
            P p3 Менеджер:
            P p4 Реплика 1 о наличии и доставке.
            P p5 Менеджер:
            P p6 Реплика 2 о наличии и доставке.
            P p7 Менеджер:
            P p8 Реплика 3 о наличии и доставке.
            """
        ),
        (
            "stages",
            """
            #1 loneLine p1 Шаг 1. Приветствие
            P p2 Здравствуйте!
            #1 loneLine p3 Шаг 2. Потребность
            P p4 Что ищете?
            """
        ),
        (
            "stray-text",
            """
            #0 p1
            P p1 без абзаца
            P p2 абзац
            R t1r1 а | без строки ^ абзац
            """
        ),
        (
            "strict",
            """
            #1 style p1 Заголовок
            P p2 Текст
            """
        ),
        (
            "symbols",
            """
            #0 p1
            P p1 ✓ есть ≥ 5 \u{F0E5}
            P p2 • точка
            """
        ),
        (
            "table-headers",
            """
            #0 t1r1
            H t1r1 Имя | Город
            R t1r2 Айгуль | Алматы < Имя | Город
            P p1 Прайс
            H t2r1 Обувь | Стоит ^ Прайс
            R t2r2 Туфли | 45 000 ₸ < Обувь | Стоит ^ Прайс
            R t2r3 Сапоги | 90 000 ₸ < Обувь | Стоит ^ Прайс
            P p2 Без заголовка
            R t3r1 кожа | замша ^ Без заголовка
            R t3r2 шёлк | лён ^ Без заголовка
            H t4r1 Товар | Склад | Склад
            H t4r2 Товар | Алматы | Астана
            R t4r3 Лодочки | 3 | 4 < Товар | Склад Алматы | Склад Астана
            """
        ),
        (
            "table-in-content-control",
            """
            #0 t1r1
            R t1r1 а | 
            R t1r2 б | в
            """
        ),
        (
            "table-merges",
            """
            #0 p1
            P p1 Размеры:
            H t1r1 Модель | Размеры | Размеры ^ Размеры:
            R t1r2 Miu Miu | 38 | 39 < Модель | Размеры | Размеры ^ Размеры:
            R t1r3 Miu Miu | 40 | 41 < Модель | Размеры | Размеры ^ Размеры:
            R t1r4  |  | последняя < Модель | Размеры | Размеры ^ Размеры:
            """
        ),
        (
            "table-nested",
            """
            #0 t1r1
            R t1r1 слева | снаружи
            R t2r1 а | б
            R t2r2 в | г
            R t1r2 низ | конец
            P p1 после
            R t3r1 третья | таблица ^ после
            """
        ),
        (
            "table-numbered-cells",
            """
            #0 t1r1
            H t1r1 № | Товар
            R t1r2 1. | Туфли < № | Товар
            R t1r3 2. | Сапоги < № | Товар
            """
        ),
        (
            "text-boxes",
            """
            #0 p1
            P p1 хозяин дальше
            P p1 в рамке
            R t1r1 таблица | рамки ^ в рамке
            P p2 старая рамка
            R t2r1 ячейка⏎рамка в ячейке | б ^ старая рамка
            """
        ),
        (
            "wrappers",
            """
            #0 p1
            P p1 в элементе
            P p2 Алматы, улица
            P p3 основа
            """
        ),
    ]
}
