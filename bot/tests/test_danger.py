"""Danger and thoughts of dying, over HTTP against a running bot: heard in every state."""

import pytest

from tests.support.bot import TO_WHAT, Talk
from tests.test_dialogue import ADULT, TO_ANSWER, VIOLENCE


@pytest.mark.parametrize("before", [(), ("/greet",), TO_WHAT, (*TO_WHAT, VIOLENCE, ADULT), TO_ANSWER, ("/stop",)])
class TestDanger:
    """The same in every state, the first message and after the answer included."""

    def test_danger(self, talk: Talk, before: tuple[str, ...]) -> None:
        talk.go(*before)
        assert talk.say("theres a man with knife at my door shouting my name") == ["danger-110"]
        assert talk.facts["immediate_danger"] is True
        assert list(talk.choices) == ["choice-continue", "choice-cannot-call"]
        assert talk.choose("choice-cannot-call") == ["danger-cannot-call"]
        [key] = talk.choose("choice-continue")
        # Who goes on is not asked whether it is safe, nor greeted.
        assert key.startswith(("ask-", "answer-"))
        assert key != "ask-safe"
        assert talk.facts["immediate_danger"] is True

    def test_a_hint_is_one_question(self, talk: Talk, before: tuple[str, ...]) -> None:
        talk.go(*before)
        assert talk.say("/maybe_danger") == ["ask-danger"]
        assert talk.choose("choice-no")[0].startswith(("ask-", "answer-"))
        assert talk.facts["immediate_danger"] is False
        # Not asked again at once; then it is.
        assert "ask-danger" not in talk.say("/maybe_danger")
        talk.go("/human", "/human")
        assert talk.say("/maybe_danger") == ["ask-danger"]
        assert talk.choose("choice-yes") == ["danger-110"]
        assert talk.facts["immediate_danger"] is True

    def test_thoughts_of_dying(self, talk: Talk, before: tuple[str, ...]) -> None:
        talk.go(*before)
        assert talk.say("i dont want to live anymore") == ["danger-self-harm"]
        assert talk.choose("choice-no")[0] == "self-harm-stay"
        assert talk.say("/self_harm") == ["danger-self-harm"]
        assert talk.choose("choice-yes") == ["danger-self-harm-now"]
        assert list(talk.choices) == ["choice-continue"]


def test_a_hint_as_the_answer_to_the_question_about_danger_is_a_yes(talk: Talk) -> None:
    talk.go("/greet", "/maybe_danger")
    assert talk.say("/maybe_danger") == ["danger-110"]


def test_danger_is_said_again_and_keeps_its_question(talk: Talk) -> None:
    talk.go("/danger")
    assert talk.say("/human") == ["handoff-unavailable", "danger-110"]
    assert talk.say("/unclear") == ["not-understood", "danger-110"]
    assert talk.say("/danger") == ["danger-110"]
    assert talk.say("no") == ["danger-cannot-call"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("cant breathe chest pain help", ["danger-110", "danger-119"]),
        ("on the ship, captain is beating one man now, he is not moving", ["danger-110", "danger-118"]),
    ],
)
def test_the_number_that_fits_follows_110(talk: Talk, text: str, said: list[str]) -> None:
    assert talk.say(text) == said
