"""What is different on the telephone."""

from tests.support.bot import SAFE, Bot, Talk

VIOLENCE = '/answer{"what":"violence"}'
WAGES = '/answer{"what":"wages"}'


def test_a_caller_who_keys_violence_is_asked_whether_it_is_now(running: Bot) -> None:
    talk = Talk(running, "ne", "voice").go("/greet", SAFE)
    assert talk.say(VIOLENCE) == ["ask-danger"]
    assert talk.choose("choice-no") == ["ask-under-18"]
    assert "physical_violence" in talk.facts["indicators"]
    assert talk.facts["immediate_danger"] is False
    assert Talk(running, "ne", "voice").go("/greet", SAFE, VIOLENCE).choose("choice-yes") == ["danger-110"]
    assert Talk(running, "ne", "voice").go("/greet", SAFE).say(WAGES) == ["ask-under-18"]
