"""Which language a text is in."""

from __future__ import annotations

import pytest

from app.kit.language import LANGUAGES, identify
from tests.journeys.messages import DANGER_NOW, PASSPORT_AND_WAGES, WANTS_TO_DIE

ROMANISED = {
    "ne": ["malai ghar jana dinu bhayena, sahu le passport rakheko cha", "maile tin mahina dekhi talab payeko chaina"],
    "vi": ["cong ty giu ho chieu cua em", "chu khong tra luong ba thang roi"],
    "tl": ["Boss ko ayaw ibigay sahod, nakakulong kami sa dorm", "kinuha po yung passport ko ng agency"],
    "ja": ["kaisha ga pasupooto wo kaeshite kuremasen", "kyuuryou wo moratte imasen"],
    "km": ["thavkae min oy luy khnhom te", "khnhom chong tov srok vinh"],
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("messages", [PASSPORT_AND_WAGES, DANGER_NOW, WANTS_TO_DIE])
def test_sentences_in_their_own_writing(language: str, messages: dict[str, str]) -> None:
    guess = identify(messages[language])
    assert guess.language == language
    assert guess.sure


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, texts in ROMANISED.items() for text in texts])
def test_without_accents_or_romanised(language: str, text: str) -> None:
    assert identify(text).language == language


@pytest.mark.parametrize("text", ["", "😀", "12345", "...", "ⲁⲃⲅ", "\x00"])
def test_nothing_to_go_by(text: str) -> None:
    assert identify(text).language is None


def test_japanese_words_inside_another_language_change_nothing() -> None:
    assert identify("sếp bảo 残業 đến khuya mà không trả tiền, em mệt lắm").language == "vi"
