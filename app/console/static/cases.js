"use strict";
// The inbox and the conversation. Everything works with plain forms; this keeps the page up to date and answers the keyboard.
import { urgent } from "/console/static/bell.js";
import { all, byId, catchUp, composing, ended, here, refreshLines } from "/console/static/page.js";
import { conversation } from "/console/static/place.js";

const RETRY_MS = 3000;
const TICK_MS = 10000;
const SENT_MS = 5000;
const LONGEST_RETRY_MS = 60000;
const OFFLINE_MS = 10000;

// ---- the stream
let source = null;
let first = true;
let offline = 0;
let tries = 0;
function listen() {
  source = new EventSource("/console/stream" + (conversation ? "?conversation=" + conversation : ""));
  source.onmessage = (event) => {
    const news = JSON.parse(event.data);
    // The words first: what stands around them can follow.
    if (news.lines && byId("lines")) refreshLines();
    if ((news.inbox && byId("inbox")) || news.standing || first) catchUp();
    first = false;
    urgent(news.urgent);
  };
  source.onopen = () => {
    clearTimeout(offline);
    offline = tries = 0;
    byId("offline").hidden = true;
  };
  source.addEventListener("ended", () => { source.close(); ended(); });
  source.onerror = () => {
    offline = offline || setTimeout(() => { if (here()) byId("offline").hidden = false; }, OFFLINE_MS);
    if (source.readyState !== EventSource.CLOSED || !here()) return;
    // A new stream tells nothing of what happened before it; and whether they are still signed in, only a page tells.
    first = true;
    catchUp();
    setTimeout(() => { if (here()) listen(); }, Math.min(RETRY_MS * 2 ** tries, LONGEST_RETRY_MS));
    tries += 1;
  };
}
document.addEventListener("gone", () => source.close());

// ---- waiting times go on, whether anything else happens or not
const ahead = Date.now() - Date.parse(byId("live").dataset.now);
const words = JSON.parse(byId("live").dataset.since);
function since(minutes) {
  if (minutes < 1) return words.now;
  if (minutes < 120) return words.minutes.replace("0", minutes);
  return minutes < 2880 ? words.hours.replace("0", Math.floor(minutes / 60)) : words.days.replace("0", Math.floor(minutes / 1440));
}
setInterval(() => {
  for (const time of all("time.since")) {
    const text = since(Math.floor((Date.now() - ahead - Date.parse(time.dateTime)) / 60000));
    if (time.textContent !== text) time.textContent = text;
  }
}, TICK_MS);

// ---- forms
addEventListener("submit", (event) => {
  const form = event.target;
  // What a script sends is no form that is under way.
  if (event.defaultPrevented || !form.matches("[data-once]")) return;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = "1";
  // A page kept by the browser and shown again can be used again.
  setTimeout(() => delete form.dataset.sent, SENT_MS);
});

// ---- keyboard
function step(by) {
  const rows = all("[data-row]");
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[Math.max(0, Math.min(rows.length - 1, here < 0 ? 0 : here + by))];
  if (next) next.querySelector("[data-open]").focus();
}
const keys = {
  j: () => step(1),
  k: () => step(-1),
  a: () => {
    const row = document.activeElement.closest("[data-row]") || byId("standing");
    const button = row && row.querySelector("[data-deed=accept], [data-deed=join]");
    if (button) button.click();
  },
  i: () => { location.href = "/console/"; },
  r: () => byId("text") && byId("text").focus(),
  n: () => byId("note") && byId("note").focus(),
  "/": () => { if (byId("sentences")) { byId("sentences").open = true; byId("sentence-search").focus(); } },
  "?": () => byId("keys").showModal(),
};
addEventListener("keydown", (event) => {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !composing(event);
  if (!plain || event.defaultPrevented || !here() || byId("keys").open) return;
  if (event.target.matches("input, textarea, select")) {
    if (event.key === "Escape" && event.target.matches("input, textarea")) event.target.blur();
  } else if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
});
addEventListener("click", (event) => {
  if (event.target.closest("[data-keys]")) byId("keys").showModal();
  if (event.target.closest("[data-print]")) print();
});

listen();
