"use strict";
// What all scripts of the console share. Parts of the page are fetched again whole: what a lost line missed comes with them.
export const byId = (id) => document.getElementById(id);
export const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
export const csrf = document.querySelector("meta[name=csrf]").content;
export const conversation = (location.pathname.match(/^\/console\/conversations\/([0-9a-f-]{36})$/) || [])[1];
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
    request.onload = () => (request.status === 200 && request.response ? done(request.response) : failed(request.status));
    request.onerror = () => failed(0);
    request.send();
  });
}

function busy(part) {
  const focused = document.activeElement;
  return part.contains(focused) && focused.matches("input, select, textarea");
}

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

function mergeLines(old, fresh) {
  const list = old.querySelector("ol");
  const items = all("li.line", fresh);
  if (list.children.length && !items.some((item) => byId(item.id))) {
    // More has come than a page takes: what lies between is not here, and no gap must look like none.
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
}

function swap(old, fresh) {
  const row = old.contains(document.activeElement) && document.activeElement.closest("[data-row]");
  const open = new Set(all("details[open]", old).map((one) => one.querySelector("summary").textContent));
  old.replaceWith(document.importNode(fresh, true));
  for (const one of all("details", byId(fresh.id))) if (open.has(one.querySelector("summary").textContent)) one.open = true;
  if (row && byId(row.id)) byId(row.id).querySelector("[data-open]").focus();
}

// What somebody has written and not sent.
export function drafts() {
  const kept = (area) => area.id === "f-summary" && area.value === area.defaultValue;
  return all("textarea:not([readonly])").filter((area) => area.value.trim() && !kept(area));
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
    if (fresh.id === "lines") mergeLines(old, fresh);
    else if (busy(old) || old.contains(pressed)) skipped = true;
    else if (old.outerHTML !== fresh.outerHTML) swap(old, fresh);
  }
  if (skipped) setTimeout(() => refreshSoon(address), SKIPPED_MS);
  // Whether one may write here is decided when the page is made.
  const standing = page.getElementById("standing");
  if (!standing || Boolean(byId("answer")) === Boolean(page.getElementById("answer"))) return;
  if (drafts().length) document.dispatchEvent(new CustomEvent("taken", { detail: standing.dataset.with }));
  else location.reload();
}

// It is not theirs to see any more: nothing of it stays on the screen but what they wrote themself.
function gone() {
  const written = drafts().map((area) => area.value);
  const page = document.importNode(byId("gone").content, true);
  for (const words of written) {
    const area = Object.assign(document.createElement("textarea"), { value: words, readOnly: true, rows: 5, className: "kept" });
    area.setAttribute("aria-label", byId("live").dataset.written);
    page.querySelector("h1").parentElement.append(area);
  }
  document.title = page.querySelector("h1").textContent;
  byId("main").replaceChildren(byId("live"), page);
  document.dispatchEvent(new CustomEvent("gone"));
}

let refreshing = null;
let again = null;
export function refreshSoon(address) {
  // One at a time; what comes meanwhile is fetched once afterwards.
  if (refreshing) { again = again === location.href ? again : address; return; }
  refreshing = refresh(address).catch((status) => { if (status === 404) gone(); }).finally(() => {
    refreshing = null;
    if (again && byId("gone")) { const next = again; again = null; refreshSoon(next); }
  });
}
export function refreshLines() { refreshSoon("/console/conversations/" + conversation + "/lines"); }
// Between the making of the page and the first event something may have happened.
export function catchUp() { if (conversation || byId("inbox")) refreshSoon(location.pathname + location.search); }
