"""What a person does on the page of `vitrina serve`, each a function of a visit. Run by scripts/page-check."""
import json
import re

from playwright.sync_api import expect

expect.set_options(timeout=20_000)
QUESTION = "есть ли доставка в Алматы"
DRAFT = ("Лоферы Prada Monolith стоят 50 000 ₸, есть 38 размер 🙂 чёрные, из полированной кожи. "
         "Работаем до 23:00, доставим за 1 500 ₸.")
SECTIONS = {
    "search": {"q": QUESTION}, "ground": {"q": "а в чёрном?", "history": "лоферы prada monolith 38"},
    "stock": {"q": "лоферы prada"}, "photos": {"q": "чёрные лоферы"}, "verify": {},
    "compare": {"q": "лоферы prada"},
}


# MARK: What a person does

def asks_reads_and_follows_a_citation(visit):
    page = visit.open()
    page.get_by_label("Вопрос покупателя").fill(QUESTION)
    page.get_by_role("button", name="Спросить", exact=True).click()
    first = page.locator("article.passage").first
    expect(first).to_contain_text("Доставка по Алматы")
    expect(first.locator("mark").first).to_be_visible()
    expect(first.locator(".bars li")).to_have_count(4)
    expect(page.locator(".verdict")).to_contain_text("Уверенно")
    expect(page.locator("#live")).to_contain_text("Найдено: 5 фрагментов")
    assert "%" not in page.locator("#panel").inner_text(), "a score as per cent"
    first.get_by_text("Почему найдено").click()
    expect(first.locator(".why")).to_contain_text("доставка")
    text = first.locator(".text").inner_text()
    first.locator(".cite").scroll_into_view_if_needed()
    place = page.evaluate("scrollY")
    first.locator(".cite").click()
    asked = page.locator("#source .asked")
    expect(asked).to_contain_text(text)
    expect(asked).to_be_in_viewport()
    expect(asked).to_be_focused()
    assert page.evaluate("scrollY") == place, "the answers moved away"
    assert page.locator("#source .piece").count() > 3, "no text around the spot"
    visit.look()
    page.get_by_role("button", name="Показать больше вокруг").click()
    expect(page.locator("#source .piece").nth(8)).to_be_attached()
    page.keyboard.press("Escape")
    expect(page.locator("#source")).to_be_hidden()
    expect(first.locator(".cite")).to_be_focused()


def speaks_two_languages(visit):
    page = visit.open("search", q=QUESTION)
    expect(page.locator("html")).to_have_attribute("lang", "ru")
    expect(page.locator(".cite").first).to_contain_text("абзац")
    page.get_by_role("button", name="English").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.get_by_role("button", name="Ask", exact=True)).to_be_visible()
    expect(page.locator(".cite").first).to_contain_text("paragraph")
    page.reload()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.get_by_role("tab", name="Search")).to_have_attribute("aria-selected", "true")
    page.get_by_role("button", name="Русский").click()
    expect(page.get_by_role("tab", name="Поиск")).to_be_visible()
    words = page.evaluate("""async () => {
      const [{ t, speak }, sources] = [await import("/page/words.js"), await Promise.all(["page", "answers", "sections"]
        .map((name) => fetch(`/page/${name}.js`).then((answer) => answer.text())))];
      const used = new Set([...sources.join("").matchAll(/\\b[tn]\\("(\\w+)"/g)].map((one) => one[1]));
      return ["ru", "en"].flatMap((lang) => { speak(lang); return [...used].filter((name) => t(name) === name); });
    }""")
    assert not words, f"no words for {words}"


def remembers_the_theme(visit):
    page = visit.open()
    colour = "getComputedStyle(document.documentElement).backgroundColor"
    light = page.evaluate(colour)
    theme = page.locator("#theme")
    theme.click()
    assert page.evaluate(colour) == light
    theme.click()
    expect(theme).to_have_text("Тема: тёмная")
    assert page.evaluate(colour) != light
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")


def works_with_the_keyboard_alone(visit):
    page = visit.open()
    press = page.keyboard.press
    expect(page.locator("#question")).to_be_focused()
    page.keyboard.type(QUESTION)
    press("Enter")
    passages = page.locator("article.passage")
    expect(passages).to_have_count(5)
    press("Escape")
    press("j")
    expect(passages.nth(0)).to_be_focused()
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none", "the focus can't be seen"
    press("ArrowDown")
    expect(passages.nth(1)).to_be_focused()
    press("End")
    expect(passages.nth(4)).to_be_focused()
    press("w")
    expect(passages.nth(4).locator(".why")).to_have_attribute("open", "")
    press("Enter")
    expect(page.locator("#source .asked")).to_be_focused()
    press("Escape")
    expect(passages.nth(4)).to_be_focused()
    press("3")
    expect(page.get_by_role("tab", name="Наличие")).to_have_attribute("aria-selected", "true")
    expect(page.get_by_role("tab", name="Наличие")).to_be_focused()
    press("ArrowRight")
    press("Enter")
    expect(page.get_by_role("tab", name="Фото")).to_have_attribute("aria-selected", "true")
    press("?")
    expect(page.get_by_role("dialog", name="С клавиатуры")).to_be_visible()
    visit.look()
    press("3")
    expect(page.get_by_role("tab", name="Фото", include_hidden=True)).to_have_attribute("aria-selected", "true")
    page.get_by_role("checkbox").focus()
    press("Space")
    press("Escape")
    press("1")
    expect(page.get_by_role("tab", name="Фото")).to_have_attribute("aria-selected", "true")
    press("?")
    expect(page.locator("#help-dialog")).to_be_hidden()
    page.reload()
    expect(page.locator("html[data-ready]")).to_be_attached()
    # The first stop of all skips what comes before the answer.
    page.locator("body").press("Tab")
    expect(page.locator("#skip")).to_be_focused()
    expect(page.locator("#skip")).to_be_in_viewport()
    stops = set()
    for _ in range(40):
        press("Tab")
        stops.add(page.evaluate("document.activeElement.id || document.activeElement.textContent"))
    assert {"language", "theme", "key", "help", "tab-photos", "question", "Спросить"} <= stops, stops


def lays_the_ground(visit):
    page = visit.open("ground", **SECTIONS["ground"])
    expect(page.locator(".standalone")).to_contain_text("Prada Monolith")
    expect(page.locator(".variants").first).to_contain_text("38")
    expect(page.locator("article.passage").first).to_be_visible()
    expect(page.locator("#notes")).to_contain_text("токенов")
    left = page.locator("#notes details").first
    left.locator("summary").click()
    left.locator(".cite").first.click()
    expect(page.locator("#source .asked")).to_be_visible()
    page.keyboard.press("Escape")
    page.locator("#question").fill("чёрные лоферы prada")
    page.locator("#question").press("Enter")
    visit.settle()
    page.get_by_role("button", name="Продолжить разговор").click()
    expect(page.locator("#f-history")).to_have_value("лоферы prada monolith 38\nчёрные лоферы prada")
    expect(page.locator("#question")).to_be_focused()


def settles_the_stock(visit):
    page = visit.open("stock", **SECTIONS["stock"])
    expect(page.locator(".verdict")).to_contain_text("Подходит несколько")
    page.locator(".settle").get_by_role("button", name="38", exact=True).click()
    expect(page.locator(".verdict")).to_contain_text("Это один товар")
    expect(page.locator("#question")).to_have_value("лоферы prada 38")
    assert page.locator(".cell").first.inner_text().startswith("D"), "no cell"
    page.go_back()
    expect(page.locator(".verdict")).to_contain_text("Подходит несколько")


def shows_photos(visit):
    page = visit.open("photos", **SECTIONS["photos"])
    visit.settle()
    first = page.locator(".photos img").first
    assert first.get_attribute("src").startswith("blob:"), "a photo by its address can't carry the key"
    assert "лофер" in first.get_attribute("data-file").lower()
    page.locator(".photos button").first.click()
    expect(page.locator("#photo-large")).to_be_visible()
    visit.look()
    page.keyboard.press("Escape")
    expect(page.locator(".photos button").first).to_be_focused()
    page.get_by_role("button", name="Показать следующие").click()
    expect(page.locator(".state")).to_contain_text("Всё уже отправлено")


def verifies_a_draft(visit):
    page = visit.open("verify")
    page.get_by_label("Черновик ответа").fill(DRAFT)
    page.get_by_role("button", name="Проверить").click()
    wrong = page.locator(".claim.contradicted")
    expect(wrong.first).to_contain_text("50 000 ₸")
    assert "23:00" in "".join(wrong.all_inner_texts())
    marked = page.locator(".draft-text").evaluate("""(node) => {
      const one = node.cloneNode(true);
      one.querySelectorAll("sup").forEach((sup) => sup.remove());
      return one.textContent;
    }""")
    assert marked == DRAFT, f"the draft is shown as {marked}"
    wrong.first.click()
    expect(page.locator(".fact:focus")).to_contain_text("в файлах: 52 500 ₸")


def compares_generations(visit):
    page = visit.open("compare", **SECTIONS["compare"])
    expect(page.locator(".side")).to_have_count(2)
    expect(page.locator(".side").first).to_contain_text("Поколение 1")
    expect(page.locator(".side").last).to_contain_text("Поколение 2")
    expect(page.locator(".change.isNew").first).to_be_visible()


def keeps_the_question_in_the_address(visit):
    page = visit.open("search", q="лоферы", kinds="catalog", top="3")
    expect(page.locator("article.passage")).to_have_count(3)
    assert page.locator(".kind").all_inner_texts() == ["каталог"] * 3
    expect(page.locator("#options summary")).to_have_text("Уточнить: задано 2")
    page.locator("#question").fill("сумки")
    page.locator("#question").press("Enter")
    expect(page).to_have_title("сумки — Поиск — Vitrina")
    page.go_back()
    expect(page.locator("#question")).to_have_value("лоферы")
    page.locator("#f-brands").fill("Нетакой")
    page.locator("#question").press("Enter")
    expect(page.locator(".failure")).to_contain_text("Такого в магазине нет")


def asks_for_a_key(visit):
    page = visit.open("search", q=QUESTION)
    expect(page.locator(".failure")).to_contain_text("Нужен ключ")
    page.get_by_role("button", name="Ввести ключ").click()
    visit.look()
    page.keyboard.type("not-a-key")
    page.keyboard.press("Enter")
    expect(page.locator(".failure")).to_contain_text("Нужен ключ")
    page.get_by_role("button", name="Ключ ✓").click()
    page.keyboard.type(visit.service.key)
    page.keyboard.press("Enter")
    expect(page.locator("article.passage")).to_have_count(5)
    page.locator(".cite").first.click()
    expect(page.locator("#source .asked")).to_be_visible()
    page.keyboard.press("Escape")
    kept = page.evaluate("[{ ...localStorage }, location.href, { ...sessionStorage }]")
    assert visit.service.key not in json.dumps(kept[:2]) and visit.service.key in json.dumps(kept[2])
    page.keyboard.press("Escape")
    page.get_by_role("tab", name="Сравнение").click()
    expect(page.locator(".failure")).to_contain_text("Этому ключу так нельзя")
    page.get_by_role("tab", name="Фото").click()
    page.locator("#question").fill("чёрные лоферы")
    page.locator("#question").press("Enter")
    visit.settle()
    expect(page.locator(".photos img")).not_to_have_count(0)
    page.get_by_role("button", name="Ключ ✓").click()
    page.get_by_role("button", name="Забыть").click()
    expect(page.locator(".failure")).to_contain_text("Нужен ключ")


def tells_what_went_wrong(visit):
    page = visit.open()
    answers = []
    page.route("**/v1/search", lambda route: answers.pop(0)(route))

    def failing(status, code, **headers):
        return lambda route: route.fulfill(
            status=status, headers=headers, content_type="application/json",
            body=json.dumps({"error": {"code": code, "message": "said the service", "hint": "do this"}}))

    def ask(*replies):
        answers.extend(replies)
        page.locator("#question").fill(QUESTION)
        page.locator("#question").press("Enter")

    failure = page.locator(".failure")
    ask(failing(503, "overloaded", **{"Retry-After": "1"}), lambda route: route.continue_())
    expect(failure).to_contain_text("Служба занята")
    expect(failure).to_contain_text("said the service: do this")
    visit.look()
    expect(page.locator("article.passage")).to_have_count(5)
    ask(lambda route: route.abort(), lambda route: route.continue_())
    expect(failure).to_contain_text("Служба не отвечает")
    failure.get_by_role("button", name="Повторить").click()
    expect(page.locator("article.passage")).to_have_count(5)
    ask(lambda route: route.fulfill(status=502, content_type="text/html", body="<h1>Bad Gateway</h1>"))
    expect(failure).to_contain_text("Ответила не служба Vitrina")
    ask(lambda route: route.fulfill(status=200, content_type="application/json", body='{"hits":['))
    expect(failure).to_contain_text("Ответила не служба Vitrina")
    visit.context.set_offline(True)
    ask(lambda route: route.abort())
    expect(failure).to_contain_text("Нет сети")
    answers.append(lambda route: route.continue_())
    visit.context.set_offline(False)
    expect(page.locator("article.passage")).to_have_count(5)
    page.locator("#question").fill("")
    page.locator("#question").press("Enter")
    expect(page.locator("#live")).to_have_text("Напишите вопрос.")
    answers.append(lambda route: route.continue_())
    page.locator("#question").fill("?!")
    page.locator("#question").press("Enter")
    expect(failure).to_contain_text("В вопросе нет ни слова, ни числа")


def shows_markup_as_text(visit):
    evil = '<img src=x onerror="document.title=1"><script>document.title=2</script><b>жирно</b>'

    def answer(route):
        response = route.fetch()
        body = response.json()
        body["hits"][0].update(text=evil, path=[evil], marks=[[0, 4], [9_999, 10_000], [-5, 2]], citation=evil, file=evil)
        body["warnings"] = [evil]
        route.fulfill(response=response, json=body)

    page = visit.open()
    page.route("**/v1/search", answer)
    page.locator("#question").fill(QUESTION)
    page.locator("#question").press("Enter")
    expect(page.locator("article.passage .text").first).to_have_text(evil)
    assert page.locator("#panel b, #panel script, #panel img").count() == 0
    assert page.title() == f"{QUESTION} — Поиск — Vitrina"


def notices_a_new_generation(visit):
    page = visit.open("search", q=QUESTION)

    def newer(route):
        response = route.fetch()
        route.fulfill(response=response, json={**response.json(), "generation": 3})

    page.route("**/v1/source/*", newer)
    page.locator(".cite").first.click()
    expect(page.locator("#source")).to_contain_text("База знаний обновилась")
    page.locator("#source").get_by_role("button", name="Спросить ещё раз").click()
    expect(page.locator("#source")).to_be_hidden()
    expect(page.locator("article.passage")).to_have_count(5)


def keeps_to_its_own_rules(visit):
    page = visit.open()
    files = page.evaluate("""async () => {
      const names = new Set(["/", ...performance.getEntriesByType("resource").map((one) => new URL(one.name).pathname)
        .filter((name) => name.startsWith("/page/"))]);
      return Promise.all([...names].map(async (name) => {
        const answer = await fetch(name);
        return [name, answer.headers.get("Content-Security-Policy") ?? "", await answer.text()];
      }));
    }""")
    assert len(files) >= 7, f"only {[name for name, _, _ in files]}"
    for name, policy, text in files:
        assert "default-src 'none'" in policy and "unsafe" not in policy, f"{name}: {policy}"
        for way in (r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|javascript:",
                    r"<style|\sstyle=|<script>|\son[a-z]+=\"" if name == "/" else r"setAttribute\(.style",
                    r"https?://(?!www\.w3\.org/2000/svg)"):
            found = re.search(way, text)
            assert not found, f"{name}: {found[0]}"


def stays_still_when_asked_to(visit):
    page = visit.open("search", q=QUESTION)
    page.locator(".cite").first.click()
    assert page.evaluate("document.getAnimations().length") == 0
    page.emulate_media(media="print")
    expect(page.locator(".tools")).to_be_hidden()
    expect(page.locator("article.passage").first).to_be_visible()


def look_at(visit, section, name, folder):
    """Opens a section with an answer in it, looks at it, and keeps a screenshot."""
    page = visit.open(section, **SECTIONS[section])
    if section == "verify":
        page.locator("#draft").fill(DRAFT)
        page.locator("#draft-box .go").click()
    visit.settle()
    visit.rest()
    if folder:
        page.screenshot(path=folder / f"{section}-{name}.png", full_page=True)
    visit.look()
    if section in ("search", "compare"):
        page.locator(".cite").first.click()
        expect(page.locator("#source .asked")).to_be_visible()
        visit.rest()
        if folder:
            page.screenshot(path=folder / f"{section}-source-{name}.png")
        visit.look()
        page.keyboard.press("Escape")
