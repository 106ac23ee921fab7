"use strict";
// The box for answers: shows what will be sent as it arrives, and sends only what was shown.
import { all, byId, conversation, csrf, refreshLines } from "/console/static/page.js";

const PREVIEW_MS = 300;
const answer = byId("answer");

async function post(what, fields) {
  const body = new URLSearchParams({ csrf, ...fields });
  return fetch("/console/conversations/" + conversation + "/" + what, { method: "POST", body, headers: { "X-CSRF": csrf, Accept: "application/json" } });
}
function newId() { return Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, "0")).join(""); }
function written() { return { text: answer.elements.text.value, theirs: answer.elements.theirs.value }; }

function problem(code, name) {
  const texts = JSON.parse(byId("send-problem").dataset.texts);
  byId("send-problem").textContent = (texts[code] || texts.malformed).replace("…", name || "");
  byId("send-problem").hidden = false;
}

// ---- what the person will see
let shown = null; // {key, seen}: what stands in the preview, as the server knows it again
let chosen = null; // a sentence or a counter in the preview, instead of own words: {sentence} or {counter}
let asked = 0;
let timer = 0; // until what is typed is shown
async function preview(fields) {
  // Only the newest answers: an older one that comes late shows what nobody would send.
  const mine = (asked += 1);
  const answered = await post("preview", fields);
  if (mine !== asked) return false;
  if (!answered.ok) { hidePreview(); return false; }
  const content = await answered.json();
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
  if (chosen) byId("preview-send").focus();
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
  byId("send-problem").hidden = true;
  hidePreview();
  chosen = fields;
  answer.classList.add("choosing");
  await preview(fields).catch(() => problem("offline"));
}

function typed() {
  clearTimeout(timer);
  asked += 1;
  byId("send-problem").hidden = byId("anyway").hidden = true;
  if (!answer.elements.text.value.trim()) { hidePreview(); return; }
  timer = setTimeout(() => { chosen = null; preview(written()).catch(() => {}); }, PREVIEW_MS);
}

// ---- sending
let sending = false;
let attempt = { key: "", id: "" };
async function send(fields, more) {
  if (sending || outdated()) return;
  sending = true;
  clearTimeout(timer);
  byId("send-problem").hidden = byId("anyway").hidden = true;
  try {
    const key = JSON.stringify(fields);
    if (!shown || shown.key !== key) {
      if (await preview(fields)) problem("unseen");
      else problem("malformed");
      return;
    }
    // The same words again are the same message, should its answer have been lost; other words never are.
    if (attempt.key !== key) attempt = { key, id: newId() };
    const answered = await post("say", { client_id: attempt.id, seen: shown.seen, ...fields, ...more });
    if (answered.status === 204) sent(fields);
    else await refused(fields, await answered.json());
  } catch (lost) {
    problem("offline");
  } finally {
    sending = false;
  }
}
async function refused(fields, why) {
  if (why.error === "unseen") await preview(fields);
  if (why.error === "known") { attempt = { key: "", id: "" }; refreshLines(); }
  problem(why.error === "not_yours" && why.name ? "taken" : why.error, why.name);
  if (why.error !== "hours") return;
  byId("anyway").hidden = false;
  byId("anyway").querySelector("button").onclick = () => send(fields, { anyway: "1" });
}
function sent(fields) {
  attempt = { key: "", id: "" };
  // What they have gone on to write meanwhile is another answer.
  if (fields.text === answer.elements.text.value) {
    answer.elements.text.value = answer.elements.theirs.value = "";
    byId("translated").hidden = true;
  }
  byId("sentences").open = false;
  hidePreview();
  byId("text").focus();
  // A draft that a ready sentence went before is still there.
  typed();
  refreshLines();
}

// ---- in their language
let source = answer ? answer.elements.text.value : ""; // the words that were translated
function outdated() {
  const old = Boolean(answer.elements.theirs.value.trim()) && answer.elements.text.value !== source && !chosen;
  byId("outdated").hidden = !old;
  return old;
}
async function translate() {
  const names = JSON.parse(byId("translate").dataset.flags);
  const words = answer.elements.text.value;
  const answered = await post("translate", { text: words });
  if (!answered.ok) return;
  const found = await answered.json();
  source = words;
  answer.elements.theirs.value = found.text || "";
  byId("translated").hidden = false;
  const differs = found.text ? found.flags.map((flag) => names[flag]).join(", ") : names.failed;
  byId("translated-flags").textContent = differs && found.text ? names.check + " " + differs : differs;
  byId("translated-flags").hidden = !differs;
  changed();
}
function changed() { if (outdated()) { clearTimeout(timer); hidePreview(); } else typed(); }
function drop() {
  answer.elements.theirs.value = "";
  byId("translated").hidden = true;
  byId("text").focus();
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
    const best = all("#sentences li:not([hidden]) button")[0];
    if (best) choose({ sentence: best.value });
  });
}

function listenToForms() {
  answer.addEventListener("submit", (event) => {
    event.preventDefault();
    const sentence = event.submitter && event.submitter.name === "sentence" && event.submitter.value;
    if (sentence) choose({ sentence });
    else send(written());
  });
  answer.addEventListener("input", (event) => { if (event.target.matches("textarea")) changed(); });
  addEventListener("submit", (event) => {
    if (!event.target.matches("[data-counter]")) return;
    event.preventDefault();
    delete event.target.dataset.sent;
    choose({ counter: event.target.elements.counter.value });
  });
  if (byId("translate")) byId("translate").addEventListener("click", translate);
  byId("drop").addEventListener("click", drop);
  byId("preview-send").addEventListener("click", () => chosen && send(chosen));
  byId("preview-cancel").addEventListener("click", () => { hidePreview(); byId("text").focus(); });
  document.addEventListener("taken", (event) => {
    all("button", answer).forEach((button) => { button.disabled = true; });
    problem(event.detail ? "taken" : "not_yours", event.detail);
  });
}

// Before the page's own keys.
function keyed(event) {
  const typing = event.target.matches("input, textarea, select");
  if (event.key === "Escape" && byId("sentences").open) byId("sentences").open = false;
  else if (event.key === "Escape" && chosen) hidePreview();
  else if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.matches("#text, #theirs")) {
    answer.requestSubmit(byId("send"));
    return;
  } else {
    const named = !typing && !event.ctrlKey && !event.metaKey && !event.altKey && !byId("keys").open && /^[1-9]$/.test(event.key);
    const counter = named && document.querySelector('[data-counter="' + event.key + '"]');
    if (!counter) return;
    event.preventDefault();
    choose({ counter: counter.elements.counter.value });
    return;
  }
  event.preventDefault();
  byId("text").focus();
}

if (answer) {
  listenToSentences();
  listenToForms();
  addEventListener("keydown", keyed, { capture: true });
  if (location.hash === "#text") byId("text").focus();
}
