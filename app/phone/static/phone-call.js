// A telephone: dial in, hear (as text, and aloud where eSpeak NG is installed), press keys or speak, hang up.
import { element } from "/phone/phone.js";

const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#"];

function newNumber() {
  const digits = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte % 10).join("");
  return "+8170" + digits;
}

async function post(path, content) {
  const answer = await fetch(`/phone/call/${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(content),
  }).catch(() => null);
  return answer?.ok ? answer.json() : { heard: [{ text: "(no answer)", lang: "en" }], ended: true };
}

export function mount(panel, detail) {
  const number = /^(\+?[0-9]{3,15}|anonymous)$/.test(detail) ? detail : newNumber();
  const log = element("ol", { id: "call-log", className: "log", tabIndex: 0, ariaLabel: "What is said and heard" });
  log.setAttribute("aria-live", "polite");
  const aloud = element("input", { type: "checkbox", id: "call-aloud" });
  const hidden = element("input", { type: "checkbox", id: "call-hidden" });
  const words = element("input", { type: "text", id: "call-words", autocomplete: "off", placeholder: "Say it in words" });
  const say = element("button", { type: "submit", textContent: "➤" });
  say.setAttribute("aria-label", "Say");
  const dial = element("button", { type: "button", id: "call-dial", textContent: "Call" });
  const hangUp = element("button", { type: "button", id: "call-end", textContent: "Hang up", disabled: true });
  const wait = element("button", { type: "button", id: "call-wait", textContent: "Stay silent", disabled: true });
  const answered = element("button", { type: "button", textContent: "They answer, then hang up", hidden: true });
  const busy = element("button", { type: "button", textContent: "Nobody answers", hidden: true });
  const keys = KEYS.map((key) => element("button", { type: "button", textContent: key, disabled: true }));
  let playing = [];
  // Only what was asked last is shown: an answer that comes after hanging up is heard by nobody.
  let asked = 0;
  let waiting = false;
  // Somebody may be put through while nothing is pressed: what is heard then comes by itself.
  const LOOK_EVERY = 1000;
  let changes = 0;
  let going = false;
  const caller = () => ({ number: hidden.checked ? "anonymous" : number });

  function line(text, who, lang) {
    const item = element("li", { className: who, textContent: text, lang: lang || "" });
    log.append(item);
    log.scrollTop = log.scrollHeight;
  }

  function silence() {
    playing.forEach((sound) => sound.pause());
    playing = [];
  }

  async function play(heard) {
    silence();
    if (!aloud.checked) return;
    const mine = playing;
    for (const item of heard) {
      const query = new URLSearchParams({ language: item.lang || "", text: item.text || "" });
      const sound = new Audio(item.recording || `/phone/call/speech?${query}`);
      mine.push(sound);
      try {
        await sound.play();
        await new Promise((done) => { sound.onended = sound.onpause = done; });
      } catch {
        // Not installed, or no voice for this language: the text is on the screen.
      }
      if (mine !== playing) return;
    }
  }

  function show(next) {
    changes = next.changes ?? changes;
    going = !next.ended;
    if (next.waits === "talking") line("☎ connected", "service");
    for (const item of next.heard) line(item.text || "♪ " + item.recording, "service", item.lang);
    if (next.rings) line("☎ " + next.rings, "service");
    if (next.waits === "recording") line("● recording", "service");
    if (next.ended) line("· · ·", "service");
    const listens = !next.ended && ["keys", "words", "recording"].includes(next.waits);
    keys.forEach((key) => { key.disabled = !listens; });
    words.disabled = say.disabled = next.ended || next.waits !== "words";
    wait.disabled = !listens;
    hangUp.disabled = next.ended;
    dial.disabled = hidden.disabled = !next.ended;
    answered.hidden = busy.hidden = next.waits !== "ringing";
    play(next.heard);
  }

  async function ask(path, content = {}) {
    asked += 1;
    const mine = asked;
    waiting = true;
    const next = await post(path, { ...caller(), ...content });
    if (mine !== asked) return;
    waiting = false;
    show(next);
  }

  async function look() {
    if (going && !waiting) {
      const mine = asked;
      const found = await fetch(`/phone/call/state?${new URLSearchParams(caller())}`).catch(() => null);
      const next = found?.ok ? await found.json() : null;
      if (next && mine === asked && next.changes !== changes && (next.waits || next.ended)) show(next);
    }
    setTimeout(look, LOOK_EVERY);
  }

  function act(text) {
    // A key pressed while the last one is on its way would answer what was not heard yet.
    if (waiting) return;
    silence();
    line(text || "…", "person");
    ask("do", { text });
  }

  dial.addEventListener("click", () => {
    log.replaceChildren();
    dial.disabled = true;
    ask("begin");
  });
  hangUp.addEventListener("click", () => ask("hang-up"));
  wait.addEventListener("click", () => act(""));
  answered.addEventListener("click", () => ask("dialled", { status: "completed" }));
  busy.addEventListener("click", () => ask("dialled", { status: "no-answer" }));
  aloud.addEventListener("change", () => aloud.checked || silence());
  keys.forEach((key) => key.addEventListener("click", () => act(key.textContent)));
  const form = element("form", {}, element("label", { className: "hidden", htmlFor: "call-words", textContent: "Words" }), words, say);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (waiting || !words.value.trim()) return;
    act(words.value.trim());
    words.value = "";
  });
  show({ heard: [], ended: true, waits: null });
  log.replaceChildren();
  look();
  panel.append(
    element(
      "div",
      { className: "about" },
      element("p", { textContent: "A telephone. What you press goes to the gateway as the signed requests that Twilio sends; what you hear is its TwiML." }),
      element("p", {}, element("label", {}, aloud, " aloud (where espeak-ng is installed)")),
      element("p", {}, element("label", {}, hidden, " hide my number")),
      element("p", { className: "hint", textContent: "Languages are chosen by key; words are understood where a language has recognition." }),
    ),
    element(
      "div",
      { className: "phone call" },
      element("header", {}, element("strong", { textContent: number }), element("span", { textContent: "Tsunagu" })),
      log,
      element("div", { className: "keypad", role: "group", ariaLabel: "Keypad" }, ...keys),
      form,
      element("div", { className: "lines" }, dial, hangUp, wait, answered, busy),
    ),
  );
}
