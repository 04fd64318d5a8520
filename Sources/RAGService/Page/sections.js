// The page's sections: what may be refined in each, what is asked, and what shows the answer.

import * as answers from "./answers.js";
import * as service from "./service.js";

const names = (text) => (text ?? "").split(",").map((name) => name.trim()).filter(Boolean);
const whole = (text, initial) => (Number.isInteger(Number.parseInt(text, 10)) ? Number.parseInt(text, 10) : initial);
const listed = (text) => (names(text).length ? names(text) : undefined);
const amount = (text) => (text ? whole(text) : undefined);

const top = (initial) => ({ name: "top", type: "number", min: 1, max: 100, initial });

/** Conditions that are set; undefined where none is. */
function filter(fields) {
  const set = {
    kinds: listed(fields.kinds), brands: listed(fields.brands), categories: listed(fields.categories),
    colors: listed(fields.colors), size: fields.size || undefined, priceFrom: amount(fields.priceFrom),
    priceTo: amount(fields.priceTo), languages: listed(fields.languages),
  };
  return Object.values(set).some((value) => value !== undefined) ? set : undefined;
}

/** A message a line; those of the shop begin with `>`. */
function turns(text) {
  return (text ?? "").split("\n").map((line) => line.trim()).filter(Boolean).map((line) => line.startsWith(">")
    ? { role: "assistant", text: line.slice(1).trim() } : { role: "customer", text: line });
}

async function once(name, request, signal) {
  const { answer, time } = await service.call(name, request, signal);
  return { answer, time, request, path: `/v1/${name}` };
}

const filters = [
  { name: "kinds", type: "choice", choices: ["catalog", "script", "policy", "chat"] },
  { name: "brands", hint: "listHint" }, { name: "categories", hint: "listHint" }, { name: "colors", hint: "listHint" },
  { name: "size" }, { name: "priceFrom", type: "number", min: 0, max: 1e9 },
  { name: "priceTo", type: "number", min: 0, max: 1e9 },
  { name: "languages", type: "choice", choices: ["ru", "kk", "en"] },
];

export const sections = [
  {
    name: "search", fields: [top(5), ...filters], show: answers.search,
    ask: ({ question, fields, lang, signal }) => once("search",
      { query: question, top: whole(fields.top, 5), filter: filter(fields), explain: true, lang }, signal),
  },
  {
    name: "ground",
    fields: [{ name: "history", type: "text", hint: "f_history_hint" },
      { name: "budget", type: "number", min: 50, max: 32000, initial: 1500 }, top(8), ...filters],
    show: answers.ground,
    ask: ({ question, fields, lang, signal }) => once("ground",
      { question, history: turns(fields.history), budget: whole(fields.budget, 1500), top: whole(fields.top, 8),
        filter: filter(fields), lang }, signal),
  },
  {
    name: "stock", fields: [{ name: "size" }, { name: "color" }], show: answers.stock,
    ask: ({ question, fields, lang, signal }) => once("stock",
      { question, size: fields.size || undefined, color: fields.color || undefined, explain: true, lang }, signal),
  },
  {
    name: "photos", fields: [{ name: "orderProduct" }, { name: "lastMessage" }], show: answers.photos,
    ask: ({ question, fields, lang, sent, signal }) => once("photos",
      { wish: question, sent, orderProduct: fields.orderProduct || undefined,
        lastMessage: fields.lastMessage || undefined, explain: true, lang }, signal),
  },
  {
    name: "verify", fields: [], needsDraft: true, show: answers.verify,
    ask: ({ question, draft, lang, signal }) => once("verify",
      { draft, question: question || undefined, explain: true, lang }, signal),
  },
  {
    name: "compare",
    fields: [{ name: "from", type: "number", min: 1 }, { name: "to", type: "number", min: 1 }, top(10), ...filters],
    show: answers.compare,
    async ask({ question, fields, lang, signal }) {
      const { answer: { all, current } } = await service.generations(signal);
      const to = whole(fields.to, current);
      const from = whole(fields.from, all.filter((number) => number < to).pop() ?? to);
      const request = { query: question, top: whole(fields.top, 10), filter: filter(fields), explain: true, lang };
      const [before, after] = await Promise.all([from, to].map((generation) =>
        once("search", { ...request, generation }, signal)));
      return { answer: { before: before.answer, after: after.answer }, time: Math.max(before.time, after.time),
        request: after.request, path: after.path, oneOnly: all.length < 2 };
    },
  },
];
