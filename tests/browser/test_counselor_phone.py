"""The counselor's telephone on the phone's page: it rings for a caller, whispers, and the two are put through."""

from __future__ import annotations

from playwright.sync_api import Browser, Page, expect

from tests.support.browser import new_context
from tests.support.console import seat
from tests.support.stand_in import StandInSystem
from tests.voice.test_calls import spoken

HERS, HIS = "+815011110001", "+815011110002"


def press(page: Page, panel: str, key: str) -> None:
    page.locator(f"#panel-{panel} .keypad").get_by_role("button", name=key, exact=True).click()


def test_a_caller_is_put_through_to_the_counselor_s_telephone(chromium: Browser, stand_in: StandInSystem) -> None:
    mai = seat(stand_in, chromium, "Mai", "vi:native", "female", phone=HERS)
    ken = seat(stand_in, chromium, "Ken", "vi:native", "male", phone=HIS)
    context = new_context(chromium, width=1100, height=900)
    caller, hers, his = context.new_page(), context.new_page(), context.new_page()
    hers.goto(f"{stand_in.url}/phone#staff:{HERS}")
    his.goto(f"{stand_in.url}/phone#staff:{HIS}")
    caller.goto(f"{stand_in.url}/phone#call:+817011110003")
    caller.click("#call-dial")
    log = caller.locator("#call-log")
    expect(log).to_contain_text("English")
    for key, heard in (("7", "voice-ask-safe"), ("1", "voice-ask-what")):
        press(caller, "call", key)
        expect(log).to_contain_text(spoken("vi", heard))
    caller.fill("#call-words", "em muốn nói chuyện với chị tư vấn nữ")
    caller.press("#call-words", "Enter")
    expect(log).to_contain_text(spoken("vi", "voice-handoff-waiting", staff="female"))
    hers.get_by_role("button", name="Answer", exact=True).click()
    staff_log = hers.locator("#staff-log")
    expect(staff_log).to_contain_text("Vietnamese")
    press(hers, "staff", "1")
    expect(staff_log).to_contain_text("☎ connected")
    expect(log).to_contain_text("☎ connected")
    expect(log).to_contain_text(spoken("vi", "voice-handoff-accepted"))
    expect(his.locator("#staff-log li")).to_have_count(0)
    caller.click("#call-end")
    expect(staff_log).to_contain_text("This call is over")
    expect(staff_log.locator("li").last).to_have_text("· · ·")
    for one in (mai, ken):
        one.page.context.close()
    context.close()


def test_what_is_said_by_telephone_is_read_aloud_from_the_page(chromium: Browser, stand_in: StandInSystem) -> None:
    mai = seat(stand_in, chromium, "Mai", "vi:native", "female", phone=HERS)
    context = new_context(chromium, width=1100, height=900)
    caller, hers = context.new_page(), context.new_page()
    hers.goto(f"{stand_in.url}/phone#staff:{HERS}")
    caller.goto(f"{stand_in.url}/phone#call:+817011110004")
    caller.click("#call-dial")
    log = caller.locator("#call-log")
    expect(log).to_contain_text("English")
    for key, heard in (("7", "voice-ask-safe"), ("1", "voice-ask-what"), ("0", "voice-handoff-waiting")):
        press(caller, "call", key)
        expect(log).to_contain_text(spoken("vi", heard, staff="any"))
    page = mai.page
    faults: list[str] = []
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    mai.inbox()
    page.locator(".waiting .entry", has_text="Telephone").locator("a.open").click()
    page.fill("#note", "She whispers")
    expect(page.locator("#spoken")).to_have_count(0)
    hers.get_by_role("button", name="Answer", exact=True).click()
    press(hers, "staff", "1")
    # Taken by a key of the telephone: the page that is open already knows it.
    expect(page.locator("#spoken")).to_contain_text("by telephone")
    expect(page.locator("#hand")).to_be_visible()
    expect(page.locator("#note")).to_have_value("She whispers")
    for key in ("Escape", "1", "r"):
        page.keyboard.press(key)
    page.keyboard.press("/")
    expect(page.locator("#sentence-search")).to_be_focused()
    page.keyboard.type("take your time")
    expect(page.locator("#sentences li:visible")).to_have_count(1)
    page.keyboard.press("Enter")
    expect(page.locator("#answer, #preview, [data-counter]")).to_have_count(0)
    page.click("#notes button")
    expect(page.locator("#notes-now")).to_contain_text("She whispers")
    assert faults == []
    caller.click("#call-end")
    mai.page.context.close()
    context.close()
