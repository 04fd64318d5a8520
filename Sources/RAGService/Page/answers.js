// Shows answers: `(answer, page)` gives `{ state, results, notes, said }`, the last for screen readers.

import { el, folded, marked, places, roots, roving, step, units } from "./dom.js";
import { has, lang, money, n, number, t } from "./words.js";

const legs = ["stems", "grams", "vector", "coverage"];
const label = (prefix, name) => (has(prefix + name) ? t(prefix + name) : name);

// MARK: Parts that several answers share

/** A line that tells at a glance; the sign is `confident`, `weak`, `none` or, as a cross, `wrong`. */
const verdict = (tone, ...text) => el(`p.verdict.${tone}`,
  el(tone === "wrong" ? "span.sign" : "span.sign.dot", { "aria-hidden": "true" }, tone === "wrong" ? "✕" : null), text);

function confidence(name, isEmpty) {
  return verdict(name, el("strong", t(name)), " — ", t(name === "none" && isEmpty ? "none_text_bare" : `${name}_text`));
}

function warnings(list) {
  if (!list?.length) return null;
  return el("div.warning", { role: "note" }, el("strong", t("warning")), el("ul", list.map((text) => el("li", text))));
}

/** File and spot of a citation without the headings, which stand above the passage. */
function spot(passage) {
  const lead = [passage.file, ...passage.path].join(" › ");
  return passage.citation.startsWith(`${lead} › `) ? passage.citation.slice(lead.length + 3) : "";
}

function file(path) {
  const at = path.lastIndexOf("/") + 1;
  return [el("span.folder", path.slice(0, at)), el("span.file", path.slice(at))];
}

function cite(passage, open) {
  const place = spot(passage);
  return el("button.cite", { type: "button", onclick: open, title: passage.citation,
    "aria-label": t("openSource", { x: passage.citation }) }, file(passage.file), place && ["\u00a0· ", el("span.spot", place)]);
}

function bars(parts) {
  if (!parts) return null;
  return el("ul.bars", legs.map((leg) => {
    const fill = el("span.fill");
    fill.style.inlineSize = `${Math.round(Math.max(0, Math.min(1, parts[leg] ?? 0)) * 100)}%`;
    return el("li", el("span", { title: t(`${leg}_text`) }, t(leg)), el("span.bar", { "aria-hidden": "true" }, fill),
      el("span.quiet", `: ${t("of1", { x: number(parts[leg] ?? 0, 2) })}`));
  }));
}

function word(match) {
  const same = match.origin === "typed";
  return [el("q", match.typed), same ? null : [" → ", el("em", match.found.join(" ")), ` (${label("", match.origin)})`]];
}

function why(hit, passedOver) {
  if (!hit.parts) return null;
  const found = (hit.matches ?? []).filter((match) => !passedOver.has(folded(match.typed)));
  return el("details.why", el("summary", t("why")), found.length
    ? el("ul", found.map((match) => el("li", word(match), match.origin === "typed" ? ` — ${t("typed")}` : null)))
    : el("p", t("noWords")),
  el("ul", legs.map((leg) => el("li", `${t(leg)}: ${number(hit.parts[leg] ?? 0, 2)} — ${t(`${leg}_text`)}`))),
  el("p.soft", t("rankScore", { x: number(hit.score, 2) })));
}

/** A passage in a list. `stems` are marked in its headings, `marks` in its text. */
function passage(it, at, { stems, marks, page, generation, extra = [], sign }) {
  const open = () => page.openSource(it.id, { stems, generation, from: it.citation });
  const title = it.path.length ? it.path : [it.file];
  return el("li", el("article.passage", { "data-item": true, tabindex: "-1",
    "aria-label": `${at}. ${title.join(" › ")}`,
    onkeydown: (event) => {
      if (event.key !== "Enter" || event.target !== event.currentTarget) return;
      // Else the same press would go on to what has the focus by then: the button that closes.
      event.preventDefault();
      open();
    } },
  el("p.rank", { "aria-hidden": "true" }, String(at)),
  el("div",
    el("p.path", el("span.kind", label("", it.kind)), sign, title.map((heading, level) =>
      [level ? el("span.sep", { "aria-hidden": "true" }, " › ") : null,
        el(level === title.length - 1 ? "strong" : "span", marked(heading, places(heading, stems)))])),
    el("p.text", marked(it.text, marks)),
    el("p.origin", cite(it, open)), ...extra)));
}

function listed(items, name = "ol.passages") {
  const list = el(name, items);
  roving(list, [...list.querySelectorAll("[data-item]")]);
  return list;
}

function trace(lines) {
  return lines?.length ? el("section", el("h3", t("trace")), el("ul.trace", lines.map((line) => el("li", line)))) : null;
}

const empty = (page) => el("div.empty", el("p", t("nothing")), el("p.soft", t("nothingHint")), page.examples());

/** The words of a question that carry its meaning, as the service looked for them. */
function meaning(answer) {
  const words = answer.understood ?? [];
  const passedOver = new Set(words.filter((one) => one.isStopWord).map((one) => folded(one.typed)));
  const meant = words.filter((one) => !one.isStopWord);
  const stems = new Set(meant.flatMap((one) => one.alternatives.flatMap((other) => other.found)).map(folded));
  return { passedOver, stems: [...stems].filter((stem) => stem.length > 1) };
}

function marksOf(hit, { passedOver, stems }) {
  if (!hit.marks) return places(hit.text, stems);
  return hit.marks.filter(([from, to]) => !passedOver.has(folded(hit.text.slice(from, to))));
}

function understood(answer) {
  if (!answer.understood) return null;
  const [skipped, meant] = [true, false].map((stop) => answer.understood.filter((one) => one.isStopWord === stop));
  return el("section", el("h3", t("understood")), el("dl.understood", meant.map((one) => [el("dt", one.typed),
    one.alternatives.filter((other) => other.origin !== "typed").map((other) =>
      el("dd", el("em", other.found.join(" ")), ` ${label("", other.origin)}`))])),
  skipped.length ? el("p.soft", t("passedOver", { x: skipped.map((one) => one.typed).join(", ") })) : null);
}

const legend = () => el("section", el("h3", t("legs")), el("p.soft", t("legsText")),
  el("dl.legend", legs.map((leg) => [el("dt", t(leg)), el("dd", t(`${leg}_text`))])));

// MARK: Search

export function search(answer, page) {
  const meant = meaning(answer);
  const said = `${t(answer.confidence)}. ${t("foundLead", { x: n("found", answer.hits.length) })}`;
  return {
    said,
    state: [confidence(answer.confidence, !answer.hits.length), warnings(answer.warnings)],
    results: answer.hits.length ? listed(answer.hits.map((hit) => passage(hit, hit.rank, {
      ...meant, marks: marksOf(hit, meant), page, generation: answer.generation,
      extra: [bars(hit.parts), hit.duplicates?.length ? el("p.soft", n("alsoAt", hit.duplicates.length)) : null,
        why(hit, meant.passedOver)],
    }))) : empty(page),
    notes: [understood(answer), answer.hits.length ? legend() : null],
  };
}

// MARK: Ground

export function ground(answer, page, request) {
  const stems = roots(answer.standalone);
  const fill = el("span.fill");
  fill.style.inlineSize = `${Math.min(100, answer.tokens / request.budget * 100)}%`;
  const carried = answer.carried;
  const reasons = Map.groupBy(answer.leftOut, (one) => one.reason);
  return {
    said: `${t(answer.confidence)}. ${t("foundLead", { x: n("found", answer.passages.length) })}`,
    state: [confidence(answer.confidence, !answer.passages.length), warnings(answer.warnings),
      answer.standalone === answer.question ? null
        : el("p.standalone", el("span.soft", `${t("standalone")}: `), el("q", answer.standalone)),
      carried ? el("p.soft", t("carried", { n: carried.turn + 1,
        x: [carried.product, carried.color, carried.size].filter(Boolean).join(", ") })) : null],
    results: [
      answer.stock ? el("section.block", el("h2", t("stockFacts")), stockFacts(answer.stock, page)) : null,
      answer.passages.length ? listed(answer.passages.map((it) => passage(it, it.number, {
        stems, marks: places(it.text, stems), page, generation: answer.generation,
        extra: [el("p.soft", n("tokens", it.tokens), it.isCut ? ` · ${t("cut")}` : null,
          it.also?.length ? ` · ${n("alsoAt", it.also.length)}` : null)],
      }))) : null,
      answer.passages.length || answer.stock ? el("p", el("button.plain", { type: "button", title: t("goOnText"),
        onclick: () => page.goOn(answer.question) }, t("goOn"))) : empty(page),
    ],
    notes: [
      el("section", el("h3", t("budget")), el("span.bar.wide", { "aria-hidden": "true" }, fill),
        el("p.soft", t("budgetUsed", { x: number(answer.tokens), y: number(request.budget) }))),
      answer.leftOut.length ? el("section", el("h3", t("leftOut")), [...reasons].map(([reason, list]) =>
        el("details", el("summary", `${label("out_", reason)} · ${list.length}`), el("ul.left-out", list.map((one) =>
          el("li", el("button.cite", { type: "button", onclick: () => page.openSource(one.id,
            { stems, generation: answer.generation, from: one.citation }) }, one.citation), " ",
          el("span.soft", n("tokens", one.tokens)))))))) : null,
    ],
  };
}

// MARK: Stock

const columns = ["color", "size", "quantity", "price", "cell"];

/** Rows of the stock sheet by product; `differs` tells what of a row is not as asked. */
function variants(title, rows, differs = new Map()) {
  if (!rows.length) return null;
  const cells = {
    color: (row) => row.color ?? "—",
    size: (row) => row.size ?? "—",
    quantity: (row) => !Number.isInteger(row.quantity) ? t(row.inStock ? "inStock" : "notSaid")
      : row.quantity ? t("pieces", { n: number(row.quantity) }) : t("outOfStock"),
    price: (row) => (row.price ? money(row.price) : "—"),
    cell: (row) => el("span.cell", { title: row.citation }, row.cells.quantity ?? row.citation),
  };
  const other = (text) => [el("span.differs", "≠ ", text), el("span.quiet", ` (${t("differs")})`)];
  const cell = (row, name) =>
    el("td", differs.get(row)?.includes(name) ? other(cells[name](row)) : cells[name](row));
  const isOther = (row) => differs.get(row)?.filter((name) => !columns.includes(name)) ?? [];
  return el("section", el("h3", title), [...Map.groupBy(rows, (row) => folded(row.product)).values()].map((list) =>
    el("table.variants", el("caption", list[0].product, isOther(list[0]).map((name) =>
      el("span.soft", ` · ${t("differsIn", { x: label("attr_", name) })}`))),
    el("thead", el("tr", columns.map((name) => el("th", { scope: "col" }, t(`col_${name}`))))),
    el("tbody", list.map((row) =>
      el("tr", row.inStock ? {} : { class: "gone" }, columns.map((name) => cell(row, name))))))));
}

/** What the stock says; also a part of what an answer stands on. */
function stockFacts(answer, page) {
  const tones = { exact: answer.inStock === false ? "none" : "confident", ambiguous: "weak", similar: "weak" };
  const tone = tones[answer.verdict] ?? "none";
  const known = answer.inStock === true ? t("inStock") : answer.inStock === false ? t("outOfStock") : null;
  const count = answer.quantity > 0 ? t("pieces", { n: number(answer.quantity) }) : null;
  const question = answer.question;
  const nearest = answer.nearest.map((one) => one.variant);
  return [
    verdict(tone, el("strong", label("", answer.verdict)),
      answer.products.length && answer.products.length < 4 ? ` — ${answer.products.join(", ")}` : null,
      known ? ` · ${known}` : null, count ? `, ${count}` : null),
    warnings(answer.warnings),
    answer.differing.length ? el("p.soft", t("differing", { x: answer.differing.join(", ") })) : null,
    question ? el("div.settle", el("h3", t("settle")), el("p.text", question[lang()] ?? question.ru),
      question.kk && el("p.soft", { lang: "kk" }, question.kk),
      el("p.chips", question.options.map((option) => el("button.chip", { type: "button",
        onclick: () => page.ask(`${page.question()} ${option}`) }, option)))) : null,
    variants(t("variants"), answer.variants), variants(t("candidates"), answer.candidates),
    variants(t("nearest"), nearest, new Map(answer.nearest.map((one) => [one.variant, one.differs]))),
    variants(t("alternatives"), answer.alternatives),
    answer.canPreorder ? el("p", t("preorder")) : null,
    answer.listings.length ? el("section", el("h3", t("listings")), el("ul.listings",
      answer.listings.map((line) => el("li", line)))) : null,
  ];
}

export function stock(answer, page) {
  return { said: label("", answer.verdict), state: [], results: stockFacts(answer, page), notes: [trace(answer.trace)] };
}

// MARK: Photos

export function photos(answer, page) {
  const count = n("photosFound", answer.photos.length);
  const refusal = answer.refusal ? label("refuse_", answer.refusal) : "";
  const from = `from_${answer.source}`;
  return {
    said: refusal || count,
    state: [verdict(answer.photos.length ? "confident" : "none",
      el("strong", label("mode_", answer.mode)), answer.photos.length ? ` — ${count}` : null),
    refusal ? el("p", refusal) : null, has(from) ? el("p.soft", t(from)) : null],
    results: [el("ul.photos", answer.photos.map((photo) => {
      const name = [photo.product, photo.color].filter(Boolean).join(", ");
      const image = el("img", { alt: name || photo.key, "data-file": photo.file, decoding: "async" });
      return el("li", el("figure", el("button", { type: "button", "data-item": true, "aria-label": name || photo.key,
        onclick: () => page.enlarge(image, name, photo.file) }, image),
      el("figcaption", el("strong", photo.product || photo.key), photo.color ? ` ${photo.color}` : null,
        el("span.soft.path-name", photo.file.split("/").pop()))));
    })), answer.photos.length ? el("p", el("button.plain", { type: "button",
      onclick: () => page.nextPhotos(answer.photos.map((photo) => photo.file)) }, t("nextPhotos"))) : null,
    answer.photos.length ? null : page.examples()],
    notes: [answer.products.length ? el("section", el("h3", t("variants")), el("p", answer.products.join(", "))) : null,
      trace(answer.trace)],
  };
}

// MARK: Verify

const truths = { supported: "✓", contradicted: "✕", unknown: "?" };
const truth = (name) => t(name === "unknown" ? "unknownFact" : name);

export function verify(answer, page, request) {
  const at = units(request.draft, answer.facts.flatMap((fact) => [fact.start, fact.end]));
  const rows = [], text = [];
  let end = 0;
  answer.facts.forEach((fact, index) => {
    const row = el(`li.fact.${fact.truth}`, { tabindex: "-1" },
      el("p", el("span.sign", { "aria-hidden": "true" }, truths[fact.truth]), el("strong", truth(fact.truth)), " ",
        el("q", fact.text), el("span.soft", ` ${label("fact_", fact.kind)}`),
        fact.instead ? el("span.instead", ` — ${t("instead", { x: fact.instead })}`) : null),
      fact.place ? el("p.soft.origin", fact.place) : null,
      fact.claim && fact.claim !== fact.text ? el("p.soft", t("readAs", { x: fact.claim })) : null);
    rows.push(row);
    const [from, to] = [at.get(fact.start), at.get(fact.end)];
    if (from < end) return; // within the one before
    const mark = el(`button.claim.${fact.truth}`, { type: "button", "data-item": true,
      "aria-label": `${fact.text}: ${truth(fact.truth)}`, onclick: () => step([row], 0) },
    el("span", request.draft.slice(from, to)), el("sup", { "aria-hidden": "true" }, String(index + 1)));
    // What follows a mark at once stays on its line.
    const [after] = request.draft.slice(to).match(/^[.,;:!?)»”]*/);
    text.push(request.draft.slice(end, from), el("span.joined", mark, after));
    end = to + after.length;
  });
  text.push(request.draft.slice(end));
  const wrong = answer.contradicted ? t("someWrong", { n: number(answer.contradicted) }) : t("noneWrong");
  const tone = answer.contradicted ? "wrong" : answer.facts.length ? "confident" : "weak";
  return {
    said: answer.facts.length ? `${n("factsFound", answer.facts.length)}, ${wrong}` : t("noFacts"),
    state: [verdict(tone, answer.facts.length
      ? [el("strong", n("factsFound", answer.facts.length)), ` — ${wrong}`] : t("noFacts")),
    warnings(answer.warnings)],
    results: [el("section", el("h2", t("checkedText")), el("p.text.draft-text", text)),
      rows.length ? el("section", el("h2", t("facts")), el("ol.facts", rows)) : null],
    notes: [el("section", el("dl.legend", Object.entries(truths).map(([name, sign]) =>
      [el(`dt.${name}`, sign), el("dd", truth(name))])))],
  };
}

// MARK: Compare

/** Two answers to one question: what only the later has, what only the earlier has, and what moved. */
export function compare({ before, after }, page) {
  const name = (hit) => [hit.file, ...hit.path, hit.text].join("\n");
  const ranks = [before, after].map((answer) => new Map(answer.hits.map((hit) => [name(hit), hit.rank])));
  const tally = { a: 0, b: 0, c: 0, d: 0 };
  const column = (answer, other, isLater) => {
    const meant = meaning(answer);
    return el("section.side", el("h2", t("generation", { n: answer.generation })),
      confidence(answer.confidence, !answer.hits.length),
      listed(answer.hits.map((hit) => {
        const there = other.get(name(hit));
        const kind = there === undefined ? (isLater ? "isNew" : "isGone") : there === hit.rank ? "isKept" : "moved";
        if (isLater || kind === "isGone") tally[{ isNew: "a", isGone: "b", moved: "c", isKept: "d" }[kind]] += 1;
        const text = kind === "moved" ? t(isLater ? "moved" : "movedTo", { n: there }) : t(kind);
        return passage(hit, hit.rank, { ...meant, marks: marksOf(hit, meant), page,
          generation: answer.generation, sign: el(`span.change.${kind}`, text) });
      })));
  };
  const sides = [column(before, ranks[1], false), column(after, ranks[0], true)];
  const isSame = !tally.a && !tally.b && !tally.c && before.confidence === after.confidence;
  const said = isSame ? t("same") : t("changes", tally);
  return {
    said,
    state: [verdict(isSame ? "confident" : "weak", el("strong", said)), before.confidence === after.confidence ? null
      : el("p", t("confidenceChanged", { x: t(before.confidence), y: t(after.confidence) })), warnings(after.warnings)],
    results: el("div.sides", sides),
    notes: [],
  };
}

// MARK: The text around a citation

export function source(answer, { stems, more }) {
  let above = "";
  return [
    el("p.soft.source-file", el("span.kind", label("", answer.kind)), file(answer.file)),
    answer.pieces.map((piece) => {
      const path = piece.path.join(" › ");
      const heading = path === above ? null : el("h3", path);
      above = path;
      return [heading, el(piece.isAsked ? "div.piece.asked" : "div.piece",
        piece.isAsked ? { "aria-current": "true", tabindex: "-1" } : {},
        el("p.spot", piece.isAsked ? el("span.quiet", `${t("cited")}: `) : null, spot({ ...piece, file: answer.file })),
        el("p.text", marked(piece.text, places(piece.text, stems))))];
    }),
    more ? el("p", el("button.plain", { type: "button", onclick: more }, t("more"))) : null,
  ];
}
