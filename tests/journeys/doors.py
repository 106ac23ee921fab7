"""Codes with which one person is joined at several doors, as the tests read them."""

from __future__ import annotations

import re

from tests.journeys.messages import PASSPORT_AND_WAGES
from tests.support.screening import INTERN, play
from tests.support.system import Caller

CODE = re.compile(r"\b(\d\d) (\d\d) (\d\d) (\d\d)\b")
JOIN = "/join"


def code_in(answer: str) -> str:
    found = CODE.search(answer)
    assert found is not None, answer
    return "".join(found.groups())


def code_of(caller: Caller) -> str:
    """A code given by text message, after everything was told."""
    play(caller, "en", PASSPORT_AND_WAGES["en"], INTERN)
    return code_in(caller.say("code"))
