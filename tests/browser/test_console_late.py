"""What comes late, or not at all: nothing goes out unread, no words are lost, and no news is missed."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import urlsplit

from playwright.sync_api import Page, Route, expect

from tests.support.console import Seat
from tests.support.screening import words
from tests.support.stand_in import TimedCaller

# What the stream says first, and then it ends.
NOTHING_NEW = (
    'data: {"inbox": false, "lines": false, "standing": false, "urgent": [], "waiting": 0}\nid: \nretry: 100\n\n'
)


def held(page: Page, what: str) -> Callable[[], None]:
    """The next answers of this kind wait. Returns what lets them go."""
    routes: list[Route] = []

    def hold(route: Route) -> None:
        routes.append(route)

    page.route(f"**/{what}", hold)

    def go() -> None:
        for route in routes:
            route.continue_()
        page.unroute(f"**/{what}")

    return go


def said(lan: Seat, text: str) -> int:
    return lan.page.locator("#lines .staff .meaning", has_text=text).count()


def test_a_late_preview_takes_no_key_from_a_note(lan: Seat, person: TimedCaller) -> None:
    lan.take("Vietnamese")
    page = lan.page
    go = held(page, "preview")
    lan.choose("Take your time")
    page.focus("#note")
    page.keyboard.type("She is")
    go()
    expect(page.locator("#preview .phone")).to_have_text(words("vi", "ready-time"))
    page.keyboard.type(" afraid")
    page.keyboard.press("Enter")
    expect(page.locator("#note")).to_have_value("She is afraid\n")
    assert said(lan, "Take your time") == 0


def test_a_key_that_is_held_or_ends_a_composition_chooses_and_sends_nothing(lan: Seat, person: TimedCaller) -> None:
    lan.take("Vietnamese")
    page = lan.page
    page.click("#sentences summary")
    page.fill("#sentence-search", "Take your time")
    for composed in ({"isComposing": True}, {"keyCode": 229}, {"repeat": True}):
        page.dispatch_event("#sentence-search", "keydown", {"key": "Enter", **composed})
    expect(page.locator("#preview")).to_be_hidden()
    page.dispatch_event("#sentence-search", "keydown", {"key": "Escape", "isComposing": True})
    assert page.evaluate("document.getElementById('sentences').open")
    page.keyboard.down("Enter")
    expect(page.locator("#preview-send")).to_be_focused()
    page.keyboard.down("Enter")
    page.keyboard.down("Enter")
    page.keyboard.up("Enter")
    expect(page.locator("#preview-send")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#lines .staff .meaning", has_text="Take your time")).to_have_count(1)


def test_a_late_answer_leaves_a_note_alone(lan: Seat, person: TimedCaller) -> None:
    lan.take("Vietnamese")
    page = lan.page
    page.fill("#text", "I am here")
    expect(page.locator("#preview .phone")).to_have_text("I am here")
    go = held(page, "say")
    page.press("#text", "Control+Enter")
    page.focus("#note")
    page.keyboard.type("She ")
    go()
    expect(page.locator("#lines .staff .original", has_text="I am here")).to_have_count(1)
    page.keyboard.type("is afraid")
    expect(page.locator("#note")).to_have_value("She is afraid")
    expect(page.locator("#text")).to_have_value("")


def test_what_is_chosen_while_an_answer_is_on_its_way_stays(lan: Seat, person: TimedCaller) -> None:
    lan.take("Vietnamese")
    page = lan.page
    page.fill("#text", "I am here")
    expect(page.locator("#preview .phone")).to_have_text("I am here")
    go = held(page, "say")
    page.press("#text", "Control+Enter")
    lan.choose("Take your time")
    expect(page.locator("#preview-send")).to_be_focused()
    go()
    expect(page.locator("#lines .staff .original", has_text="I am here")).to_have_count(1)
    expect(page.locator("#preview-send")).to_be_focused()


def test_a_lost_choice_gives_the_box_back_and_says_why(lan: Seat, person: TimedCaller) -> None:
    lan.take("Vietnamese")
    page = lan.page
    page.fill("#text", "A draft")
    page.route("**/preview", lambda route: route.abort())
    lan.choose("Take your time")
    expect(page.locator("#send-problem")).to_contain_text("No connection")
    expect(page.locator("#text")).to_have_value("A draft")
    expect(page.locator("#text")).to_be_visible()
    page.unroute("**/preview")
    page.route("**/preview", lambda route: route.fulfill(status=500, json={"error": "internal"}))
    lan.choose("Take your time")
    expect(page.locator("#send-problem")).to_contain_text("No connection")
    page.unroute("**/preview")
    page.route("**/preview", lambda route: route.fulfill(status=401, json={"error": "sign in first"}))
    lan.choose("Take your time")
    expect(page.locator("#send-problem")).to_contain_text("You are signed out")
    page.unroute("**/preview")


def test_a_refresh_that_fails_is_tried_again(lan: Seat, person: TimedCaller) -> None:
    lan.take("Vietnamese")
    page = lan.page
    failed: list[Route] = []

    def fail(route: Route) -> None:
        failed.append(route)
        route.fulfill(status=502, body="")

    page.route(re.compile(r"/console/conversations/[0-9a-f-]{36}(/lines)?$"), fail)
    person.say("em còn đây")
    page.wait_for_timeout(3000)
    assert failed
    # Nothing else happens, and it comes all the same.
    page.unroute_all()
    expect(page.locator("#lines .in", has_text="em còn đây")).to_have_count(1)


def test_news_from_before_a_new_stream_is_not_missed(lan: Seat, person: TimedCaller) -> None:
    lan.take("Vietnamese")
    page = lan.page
    streams: list[str] = []

    def restarting(route: Route) -> None:
        """The service is there, and is started anew, and is there again."""
        streams.append(route.request.url)
        if len(streams) == 1:
            route.fulfill(status=200, content_type="text/event-stream", body=NOTHING_NEW)
        elif len(streams) == 2:
            person.say("em ơi cứu em")
            route.fulfill(status=502, body="")
        else:
            route.continue_()

    page.route("**/console/stream*", restarting)
    page.reload()
    expect(page.locator("#lines .in", has_text="em ơi cứu em")).to_have_count(1)
    page.unroute("**/console/stream*")


def test_a_page_that_is_cut_off_says_so(lan: Seat, person: TimedCaller) -> None:
    lan.take("Vietnamese")
    page = lan.page
    page.route("**/console/stream*", lambda route: route.abort())
    page.reload()
    expect(page.locator("#offline")).to_be_in_viewport()
    page.unroute("**/console/stream*")
    expect(page.locator("#offline")).to_be_hidden()


def test_the_whole_page_is_fetched_also_when_lines_come_meanwhile(lan: Seat, person: TimedCaller) -> None:
    lan.take("Vietnamese")
    page = lan.page
    # What the stream says first has been fetched.
    page.wait_for_timeout(2000)
    with page.expect_request(lambda request: urlsplit(request.url).path == urlsplit(page.url).path):
        page.evaluate(
            """async () => {
              const { catchUp, refreshLines } = await import("/console/static/page.js");
              refreshLines(); catchUp(); refreshLines();
            }"""
        )


def take_with_machine(lan: Seat) -> Page:
    """No package translates into her language here: the button and its answer are played."""
    lan.take("Vietnamese")
    page = lan.page
    told = '{"failed": "", "check": "Look:", "numbers": "numbers", "partly": "Not all:", "reasons": {"too-slow": "Too slow."}}'
    button = f"""<button type="button" id="translate" data-flags='{told}'>Translate</button>"""

    def with_button(route: Route) -> None:
        # The scripts fetch this address too.
        if route.request.resource_type == "document":
            answer = route.fetch()
            mark = '<span class="help" id="answer-help">'
            route.fulfill(response=answer, body=answer.text().replace(mark, button + mark))
        else:
            route.fallback()

    address = urlsplit(page.url)._replace(fragment="").geturl()
    page.route(address, with_button)
    page.reload()
    page.unroute(address)
    return page


def test_half_a_translation_is_not_sent_unwarned(lan: Seat, person: TimedCaller) -> None:
    page = take_with_machine(lan)
    half = {"text": "Bạn có ⟦safe at 5?⟧", "flags": ["numbers"], "way": "english", "reason": "too-slow"}
    page.route("**/translate", lambda route: route.fulfill(json=half))
    page.fill("#text", "Are you safe at 5?")
    page.click("#translate")
    expect(page.locator("#theirs")).to_have_value("Bạn có ⟦safe at 5?⟧")
    expect(page.locator("#translated-flags")).to_have_text("Not all: Too slow. Look: numbers")
    page.unroute("**/translate")
    page.route("**/translate", lambda route: route.fulfill(json={**half, "flags": [], "reason": None}))
    page.click("#translate")
    expect(page.locator("#translated-flags")).to_be_hidden()
    page.unroute("**/translate")
    page.fill("#text", "")
    page.fill("#theirs", "")


def test_a_late_translation_leaves_what_was_chosen_meanwhile(lan: Seat, person: TimedCaller) -> None:
    page = take_with_machine(lan)
    translations: list[Route] = []

    def hold(route: Route) -> None:
        translations.append(route)

    page.route("**/translate", hold)
    page.fill("#text", "Are you safe?")
    page.click("#translate")
    lan.choose("Take your time")
    expect(page.locator("#preview .phone")).to_have_text(words("vi", "ready-time"))
    translations[0].fulfill(json={"text": "Bạn có an toàn không?", "flags": [], "way": "english", "reason": None})
    expect(page.locator("#theirs")).to_have_value("Bạn có an toàn không?")
    page.wait_for_timeout(900)
    expect(page.locator("#preview .phone")).to_have_text(words("vi", "ready-time"))
    page.keyboard.press("Escape")
    expect(page.locator("#preview .phone")).to_contain_text("Bạn có an toàn không?")
    expect(page.locator("#text")).to_be_visible()
    # What comes after the words were sent belongs to nothing any more.
    page.click("#translate")
    page.press("#text", "Control+Enter")
    expect(page.locator("#lines .staff .original", has_text="Are you safe?")).to_have_count(1)
    translations[1].fulfill(json={"text": "Muộn rồi", "flags": [], "way": "english", "reason": None})
    page.wait_for_timeout(500)
    expect(page.locator("#translated")).to_be_hidden()
    page.unroute("**/translate")
