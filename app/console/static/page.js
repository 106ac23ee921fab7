"use strict";
// What all scripts of the console share. Parts of the page are fetched again whole: what a lost line missed comes with them.
import { drafts, forget, keptArea } from "/console/static/drafts.js";
import { conversation, whole } from "/console/static/place.js";

export const byId = (id) => document.getElementById(id);
export const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
export const csrf = document.querySelector("meta[name=csrf]").content;
// Safari ends a composition before its Enter, and only this number tells.
export const composing = (event) => event.isComposing || event.keyCode === 229;
const SIGN_IN = "/console/sign-in";
const ANSWER_MS = 15000;
const RETRY_MS = 3000;
const SKIPPED_MS = 2000;
const END = 80;
// A page of earlier lines: the newest do not belong below them.
const earlier = new URLSearchParams(location.search).has("before");

function fetchPage(address) {
  // Not fetch: only this reads HTML into a document that runs nothing and needs no trust.
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.setRequestHeader("Accept", "text/html");
    request.timeout = ANSWER_MS;
    request.onload = () => {
      const status = new URL(request.responseURL).pathname === SIGN_IN ? 401 : request.status;
      if (status === 200 && request.response) done(request.response);
      else failed(status);
    };
    request.onerror = request.ontimeout = () => failed(0);
    request.send();
  });
}

// Whoever is typing there stays there.
export function typingIn(part) {
  const focused = document.activeElement;
  return part.contains(focused) && focused.matches("input, select, textarea");
}
function busy(part) { return typingIn(part) || drafts().some((area) => part.contains(area)); }

// The newest line stays in sight, however much it or the answer below it grows, unless somebody has scrolled up.
const scroller = document.querySelector(".scroller");
let end = true;
let size = "";
function stay() {
  size = scroller.scrollHeight + ":" + scroller.clientHeight;
  if (end) scroller.scrollTop = scroller.scrollHeight;
}
if (scroller) {
  scroller.addEventListener("scroll", () => {
    // What the browser scrolls because something grew is nobody's wish.
    if (size !== scroller.scrollHeight + ":" + scroller.clientHeight) stay();
    else end = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < END;
  });
  new ResizeObserver(stay).observe(scroller);
}

// Returns whether it is done.
function mergeLines(old, fresh) {
  const list = old.querySelector("ol");
  const items = all("li.line", fresh);
  if (list.children.length && !items.some((item) => byId(item.id))) {
    // More has come than a page takes: what lies between is not here, and no gap must look like none.
    if (busy(old)) return false;
    old.replaceWith(document.importNode(fresh, true));
  } else {
    for (const item of items) {
      const known = byId(item.id);
      if (!known) list.append(document.importNode(item, true));
      else if (!busy(known) && known.outerHTML !== item.outerHTML) known.replaceWith(document.importNode(item, true));
    }
    old.dataset.last = fresh.dataset.last;
  }
  stay();
  return true;
}

function swap(old, fresh) {
  const row = old.contains(document.activeElement) && document.activeElement.closest("[data-row]");
  const open = new Set(all("details[open]", old).map((one) => one.querySelector("summary").textContent));
  old.replaceWith(document.importNode(fresh, true));
  for (const one of all("details", byId(fresh.id))) if (open.has(one.querySelector("summary").textContent)) one.open = true;
  if (row && byId(row.id)) byId(row.id).querySelector("[data-open]").focus();
}

// A button that is being pressed stays where it is until it is let go.
let pressed = null;
addEventListener("pointerdown", (event) => { pressed = event.target; });
for (const kind of ["pointerup", "pointercancel"]) addEventListener(kind, () => setTimeout(() => { pressed = null; }));

async function refresh(address) {
  const page = await fetchPage(address);
  let skipped = false;
  for (const fresh of all("[data-part]", page)) {
    const old = byId(fresh.id);
    if (!old || (fresh.id === "lines" && earlier)) continue;
    if (fresh.id === "lines") skipped = !mergeLines(old, fresh) || skipped;
    else if (busy(old) || old.contains(pressed)) skipped = true;
    else if (old.outerHTML !== fresh.outerHTML) swap(old, fresh);
  }
  if (skipped) setTimeout(() => refreshSoon(address), SKIPPED_MS);
  // Whether one may write or speak here is decided when the page is made.
  const standing = page.getElementById("standing");
  if (!standing || all("[data-mine]").length === all("[data-mine]", page).length) return;
  // Who may write here no more sees the draft for as long as they like.
  if (byId("answer") && drafts().length) document.dispatchEvent(new CustomEvent("taken", { detail: standing.dataset.with }));
  else location.reload();
}

// It is not theirs to see any more: nothing of it stays on the screen but what they wrote themself.
function wipe(why) {
  if (!here()) return;
  const kept = drafts().map((area) => keptArea(area.value));
  const page = document.importNode(byId(why).content, true);
  page.querySelector("h1").parentElement.append(...kept);
  document.title = page.querySelector("h1").textContent;
  byId("main").replaceChildren(byId("live"), page);
  document.dispatchEvent(new CustomEvent("gone"));
}
export const here = () => Boolean(byId("gone"));
// The sign-in is over.
export function ended() {
  if (!here()) return;
  forget();
  if (drafts().length) wipe("ended");
  else location.reload();
}

let refreshing = false;
let wanted = null; // what is still to be fetched; the whole page has the lines too
let retry = 0;
function want(address) { wanted = wanted === whole() ? wanted : address; }
export function refreshSoon(address) {
  want(address);
  // One at a time; what comes meanwhile is fetched once afterwards.
  if (!refreshing) refreshAll();
}
async function refreshAll() {
  clearTimeout(retry);
  refreshing = true;
  try {
    while (wanted && here()) {
      const address = wanted;
      wanted = null;
      await refresh(address).catch((status) => { want(address); throw status; });
    }
  } catch (status) {
    if (typeof status !== "number") throw status;
    if (status === 404 || status === 403) wipe("gone");
    else if (status === 401) ended();
    else retry = setTimeout(refreshAll, RETRY_MS);
  } finally { refreshing = false; }
}
export function refreshLines() { refreshSoon("/console/conversations/" + conversation + "/lines"); }
// Between the making of the page and the first event something may have happened.
export function catchUp() { refreshSoon(whole()); }
