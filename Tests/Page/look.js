// What is amiss on the page as it is shown now: too wide, covering each other, cut off, too small, without a name, too pale.
// Evaluated by scripts/page-check in the page; gives a list of faults in words.
() => {
  const faults = [];
  const start = (node) => (node.textContent ?? "").trim().slice(0, 30);
  const name = (node) => `${node.tagName.toLowerCase()}${node.id ? `#${node.id}` : ""}.${node.className} “${start(node)}”`;
  const shown = (node) => node.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    && node.getClientRects().length > 0 && !node.closest(".quiet, .skip");
  // Under a modal dialog nothing else can be used.
  const top = document.querySelector("dialog:modal") ?? document.body;

  // Nothing goes beyond the window, nothing is cut off.
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) faults.push(`scrolls sideways by ${wide}`);
  for (const node of top.querySelectorAll("*")) {
    if (!shown(node)) continue;
    const box = node.getBoundingClientRect();
    if (box.width && (box.right > innerWidth + 1 || box.left < -1)) faults.push(`leaves the window: ${name(node)}`);
    const isCut = node.clientWidth && node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).overflowX !== "visible";
    if (isCut && !node.matches("textarea, input")) faults.push(`is cut off: ${name(node)}`);
    if (node.matches("#question") && node.scrollHeight > node.clientHeight + 3) faults.push("the question is cut off");
    if (node.matches("input[placeholder]") && !node.value && node.scrollWidth > node.clientWidth + 1) {
      faults.push(`has its hint cut off: ${name(node)} ${node.placeholder}`);
    }
  }

  // Controls have a name, can be hit (WCAG 2.2, 2.5.8: those within a text may be smaller) and do not cover each other.
  const controls = [...top.querySelectorAll("button, input, textarea, summary, a")].filter(shown);
  const boxes = controls.map((node) => [...node.getClientRects()]);
  const cross = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  const floats = (node) => Boolean(node.closest("#source:not(:modal)"));
  controls.forEach((node, at) => {
    const label = node.getAttribute("aria-label") ?? (node.labels?.length ? node.labels[0] : node).textContent;
    if (!label.trim()) faults.push(`has no name: ${name(node)}`);
    const { width, height } = node.getBoundingClientRect();
    if (!node.closest("label, .draft-text, .left-out") && (width < 24 || height < 24)) {
      faults.push(`is too small to press: ${name(node)} ${width}×${height}`);
    }
    controls.slice(at + 1).forEach((other, further) => {
      if (node.contains(other) || other.contains(node) || floats(node) !== floats(other)) return;
      if (boxes[at].some((a) => boxes[at + 1 + further].some((b) => cross(a, b)))) {
        faults.push(`covers another: ${name(node)} and ${name(other)}`);
      }
    });
  });
  const ids = [...document.querySelectorAll("[id]")].map((node) => node.id);
  for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at))) faults.push(`id twice: ${id}`);

  // Text stands out from its ground by WCAG 2.2, 1.4.3 (AA).
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const over = (front, back) => [0, 1, 2].map((at) => (front[at] * front[3] + back[at] * (255 - front[3])) / 255).concat(255);
  const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const light = ([red, green, blue]) =>
    0.2126 * linear(red / 255) + 0.7152 * linear(green / 255) + 0.0722 * linear(blue / 255);
  const ground = (node) => {
    const layers = [];
    for (let one = node; one; one = one.parentElement) layers.unshift(rgba(getComputedStyle(one).backgroundColor));
    return layers.reduce((back, front) => over(front, back), [255, 255, 255, 255]);
  };
  const told = new Set();
  const texts = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || !shown(node)) continue;
    const style = getComputedStyle(node), back = ground(node);
    const [bright, dim] = [light(over(rgba(style.color), back)), light(back)].sort((a, b) => b - a);
    const ratio = (bright + 0.05) / (dim + 0.05), size = parseFloat(style.fontSize);
    const needed = size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5;
    const pair = `${style.color} ${back}`;
    if (ratio < needed && !told.has(pair)) faults.push(`is too pale, ${ratio.toFixed(2)}: ${name(node)}`);
    told.add(pair);
  }

  return faults.concat(violations.map((one) => `against the policy: ${one}`));
}
