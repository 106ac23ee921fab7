"""A person's conversations at other doors, as the counselor of one of them is shown them."""

from __future__ import annotations

import re

from tests.support.desk import Desk, Waiting, somebody_waits, sql, until
from tests.support.line import LineCaller

ALSO = "Also theirs"


def code_for(waiting: Waiting) -> str:
    """They ask for a code while they wait."""
    found = re.search(r"\d\d \d\d \d\d \d\d", waiting.caller.say("code"))
    assert found is not None
    return found[0]


def test_a_joined_door_is_one_link_away(desk: Desk) -> None:
    here, there = somebody_waits(desk), somebody_waits(desk)
    here.accepted_by(desk.hoa)
    assert ALSO not in desk.hoa.get(here.page).text
    here.caller.post(code_for(there))
    # What is joined is there a moment before the message is.
    page = until(lambda: desk.hoa.get(here.page).text, "joined another way to reach us")
    assert ALSO in page
    assert f'<a href="{there.page}">SMS</a>' in page
    assert "maybe somebody else" not in page
    assert f'<a href="{here.page}">SMS</a>' in desk.hoa.get(there.page).text


def test_a_door_at_which_nobody_was_asked_for_is_named_and_cannot_be_opened(desk: Desk) -> None:
    here, line = somebody_waits(desk), LineCaller(desk.system)
    code = code_for(here)
    line.post(line.text("hello, I need help please"))
    line.hear()
    line.post(line.text(code))
    line.hear()
    page = desk.hoa.get(here.page).text
    assert "<li>LINE <" in page
    assert "maybe somebody else" not in page


def test_a_telephone_that_others_may_use_is_marked(desk: Desk) -> None:
    here, there = somebody_waits(desk), somebody_waits(desk)
    here.caller.say(code_for(there))
    sql(desk.system, "UPDATE conversations SET shares_facts = false WHERE id = %s", there.id)
    assert "maybe somebody else" in desk.hoa.get(here.page).text


def test_a_door_at_which_a_woman_was_asked_for_does_not_exist_for_a_man(desk: Desk) -> None:
    here, there = somebody_waits(desk), somebody_waits(desk)
    here.accepted_by(desk.ken)
    here.caller.post(code_for(there))
    until(lambda: desk.ken.get(here.page).text, ALSO)
    sql(desk.system, "UPDATE handoffs SET staff_gender = 'female' WHERE id = %s", there.handoff)
    page = desk.ken.get(here.page).text
    assert ALSO not in page
    assert there.id not in page
