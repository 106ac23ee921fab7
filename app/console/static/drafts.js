"use strict";
// What somebody has written and not sent goes with them through the pages of this tab, as long as they are signed in.
import "/console/static/place.js";

const KEY = "drafts";
const SIGN_OUT = "/console/sign-out";
const session = document.querySelector("meta[name=csrf]").content;

export function drafts() {
  const same = (area) => area.id === "f-summary" && area.value === area.defaultValue;
  const areas = Array.from(document.querySelectorAll("textarea:not([readonly])"));
  return areas.filter((area) => area.value.trim() && !same(area));
}

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
    if (area && !area.value.trim()) area.value = words;
    else if (!area || area.value !== words) document.getElementById("main").append(keptArea(words));
  }
  delete kept.pages[location.pathname];
  sessionStorage.setItem(KEY, JSON.stringify(kept));
}

let leaving = null; // the form that is being sent, and its words with it
addEventListener("submit", (event) => { if (!event.defaultPrevented) leaving = event.target; });
addEventListener("input", () => { leaving = null; });
addEventListener("pagehide", () => {
  if (leaving && new URL(leaving.action).pathname === SIGN_OUT) { sessionStorage.removeItem(KEY); return; }
  const kept = stored();
  // A translation of other words than these is not kept.
  const outdated = document.querySelector("#outdated:not([hidden])");
  const areas = drafts().filter((area) => area.id && area.form !== leaving && !(area.id === "theirs" && outdated));
  kept.pages[location.pathname] = Object.fromEntries(areas.map((area) => [area.id, area.value]));
  sessionStorage.setItem(KEY, JSON.stringify(kept));
});

restore();
