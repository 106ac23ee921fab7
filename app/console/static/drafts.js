"use strict";
// What somebody has written and not sent goes with them through the pages of this tab, as long as they are signed in.
import "/console/static/place.js";

const KEY = "drafts";
const SIGN_OUT = "/console/sign-out";
const session = document.querySelector("meta[name=csrf]").content;

// Filled in by the page itself: only what differs is somebody's own.
const FILLED = ["f-summary", "japanese"];
const same = (area) => FILLED.includes(area.id) && area.value === area.defaultValue;

export function drafts() {
  const areas = Array.from(document.querySelectorAll("textarea:not([readonly])"));
  return areas.filter((area) => area.value.trim() && !same(area));
}
export function forget() { sessionStorage.removeItem(KEY); }

// Words that have no place on the page any more, to be copied.
export function keptArea(words) {
  const area = Object.assign(document.createElement("textarea"), { value: words, readOnly: true, rows: 5, className: "kept" });
  area.setAttribute("aria-label", document.getElementById("live").dataset.written);
  return area;
}

function stored() {
  const kept = JSON.parse(sessionStorage.getItem(KEY) || "null");
  return kept && kept.session === session ? kept : { session, pages: {} };
}

function restore() {
  const kept = stored();
  for (const [id, words] of Object.entries(kept.pages[location.pathname] || {})) {
    const area = document.getElementById(id);
    if (area && (!area.value.trim() || same(area))) {
      area.value = words;
      if (area.closest("details")) area.closest("details").open = true;
    } else if (!area || area.value !== words) document.getElementById("main").append(keptArea(words));
  }
  delete kept.pages[location.pathname];
  sessionStorage.setItem(KEY, JSON.stringify(kept));
}

let leaving = null; // the form that is being sent, and its words with it
addEventListener("submit", (event) => { if (!event.defaultPrevented) leaving = event.target; });
addEventListener("input", (event) => { if (event.target.form === leaving) leaving = null; });
addEventListener("pagehide", () => {
  if (leaving && new URL(leaving.action).pathname === SIGN_OUT) return;
  const kept = stored();
  // A translation of other words than these is not kept.
  const outdated = document.querySelector("#outdated:not([hidden])");
  const areas = drafts().filter((area) => area.id && area.form !== leaving && !(area.id === "theirs" && outdated));
  kept.pages[location.pathname] = Object.fromEntries(areas.map((area) => [area.id, area.value]));
  sessionStorage.setItem(KEY, JSON.stringify(kept));
});

restore();
