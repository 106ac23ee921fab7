"use strict";
// The box for answers: shows what will be sent as it arrives, and sends only what was shown.
import { all, byId, composing, csrf, refreshLines, typingIn } from "/console/static/page.js";
import { conversation } from "/console/static/place.js";

const PREVIEW_MS = 300;
const ANSWER_MS = 15000;
const TRANSLATION_MS = 60000;
const answer = byId("answer");
const text = byId("text");
const theirs = byId("theirs");

// Returns what is answered. Throws {error, name}: why there is none, by the names of the texts in #send-problem.
async function post(what, fields, patience = ANSWER_MS) {
  const body = new URLSearchParams({ csrf, ...fields });
  const headers = { "X-CSRF": csrf, Accept: "application/json" };
  const options = { method: "POST", body, headers, signal: AbortSignal.timeout(patience) };
  const answered = await fetch("/console/conversations/" + conversation + "/" + what, options).catch(() => ({ status: 0 }));
  const empty = answered.status === 204;
  const content = empty || !answered.status ? null : await answered.json().catch(() => null);
  if (answered.ok && (content || empty)) return content;
  const why = content || {};
  const named = { 400: "malformed", 401: "signed_out", 403: "signed_out", 404: "gone", 413: "malformed" }[answered.status];
  throw { error: why.error in problems() ? why.error : named || "offline", name: why.name };
}
function newId() { return Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, "0")).join(""); }
function written() { return { text: text.value, theirs: theirs.value }; }

function problems() { return JSON.parse(byId("send-problem").dataset.texts); }
function problem(code, name) {
  byId("send-problem").textContent = problems()[code].replace("…", name || "");
  byId("send-problem").hidden = false;
}
// Unless they are typing elsewhere: what is meant for a note must not press a button.
function focus(element) { if (!typingIn(document.body)) element.focus(); }

// ---- what the person will see
let shown = null; // {key, seen}: what stands in the preview, as the server knows it again
let chosen = null; // a sentence or a counter in the preview, instead of own words: {sentence} or {counter}
let asked = 0;
let timer = 0; // until what is typed is shown
// Returns whether it shows them now: only the newest answers, an older one that comes late shows what nobody would send.
async function preview(fields) {
  const mine = (asked += 1);
  let content;
  try {
    content = await post("preview", fields);
  } catch (why) {
    if (mine !== asked) return false;
    hidePreview();
    throw why;
  }
  if (mine !== asked) return false;
  shown = { key: JSON.stringify(fields), seen: content.seen };
  const phone = byId("preview").querySelector(".phone");
  phone.replaceChildren(...content.texts.map((words) => Object.assign(document.createElement("p"), { textContent: words })));
  if (content.taps.length) {
    const taps = Object.assign(document.createElement("ul"), { className: "taps" });
    taps.append(...content.taps.map((words) => Object.assign(document.createElement("li"), { textContent: words })));
    phone.append(taps);
  }
  byId("preview-size").textContent = content.segments ? "· " + content.segments + " SMS" : "";
  byId("preview-deeds").hidden = !chosen;
  byId("preview").hidden = false;
  if (chosen) focus(byId("preview-send"));
  return true;
}
function hidePreview() {
  // Words that were being typed do not come over what is chosen now.
  clearTimeout(timer);
  asked += 1;
  shown = chosen = null;
  byId("preview").hidden = byId("anyway").hidden = true;
  answer.classList.remove("choosing");
}
async function choose(fields) {
  byId("sentences").open = false;
  byId("sentence-search").blur();
  byId("send-problem").hidden = true;
  hidePreview();
  chosen = fields;
  answer.classList.add("choosing");
  await preview(fields).catch((why) => problem(why.error, why.name));
}
function unchoose() {
  hidePreview();
  changed();
  text.focus();
}

function typed() {
  if (chosen) return;
  clearTimeout(timer);
  asked += 1;
  byId("send-problem").hidden = byId("anyway").hidden = true;
  if (!text.value.trim()) hidePreview();
  else timer = setTimeout(() => preview(written()).catch(() => {}), PREVIEW_MS);
}

// ---- sending
let sending = false;
let attempt = { key: "", id: "" };
async function send(fields, more) {
  if (sending || outdated()) return;
  sending = true;
  answer.classList.add("sending");
  clearTimeout(timer);
  byId("send-problem").hidden = byId("anyway").hidden = true;
  try {
    const key = JSON.stringify(fields);
    if (!shown || shown.key !== key) {
      await preview(fields);
      problem("unseen");
      return;
    }
    // The same words again are the same message, should its answer have been lost; other words never are.
    if (attempt.key !== key) attempt = { key, id: newId() };
    await post("say", { client_id: attempt.id, seen: shown.seen, ...fields, ...more });
    sent(fields);
  } catch (why) {
    await refused(fields, why);
  } finally {
    sending = false;
    answer.classList.remove("sending");
  }
}
async function refused(fields, why) {
  if (!why.error) throw why;
  if (why.error === "unseen") await preview(fields).catch(() => {});
  if (why.error === "known") { attempt = { key: "", id: "" }; refreshLines(); }
  problem(why.error === "not_yours" && why.name ? "taken" : why.error, why.name);
  if (why.error !== "hours") return;
  byId("anyway").hidden = false;
  byId("anyway").querySelector("button").onclick = () => send(fields, { anyway: "1" });
}
function sent(fields) {
  attempt = { key: "", id: "" };
  // What they have gone on to write meanwhile is another answer.
  if (fields.text === text.value) {
    text.value = theirs.value = "";
    translation += 1;
    byId("translated").hidden = true;
  }
  // And so is what they have chosen meanwhile. A draft that a ready sentence went before is still there.
  if (!chosen || chosen === fields) {
    hidePreview();
    changed();
    focus(text);
  }
  refreshLines();
}

// ---- in their language
let source = answer ? text.value : ""; // the words that were translated
let translation = 0;
function outdated() {
  const old = Boolean(theirs.value.trim()) && text.value !== source && !chosen;
  byId("outdated").hidden = !old;
  return old;
}
async function translate() {
  const names = JSON.parse(byId("translate").dataset.flags);
  const mine = (translation += 1);
  const words = text.value;
  byId("send-problem").hidden = true;
  let found;
  try {
    found = await post("translate", { text: words }, TRANSLATION_MS);
  } catch (why) {
    if (mine === translation) problem(why.error, why.name);
    return;
  }
  // Another was asked for meanwhile, or the words are sent.
  if (mine !== translation) return;
  source = words;
  theirs.value = found.text || "";
  byId("translated").hidden = false;
  const differs = found.flags.map((flag) => names[flag]).join(", ");
  const missing = found.text && found.reason ? [names.partly, names.reasons[found.reason]] : [];
  const warnings = found.text ? [...missing, ...(differs ? [names.check, differs] : [])] : [names.failed];
  byId("translated-flags").textContent = warnings.join(" ");
  byId("translated-flags").hidden = !warnings.length;
  changed();
}
function changed() { if (outdated()) { clearTimeout(timer); hidePreview(); } else typed(); }
function drop() {
  theirs.value = "";
  byId("translated").hidden = true;
  text.focus();
  changed();
}

function listenToSentences() {
  const plain = (words) => words.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  byId("sentence-search").addEventListener("input", (event) => {
    const wanted = plain(event.target.value).split(/\s+/);
    const items = all("#sentences li");
    for (const item of items) item.hidden = !wanted.every((word) => plain(item.textContent).includes(word));
    byId("no-sentence").hidden = items.some((item) => !item.hidden);
  });
  byId("sentence-search").addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (composing(event) || event.repeat) return;
    const best = all("#sentences li:not([hidden]) button")[0];
    if (best) choose({ sentence: best.value });
  });
}

function listenToForms() {
  answer.addEventListener("submit", (event) => {
    // To the interpreter it goes as it is, and is not sent.
    if (event.submitter && event.submitter.closest("#ask")) return;
    event.preventDefault();
    const sentence = event.submitter && event.submitter.name === "sentence" && event.submitter.value;
    if (sentence) choose({ sentence });
    else send(written());
  });
  answer.addEventListener("input", (event) => { if (event.target.matches("textarea")) changed(); });
  addEventListener("submit", (event) => {
    const what = event.target.dataset.choose; // counter, or what an interpreter was asked
    if (!what) return;
    event.preventDefault();
    delete event.target.dataset.sent;
    choose({ [what]: event.target.elements[what].value });
  });
  if (byId("translate")) byId("translate").addEventListener("click", translate);
  byId("drop").addEventListener("click", drop);
  byId("preview-send").addEventListener("click", () => chosen && send(chosen));
  // The key that chose it is still held down: nobody has read it.
  byId("preview-send").addEventListener("keydown", (event) => { if (event.repeat) event.preventDefault(); });
  byId("preview-cancel").addEventListener("click", unchoose);
  document.addEventListener("taken", (event) => {
    hidePreview();
    all("button", answer).forEach((button) => { button.disabled = true; });
    problem(event.detail ? "taken" : "not_yours", event.detail);
  });
}

// Before the page's own keys.
function keyed(event) {
  if (composing(event)) return;
  const typing = event.target.matches("input, textarea, select");
  const elsewhere = typing && !answer.contains(event.target);
  if (event.key === "Escape" && !elsewhere && byId("sentences").open) {
    byId("sentences").open = false;
    (chosen ? byId("preview-send") : text).focus();
  } else if (event.key === "Escape" && !elsewhere && chosen) unchoose();
  else if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.matches("#text, #theirs")) {
    if (!event.repeat) answer.requestSubmit(byId("send"));
  } else {
    const named = !typing && !event.ctrlKey && !event.metaKey && !event.altKey && !byId("keys").open && /^[1-9]$/.test(event.key);
    const counter = named && document.querySelector('[data-counter="' + event.key + '"]');
    if (!counter) return;
    choose({ counter: counter.elements.counter.value });
  }
  event.preventDefault();
}

// To be read aloud they are found as well.
if (byId("sentences")) listenToSentences();
if (answer) {
  listenToForms();
  addEventListener("keydown", keyed, { capture: true });
  if (location.hash === "#text") focus(text);
  // A draft that came along from the page before.
  byId("translated").hidden = !theirs.value.trim();
  changed();
}
