from pathlib import Path

import pytest

from bench.diet import intent_of
from bench.keywords import Keywords
from bench.table import MARKS, Figures, Verdict, table_by_language, version_of, write
from understanding.concepts import Concepts
from understanding.data import Message

CALM = Verdict((), None, urgent=False, ask_danger=False)
ASKS = CALM._replace(ask_danger=True)
ALARMS = Verdict(("immediate_danger",), None, urgent=True, ask_danger=False)


def danger(text: str = "x", language: str = "en") -> Message:
    return Message(text, language, indicators=("immediate_danger",), urgent=True)


def test_urgent_messages_count_for_recall_and_the_others_for_alarms() -> None:
    messages = [danger()] * 4 + [Message("y", "en", request="thanks")] * 5
    understood = [ALARMS, ALARMS, ASKS, CALM, ALARMS, ASKS, ASKS, CALM, CALM._replace(request="thanks")]
    figures = Figures.of(messages, understood)
    assert (figures.recall, figures.caught) == (2 / 4, 3 / 4)
    assert (figures.false, figures.asked) == (1 / 5, 3 / 5)
    # Two said rightly, of three said and four true.
    assert figures.indicators == 2 * 2 / (3 + 4)
    assert figures.requests == 5 / 9


def test_without_urgent_messages_there_is_no_recall() -> None:
    assert Figures.of([Message("y", "en")], [CALM]).recall is None


def test_each_language_has_its_own_row() -> None:
    rows = table_by_language([danger(), danger(language="th")], [ALARMS, CALM]).splitlines()[2:]
    assert [row.split(" | ")[:3] for row in rows] == [["| en", "1", "1.000"], ["| th", "1", "0.000"]]


@pytest.mark.parametrize(
    ("text", "urgent", "asks"),
    [
        ("he has a knife", True, False),
        ("he had a knife last year", False, True),
        ("in the film he has a knife", False, True),
        ("my salary is late", False, False),
    ],
)
def test_keywords_alarm_at_danger_and_ask_where_it_is_not_now(text: str, urgent: bool, asks: bool) -> None:
    concepts = Concepts.of({"weapon": ["knife"], "past": ["last year"], "unreal": ["film"], "wage": ["salary"]})
    (found,) = Keywords(concepts).predict([text])
    assert (found.urgent, found.ask_danger) == (urgent, asks)


def test_keywords_need_all_concepts_of_an_indicator() -> None:
    keywords = Keywords(Concepts.of({"passport_card": ["passport"], "kept": ["keeps"], "hello": ["hello"]}))
    found = keywords.predict(["hello, boss keeps my passport", "hello, my passport"])
    assert [(verdict.indicators, verdict.request) for verdict in found] == [
        (("document_retention",), None),
        ((), "greet"),
    ]


def test_an_intent_has_all_labels_of_its_message() -> None:
    message = Message(
        "x", "en", indicators=("isolation", "debt_bondage", "immediate_danger"), request="human", urgent=True
    )
    assert intent_of(message) == "immediate_danger+isolation+human"
    assert intent_of(Message("x", "en")) == "none"


def test_what_is_written_replaces_only_what_is_between_the_marks(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(f"before\n{MARKS[0]}\nold\n{MARKS[1]}\nafter\n", encoding="utf-8")
    write(readme, "new")
    assert readme.read_text(encoding="utf-8") == f"before\n{MARKS[0]}\nnew\n{MARKS[1]}\nafter\n"


def test_a_file_without_marks_stays_as_it_is(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text("before", encoding="utf-8")
    with pytest.raises(ValueError, match=r"README\.md"):
        write(readme, "new")
    assert readme.read_text(encoding="utf-8") == "before"


def test_the_version_changes_with_the_data(tmp_path: Path) -> None:
    file = tmp_path / "en.yml"
    file.write_text("a", encoding="utf-8")
    before = version_of([tmp_path])
    assert version_of([tmp_path]) == before
    file.write_text("b", encoding="utf-8")
    assert version_of([tmp_path]) != before
