"""What a counselor writes, in a real browser: nothing is lost, nothing goes unseen, and the keys do what they say."""

from __future__ import annotations

from playwright.sync_api import Browser, Route, expect

from tests.support.console import Seat, seat
from tests.support.staff import execute
from tests.support.stand_in import StandInSystem, TimedCaller


def test_after_accepting_the_answer_box_is_ready(lan: Seat, person: TimedCaller) -> None:
    lan.take("Vietnamese")
    expect(lan.page.locator("#text")).to_be_focused()
    expect(lan.page.locator("#standing h1")).to_be_in_viewport(ratio=1)


def test_a_lost_answer_loses_no_words(lan: Seat, person: TimedCaller) -> None:
    lan.take("Vietnamese")
    page = lan.page

    def lose(route: Route) -> None:
        route.fetch()
        route.abort()

    page.route("**/say", lose)
    page.fill("#text", "The first words")
    expect(page.locator("#preview .phone")).to_have_text("The first words")
    page.press("#text", "Control+Enter")
    expect(page.locator("#send-problem")).to_contain_text("No connection")
    page.unroute("**/say")
    # The same words are the same message …
    page.press("#text", "Control+Enter")
    expect(page.locator("#text")).to_have_value("")
    # … and others are another.
    page.route("**/say", lose)
    page.fill("#text", "The second words")
    expect(page.locator("#preview .phone")).to_have_text("The second words")
    page.press("#text", "Control+Enter")
    expect(page.locator("#send-problem")).to_be_visible()
    page.unroute("**/say")
    lan.say("The third words")
    for words in ("The first words", "The second words", "The third words"):
        expect(page.locator("#lines .staff .original", has_text=words)).to_have_count(1)


def test_nothing_is_sent_before_it_was_seen(lan: Seat, person: TimedCaller) -> None:
    lan.take("Vietnamese")
    page = lan.page
    # Before the box has asked how it will look.
    page.evaluate(
        """() => {
          const text = document.getElementById("text");
          text.value = "Unseen";
          text.dispatchEvent(new Event("input", { bubbles: true }));
          text.form.requestSubmit(document.getElementById("send"));
        }"""
    )
    expect(page.locator("#send-problem")).to_contain_text("This is what the person will see")
    expect(page.locator("#preview .phone")).to_have_text("Unseen")
    expect(page.locator("#lines .staff .original", has_text="Unseen")).to_have_count(0)
    page.press("#text", "Control+Enter")
    expect(page.locator("#lines .staff .original", has_text="Unseen")).to_have_count(1)


def test_an_old_preview_does_not_come_over_a_new_one(lan: Seat, person: TimedCaller) -> None:
    lan.take("Vietnamese")
    page = lan.page
    held: list[Route] = []

    def hold(route: Route) -> None:
        if "Slow" in (route.request.post_data or ""):
            held.append(route)
        else:
            route.continue_()

    page.route("**/preview", hold)
    page.fill("#text", "Slow")
    page.wait_for_timeout(600)
    page.fill("#text", "Quick")
    expect(page.locator("#preview .phone")).to_have_text("Quick")
    for route in held:
        route.continue_()
    page.wait_for_timeout(600)
    expect(page.locator("#preview .phone")).to_have_text("Quick")
    page.unroute("**/preview")


def test_escape_closes_the_sentences(lan: Seat, person: TimedCaller) -> None:
    lan.take("Vietnamese")
    page = lan.page
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    page.keyboard.type("nothing has this")
    page.keyboard.press("Escape")
    assert page.evaluate("document.getElementById('sentences').open") is False
    expect(page.locator("#text")).to_be_focused()


def test_a_sentence_sent_before_it_leaves_the_draft(lan: Seat, person: TimedCaller) -> None:
    lan.take("Vietnamese")
    page = lan.page
    page.fill("#text", "Half a thought")
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    page.keyboard.type("Take your time")
    page.keyboard.press("Enter")
    expect(page.locator("#preview-send")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#lines .staff .meaning", has_text="Take your time")).to_have_count(1)
    expect(page.locator("#text")).to_have_value("Half a thought")


def test_a_sentence_chosen_while_typing_is_what_is_shown(lan: Seat, person: TimedCaller) -> None:
    lan.take("Vietnamese")
    page = lan.page
    # Within the moment in which the box waits for more words.
    page.evaluate(
        """() => {
          const text = document.getElementById("text");
          text.value = "Half a thought";
          text.dispatchEvent(new Event("input", { bubbles: true }));
          const words = [...document.querySelectorAll("#sentences li button")];
          words.find((one) => one.textContent.includes("Take your time")).click();
        }"""
    )
    page.wait_for_timeout(900)
    expect(page.locator("#preview-send")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#lines .staff .meaning", has_text="Take your time")).to_have_count(1)
    expect(page.locator("#text")).to_have_value("Half a thought")


def test_words_changed_after_their_translation_are_not_sent_with_it(lan: Seat, person: TimedCaller) -> None:
    lan.take("Vietnamese")
    page = lan.page
    page.fill("#text", "Are you safe?")
    page.evaluate("document.getElementById('translated').hidden = false")
    # As a translation of these very words.
    page.fill("#theirs", "Em có an toàn không?")
    expect(page.locator("#outdated")).to_be_visible()
    page.press("#text", "Control+Enter")
    expect(page.locator("#lines .staff .original", has_text="an toàn")).to_have_count(0)
    page.click("#drop")
    expect(page.locator("#outdated")).to_be_hidden()
    expect(page.locator("#preview .phone")).to_have_text("Are you safe?")


def test_whoever_loses_a_conversation_keeps_their_draft(
    stand_in: StandInSystem, chromium: Browser, lan: Seat, person: TimedCaller
) -> None:
    boss = seat(stand_in, chromium, "Rei", "ja:native", "female", "supervisor")
    lan.take("Vietnamese")
    page = lan.page
    page.fill("#text", "A draft of mine")
    page.fill("#note", "A note of mine")
    boss.page.goto(page.url)
    boss.page.click("[data-deed=take-over]")
    expect(page.locator("h1")).to_have_text("This conversation is not here any more")
    kept = page.locator("textarea[readonly]")
    assert [area.input_value() for area in kept.all()] == ["A draft of mine", "A note of mine"]
    assert "hộ chiếu" not in lan.shown
    # Who still sees it learns who has it, and can copy what they wrote.
    boss.page.wait_for_selector("#answer")
    boss.page.fill("#text", "Words of the supervisor")
    again = "SELECT id FROM staff WHERE login = %s"
    execute(stand_in, f"UPDATE handoffs SET staff_id = ({again}) WHERE state = 'active'", lan.caller.login)
    person.say("em còn đây")
    expect(boss.page.locator("#send-problem")).to_contain_text("Lan has this conversation now")
    expect(boss.page.locator("#text")).to_have_value("Words of the supervisor")
    expect(boss.page.locator("#send")).to_be_disabled()
    boss.page.context.close()


def test_waiting_times_go_on(lan: Seat, person: TimedCaller, stand_in: StandInSystem) -> None:
    page = lan.page.context.new_page()
    # Nothing comes in, and the server's clock is another than this page's.
    page.route("**/console/stream*", lambda route: route.abort())
    page.clock.install()
    page.goto(stand_in.url + "/console/")
    since = page.locator(".waiting .since").first
    expect(since).to_have_text("now")
    page.clock.fast_forward("03:10")
    expect(since).to_have_text("3 min")
    page.close()


def test_a_silent_page_says_so(stand_in: StandInSystem, chromium: Browser) -> None:
    """Whoever opens a tab has not touched it: the browser lets it make no sound."""
    mai = seat(stand_in, chromium, "Mai", "vi:native", "female")
    fresh = mai.page.context.new_page()
    fresh.add_init_script(
        "Object.defineProperty(AudioContext.prototype, 'state', {get() { return window.touched ? 'running' : 'suspended'; }});"
        "AudioContext.prototype.resume = function () { return Promise.resolve(); };"
        "addEventListener('pointerdown', () => { window.touched = true; }, true);"
    )
    fresh.goto(stand_in.url + "/console/")
    sound = fresh.locator("#sound")
    expect(sound).to_contain_text("Sound is off")
    sound.locator("button").click()
    expect(sound).to_be_hidden()
    mai.page.context.close()


def test_the_conversation_keeps_its_place_beside_a_long_preview(lan: Seat, person: TimedCaller) -> None:
    lan.take("Vietnamese")
    page = lan.page
    page.set_viewport_size({"width": 1280, "height": 800})
    lan.say("The newest line")
    page.keyboard.press("Escape")
    page.keyboard.press("1")
    expect(page.locator("#preview-send")).to_be_focused()
    expect(page.locator("#lines .line").last).to_be_in_viewport(ratio=0.9)
    heights = page.evaluate(
        "['.talk', '.scroller'].map((part) => document.querySelector(part).getBoundingClientRect().height)"
    )
    assert heights[1] >= 0.45 * heights[0], heights
    expect(page.locator("#preview-send")).to_be_in_viewport(ratio=1)
    page.keyboard.press("Escape")
    page.fill("#text", "long words " * 120)
    expect(page.locator("#preview .phone")).to_contain_text("long words")
    expect(page.locator("#preview .phone")).to_be_in_viewport(ratio=0.9)
    expect(page.locator("#send")).to_be_in_viewport(ratio=1)
    heights = page.evaluate(
        "['.talk', '.scroller'].map((part) => document.querySelector(part).getBoundingClientRect().height)"
    )
    assert heights[1] >= 0.45 * heights[0], heights


def test_earlier_lines_have_no_newest_ones_below_them(stand_in: StandInSystem, lan: Seat, person: TimedCaller) -> None:
    lan.take("Vietnamese")
    page = lan.page
    seq = page.evaluate("document.getElementById('lines').dataset.last")
    page.goto(f"{page.url.partition('#')[0]}?before={seq}")
    before = page.locator("#lines .line").count()
    person.say("một tin mới")
    page.wait_for_timeout(2500)
    assert page.locator("#lines .line").count() == before
    page.click("text=Newest messages")
    expect(page.locator("#lines .in").last).to_contain_text("một tin mới")
