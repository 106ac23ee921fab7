from pathlib import Path

import pytest

from understanding.data import DataError, Message, load_messages, with_bare


def write(folder: Path, messages: str, language: str = "vi", name: str | None = None) -> Path:
    content = f"language: {language}\nmessages:\n{messages}"
    (folder / f"{name or language}.yml").write_text(content, encoding="utf-8")
    return folder


def test_a_message_with_all_keys(tmp_path: Path) -> None:
    write(
        tmp_path,
        "- text: nó đang cầm dao đập cửa\n"
        "  indicators: [immediate_danger, intimidation_threats]\n"
        "  topics: [shelter]\n"
        "  details: [perpetrator_partner]\n"
        "  request: human\n"
        "  urgent: true\n"
        "- text: dạ\n",
    )
    first, second = load_messages(tmp_path)
    assert first == Message(
        "nó đang cầm dao đập cửa",
        "vi",
        indicators=("intimidation_threats", "immediate_danger"),
        topics=("shelter",),
        request="human",
        details=("perpetrator_partner",),
        urgent=True,
    )
    assert second == Message("dạ", "vi")


@pytest.mark.parametrize(
    ("messages", "reason"),
    [
        ("- text: dạ\n  indicator: [isolation]\n", "unknown key 'indicator'"),
        ("- text: dạ\n  indicators: [isolated]\n", "unknown label 'isolated'"),
        ("- text: dạ\n  topics: shelter\n", "is no list"),
        ("- text: dạ\n  details: [is_woman, is_woman]\n", "a label twice"),
        ("- text: dạ\n  request: yes\n", "unknown request True"),
        ("- text: dạ\n  urgent: 1\n", "urgent is neither"),
        ("- text: 5\n", "not quoted"),
        ("- text: ' '\n", "empty"),
        ("- dạ\n", "is no mapping"),
        ("- text: [\n", "vi.yml"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(tmp_path: Path, messages: str, reason: str) -> None:
    write(tmp_path, "- text: vâng\n" + messages)
    with pytest.raises(DataError, match=r"vi\.yml") as raised:
        load_messages(tmp_path)
    assert reason in str(raised.value)


def test_the_language_is_that_of_the_file(tmp_path: Path) -> None:
    write(tmp_path, "- text: dạ\n", language="vi", name="th")
    with pytest.raises(DataError, match=r"th\.yml"):
        load_messages(tmp_path)


def test_an_empty_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"no \.yml files"):
        load_messages(tmp_path)


def test_copies_without_marks() -> None:
    marked = Message("đang cầm dao, cửa khoá", "vi", urgent=True)
    others = [Message("ok", "vi"), Message("ガラスが", "ja"), Message("มีด", "th")]
    assert with_bare([marked, *others]) == [marked, *others, Message("dang cam dao, cua khoa", "vi", urgent=True)]
