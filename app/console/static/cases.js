"use strict";
// The inbox and the conversation. Everything works with plain forms; this keeps the page up to date, answers the keyboard
// and shows what will be sent. Parts of the page are fetched again whole: what a lost line missed comes with them.
(function () {
  const byId = (id) => document.getElementById(id);
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  const lang = document.documentElement.lang;
  const csrf = document.querySelector("meta[name=csrf]").content;
  const conversation = (location.pathname.match(/^\/console\/conversations\/([0-9a-f-]{36})$/) || [])[1];
  const title = document.title;
  const RETRY_MS = 3000;
  const PREVIEW_MS = 300;

  // ---- parts of the page
  function fetchPage(address) {
    // Not fetch: only this reads HTML into a document that runs nothing and needs no trust.
    return new Promise((done, failed) => {
      const request = new XMLHttpRequest();
      request.open("GET", address);
      request.responseType = "document";
      request.setRequestHeader("Accept", "text/html");
      request.onload = () => (request.status === 200 && request.response ? done(request.response) : failed(request.status));
      request.onerror = () => failed(0);
      request.send();
    });
  }

  function busy(part) {
    const focused = document.activeElement;
    return part.contains(focused) && focused.matches("input, select, textarea");
  }

  function mergeLines(old, fresh) {
    const scroller = old.closest(".scroller");
    const atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80;
    const list = old.querySelector("ol");
    for (const item of all("li.line", fresh)) {
      const known = byId(item.id);
      if (!known) list.append(document.importNode(item, true));
      else if (known.outerHTML !== item.outerHTML) known.replaceWith(document.importNode(item, true));
    }
    old.dataset.last = fresh.dataset.last;
    if (atEnd) scroller.scrollTop = scroller.scrollHeight;
  }

  async function refresh(address) {
    const page = await fetchPage(address);
    for (const fresh of all("[data-part]", page)) {
      const old = byId(fresh.id);
      if (!old || busy(old)) continue;
      if (fresh.id === "lines") mergeLines(old, fresh);
      else if (old.outerHTML !== fresh.outerHTML) {
        const row = old.contains(document.activeElement) && document.activeElement.closest("[data-row]");
        const open = new Set(all("details[open]", old).map((one) => one.querySelector("summary").textContent));
        old.replaceWith(document.importNode(fresh, true));
        for (const one of all("details", byId(fresh.id))) if (open.has(one.querySelector("summary").textContent)) one.open = true;
        if (row && byId(row.id)) byId(row.id).querySelector("[data-open]").focus();
      }
    }
    // Whether one may write here is decided when the page is made.
    if (Boolean(byId("answer")) !== Boolean(page.getElementById("answer")) && page.getElementById("standing")) {
      if (!byId("text") || !byId("text").value.trim()) location.reload();
    }
  }

  let refreshing = null;
  let again = null;
  function refreshSoon(address) {
    // One at a time; what comes meanwhile is fetched once afterwards.
    if (refreshing) { again = again === location.href ? again : address; return; }
    refreshing = refresh(address).catch((status) => { if (status === 404) location.href = "/console/"; }).finally(() => {
      refreshing = null;
      if (again) { const next = again; again = null; refreshSoon(next); }
    });
  }

  // ---- the stream
  const heard = new Set(JSON.parse(sessionStorage.getItem("urgent") || "[]"));
  let first = true;
  function listen() {
    const source = new EventSource("/console/stream" + (conversation ? "?conversation=" + conversation : ""));
    source.onmessage = (event) => {
      const news = JSON.parse(event.data);
      // The words first: what stands around them can follow.
      if (news.lines && byId("lines")) refreshSoon("/console/conversations/" + conversation + "/lines");
      if (news.inbox && byId("inbox") || news.standing || first) catchUp();
      first = false;
      urgent(news.urgent);
    };
    source.addEventListener("ended", () => { source.close(); location.reload(); });
    source.onerror = () => {
      if (source.readyState !== EventSource.CLOSED) return;
      setTimeout(listen, RETRY_MS);
    };
  }
  // Between the making of the page and the first event something may have happened.
  function catchUp() { if (conversation || byId("inbox")) refreshSoon(location.pathname + location.search); }

  function urgent(ids) {
    const fresh = ids.filter((id) => !heard.has(id));
    for (const id of fresh) heard.add(id);
    sessionStorage.setItem("urgent", JSON.stringify(Array.from(heard).slice(-200)));
    document.title = ids.length ? "(" + ids.length + ") " + title : title;
    if (!fresh.length) return;
    // Nothing of the person: only that there is somebody.
    byId("live").textContent = byId("live").dataset.urgent.replace("0", String(ids.length));
    chime();
  }

  let audio = null;
  function chime() {
    if (!audio) return;
    try {
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
    } catch (refused) { /* no sound here: the title tells */ }
  }
  // Browsers let a page sound only after somebody has touched it.
  for (const kind of ["pointerdown", "keydown"]) {
    addEventListener(kind, () => { audio = audio || new AudioContext(); audio.resume(); }, { once: true });
  }

  // ---- forms
  addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("[data-once]")) return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "1";
    // A page kept by the browser and shown again can be used again.
    setTimeout(() => delete form.dataset.sent, 5000);
  });

  const answer = byId("answer");
  async function post(what, fields) {
    const body = new URLSearchParams({ csrf, ...fields });
    return fetch("/console/conversations/" + conversation + "/" + what, { method: "POST", body, headers: { "X-CSRF": csrf, Accept: "application/json" } });
  }
  function newId() { return Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, "0")).join(""); }

  let sending = false;
  async function send(fields) {
    if (sending) return;
    sending = true;
    byId("send-problem").hidden = true;
    try {
      const answered = await post("say", { client_id: answer.elements.client_id.value, ...fields });
      if (answered.status === 204) { sent(); return; }
      problem((await answered.json()).error);
    } catch (lost) {
      problem("offline");
    } finally {
      sending = false;
    }
  }
  function sent() {
    answer.elements.client_id.value = newId();
    answer.elements.text.value = "";
    answer.elements.theirs.value = "";
    byId("translated").hidden = true;
    byId("sentences").open = false;
    hidePreview();
    byId("text").focus();
    refreshSoon("/console/conversations/" + conversation + "/lines");
  }
  function problem(code) {
    const texts = JSON.parse(byId("send-problem").dataset.texts);
    byId("send-problem").textContent = texts[code] || texts.malformed;
    byId("send-problem").hidden = false;
  }

  // ---- what the person will see
  let chosen = null; // what stands in the preview, to be sent with Enter: {sentence} or {counter}
  async function preview(fields) {
    const answered = await post("preview", fields);
    if (!answered.ok) { hidePreview(); return; }
    const shown = await answered.json();
    const phone = byId("preview").querySelector(".phone");
    phone.replaceChildren(...shown.texts.map((words) => Object.assign(document.createElement("p"), { textContent: words })));
    if (shown.taps.length) {
      const taps = Object.assign(document.createElement("ul"), { className: "taps" });
      taps.append(...shown.taps.map((words) => Object.assign(document.createElement("li"), { textContent: words })));
      phone.append(taps);
    }
    byId("preview-size").textContent = shown.segments ? "· " + shown.segments + " SMS" : "";
    byId("preview-deeds").hidden = !chosen;
    byId("preview").hidden = false;
    if (chosen) { byId("preview").scrollIntoView({ block: "nearest" }); byId("preview-send").focus(); }
  }
  function hidePreview() { chosen = null; if (byId("preview")) byId("preview").hidden = true; }
  function choose(fields) { chosen = fields; byId("sentences").open = false; preview(fields); }

  let timer = 0;
  function written() {
    clearTimeout(timer);
    const fields = { text: answer.elements.text.value, theirs: answer.elements.theirs.value };
    if (!fields.text.trim()) { hidePreview(); return; }
    timer = setTimeout(() => { chosen = null; preview(fields); }, PREVIEW_MS);
  }

  async function translate() {
    const words = JSON.parse(byId("translate").dataset.flags);
    const answered = await post("translate", { text: answer.elements.text.value });
    if (!answered.ok) return;
    const found = await answered.json();
    answer.elements.theirs.value = found.text || "";
    byId("translated").hidden = false;
    const differs = found.text ? found.flags.map((flag) => words[flag]).join(", ") : words.failed;
    byId("translated-flags").textContent = differs && found.text ? words.check + " " + differs : differs;
    byId("translated-flags").hidden = !differs;
    written();
  }

  if (answer) {
    answer.addEventListener("submit", (event) => {
      event.preventDefault();
      const sentence = event.submitter && event.submitter.name === "sentence" && event.submitter.value;
      if (sentence) choose({ sentence });
      else send({ text: answer.elements.text.value, theirs: answer.elements.theirs.value });
    });
    answer.addEventListener("input", (event) => { if (event.target.matches("textarea")) written(); });
    answer.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.matches("textarea")) answer.requestSubmit(byId("send"));
    });
    if (byId("translate")) byId("translate").addEventListener("click", translate);
    byId("preview-send").addEventListener("click", () => chosen && send(chosen));
    byId("preview-cancel").addEventListener("click", () => { hidePreview(); byId("text").focus(); });
    const plain = (words) => words.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
    byId("sentence-search").addEventListener("input", (event) => {
      const wanted = plain(event.target.value).split(/\s+/);
      const items = all("#sentences li");
      for (const item of items) item.hidden = !wanted.every((word) => plain(item.textContent).includes(word));
      byId("no-sentence").hidden = items.some((item) => !item.hidden);
    });
    byId("sentence-search").addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      const best = all("#sentences li:not([hidden]) button")[0];
      if (best) choose({ sentence: best.value });
    });
    addEventListener("submit", (event) => {
      if (!event.target.matches("[data-counter]")) return;
      event.preventDefault();
      delete event.target.dataset.sent;
      choose({ counter: event.target.elements.counter.value });
    });
  }
  const scroller = document.querySelector(".scroller");
  if (scroller) {
    // The newest line stays in sight, however much the answer below it grows.
    let end = true;
    scroller.addEventListener("scroll", () => { end = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80; });
    new ResizeObserver(() => { if (end) scroller.scrollTop = scroller.scrollHeight; }).observe(scroller);
    scroller.scrollTop = scroller.scrollHeight;
  }

  // ---- keyboard
  function step(by) {
    const rows = all("[data-row]");
    const here = rows.findIndex((row) => row.contains(document.activeElement));
    const next = rows[Math.max(0, Math.min(rows.length - 1, here < 0 ? 0 : here + by))];
    if (next) next.querySelector("[data-open]").focus();
  }
  const keys = {
    j: () => step(1),
    k: () => step(-1),
    a: () => {
      const row = document.activeElement.closest("[data-row]") || byId("standing");
      const button = row && row.querySelector("[data-deed=accept], [data-deed=join]");
      if (button) button.click();
    },
    i: () => { location.href = "/console/"; },
    r: () => byId("text") && byId("text").focus(),
    n: () => byId("note") && byId("note").focus(),
    "/": () => { if (byId("sentences")) { byId("sentences").open = true; byId("sentence-search").focus(); } },
    "?": () => byId("keys").showModal(),
  };
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && answer && !byId("preview").hidden && chosen) { hidePreview(); byId("text").focus(); return; }
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.target.matches("input, textarea, select")) {
      if (event.key === "Escape" && event.target.matches("input, textarea")) event.target.blur();
      return;
    }
    if (byId("keys").open) return;
    const counter = answer && /^[1-9]$/.test(event.key) && document.querySelector('[data-counter="' + event.key + '"]');
    if (counter) { event.preventDefault(); choose({ counter: counter.elements.counter.value }); return; }
    if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
  });
  addEventListener("click", (event) => {
    if (event.target.closest("[data-keys]")) byId("keys").showModal();
    if (event.target.closest("[data-print]")) print();
  });

  listen();
})();
