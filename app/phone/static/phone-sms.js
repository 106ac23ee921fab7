// The phone with text messages. One phone at a time on the screen; the browser remembers the numbers it made.
import { element } from "/phone/phone.js";

const OPENERS = [
  ["vi", "công ty giữ hộ chiếu của em, 3 tháng chưa trả lương"],
  ["km", "ថៅកែមិនឲ្យប្រាក់ខែ ៣ខែហើយ"],
  ["ne", "malik le passport rakheko cha, 3 mahina dekhi talab diyeko chaina"],
  ["tl", "Hindi kami pinapalabas ng dorm, kinuha ni boss yung passport ko"],
  ["th", "นายจ้างยึดพาสปอร์ตไว้ค่ะ"],
  ["my", "သူဌေးက ပတ်စ်ပို့ သိမ်းထားတယ်"],
  ["ja", "店長に殴られます。助けて"],
  ["en", "hello"],
];
const NUMBER = /^\+?[0-9]{3,15}$/;
const PANEL = `
<div class="about">
<p>This stands in for Twilio on this machine. What you write goes to the gateway as a signed webhook, on the same
route that Twilio calls; what comes back was sent by the same client that sends to Twilio.</p>
<p>Each phone has its own number and its own conversation.</p>
<ul id="phones" aria-label="Phones"></ul>
<button id="add" type="button">Another phone</button>
<h2>Try</h2>
<ul id="openers" aria-label="First messages"></ul>
<p class="hint">Write a number to choose, 0 for a person, 9 for another language, or in your own words.</p>
</div>
<div class="phone" role="group" aria-label="Phone">
<header><strong id="number"></strong><span>Tsunagu</span></header>
<ol id="messages" aria-live="polite" aria-label="Messages" tabindex="0"></ol>
<form id="form">
<label class="hidden" for="text">Message</label>
<textarea id="text" rows="2" autocomplete="off" dir="auto" placeholder="Text message"></textarea>
<button type="submit" aria-label="Send">➤</button>
</form>
</div>`;

const byId = (id) => document.getElementById(id);
let numbers = JSON.parse(sessionStorage.getItem("numbers") || "[]");
let current = null;
let stream = null;

function newNumber() {
  const digits = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte % 10).join("");
  return "+8190" + digits;
}

function show(message) {
  byId("messages").append(
    element("li", { className: message.service ? "service" : "person", textContent: message.body }),
  );
  byId("messages").scrollTop = byId("messages").scrollHeight;
}

function open(number) {
  current = number;
  if (stream) stream.close();
  byId("messages").replaceChildren();
  byId("number").textContent = number;
  stream = new EventSource("/phone/events?number=" + encodeURIComponent(number));
  stream.onmessage = (event) => show(JSON.parse(event.data));
  // A lost stream starts again from the beginning: so does the screen.
  stream.onerror = () => byId("messages").replaceChildren();
  drawPhones();
}

function button(text, action) {
  const made = element("button", { type: "button", textContent: text });
  made.addEventListener("click", action);
  return made;
}

function drawPhones() {
  const items = numbers.map((number) => {
    const made = button(number, () => open(number));
    made.setAttribute("aria-pressed", String(number === current));
    return element("li", {}, made);
  });
  byId("phones").replaceChildren(...items);
}

function add() {
  const number = newNumber();
  numbers.push(number);
  sessionStorage.setItem("numbers", JSON.stringify(numbers));
  open(number);
}

async function send(text) {
  if (!text) return;
  await fetch("/phone/sms/send", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ number: current, text }),
  });
}

function listen() {
  byId("form").addEventListener("submit", (event) => {
    event.preventDefault();
    const field = byId("text");
    send(field.value);
    field.value = "";
    field.focus();
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
  if (NUMBER.test(asked)) {
    if (!numbers.includes(asked)) numbers.push(asked);
    open(asked);
  } else if (numbers.length) open(numbers[numbers.length - 1]);
  else add();
}
