// Builds elements from values. Text from the service becomes text nodes and nothing else.

/** `el("p.soft", { id: "x", onclick }, "text", node, null)`: nulls and falses are left out. */
export function el(what, ...rest) {
  const [tag, ...classes] = what.split(".");
  const node = document.createElement(tag);
  if (classes.length) node.className = classes.join(" ");
  const [first] = rest;
  if (first && typeof first === "object" && !(first instanceof Node) && !Array.isArray(first)) {
    rest.shift();
    for (const [name, value] of Object.entries(first)) {
      if (value === null || value === undefined || value === false) continue;
      if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
      else node.setAttribute(name, value === true ? "" : value);
    }
  }
  node.append(...rest.flat(3).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

const wordPattern = /[\p{L}\p{N}]+/gu;

/** As words are compared: small letters, ё as е. */
export const folded = (text) => text.toLowerCase().replaceAll("ё", "е");

/** Pairs of first and end, in UTF-16 units, of the words that begin with one of some stems; numbers have to be whole. */
export function places(text, stems) {
  const found = [];
  if (!stems.length) return found;
  for (const match of text.matchAll(wordPattern)) {
    const word = folded(match[0]);
    if (stems.some((stem) => /^\d+$/.test(stem) ? word === stem : word.startsWith(stem))) {
      found.push([match.index, match.index + match[0].length]);
    }
  }
  return found;
}

/** What words of a question are looked for by where the service does not tell their stems: all but their endings. */
export function roots(question) {
  const words = [...new Set(folded(question).match(wordPattern) ?? [])];
  const isNumber = (word) => /^\d+$/.test(word);
  const root = (word) => (isNumber(word) ? word : word.slice(0, Math.max(4, Math.ceil(word.length * 0.7))));
  return words.filter((word) => word.length > 3 || isNumber(word)).map(root);
}

/** Text with some places of it marked. */
export function marked(text, pairs) {
  const nodes = [];
  let end = 0;
  for (const [from, to] of [...pairs].sort((a, b) => a[0] - b[0])) {
    if (from < end || to > text.length) continue;
    if (from > end) nodes.push(text.slice(end, from));
    nodes.push(el("mark", text.slice(from, to)));
    end = to;
  }
  nodes.push(text.slice(end));
  return nodes;
}

/** The place in UTF-16 units of each place in bytes of UTF-8, which have to ascend. */
export function units(text, bytes) {
  const found = new Map();
  const wanted = [...new Set(bytes)].sort((a, b) => a - b);
  let byte = 0, unit = 0, next = 0;
  for (const letter of text) {
    while (next < wanted.length && wanted[next] <= byte) found.set(wanted[next++], unit);
    const code = letter.codePointAt(0);
    byte += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    unit += letter.length;
  }
  while (next < wanted.length) found.set(wanted[next++], unit);
  return found;
}

/** One tab stop for a list; arrows, Home and End go through it. */
export function roving(list, items, { vertical = true } = {}) {
  const [back, on] = vertical ? ["ArrowUp", "ArrowDown"] : ["ArrowLeft", "ArrowRight"];
  const current = (item) => items.forEach((other) => { other.tabIndex = other === item ? 0 : -1; });
  if (items.length) current(items.find((item) => item.getAttribute("aria-selected") === "true") ?? items[0]);
  list.addEventListener("focusin", (event) => {
    const item = event.target.closest("[data-item]");
    if (items.includes(item)) current(item);
  });
  list.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !items.includes(event.target)) return;
    const at = items.indexOf(event.target);
    const to = { [back]: at - 1, [on]: at + 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    step(items, to);
  });
}

export function step(items, to) {
  const item = items[Math.max(0, Math.min(items.length - 1, to))];
  if (!item) return;
  item.focus({ preventScroll: true });
  item.scrollIntoView({ block: "nearest" });
}

export async function copy(text) {
  await navigator.clipboard.writeText(text);
}
