// The phone with LINE: bubbles, quick replies under the newest one, and all that a person can do besides writing.
import { element } from "/phone/phone.js";

const OPENERS = [
  ["vi", "công ty giữ hộ chiếu của em, 3 tháng chưa trả lương"],
  ["ne", "malik le passport rakheko cha, 3 mahina dekhi talab diyeko chaina"],
  ["my", "သူဌေးက ပတ်စ်ပို့ သိမ်းထားတယ်"],
  ["tl", "Hindi kami pinapalabas ng dorm, kinuha ni boss yung passport ko"],
  ["ja", "店長に殴られます。助けて"],
];
const DEEDS = [
  ["follow", "Add as friend"],
  ["unfollow", "Block"],
  ["sticker", "Sticker"],
  ["image", "Photo"],
  ["audio", "Voice"],
  ["video", "Video"],
  ["location", "Location"],
];
const NUMBER = /^\+?[0-9]{3,15}$/;
const PANEL = `
<link rel="stylesheet" href="/phone/phone-line.css">
<div class="about">
<p>This stands in for LINE on this machine. What you do goes to the gateway as a signed webhook, on the same route that
LINE calls; what comes back was sent by the same client that sends to LINE: as a reply while its token is good, else as
a push.</p>
<p>Each phone is a LINE user of its own.</p>
<ul id="line-phones" aria-label="LINE users"></ul>
<button id="line-add" type="button">Another user</button>
<h2>Try</h2>
<ul id="line-openers" aria-label="First messages"></ul>
<h2>Besides writing</h2>
<ul id="line-deeds" aria-label="Things to do"></ul>
<p class="hint">Tap an answer, write its number, or write in your own words. What you wrote can be changed or taken back.</p>
</div>
<div class="phone line" role="group" aria-label="Phone with LINE">
<header><strong>Tsunagu</strong><span id="line-number"></span></header>
<ol id="line-messages" aria-live="polite" aria-label="Messages" tabindex="0"></ol>
<p id="line-working" role="status" hidden>•••</p>
<ul id="line-quick" aria-label="Quick replies"></ul>
<form id="line-form">
<label class="hidden" for="line-text">Message</label>
<textarea id="line-text" rows="2" autocomplete="off" dir="auto" placeholder="Aa"></textarea>
<button type="submit" aria-label="Send">➤</button>
</form>
</div>`;

const byId = (id) => document.getElementById(`line-${id}`);
let numbers = JSON.parse(sessionStorage.getItem("line-numbers") || "[]");
let current = null;
let stream = null;
// The message that is being changed, or null.
let changing = null;

function button(text, action) {
  const made = element("button", { type: "button", textContent: text });
  made.addEventListener("click", action);
  return made;
}

async function act(what, more = {}) {
  await fetch("/phone/line/send", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ number: current, what, ...more }),
  });
}

function send(text) {
  if (!text) return;
  if (changing) act("edit", { text, message: changing });
  else act("text", { text });
  changing = null;
}

function change(id, text) {
  changing = id;
  byId("text").value = text;
  byId("text").focus();
}

function bubble(entry) {
  const item = element("li", { className: entry.is === "service" ? "service" : "person" });
  const words = entry.is === "text" || entry.is === "tap" || entry.is === "service" ? entry.text : `[${entry.is}]`;
  item.append(element("span", { textContent: words }));
  if (entry.id) item.dataset.id = entry.id;
  if (entry.is === "text") {
    item.append(
      element(
        "small",
        {},
        button("change", () => change(entry.id, item.firstChild.textContent)),
        button("take back", () => act("unsend", { message: entry.id })),
      ),
    );
  }
  return item;
}

function find(id) {
  return [...byId("messages").children].find((item) => item.dataset.id === id);
}

const SHOWN = {
  unsend: (entry) => find(entry.id)?.replaceChildren(element("em", { textContent: "taken back" })),
  edit: (entry) => {
    const words = find(entry.id)?.firstChild;
    if (words) words.textContent = entry.text;
  },
  follow: () => byId("messages").append(element("li", { className: "notice", textContent: "added as friend" })),
  unfollow: () => byId("messages").append(element("li", { className: "notice", textContent: "blocked" })),
};

function show(entry) {
  byId("working").hidden = entry.is !== "loading";
  if (entry.is === "loading") return;
  if (SHOWN[entry.is]) SHOWN[entry.is](entry);
  else byId("messages").append(bubble(entry));
  // As on a real phone: quick replies stand under the newest message only.
  const quick = (entry.quick || []).map((action) =>
    element("li", {}, button(action.label, () => act("tap", { text: action.displayText, payload: action.data }))),
  );
  byId("quick").replaceChildren(...quick);
  byId("messages").scrollTop = byId("messages").scrollHeight;
}

function clear() {
  byId("messages").replaceChildren();
  byId("quick").replaceChildren();
}

function open(number) {
  current = number;
  if (stream) stream.close();
  clear();
  byId("number").textContent = number;
  stream = new EventSource("/phone/line/events?number=" + encodeURIComponent(number));
  stream.onmessage = (event) => show(JSON.parse(event.data));
  // A lost stream starts again from the beginning: so does the screen.
  stream.onerror = clear;
  const items = numbers.map((each) => {
    const made = button(each, () => open(each));
    made.setAttribute("aria-pressed", String(each === current));
    return element("li", {}, made);
  });
  byId("phones").replaceChildren(...items);
}

function add() {
  const digits = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte % 10).join("");
  numbers.push("+8180" + digits);
  sessionStorage.setItem("line-numbers", JSON.stringify(numbers));
  open(numbers[numbers.length - 1]);
}

function listen() {
  byId("form").addEventListener("submit", (event) => {
    event.preventDefault();
    send(byId("text").value);
    byId("text").value = "";
    byId("text").focus();
  });
  byId("text").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing && event.keyCode !== 229) {
      event.preventDefault();
      byId("form").requestSubmit();
    }
  });
  byId("add").addEventListener("click", add);
}

export function mount(panel, asked) {
  panel.innerHTML = PANEL;
  listen();
  const openers = OPENERS.map(([language, text]) => {
    const made = button(text, () => send(text));
    made.lang = language;
    return element("li", {}, made);
  });
  byId("openers").replaceChildren(...openers);
  byId("deeds").replaceChildren(...DEEDS.map(([what, label]) => element("li", {}, button(label, () => act(what)))));
  if (NUMBER.test(asked)) {
    if (!numbers.includes(asked)) numbers.push(asked);
    open(asked);
  } else if (numbers.length) open(numbers[numbers.length - 1]);
  else add();
}
