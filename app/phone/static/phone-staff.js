// A counselor's own telephone: it rings when somebody waits, says who (never what they said), and takes keys.
import { element } from "/phone/phone.js";

const KEYS = ["1", "2"];
const LOOK_EVERY = 1000;

export function mount(panel, detail) {
  const number = element("input", { type: "tel", id: "staff-number", value: /^\+[0-9]{6,15}$/.test(detail) ? detail : "" });
  number.placeholder = "+81…: as in the console's list of staff";
  const log = element("ol", { id: "staff-log", className: "log", tabIndex: 0, ariaLabel: "What is heard" });
  log.setAttribute("aria-live", "polite");
  const answer = element("button", { type: "button", textContent: "Answer", disabled: true });
  const refuse = element("button", { type: "button", textContent: "Do not answer", disabled: true });
  const hangUp = element("button", { type: "button", textContent: "Hang up", disabled: true });
  const keys = KEYS.map((key) => element("button", { type: "button", textContent: key, disabled: true }));
  let shown = "";

  function line(text, who, lang = "") {
    log.append(element("li", { className: who, textContent: text, lang }));
    log.scrollTop = log.scrollHeight;
  }

  function show(call) {
    const state = `${call.sid}.${call.changes}.${call.waits}.${call.ended}`;
    if (state === shown) return;
    shown = state;
    if (call.waits === "bell") line("☎ …", "service");
    for (const item of call.heard) line(item.text || "♪", "service", item.lang);
    if (call.waits === "talking") line("☎ connected", "service");
    if (call.ended && call.changes) line("· · ·", "service");
    answer.disabled = refuse.disabled = call.waits !== "bell";
    hangUp.disabled = call.ended || call.waits === "bell";
    keys.forEach((key) => { key.disabled = call.waits !== "keys"; });
  }

  async function look() {
    if (!panel.hidden && number.validity.valid && number.value) {
      const found = await fetch(`/phone/staff/state?${new URLSearchParams({ number: number.value })}`).catch(() => null);
      if (found?.ok) show(await found.json());
    }
    setTimeout(look, LOOK_EVERY);
  }

  async function act(what, key = "") {
    line(key || what, "person");
    const done = await fetch("/phone/staff/do", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ number: number.value, what, key }),
    }).catch(() => null);
    if (done?.ok) show(await done.json());
  }

  answer.addEventListener("click", () => act("answer"));
  refuse.addEventListener("click", () => act("refuse"));
  hangUp.addEventListener("click", () => act("hang-up"));
  keys.forEach((key) => key.addEventListener("click", () => act("key", key.textContent)));
  panel.append(
    element(
      "div",
      { className: "about" },
      element("p", { textContent: "The telephone of somebody of the staff. It rings when a caller waits whom they fit, while their console is open and they are available." }),
      element("p", {}, element("label", { htmlFor: "staff-number", textContent: "Its number: " }), number),
    ),
    element(
      "div",
      { className: "phone call" },
      element("header", {}, element("strong", { textContent: "Counselor" })),
      log,
      element("div", { className: "keypad", role: "group", ariaLabel: "Keypad" }, ...keys),
      element("div", { className: "lines" }, answer, refuse, hangUp),
    ),
  );
  look();
}
