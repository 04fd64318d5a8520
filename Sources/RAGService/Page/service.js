// The service's calls. The key lives in this tab's session only and travels in one header.

const keyName = "vitrina.key";
const patience = 20_000; // ms; the service gives up sooner by itself

export const key = {
  get: () => read(keyName),
  set: (text) => text ? write(keyName, text) : write(keyName, null),
};

function read(name) {
  // Storage may be switched off; then the key lasts as long as the page.
  try { return sessionStorage.getItem(name) ?? ""; } catch { return kept; }
}
let kept = "";
function write(name, value) {
  kept = value ?? "";
  try {
    if (value === null) sessionStorage.removeItem(name); else sessionStorage.setItem(name, value);
  } catch { /* said above */ }
}

/** Why there is no answer, in the service's own shape and two of ours: `offline` and `unreachable`. */
export class Failure extends Error {
  constructor(code, message = "", hint = "", retryAfter = null) {
    super(message);
    this.code = code;
    this.hint = hint;
    this.retryAfter = retryAfter;
  }
  get isTransient() {
    return ["too_many_requests", "overloaded", "timeout", "not_ready", "stopping", "unreachable", "offline"]
      .includes(this.code);
  }
}

async function send(path, { body, signal } = {}) {
  const headers = {};
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (key.get()) headers.Authorization = `Bearer ${key.get()}`;
  const timeout = AbortSignal.timeout(patience);
  let response;
  try {
    response = await fetch(path, {
      method: body === undefined ? "GET" : "POST", headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: "omit", redirect: "error", signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    if (error.name === "TimeoutError") throw new Failure("timeout");
    throw new Failure(navigator.onLine === false ? "offline" : "unreachable");
  }
  if (response.ok) return response;
  const wait = Number.parseInt(response.headers.get("Retry-After") ?? "", 10);
  let error;
  try { ({ error } = await response.json()); } catch { /* what is no JSON is no answer of the service */ }
  if (typeof error?.code !== "string") throw new Failure("not_a_service", `HTTP ${response.status}`);
  const { code, message = "", hint = "" } = error;
  throw new Failure(code, String(message), String(hint), Number.isFinite(wait) ? wait : null);
}

/** An answer and how long it took, in ms. */
async function json(path, options) {
  const start = performance.now();
  const response = await send(path, options);
  try {
    const answer = await response.json();
    return { answer, time: performance.now() - start };
  } catch (error) {
    if (options?.signal?.aborted) throw error;
    throw new Failure("not_a_service");
  }
}

export const call = (name, body, signal) => json(`/v1/${name}`, { body, signal });

export const readiness = () => json("/readyz");

export const generations = (signal) => json("/v1/generations", { signal });

export function source(id, { around, lang, generation }, signal) {
  const query = new URLSearchParams({ around, lang });
  if (generation) query.set("generation", generation);
  return json(`/v1/source/${encodeURIComponent(id)}?${query}`, { signal });
}

/** A photo's bytes: an address alone could not carry the key. */
export async function photo(file, signal) {
  const response = await send(`/v1/photos/${file.split("/").map(encodeURIComponent).join("/")}`, { signal });
  return response.blob();
}
