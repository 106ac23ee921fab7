// The web chat as another site would embed it, and the page of its own beside it.
import { element } from "/phone/phone.js";

export function mount(panel) {
  const link = element("a", { href: "/chat", target: "_blank", rel: "noopener", textContent: "/chat" });
  panel.append(
    element(
      "div",
      { className: "about" },
      element("p", { textContent: "The web chat in its embeddable form, as a partner's site would show it." }),
      element("p", {}, "On a page of its own: ", link),
    ),
    element(
      "div",
      { className: "phone" },
      element("iframe", { src: "/chat/embed", title: "Web chat", referrerPolicy: "no-referrer" }),
    ),
  );
}
