"""What a counselor has written and not sent: it goes along, comes back, and is nobody else's."""

from __future__ import annotations

from urllib.parse import urlsplit

from playwright.sync_api import Browser, expect

from tests.support.console import Seat, seat
from tests.support.staff import execute
from tests.support.stand_in import StandInSystem, TimedCaller


def test_a_draft_stays_while_other_forms_are_sent(lan: Seat, person: TimedCaller) -> None:
    lan.take("Vietnamese")
    page = lan.page
    page.fill("#text", "Half an answer")
    page.fill("#note", "A whole note")
    page.click("#notes button")
    expect(page.locator("#notes-now")).to_contain_text("A whole note")
    expect(page.locator("#text")).to_have_value("Half an answer")
    expect(page.locator("#preview .phone")).to_have_text("Half an answer")
    expect(page.locator("#note")).to_have_value("")
    page.click("[data-inbox]")
    page.wait_for_selector("#inbox")
    page.go_back()
    expect(page.locator("#preview .phone")).to_have_text("Half an answer")
    page.press("#text", "Control+Enter")
    expect(page.locator("#lines .staff .original", has_text="Half an answer")).to_have_count(1)
    page.reload()
    expect(page.locator("#text")).to_have_value("")


def test_a_draft_comes_back_with_its_translation(lan: Seat, person: TimedCaller) -> None:
    lan.take("Vietnamese")
    page = lan.page
    page.evaluate("document.getElementById('translated').hidden = false")
    page.fill("#text", "Are you safe?")
    page.reload()
    page.evaluate("document.getElementById('translated').hidden = false")
    page.fill("#theirs", "Em có an toàn không?")
    page.click("[data-inbox]")
    page.wait_for_selector("#inbox")
    page.go_back()
    expect(page.locator("#theirs")).to_have_value("Em có an toàn không?")
    page.fill("#text", "Are you well?")
    expect(page.locator("#outdated")).to_be_visible()
    page.click("#drop")
    expect(page.locator("#preview .phone")).to_have_text("Are you well?")
    page.fill("#text", "")


def test_whoever_changes_their_mind_sees_the_draft_again(lan: Seat, person: TimedCaller) -> None:
    lan.take("Vietnamese")
    page = lan.page
    page.fill("#text", "A draft")
    lan.choose("Take your time")
    expect(page.locator("#preview-send")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#preview .phone")).to_have_text("A draft")
    expect(page.locator("#text")).to_be_focused()


def test_a_page_that_answers_a_form_is_alive(lan: Seat, person: TimedCaller) -> None:
    """As when the button was pressed before the scripts had come."""
    lan.take("Vietnamese")
    page = lan.page
    own = urlsplit(page.url).path
    page.fill("#text", "Pressed too soon")
    page.evaluate("HTMLFormElement.prototype.submit.call(document.getElementById('answer'))")
    page.wait_for_selector("#pending")
    page.wait_for_url(lambda url: urlsplit(url).path == own)
    expect(page.locator("#preview .phone")).to_have_text("Pressed too soon")
    person.say("em còn đây")
    expect(page.locator("#lines .in", has_text="em còn đây")).to_have_count(1)
    page.click("#presence")
    page.wait_for_selector("#presence[aria-pressed=false]")
    assert urlsplit(page.url).path == own
    page.click("#presence")
    page.wait_for_selector("#presence[aria-pressed=true]")
    expect(page.locator("#text")).to_have_value("Pressed too soon")
    page.fill("#text", "")


def test_nothing_written_stays_in_the_tab_of_who_signs_out(
    stand_in: StandInSystem, chromium: Browser, person: TimedCaller
) -> None:
    mai = seat(stand_in, chromium, "Mai", "vi:native", "female")
    mai.take("Vietnamese")
    mai.page.fill("#text", "Half an answer")
    mai.page.click("nav a[href='/console/shifts']")
    mai.page.wait_for_url("**/console/shifts")
    assert "Half an answer" in mai.page.evaluate("sessionStorage.getItem('drafts')")
    mai.page.click("form[action='/console/sign-out'] button")
    mai.page.wait_for_selector("#login")
    assert mai.page.evaluate("sessionStorage.length") == 0
    mai.page.context.close()


def test_when_the_sign_in_ends_only_their_own_words_are_left(
    stand_in: StandInSystem, chromium: Browser, person: TimedCaller
) -> None:
    thu = seat(stand_in, chromium, "Thu", "vi:native", "female")
    thu.take("Vietnamese")
    page = thu.page
    page.fill("#text", "Half an answer")
    execute(
        stand_in,
        "DELETE FROM staff_sessions WHERE staff_id = (SELECT id FROM staff WHERE login = %s)",
        thu.caller.login,
    )
    expect(page.locator("h1")).to_have_text("You are signed out")
    assert page.locator("textarea[readonly]").input_value() == "Half an answer"
    assert "hộ chiếu" not in thu.shown
    page.click("main a.button")
    expect(page.locator("#login")).to_be_visible()
    page.context.close()


def test_an_interpreters_half_written_words_stay_when_lines_come(lan: Seat, person: TimedCaller) -> None:
    lan.take("Vietnamese")
    page = lan.page
    # As in the form of who interprets; in one go, for lines that come now may replace this one while it is empty.
    page.evaluate(
        """() => {
          const area = Object.assign(document.createElement("textarea"), { id: "half", value: "The company keeps" });
          document.querySelector("#lines li.in").append(area);
        }"""
    )
    page.focus("#note")
    person.say("em còn đây")
    expect(page.locator("#lines .in", has_text="em còn đây")).to_have_count(1)
    page.evaluate("import('/console/static/page.js').then((page) => page.catchUp())")
    page.wait_for_timeout(1000)
    expect(page.locator("#half")).to_have_value("The company keeps")
    page.fill("#half", "")
