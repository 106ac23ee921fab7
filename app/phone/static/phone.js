"use strict";
// One phone at a time on the screen; each has a number, and the browser remembers which it made.
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
const byId = (id) => document.getElementById(id);
let numbers = JSON.parse(sessionStorage.getItem("numbers") || "[]");
let current = null;
let stream = null;

function newNumber() {
  const digits = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte % 10).join("");
  return "+8190" + digits;
}

function show(message) {
  const item = document.createElement("li");
  item.className = message.service ? "service" : "person";
  item.textContent = message.body;
  byId("messages").append(item);
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

function button(text, pressed, action) {
  const item = document.createElement("li");
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = text;
  if (pressed !== null) element.setAttribute("aria-pressed", String(pressed));
  element.addEventListener("click", action);
  item.append(element);
  return item;
}

function drawPhones() {
  byId("phones").replaceChildren(...numbers.map((number) => button(number, number === current, () => open(number))));
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

byId("form").addEventListener("submit", (event) => {
  event.preventDefault();
  const field = byId("text");
  send(field.value);
  field.value = "";
  field.focus();
});
byId("text").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    byId("form").requestSubmit();
  }
});
byId("add").addEventListener("click", add);
byId("openers").replaceChildren(
  ...OPENERS.map(([language, text]) => {
    const item = button(text, null, () => send(text));
    item.firstChild.lang = language;
    return item;
  }),
);
// /phone#+819012345678 opens that phone.
const asked = decodeURIComponent(location.hash.slice(1));
if (/^\+?[0-9]{3,15}$/.test(asked)) {
  if (!numbers.includes(asked)) numbers.push(asked);
  open(asked);
} else if (numbers.length) open(numbers[numbers.length - 1]);
else add();
