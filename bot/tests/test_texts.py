"""Texts before anything is understood: cleaning, tokens, names of places, words for answers."""

import pytest

from components.names import Lexicon
from components.text import clean, fold, tokens
from tests.conftest import BOT


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon.read(BOT / "data/prefectures.yml", BOT / "data/answers.yml")


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("  hello\x00 ", "hello"),
        ("/restart", "restart"),
        ("// / x", "x"),
        ("a\ud800b\udfff", "ab"),
        ("tie\u0302\u0301ng", "tiếng"),
        ("line\none", "line\none"),
        ("\u202dright\u2066", "right"),
        ("x" * 20_000 + " he has a knife", "x" * 20_000 + " he has a knife"),
        ("👩‍👧", "👩‍👧"),
    ],
)
def test_clean(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("công ty giữ hộ chiếu", ["công", "ty", "giữ", "hộ", "chiếu"]),
        ("東京都でパスポートをとられた", ["東京都", "で", "パスポート", "をとられた"]),
        ("ช่วยด้วยค่ะ help", ["ช่วยด้วยค่ะ", "help"]),
        ("ជួយផង 110", ["ជួយផង", "110"]),
        ("ကူညီပါ", ["ကူညီပါ"]),
        ("मेरो राहदानी", ["मेरो", "राहदानी"]),
        ("여권을 뺏겼어요!", ["여권을", "뺏겼어요"]),
    ],
)
def test_tokens_by_script(text: str, words: list[str]) -> None:
    found = tokens(text)
    assert [word for word, _ in found] == words
    assert all(text[start : start + len(word)] == word for word, start in found)


def test_fold() -> None:
    assert fold("Đà Nẵng ＯＳＡＫＡ") == "da nang osaka"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("東京都に住んでいます", "13"),
        ("京都です", "26"),
        ("大分県", "44"),
        ("我在爱知县", "23"),
        ("とうきょう", "13"),
        ("オオサカ", "27"),
        ("I am in Osaka-fu now", "27"),
        ("TOKYO", "13"),
        ("Ｔｏｋｙｏ", "13"),
        ("Tóquio", "13"),
        ("Tôi ở Gifu", "21"),
        ("Yamaguchi-ken", "35"),
        ("오사카에서 일해요", "27"),
        ("टोकियोमा", "13"),
        ("อยู่โตเกียวค่ะ", "13"),
        ("ខ្ញុំនៅអូសាកា", "27"),
        ("တိုကျိုမှာ", "13"),
        ("nagoya", "23"),
        ("Hokkaidō", "1"),
    ],
)
def test_a_prefecture_in_any_script(lexicon: Lexicon, text: str, code: str) -> None:
    assert lexicon.find(text) == {"prefecture": code}


@pytest.mark.parametrize(
    ("text", "code"), [("my boss Ishikawa hits me", "17"), ("大分困っています", "44"), ("우리 나라", "29")]
)
def test_what_may_be_a_name_or_a_word_is_no_prefecture_by_itself(lexicon: Lexicon, text: str, code: str) -> None:
    assert lexicon.find(text) == {"place": code}


@pytest.mark.parametrize("text", ["from Tokyo to Osaka", "tokyoite", "", "no place", "mientras"])
def test_no_prefecture(lexicon: Lexicon, text: str) -> None:
    assert "prefecture" not in lexicon.find(text)


def test_all_prefectures_by_their_names(lexicon: Lexicon) -> None:
    assert set(lexicon.names.values()) == {str(code) for code in range(1, 48)}
    for name, code in lexicon.names.items():
        found = lexicon.find(name)
        assert found.get("prefecture", found.get("place")) == code, name


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *(("A woman.", "female"), ("phụ nữ", "female"), ("男性", "male"), ("ผู้ชาย", "male"), ("kahit sino", "any")),
        *(("Man or woman, either is fine.", "any"), ("男性でも、女性でもいいです。", "any"), ("상관 없어요!", "any")),
        *(("जो भएपनि हुन्छ", "any"), ("Cualquiera de los dos", "any"), ("ผู้ชายหรือผู้หญิงก็ได้", "any")),
    ],
)
def test_words_for_whom_to_talk_to(lexicon: Lexicon, text: str, value: str) -> None:
    assert lexicon.find(text)["word"] == value


@pytest.mark.parametrize(("text", "number"), [("25", "25"), (" 17 ", "17"), ("१८", "18"), ("１９", "19"), ("៤៣", "43")])
def test_numbers_in_any_digits(lexicon: Lexicon, text: str, number: str) -> None:
    assert lexicon.find(text)["number"] == number
