const form = document.getElementById("ask");
const passages = document.getElementById("passages");
const state = document.getElementById("state");

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const response = await fetch("/v1/ground", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ question: document.getElementById("question").value }),
  });
  const answer = await response.json();
  passages.replaceChildren();
  if (!response.ok) {
    state.textContent = `${answer.error.message}: ${answer.error.hint}`;
    return;
  }
  state.textContent = answer.confidence;
  for (const passage of answer.passages) {
    const item = document.createElement("li");
    const text = document.createElement("pre");
    text.textContent = passage.text;
    const place = document.createElement("cite");
    place.textContent = passage.citation;
    item.append(text, place);
    passages.append(item);
  }
});
