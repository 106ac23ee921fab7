"""Texts: complete, well-formed, and said to be what they are."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.errors import LocaleInvalid, TextMissing
from app.kit.language import LANGUAGES
from app.texts.catalog import LOCALES, load_catalog
from app.texts.check import check_texts
from app.texts.reviews import coverage
from app.texts.words import MEANINGS, fold, load_words
from tests.support.screening import catalog, words

# What an onlooker must not read in a first message, in the words of each language.
TELLING = {
    "ja": ["警察", "被害", "人身", "犯罪"],
    "en": ["police", "victim", "traffick", "crime"],
    "zh": ["警察", "受害", "贩", "犯罪"],
    "ko": ["경찰", "피해", "인신", "범죄"],
    "tl": ["pulis", "biktima", "krimen"],
    "pt": ["polícia", "vítima", "tráfico", "crime"],
    "vi": ["cảnh sát", "công an", "nạn nhân", "buôn người"],
    "ne": ["प्रहरी", "पीडित", "बेचबिखन"],
    "es": ["policía", "víctima", "trata", "delito"],
    "id": ["polisi", "korban", "perdagangan"],
    "th": ["ตำรวจ", "เหยื่อ", "ค้ามนุษย์"],
    "km": ["ប៉ូលិស", "រងគ្រោះ", "ជួញដូរ"],
    "my": ["ရဲစခန်း", "ရဲကို", "သားကောင်", "လူကုန်ကူး"],
}


def copied(folder: Path) -> Path:
    shutil.copytree(LOCALES, folder / "locales")
    return folder / "locales"


def test_the_projects_own_texts_pass_every_check() -> None:
    bot = LOCALES.parent / "bot"
    assert [str(problem) for problem in check_texts(domain=bot, phones={"110", "0570090911"})] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_first_message_tells_an_onlooker_nothing(language: str) -> None:
    first = (words(language, "greeting") + words(language, "ask-safe") + words(language, "pause-neutral")).lower()
    assert [word for word in TELLING[language] if word in first] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_erase_word_is_the_one_the_texts_tell(language: str) -> None:
    word = load_words().erase_word(language)
    assert word in words(language, "confidentiality")
    assert word in words(language, "site-private")
    assert load_words().meaning(word, None) == "erase"


def test_a_file_with_an_error_is_named_with_its_line(tmp_path: Path) -> None:
    root = copied(tmp_path)
    path = root / "vi" / "site.ftl"
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([*lines, "broken = { $a", "next = x"]), encoding="utf-8")
    with pytest.raises(LocaleInvalid, match=rf"locales/vi/site\.ftl:{len(lines) + 1}"):
        load_catalog(root)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("{ $police }", "110"), "must come from data"),
        (("{ $police }", "{ $fire }"), "variables"),
        (("ask-safe =", "ask-sofe ="), "ask-safe is missing"),
        (("[third_party]", "[other]"), "variants"),
        (("choice-yes = ", "choice-yes = " + "Ù" * 600), "segments"),
        (("choice-yes = ", "choice-yes = cafe\u0301 "), "NFC"),
    ],
)
def test_what_is_wrong_is_found(tmp_path: Path, change: tuple[str, str], said: str) -> None:
    root = copied(tmp_path)
    path = root / "pt" / "conversation.ftl"
    text = path.read_text(encoding="utf-8")
    assert change[0] in text
    path.write_text(text.replace(*change), encoding="utf-8")
    assert any(said in str(problem) and "pt" in problem.place for problem in check_texts(root))


def test_a_key_that_the_domain_invents_is_found(tmp_path: Path) -> None:
    (tmp_path / "domain").mkdir()
    (tmp_path / "domain" / "x.yml").write_text("responses:\n  utter_x:\n  - custom:\n      key: ask-nobody\n")
    problems = check_texts(domain=tmp_path)
    assert [str(problem) for problem in problems] == ["bot/domain/x.yml:4: names ask-nobody, which no locale has"]


def test_words_missing_a_meaning_are_named(tmp_path: Path) -> None:
    root = copied(tmp_path)
    (root / "ko" / "words.toml").write_text('erase = ["x"]\n')
    with pytest.raises(LocaleInvalid, match=r"locales/ko/words\.toml: needs exactly erase"):
        load_words(root)


def test_unknown_key_and_missing_variable_are_errors() -> None:
    with pytest.raises(TextMissing, match="no text nothing"):
        catalog().render("en", "nothing")
    with pytest.raises(TextMissing, match="danger-110"):
        catalog().render("en", "danger-110")


def test_no_text_claims_to_be_reviewed() -> None:
    """Until somebody fluent has reviewed them, all are drafts."""
    assert [(row.missing, row.reviewed) for row in coverage()] == [(0, 0)] * len(LANGUAGES)


@pytest.mark.parametrize(
    ("text", "language", "meaning"),
    [
        ("ERASE!", "vi", "erase"),
        ("Xóa.", "vi", "erase"),
        ("xoa", "vi", "erase"),
        ("はい。", "ja", "yes"),
        ("はい", "vi", None),
        ("không", "vi", "no"),
        ("khong", "vi", "no"),
        ("erase my contract", "en", None),
        ("", "en", None),
    ],
)
def test_whole_message_words(text: str, language: str, meaning: str | None) -> None:
    assert load_words().meaning(text, language) == meaning


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_means_two_things(language: str) -> None:
    import tomllib

    content = tomllib.loads((LOCALES / language / "words.toml").read_text(encoding="utf-8"))
    seen: dict[str, str] = {}
    for meaning in MEANINGS:
        for word in content[meaning]:
            assert seen.setdefault(fold(word), meaning) == meaning, word
