"""What a message is before the bot sees it."""

from __future__ import annotations

import pytest

from app.conversations.interpret import Interpreted, clean, interpret, read_code, read_number
from app.texts.words import load_words

CHOICES = [
    {"key": "choice-yes", "label": "Yes", "payload": '/answer{"safe":"yes"}'},
    {"key": "choice-no", "label": "No", "payload": '/answer{"safe":"no"}'},
]


@pytest.mark.parametrize("text", ["1", " 1 ", "1.", "(1)", "１", "①", "1️⃣", "១", "၁", "१", "๑", "1)", "01"])
def test_one_in_any_dress(text: str) -> None:
    assert read_number(text) == 1


@pytest.mark.parametrize("text", ["", "one", "123", "1 2", "-1-2", "1a", "½", "Ⅰ"])
def test_no_number(text: str) -> None:
    assert read_number(text) is None


@pytest.mark.parametrize(
    ("text", "language", "payload"),
    [
        ("1", "en", CHOICES[0]["payload"]),
        ("2", "vi", CHOICES[1]["payload"]),
        ("0", "en", "/human"),
        ("9", None, "/language_menu"),
        ("yes", "en", CHOICES[0]["payload"]),
        ("có ạ", "vi", CHOICES[0]["payload"]),
        ("không", "vi", CHOICES[1]["payload"]),
        ("erase", None, "/erase_now"),
        ("삭제", "vi", "/erase_now"),
    ],
)
def test_payloads(text: str, language: str | None, payload: str) -> None:
    assert interpret(text, CHOICES, load_words(), language) == Interpreted(payload=payload)


@pytest.mark.parametrize("text", ["yes?", "no？", "có ạ?"])
def test_a_question_is_no_answer(text: str) -> None:
    assert interpret(text, CHOICES, load_words(), "vi").payload is None


def test_a_number_below_the_list_is_the_lists_not_the_menus() -> None:
    menu = [{"key": f"language-{n}", "label": str(n), "payload": f"/{n}"} for n in range(1, 14)]
    assert interpret("9", menu, load_words(), None).payload == "/9"
    assert interpret("13", menu, load_words(), None).payload == "/13"
    assert interpret("0", menu, load_words(), None).payload == "/human"


@pytest.mark.parametrize("text", ["", "😀", "…", "\x00", "\ud800"])
def test_unreadable(text: str) -> None:
    assert interpret(text, CHOICES, load_words(), "en").unreadable


def test_texts_reach_the_bot_clean() -> None:
    assert clean("  a\x00b\ud800c\r\ne\u0301  ") == "abc\n\u00e9"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("12345678", "12345678"),
        (" 12 34 56 78\n", "12345678"),
        ("１２３４５６７８", "12345678"),
        ("១២៣៤៥៦៧៨", "12345678"),
        ("၁၂ ၃၄ ၅၆ ၇၈", "12345678"),
        (
            "1\ufe0f\u20e32\ufe0f\u20e33\ufe0f\u20e34\ufe0f\u20e35\ufe0f\u20e36\ufe0f\u20e37\ufe0f\u20e38\ufe0f\u20e3",
            "12345678",
        ),
        ("1600022", None),
        ("〒160-0022", None),
        ("3581-1101", None),
        ("3581 1101", None),
        ("090 1234 5678", None),
        ("09012345678", None),
        ("12,000,000", None),
        ("12.000.000", None),
        ("2026/11/22", None),
        ("12345678 yen", None),
        ("my code is 12345678", None),
        ("-12345678", None),
        ("12345678?", None),
        ("", None),
    ],
)
def test_only_a_message_that_is_nothing_but_a_code_is_one(text: str, code: str | None) -> None:
    assert read_code(text) == code
