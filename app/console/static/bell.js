"use strict";
// Sound and tab title when somebody urgent waits: nothing of the person, only that there is somebody.
import { byId } from "/console/static/page.js";

const title = document.title;
const heard = new Set(JSON.parse(sessionStorage.getItem("urgent") || "[]"));
const audio = typeof AudioContext === "undefined" ? null : new AudioContext();

export function urgent(ids) {
  const fresh = ids.filter((id) => !heard.has(id));
  for (const id of fresh) heard.add(id);
  sessionStorage.setItem("urgent", JSON.stringify(Array.from(heard).slice(-200)));
  document.title = ids.length ? "(" + ids.length + ") " + title : title;
  if (!fresh.length) return;
  byId("live").textContent = byId("live").dataset.urgent.replace("0", String(ids.length));
  chime();
}

function chime() {
  if (!audio || audio.state !== "running") return;
  [660, 880].forEach((pitch, place) => {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    const at = audio.currentTime + place * 0.22;
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0.0001, at);
    volume.gain.exponentialRampToValueAtTime(0.25, at + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.2);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + 0.21);
  });
}

// Browsers may let a page sound only after somebody has touched it: then the page says that it is silent.
if (audio) {
  const show = () => { if (byId("sound")) byId("sound").hidden = audio.state === "running"; };
  const wake = () => audio.resume().then(show, () => {});
  audio.addEventListener("statechange", show);
  for (const kind of ["pointerdown", "keydown"]) addEventListener(kind, wake, { once: true });
  byId("sound").addEventListener("click", () => wake().then(chime));
  wake();
  show();
}
