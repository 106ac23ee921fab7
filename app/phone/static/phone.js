// The frame: one tab a door. Each door is a module of its own, phone-<name>.js, that exports `mount(panel, detail)`:
// it fills the empty section once, when its tab is first opened. `detail` is what the address has after «name:», or "".
const DOORS = ["sms", "line", "web", "call", "staff"];
const mounted = new Set();
const byId = (id) => document.getElementById(id);

export function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

async function fill(name, detail) {
  mounted.add(name);
  try {
    const door = await import(`/phone/phone-${name}.js`);
    await door.mount(byId(`panel-${name}`), detail);
  } catch (problem) {
    console.error(problem);
    byId(`panel-${name}`).append(element("p", { className: "hint", textContent: "This door does not open here." }));
  }
}

function open(name, detail = "") {
  for (const door of DOORS) {
    byId(`tab-${door}`).setAttribute("aria-selected", String(door === name));
    byId(`tab-${door}`).tabIndex = door === name ? 0 : -1;
    byId(`panel-${door}`).hidden = door !== name;
  }
  if (!mounted.has(name)) fill(name, detail);
}

for (const [place, name] of DOORS.entries()) {
  byId(`tab-${name}`).addEventListener("click", () => open(name));
  byId(`tab-${name}`).addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = DOORS[(place + step + DOORS.length) % DOORS.length];
    open(next);
    byId(`tab-${next}`).focus();
  });
}

// /phone#web opens a door, /phone#sms:+819012345678 that number's phone; a bare number does so too.
const asked = decodeURIComponent(location.hash.slice(1));
const [name, detail = ""] = asked.split(":");
if (DOORS.includes(name)) open(name, detail);
else open("sms", asked);
