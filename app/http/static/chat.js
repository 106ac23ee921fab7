"use strict";
// The web chat. Nothing is kept but the chat's token, the lines not yet sent and the chosen language, and those only in
// the tab's own storage. Without this script the page's forms do the same.
(function () {
  const byId = (id) => document.getElementById(id);
  const EMBEDDED = document.documentElement.classList.contains("embedded");
  const EXIT = byId("leave").dataset.exit;
  const MAX = Number(document.body.dataset.max);
  const ESC_PRESSES = 3;
  const ESC_MS = 3000;
  // The server says something at least every 15 s; a phone that changed networks does not notice that nothing comes.
  const SILENCE_MS = 40000;
  const RETRY_MS = [500, 1000, 2000, 4000, 8000, 15000];

  // Some browsers refuse storage inside another site's frame: then the chat lives as long as the page.
  const memory = {};
  const store = {
    get(name) {
      try { return sessionStorage.getItem(name); } catch (refused) { return memory[name] || null; }
    },
    set(name, value) {
      try { sessionStorage.setItem(name, value); } catch (refused) { memory[name] = value; }
    },
    clear() {
      for (const name of Object.keys(memory)) delete memory[name];
      try { sessionStorage.clear(); } catch (refused) { /* nothing was kept */ }
    },
  };

  let texts = JSON.parse(byId("texts").textContent);
  let language = document.documentElement.lang;
  let token = store.get("chat") || document.querySelector("input[name=chat]").value;
  let outbox = JSON.parse(store.get("outbox") || "[]"); // [{id, text, payload}], oldest first
  let last = ""; // id of the newest line of the stream
  let seen = new Set();
  let own = new Map(); // message id → its item on the screen
  let gone = false;
  let listening = null; // AbortController of the stream
  let sending = false;
  let offline = false;
  let tries = 0;

  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  const pause = () => Promise.race([
    wait(RETRY_MS[Math.min(tries++, RETRY_MS.length - 1)]),
    new Promise((done) => addEventListener("online", done, { once: true })),
  ]);
  const status = (text) => { byId("status").textContent = text; };
  const bearer = (more) => Object.assign({ Authorization: "Bearer " + token, "Accept-Language": language }, more);
  const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, "0")).join("");

  function make(tag, properties, ...children) {
    const made = Object.assign(document.createElement(tag), properties || {});
    made.append(...children);
    return made;
  }

  // ---- leaving: first the screen, then everything else; nothing here waits for an answer
  function leave() {
    gone = true;
    document.body.replaceChildren();
    document.title = " ";
    store.clear();
    if (listening) listening.abort();
    try { fetch("/chat/leave", { method: "POST", keepalive: true }).catch(() => {}); } catch (refused) { /* no matter */ }
    try { (EMBEDDED ? window.top : window).location.replace(EXIT); } catch (refused) { location.replace("about:blank"); }
  }
  let presses = [];
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing || event.repeat) return;
    presses = presses.filter((at) => event.timeStamp - at < ESC_MS).concat(event.timeStamp);
    if (presses.length >= ESC_PRESSES) leave();
  }, true);
  byId("leave").addEventListener("click", (event) => { event.preventDefault(); leave(); });
  // Back from another page to a kept copy of this one: show nothing old.
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });

  // ---- the screen
  function atEnd() {
    return innerHeight + scrollY >= document.documentElement.scrollHeight - 120;
  }
  function scrollToEnd(item) {
    const head = document.querySelector("header").offsetHeight;
    const tall = item && item.offsetHeight + byId("choices").offsetHeight > innerHeight - head - byId("write").offsetHeight;
    // A long answer is read from its beginning.
    if (tall) scrollTo(0, item.getBoundingClientRect().top + scrollY - head - 8);
    else scrollTo(0, document.documentElement.scrollHeight);
  }
  function lineItem(isOwn, lang, parts) {
    const item = make("li", { className: isOwn ? "own" : "ours" });
    if (lang) item.lang = lang;
    const who = make("span", { className: "who", textContent: (isOwn ? texts.you : texts.us) + " " });
    who.lang = language;
    item.append(who);
    for (const runs of parts) {
      const paragraph = make("p", { dir: "auto" });
      for (const run of runs) {
        if (!run.href) { paragraph.append(run.text); continue; }
        const link = make("a", { href: run.href, rel: "noreferrer noopener" });
        // A web address breaks behind its strokes rather than inside a word.
        run.text.split("/").forEach((piece, place) => link.append(...(place ? ["/", make("wbr"), piece] : [piece])));
        if (!run.href.startsWith("tel:")) link.target = "_blank";
        paragraph.append(link);
      }
      item.append(paragraph);
    }
    return item;
  }
  function wipe() {
    byId("lines").replaceChildren();
    byId("choices").hidden = true;
    own = new Map();
  }
  function showChoices(choices) {
    const focused = byId("choices").contains(document.activeElement);
    byId("choices").replaceChildren(...choices.map((choice) => {
      const button = make("button", { type: "button" }, make("b", { textContent: choice.digit }), " ", make("span", { textContent: choice.label }));
      if (choice.lang) button.lang = choice.lang;
      button.addEventListener("click", () => say(choice.label, choice.payload));
      return button;
    }));
    byId("choices").hidden = !choices.length;
    if (focused) byId("text").focus({ preventScroll: true });
  }
  function showLine(id, line) {
    if (seen.has(id)) return;
    seen.add(id);
    last = id;
    document.documentElement.classList.add("began");
    if (line.wipes) wipe();
    const sent = line.own && own.get(line.message);
    if (sent) { sent.classList.remove("waiting"); return; }
    const item = lineItem(line.own, line.lang, line.parts);
    if (line.own) own.set(line.message, item);
    const follow = atEnd();
    // Lines that still wait to be sent stay below what has come meanwhile.
    const unsent = byId("lines").querySelector(".waiting");
    byId("lines").insertBefore(item, unsent);
    if (!line.own) {
      showChoices(line.choices);
      status("");
    } else showChoices([]);
    if (follow || !line.own) scrollToEnd(item);
    // All is gone: what is written next is another chat, and nothing here leads back to this one.
    if (line.erased) {
      begin(randomToken());
      store.clear();
    }
  }

  // ---- what the person says: shown at once, sent until it is kept
  // Returns whether it is on its way.
  function say(text, payload) {
    if (!text.trim()) return true;
    if (text.length > MAX) { status(texts["too-long"]); return false; }
    const message = { id: newId(), text, payload: payload || null };
    outbox.push(message);
    keep();
    showOwn(message);
    showChoices([]);
    deliver();
    return true;
  }
  function showOwn(message) {
    document.documentElement.classList.add("began");
    const item = lineItem(true, null, [[{ text: message.text }]]);
    item.classList.add("waiting");
    own.set(message.id, item);
    byId("lines").append(item);
    scrollToEnd(item);
  }
  function keep() {
    store.set("chat", token);
    store.set("outbox", JSON.stringify(outbox));
  }
  async function deliver() {
    if (sending) return;
    sending = true;
    while (outbox.length && !gone) {
      const message = outbox[0];
      let answer;
      try {
        answer = await fetch("/chat/messages", {
          method: "POST",
          headers: bearer(Object.assign({ "Content-Type": "application/json" }, last ? { "Last-Event-ID": last } : {})),
          body: JSON.stringify(Object.assign({ language }, message)),
        });
      } catch (lost) {
        lostConnection();
        await pause();
        continue;
      }
      // The chat was closed meanwhile: this line stands in the field again.
      if (outbox[0] !== message) continue;
      if (answer.status === 408 || answer.status === 429 || answer.status >= 500) {
        status(answer.status === 429 ? texts.slow : texts.problem);
        await wait(1000 * Number(answer.headers.get("Retry-After") || 3));
        continue;
      }
      if (answer.status === 410) { closed(); break; }
      outbox.shift();
      keep();
      const item = own.get(message.id);
      if (answer.ok) {
        foundConnection();
        if (item) item.classList.remove("waiting");
        status(texts.writing);
        listen();
      } else {
        if (item) item.remove();
        putBack([message]);
        status({ 413: texts["too-long"], 415: texts["no-files"] }[answer.status] || texts.problem);
      }
    }
    sending = false;
  }
  function lostConnection() {
    if (!offline && !gone) status(texts.offline);
    offline = true;
  }
  function foundConnection() {
    tries = 0;
    if (offline) status(texts.online);
    offline = false;
  }

  // ---- what is said to the person: an event stream, taken up again after its last line
  async function listen() {
    if (listening || gone) return;
    listening = new AbortController();
    const stop = listening;
    while (!stop.signal.aborted) {
      try {
        const headers = bearer(last ? { "Last-Event-ID": last } : {});
        const answer = await fetch("/chat/events", { headers, signal: stop.signal, cache: "no-store" });
        if (answer.status === 410) { closed(); return; }
        if (answer.status === 429) status(texts.slow);
        if (!answer.ok) throw new Error(String(answer.status));
        foundConnection();
        await read(answer.body.getReader(), stop);
      } catch (lost) {
        if (stop.signal.aborted) return;
        lostConnection();
      }
      if (!stop.signal.aborted) await pause();
    }
  }
  async function read(reader, stop) {
    const decoder = new TextDecoder();
    let rest = "";
    for (;;) {
      let timer;
      const silence = new Promise((_, reject) => { timer = setTimeout(() => reject(new Error("silence")), SILENCE_MS); });
      let piece;
      try {
        piece = await Promise.race([reader.read(), silence]);
      } catch (lost) {
        reader.cancel().catch(() => {});
        throw lost;
      } finally {
        clearTimeout(timer);
      }
      if (piece.done || stop.signal.aborted) return;
      const events = (rest + decoder.decode(piece.value, { stream: true })).split("\n\n");
      rest = events.pop();
      events.forEach(take);
    }
  }
  function take(block) {
    const fields = {};
    for (const line of block.split("\n")) {
      const [, name, value] = /^([a-z]+): ?(.*)$/.exec(line) || [];
      if (name) fields[name] = value;
    }
    if (fields.event === "closed") closed();
    else if (fields.id) showLine(fields.id, JSON.parse(fields.data));
  }
  // Opened elsewhere: this tab begins anew.
  function closed() {
    const unsent = takeBack();
    wipe();
    begin(randomToken());
    store.clear();
    status(texts.closed + unsent);
  }
  // What was written and not sent stands in the field again. Returns what is to be said of it.
  function takeBack() {
    const unsent = outbox;
    outbox = [];
    return putBack(unsent) ? " " + texts.unsent : "";
  }
  // Before what is being written now. Returns whether there was anything: an answer that was tapped is not put there.
  function putBack(messages) {
    const field = byId("text");
    const written = messages.filter((message) => !message.payload).map((message) => message.text);
    if (written.length) field.value = written.concat(field.value.trim() ? field.value : []).join("\n");
    return written.length > 0;
  }
  function randomToken() {
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    return btoa(String.fromCharCode(...bytes)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
  }
  function begin(address) {
    if (listening) listening.abort();
    listening = null;
    token = address;
    last = "";
    seen = new Set();
    own = new Map();
  }

  // ---- language
  let spoken = 0;
  async function speak(code, chosen) {
    const mine = (spoken += 1);
    const answer = await fetch("/chat/texts?language=" + code);
    if (!answer.ok) { status(texts.problem); return; }
    const content = await answer.json();
    // Another was chosen meanwhile.
    if (mine !== spoken) return;
    texts = content;
    language = code;
    store.set("language", code);
    document.documentElement.lang = code;
    document.querySelectorAll("[data-text]").forEach((element) => { element.textContent = texts[element.dataset.text]; });
    document.querySelectorAll("[data-label]").forEach((element) => element.setAttribute("aria-label", texts[element.dataset.label]));
    byId("text").placeholder = texts.message;
    document.querySelectorAll("button[name=set-language]").forEach((button) => {
      if (button.value === code) {
        button.setAttribute("aria-current", "true");
        byId("language-name").textContent = button.textContent;
      } else button.removeAttribute("aria-current");
    });
    byId("language-name").lang = code;
    byId("languages").open = false;
    if (chosen && last) say(byId("language-name").textContent, '/set_language{"language": "' + code + '"}');
  }
  byId("languages").addEventListener("submit", (event) => {
    event.preventDefault();
    speak(event.submitter.value, true).catch(() => status(texts.offline));
    byId("languages").querySelector("summary").focus();
  });

  // ---- the number to come back with
  byId("number-form").addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      const answer = await fetch("/chat/receipt", { method: "POST", headers: bearer() });
      const content = await answer.json();
      if (answer.ok) byId("number").replaceChildren(make("strong", { textContent: content.text }), make("br"), texts["number-help"]);
      else byId("number").textContent = answer.status === 409 ? texts["number-first"] : texts.problem;
    } catch (lost) {
      byId("number").textContent = texts.offline;
    }
  });
  byId("return-form").addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      const answer = await fetch("/chat/return", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ number: byId("receipt").value }),
      });
      if (!answer.ok) {
        byId("number").textContent = { 404: texts["number-wrong"], 429: texts["number-wait"] }[answer.status] || texts.problem;
        return;
      }
      const content = await answer.json();
      byId("receipt").value = "";
      byId("number").textContent = "";
      byId("later").open = false;
      const unsent = takeBack();
      wipe();
      begin(content.chat);
      keep();
      status(texts.back + unsent);
      document.documentElement.classList.add("began");
      listen();
    } catch (lost) {
      byId("number").textContent = texts.offline;
    }
  });

  // ---- the field
  byId("write").addEventListener("submit", (event) => {
    event.preventDefault();
    const field = byId("text");
    if (say(field.value)) field.value = "";
    field.focus();
  });
  byId("text").addEventListener("keydown", (event) => {
    // 229: Safari ends a composition before the Enter that ends it.
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing && event.keyCode !== 229) {
      event.preventDefault();
      byId("write").requestSubmit();
    }
  });
  for (const kind of ["paste", "drop"]) {
    addEventListener(kind, (event) => {
      const brought = event.clipboardData || event.dataTransfer;
      if (!brought || !brought.files.length) return;
      event.preventDefault();
      status(texts["no-files"]);
    });
  }
  addEventListener("dragover", (event) => event.preventDefault());

  // ---- start: a tab that has a chat shows it again
  document.documentElement.classList.add("js");
  wipe();
  const chosen = store.get("language");
  if (chosen && chosen !== language) speak(chosen, false).catch(() => {});
  else if (document.querySelector("input[name=language]")) store.set("language", language);
  if (store.get("chat") || document.querySelector("input[name=began]")) {
    keep();
    listen();
    outbox.forEach(showOwn);
    deliver();
  }
})();
