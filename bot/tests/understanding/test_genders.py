"""The words for a woman and a man: as many as there are for her, for him only what is surely his."""

from pathlib import Path

import pytest
import yaml

from tests.understanding.conftest import BOT
from understanding.genders import Genders, GendersError

OWN = Genders(
    {
        "woman": ["woman*", "cô", "*여자*", "女", "အမ", "स्त्री*"],
        "man": ["man", "ông", "=nam", "*남자*", "男の", "=男", "ชาย", "ma'am sir"],
        "no_man": ["garna man", "ลูกชาย"],
    }
)


def named(text: str, words: Genders = OWN) -> str:
    if not words.is_clear("female", text):
        return "both"
    return "man" if words.is_clear("male", text) else "no man"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a MAN, please", "man"),
        ("manners", "no man"),
        ("a woman, not a man", "both"),
        ("womanly man", "both"),
        ("có ông nào", "man"),
        ("cô hay ông", "both"),
        ("nam", "man"),
        ("Nam!", "man"),
        ("nam nữ", "no man"),
        ("저는남자랑", "man"),
        ("남자아니고여자요", "both"),
        ("男 の 人", "man"),
        ("男。", "man"),
        ("男女", "no man"),
        ("彼女 男の人", "both"),
        ("ผู้ชาย", "man"),
        ("ลูก ชายป่วย", "no man"),
        ("kura garna man cha", "no man"),
        ("man or garna man", "man"),
        ("man, အမနဲ့", "both"),
        ("man, အမ။", "both"),
        ("man, အမျိုး အမြဲ အမှု အမည် အမတ်", "man"),
        ("man, स्त्रीसँग", "both"),
        ("Ma’am, sir", "man"),
        ("", "no man"),
        ("\ud800 🙂 12", "no man"),
    ],
)
def test_who_is_named(text: str, found: str) -> None:
    assert named(text) == found


@pytest.mark.parametrize(
    "content",
    ["- woman", "woman: [a]\nman: [b]", "woman: [a]\nman: b\nno_man: []", "woman: [1]\nman: []\nno_man: []", "w: ["],
)
def test_a_malformed_list_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "genders.yml").write_text(content, encoding="utf-8")
    with pytest.raises(GendersError):
        Genders.read(tmp_path / "genders.yml")


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    OWN.save(tmp_path / "genders.json")
    again = Genders.load(tmp_path / "genders.json")
    assert [named(text, again) for text in ("a man", "nam", "女と男の人")] == ["man", "man", "both"]


@pytest.mark.parametrize(
    "text",
    [
        "tadi malem dipukul, mau sama cewek",
        "es más fácil para mí con una mujer",
        "mas gusto ko po babae",
        "mai dai ngoen, yak kui kap phuying",
        "em muốn gặp phụ nữ chứ",
        "bos saya males bayar, mau sama cewek",
        "dói a cara, quero mulher",
        "con una doctora, no doctor",
        "em bị ốm, cho em gặp phụ nữ",
        "ที่ชายแดน อยากคุยกับผู้หญิง",
        "babae po kahit sino man",
    ],
)
def test_a_word_of_one_language_is_no_man_of_another(genders: Genders, text: str) -> None:
    assert genders.is_clear("female", text)


def test_the_answers_to_the_question_are_clear(genders: Genders) -> None:
    """`answers.yml` and `genders.yml` list the same kind of words."""
    answers = yaml.safe_load((BOT / "data" / "answers.yml").read_text(encoding="utf-8"))["staff_gender"]
    given = [(wish, text) for wish in ("female", "male") for line in answers[wish] for text in line]
    unclear = [text for wish, text in given if not genders.is_clear(wish, text)]
    # A woman is clear without a word; her word must be known beside his.
    unknown = [text for wish, text in given if wish == "female" and genders.is_clear("female", f"男性 {text}")]
    assert (unclear, unknown) == ([], [])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("they took my passport, a woman please", True),
        ("パスポートがない、男の人と話したい", True),
        ("they took my passport, I am scared", False),
        ("パスポートがない、こわいです", False),
    ],
)
def test_it_is_known_whether_either_is_named_at_all(genders: Genders, text: str, said: bool) -> None:
    assert genders.names(text) is said
