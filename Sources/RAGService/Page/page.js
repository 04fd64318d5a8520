// The page: what is asked, where it stands in the address, and who has the focus. The key is never part of an address.

import { source as showSource } from "./answers.js";
import { copy, el, roving, step } from "./dom.js";
import { sections } from "./sections.js";
import * as service from "./service.js";
import { has, lang, n, number, speak, t } from "./words.js";

const $ = (id) => document.getElementById(id);
const remembered = {
  // Storage may be switched off; then choices last as long as the page.
  get(name) { try { return localStorage.getItem(`vitrina.${name}`); } catch { return null; } },
  set(name, value) { try { localStorage.setItem(`vitrina.${name}`, value); } catch { /* said above */ } },
};
const wide = matchMedia("(min-width: 68rem)");
const touched = matchMedia("(pointer: coarse)");
const state = {
  section: sections[0], question: "", fields: {}, sent: [], generation: null, shown: null, running: null,
};
const kept = new Map(); // answers by what was asked, the latest last, so that going back needs no new one
const keptMost = 30;
const keptLong = 60_000; // ms; the stock sheet changes without a new generation

// MARK: Language and theme

function translate() {
  document.documentElement.lang = lang();
  for (const node of document.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  for (const node of document.querySelectorAll("[data-t-label]")) {
    node.setAttribute("aria-label", t(node.dataset.tLabel));
  }
  for (const node of document.querySelectorAll("[data-t-placeholder]")) node.placeholder = t(node.dataset.tPlaceholder);
  const other = lang() === "ru" ? ["en", "English"] : ["ru", "Русский"];
  $("language").lang = other[0];
  $("language").textContent = other[1];
  $("key").textContent = t(service.key.get() ? "keySet" : "key");
  showTheme();
  showTabs();
  showFields();
  showHelp();
  showReadiness();
}

function switchLanguage() {
  speak(lang() === "ru" ? "en" : "ru");
  remembered.set("lang", lang());
  translate();
  if (canAsk() && $("state").childElementCount) run(); else rest();
  if ($("source").open) openSource(...sourceShown);
}

const themes = ["auto", "light", "dark"];
function showTheme() {
  const theme = themes.includes(remembered.get("theme")) ? remembered.get("theme") : themes[0];
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  $("theme").textContent = t(`theme_${theme}`);
}
function switchTheme() {
  const at = themes.indexOf(remembered.get("theme") ?? "auto");
  remembered.set("theme", themes[(at + 1) % themes.length]);
  showTheme();
  say($("theme").textContent);
}

// MARK: The form

function showTabs() {
  const tabs = sections.map((section, index) => el("button.tab", {
    type: "button", role: "tab", id: `tab-${section.name}`, "data-item": true, "aria-controls": "panel",
    "aria-selected": String(section === state.section), "aria-keyshortcuts": String(index + 1),
    onclick: () => choose(section),
  }, t(section.name)));
  const list = el("div.tabs", { role: "tablist", id: "tabs", "aria-label": t("sections") }, tabs);
  roving(list, tabs, { vertical: false });
  const focused = document.activeElement?.id;
  $("tabs").replaceWith(list);
  if (focused?.startsWith("tab-")) $(focused)?.focus();
  $("panel").setAttribute("aria-labelledby", `tab-${state.section.name}`);
}

function showFields() {
  const { fields, needsDraft, name } = state.section;
  $("draft-box").hidden = !needsDraft;
  $("ask").classList.toggle("with-draft", Boolean(needsDraft));
  $("question-label").textContent = t(needsDraft ? "questionOfDraft" : "question");
  $("options").hidden = !fields.length;
  $("fields").replaceChildren(...fields.map((field) => {
    const id = `f-${field.name}`, value = state.fields[field.name] ?? "", title = t(`f_${field.name}`);
    const set = (text) => { state.fields[field.name] = text; countFields(); };
    if (field.type === "choice") {
      const chosen = new Set(value.split(",").filter(Boolean));
      return el("fieldset", el("legend", title), field.choices.map((choice) => el("label.check", el("input", {
        type: "checkbox", checked: chosen.has(choice), onchange: (event) => {
          chosen[event.target.checked ? "add" : "delete"](choice);
          set([...chosen].join(","));
        },
      }), ` ${t(choice)}`)));
    }
    const hint = field.hint ? t(field.hint) : field.initial;
    const listen = { id, oninput: (event) => set(event.target.value.trim()), placeholder: hint };
    const input = field.type === "text" ? el("textarea", { ...listen, rows: 3 })
      : el("input", { ...listen, type: field.type ?? "text", min: field.min, max: field.max, maxlength: 300,
        inputmode: field.type === "number" ? "numeric" : null });
    input.value = value;
    return el(field.type === "text" ? "div.field.full" : "div.field", el("label", { for: id }, title), input);
  }));
  countFields();
  fit($("question"));
  document.title = [state.question, t(name), "Vitrina"].filter(Boolean).join(" — ");
}

function countFields() {
  const count = state.section.fields.filter((field) => state.fields[field.name]).length;
  $("options").querySelector("summary").textContent = count ? t("optionsSet", { n: count }) : t("options");
}

function fit(area) {
  area.style.blockSize = "auto";
  area.style.blockSize = `${area.scrollHeight + 2}px`;
}

function choose(section) {
  const isOther = section !== state.section;
  state.section = section;
  state.sent = [];
  if (isOther) {
    state.question = $("question").value.trim();
    clear();
  }
  $("source").close();
  writeAddress(isOther);
  showTabs();
  showFields();
  $(`tab-${section.name}`).focus({ preventScroll: true });
  if (canAsk()) run(); else rest();
}

const canAsk = () => (state.section.needsDraft ? Boolean($("draft").value.trim()) : Boolean(state.question));

function submit(event) {
  event?.preventDefault();
  state.question = $("question").value.trim();
  state.sent = [];
  if (!canAsk()) {
    const field = state.section.needsDraft ? $("draft") : $("question");
    say(t(state.section.needsDraft ? "needDraft" : "needQuestion"));
    field.focus();
    return;
  }
  writeAddress(true);
  // A keyboard on the screen would cover the answer.
  if (touched.matches) document.activeElement?.blur();
  run({ isFresh: true });
}

// MARK: The address: #/section?q=…&field=…

function writeAddress(isNew) {
  const query = new URLSearchParams();
  if (state.question) query.set("q", state.question);
  for (const { name } of state.section.fields) if (state.fields[name]) query.set(name, state.fields[name]);
  const address = `#/${state.section.name}${query.size ? `?${query}` : ""}`;
  if (address !== location.hash) history[isNew ? "pushState" : "replaceState"](null, "", address);
  document.title = [state.question, t(state.section.name), "Vitrina"].filter(Boolean).join(" — ");
}

function readAddress() {
  const [name, query] = location.hash.replace(/^#\/?/, "").split("?");
  const values = new URLSearchParams(query ?? "");
  const section = sections.find((one) => one.name === name) ?? sections[0];
  if (section !== state.section) clear();
  state.section = section;
  state.question = (values.get("q") ?? "").slice(0, 2000);
  state.sent = [];
  state.fields = {};
  for (const { name: field } of state.section.fields) if (values.get(field)) state.fields[field] = values.get(field);
  $("question").value = state.question;
  $("source").close();
  showTabs();
  showFields();
  $("options").open = state.section.fields.some((field) => state.fields[field.name]);
  if (canAsk()) run(); else rest();
}

// MARK: Asking

/** What answers may ask the page for. */
const page = {
  question: () => state.question,
  ask(text) {
    $("question").value = text;
    fit($("question"));
    submit();
    // What was pressed goes with the answer it stood in.
    $(touched.matches ? "results" : "question").focus({ preventScroll: true });
  },
  openSource,
  enlarge,
  nextPhotos(files) { state.sent = [...state.sent, ...files]; run(); },
  goOn(question) {
    state.fields.history = [state.fields.history, question].filter(Boolean).join("\n");
    $("question").value = "";
    showFields();
    $("options").open = true;
    $("question").focus();
  },
  examples() {
    const name = `examples_${state.section.name}`;
    const list = t(has(name) ? name : "examples_search").split("|");
    return el("div.examples", el("p.soft", t("tryThese")), el("p.chips", list.map((text) =>
      el("button.chip", { type: "button", onclick: () => page.ask(text) }, text))));
  },
};

function show({ state: head = [], results = [], notes = [] }) {
  for (const [id, content] of [["state", head], ["results", results], ["notes", notes]]) {
    $(id).replaceChildren(...[content].flat(3).filter((node) => node));
  }
}

/** Another section's answer would be read as this one's. */
function clear() {
  state.running?.abort();
  clearInterval(counting);
  state.shown = null;
  show({});
}

function rest() {
  clear();
  busy(false);
  const { name, needsDraft } = state.section;
  show({ results: el("div.intro", el("p.lead", t(`about_${name}`)), needsDraft ? null : page.examples()) });
}

function busy(isBusy) {
  $("panel").setAttribute("aria-busy", String(isBusy));
  document.documentElement.classList.toggle("busy", isBusy);
}

let announcing;
function say(text) {
  // A text that is there already would not be read out again.
  $("live").textContent = "";
  clearTimeout(announcing);
  announcing = setTimeout(() => { $("live").textContent = text; }, 50);
}

async function run({ isFresh = false, attempt = 0 } = {}) {
  state.running?.abort();
  clearInterval(counting);
  const controller = state.running = new AbortController();
  const section = state.section;
  const asked = {
    question: state.question, draft: section.needsDraft ? $("draft").value : "", fields: { ...state.fields },
    sent: [...state.sent], lang: lang(),
  };
  const name = JSON.stringify([section.name, asked]);
  busy(true);
  const slow = setTimeout(() => {
    if (!state.shown) show({ state: el("p.soft", t("loading")) });
    say(t("loading"));
  }, 400);
  try {
    const known = isFresh ? null : kept.get(name);
    const isRecent = known && performance.now() - known.at < keptLong;
    const done = isRecent ? known
      : { ...await section.ask({ ...asked, signal: controller.signal }), at: performance.now() };
    if (controller.signal.aborted) return;
    kept.delete(name);
    kept.set(name, done);
    if (kept.size > keptMost) kept.delete(kept.keys().next().value);
    clearTimeout(slow);
    showAnswer(section, done);
  } catch (failure) {
    if (controller.signal.aborted) return;
    clearTimeout(slow);
    if (failure instanceof service.Failure) showFailure(failure, attempt);
    else {
      showFailure(new service.Failure("page"), attempt);
      throw failure;
    }
  } finally {
    clearTimeout(slow);
    if (state.running === controller) busy(false);
  }
}

function showAnswer(section, { answer, time, request, path, oneOnly }) {
  const shown = section.show(answer, page, request);
  if (oneOnly) shown.state.push(el("p.soft", t("oneGeneration")));
  const { generation = answer.after?.generation } = answer;
  const foot = el("footer.foot", el("p.soft", t("generation", { n: generation }), " · ",
    t("took", { n: number(time, time < 10 ? 1 : 0) })), raw(t("json"), () => JSON.stringify(answer, null, 2)),
  raw(t("curl"), () => curl(path, request)));
  show({ ...shown, results: [shown.results, foot] });
  state.shown = section;
  loadPhotos();
  say(shown.said);
  // A comparison may be of two that are not in use.
  if (answer.generation && generation !== state.generation) {
    if (state.generation) kept.clear();
    state.generation = generation;
    showReadiness();
  }
}

function raw(title, text) {
  const body = el("pre", { tabindex: "0", "aria-label": title });
  const button = navigator.clipboard && el("button.plain", { type: "button", onclick: async () => {
    await copy(text());
    say(t("copied"));
    button.textContent = t("copied");
  } }, t("copy"));
  return el("details.raw", { ontoggle: (event) => { if (event.target.open) body.textContent = text(); } },
    el("summary", title), button, body);
}

function curl(path, request) {
  const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
  const key = service.key.get() && '-H "Authorization: Bearer $VITRINA_KEY"';
  const parts = [`curl -s ${quoted(location.origin + path)}`, "-H 'Content-Type: application/json'", key,
    `-d ${quoted(JSON.stringify(request))}`];
  return parts.filter(Boolean).join(" \\\n  ");
}

// MARK: Failures

let counting;
function failureBox(failure, again) {
  const code = has(`e_${failure.code}`) ? failure.code : "internal_fault";
  const needsKey = ["unauthorized", "forbidden"].includes(code);
  const retry = failure.isTransient || code === "page" || code === "not_a_service";
  const told = failure.message && t("serviceSays", { x: [failure.message, failure.hint].filter(Boolean).join(": ") });
  return el("div.failure", { role: "alert" }, el("h2", t(`e_${code}`)),
    has(`h_${code}`) ? el("p", t(`h_${code}`)) : null, told ? el("p.soft", told) : null,
    el("p", needsKey ? el("button.go", { type: "button", onclick: openKey }, t("enterKey")) : null,
      retry ? el("button.go.retry", { type: "button", onclick: again }, t("retry")) : null));
}

function showFailure(failure, attempt) {
  const again = () => { clearInterval(counting); run({ isFresh: true }); };
  const box = failureBox(failure, again);
  state.shown = null;
  show({ state: box });
  const button = box.querySelector(".retry");
  if (!button || !failure.retryAfter || failure.retryAfter > 30 || attempt > 2) return;
  let left = failure.retryAfter;
  const tell = () => { button.textContent = t("retryIn", { n: left }); };
  tell();
  counting = setInterval(() => {
    left -= 1;
    if (left > 0) return tell();
    clearInterval(counting);
    run({ isFresh: true, attempt: attempt + 1 });
  }, 1000);
}

async function showReadiness() {
  const place = $("shop-state");
  try {
    const { answer } = await service.readiness();
    state.generation ??= answer.generation;
    place.replaceChildren(t("generation", { n: answer.generation }), " · ", n("found", answer.passages ?? 0),
      ...(answer.failing ?? []).map((one) =>
        el("span.bad", { title: one.reason }, ` · ${t("failing", { x: t(`part_${one.part}`) })}`)));
  } catch (failure) {
    place.replaceChildren(el("span.bad", t(failure.code === "not_ready" ? "notReady" : "noService")));
  }
}

// MARK: Dialogs

let opener = null;
let sourceShown = [];
async function openSource(id, options, around = 3) {
  sourceShown = [id, options, around];
  const dialog = $("source"), body = $("source-body");
  if (!dialog.contains(document.activeElement)) opener = document.activeElement;
  if (!dialog.open) {
    if (wide.matches) dialog.show(); else dialog.showModal();
  }
  body.replaceChildren(el("p.soft", options.from));
  body.setAttribute("aria-busy", "true");
  try {
    // To name a generation takes an administrator's key, which only comparing needs.
    const generation = state.section.name === "compare" ? options.generation : null;
    const { answer } = await service.source(id, { around, lang: lang(), generation });
    if (sourceShown[0] !== id || !dialog.open) return;
    if (answer.generation !== options.generation) {
      body.replaceChildren(el("p", t("stale")), el("p", el("button.go", { type: "button",
        onclick: () => { dialog.close(); run({ isFresh: true }); } }, t("askAgain"))));
      return;
    }
    const more = around < 10 ? () => openSource(id, options, 10) : null;
    body.replaceChildren(...showSource(answer, { stems: options.stems, more }).flat(3).filter((node) => node));
    const asked = body.querySelector(".asked");
    // With a little of what comes before; the answers beside it move only if they must.
    body.scrollTop += asked.getBoundingClientRect().top - body.getBoundingClientRect().top - body.clientHeight / 4;
    asked.scrollIntoView({ block: "nearest" });
    asked.focus({ preventScroll: true });
  } catch (failure) {
    if (!(failure instanceof service.Failure)) throw failure;
    body.replaceChildren(failureBox(failure, () => openSource(id, options, around)));
  } finally {
    body.setAttribute("aria-busy", "false");
  }
}

const pictures = new Map(); // addresses of photos in memory, by file
const seen = new IntersectionObserver((entries) => entries.forEach(async ({ isIntersecting, target }) => {
  if (!isIntersecting) return;
  seen.unobserve(target);
  const { file } = target.dataset;
  try {
    if (!pictures.has(file)) pictures.set(file, URL.createObjectURL(await service.photo(file)));
    target.src = pictures.get(file);
  } catch {
    // The caption still tells which file it is.
    target.closest("figure")?.classList.add("lost");
    target.closest("button")?.replaceChildren(el("span.soft", t("photoFailed")));
  }
}), { rootMargin: "300px" });

function loadPhotos() {
  const wanted = [...document.querySelectorAll("img[data-file]")];
  const files = new Set(wanted.map((image) => image.dataset.file));
  for (const [file, address] of pictures) {
    if (files.has(file)) continue;
    URL.revokeObjectURL(address);
    pictures.delete(file);
  }
  wanted.forEach((image) => seen.observe(image));
}

function enlarge(image, name, file) {
  if (!image.src) return;
  opener = document.activeElement;
  $("photo-large").src = image.src;
  $("photo-large").alt = name;
  $("photo-title").replaceChildren(el("strong", name), " ", el("span.soft", file));
  $("photo-dialog").showModal();
}

function openKey() {
  opener = document.activeElement;
  $("key-field").value = "";
  $("key-dialog").showModal();
}

function keepKey(event) {
  const choice = event.submitter?.value;
  const text = $("key-field").value.trim();
  $("key-field").value = "";
  // A header takes printable ASCII only; a key has nothing else.
  if (choice === "forget") service.key.set("");
  else if (/^[\x21-\x7e]+$/.test(text)) service.key.set(text);
  else return;
  $("key").textContent = t(service.key.get() ? "keySet" : "key");
  kept.clear();
  if (canAsk()) run({ isFresh: true });
}

function showHelp() {
  const rows = [["/", "k_question"], [`1 – ${sections.length}`, "k_sections"], ["J K ↓ ↑", "k_list"],
    ["O Enter", "k_open"], ["W", "k_why"], ["R", "k_options"], ["L", "k_language"], ["T", "k_theme"], ["?", "k_help"],
    ["Esc", "k_close"], ["Shift+Enter", "k_newline"]];
  $("help-body").replaceChildren(el("dl.keys", rows.map(([keys, name]) =>
    [el("dt", keys.split(" ").map((one) => (one === "–" ? " – " : el("kbd", one)))), el("dd", t(name))])));
}

// MARK: Keys

const items = () => [...$("results").querySelectorAll("[data-item]")];
const current = () => document.activeElement?.closest("article.passage");

function toItem(by) {
  const list = items();
  const at = list.indexOf(document.activeElement?.closest("[data-item]"));
  step(list, at < 0 ? (by > 0 ? 0 : list.length - 1) : at + by);
}

/** Single keys by their place, so that they work in a Russian layout as well. */
const actions = {
  Slash: (event) => { if (event.shiftKey) $("help").click(); else { $("question").focus(); $("question").select(); } },
  KeyJ: () => toItem(1),
  KeyK: () => toItem(-1),
  KeyO: () => (current() ?? items()[0])?.querySelector(".cite")?.click(),
  KeyW: () => {
    const why = (current() ?? items()[0])?.querySelector(".why");
    if (why) why.open = !why.open;
  },
  KeyR: () => {
    $("options").open = !$("options").open;
    $("options").querySelector("summary").focus();
  },
  KeyL: switchLanguage,
  KeyT: switchTheme,
  ...Object.fromEntries(sections.map((section, index) => [`Digit${index + 1}`, () => choose(section)])),
};

function pressed(event) {
  if (event.key === "Escape" && $("source").open) {
    $("source").close();
    event.preventDefault();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !$("single-keys").checked) return;
  if (event.key === "Escape" && event.target.closest("textarea, input")) return event.target.blur();
  if (event.target.closest("textarea, input") || document.querySelector("dialog:modal")) return;
  // Keyboards that have these two elsewhere.
  const action = { "?": () => $("help").click(), "/": () => $("question").focus() }[event.key] ?? actions[event.code];
  if (!action || (event.shiftKey && event.code !== "Slash" && event.key !== "?")) return;
  event.preventDefault();
  action(event);
}

// MARK: Start

function start() {
  // Who reads Kazakh or another language of the region is likelier to read Russian than English.
  const first = remembered.get("lang") ?? navigator.languages.find((name) => /^(ru|kk|be|uk|ky|uz|en)\b/i.test(name));
  speak(/^en\b/i.test(first ?? "en") ? "en" : "ru");
  $("single-keys").checked = remembered.get("keys") !== "off";
  $("single-keys").addEventListener("change", (event) => remembered.set("keys", event.target.checked ? "on" : "off"));
  $("ask").addEventListener("submit", submit);
  $("language").addEventListener("click", switchLanguage);
  $("theme").addEventListener("click", switchTheme);
  $("key").addEventListener("click", openKey);
  $("key-form").addEventListener("submit", keepKey);
  $("help").addEventListener("click", () => { opener = document.activeElement; $("help-dialog").showModal(); });
  $("skip").addEventListener("click", (event) => { event.preventDefault(); (items()[0] ?? $("results")).focus(); });
  for (const area of [$("question"), $("draft")]) area.addEventListener("input", () => fit(area));
  $("question").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) submit(event);
  });
  $("draft").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
  });
  for (const dialog of document.querySelectorAll("dialog")) {
    dialog.addEventListener("close", () => {
      if (dialog.open) return; // opened again in the other form
      if (opener?.isConnected) opener.focus({ preventScroll: true });
      opener = null;
    });
    // A press beside a dialog closes it.
    dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
    dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
  }
  wide.addEventListener("change", () => {
    if (!$("source").open) return;
    $("source").close();
    if (wide.matches) $("source").show(); else $("source").showModal();
  });
  addEventListener("keydown", pressed);
  addEventListener("popstate", readAddress);
  addEventListener("online", () => { if (canAsk() && !state.shown) run({ isFresh: true }); else showReadiness(); });
  addEventListener("visibilitychange", () => { if (!document.hidden) showReadiness(); });
  translate();
  readAddress();
  document.documentElement.dataset.ready = "";
  if (!state.question && !touched.matches) $("question").focus();
}

start();
