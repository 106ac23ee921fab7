"""The numbers of an evaluation, its page, and the files it reads, on judgements made by hand."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.assessments.evaluation import WORST, Evaluation, Judgement, evaluate
from app.assessments.evaluation_page import page
from app.assessments.evaluation_text import shown, text_lines
from app.assessments.measuring_set import MeasuringSet, Message, read_measuring_set
from app.assessments.shares import Hits, Share, f1, micro_f1, wilson

COUNTERS = {"police_110", "fresc"}
WAGES, VIOLENCE = "wage_withholding", "physical_violence"


def judged(
    truth: dict[str, Any] | None = None,
    said: dict[str, Any] | None = None,
    *,
    text: str = "help",
    language: str | None = "en",
    identified: str | None = "en",
) -> Judgement:
    true: dict[str, Any] = {"indicators": (), "topics": ()} | (truth or {})
    sets = {key: frozenset(true[key]) for key in ("indicators", "topics")}
    message = Message("m", text, language, **(true | sets))
    answer: dict[str, Any] = {"indicators": [], "topics": [], "request": None, "urgent": False, "ask_danger": False}
    return Judgement.of(message, answer | {"counter": None, "scores": {}} | (said or {}), identified)


def label(evaluation: Evaluation, name: str) -> tuple[Any, ...]:
    found = next(one for one in evaluation.labels if one.label == name)
    return found.messages, found.precision.value, found.recall.value, found.f1.value


@pytest.mark.parametrize(
    ("part", "whole", "low", "high"),
    # Newcombe (1998), table I, method 3: the score interval without continuity correction.
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_as_published(part: int, whole: int, low: float, high: float) -> None:
    share = wilson(part, whole)
    assert share.low == pytest.approx(low, abs=5e-5)
    assert share.high == pytest.approx(high, abs=5e-5)
    assert share.value == part / whole


def test_nothing_to_measure_is_no_number() -> None:
    for share in (wilson(0, 0), f1(Hits(0, 0, 0)), micro_f1([]), micro_f1([Hits(0, 0, 0)] * 3)):
        assert (share.value, share.low, share.high) == (None, None, None)
    assert shown(Share(0, 0)) == "–"


def test_a_perfect_score_of_few_is_not_certain() -> None:
    share = f1(Hits(3, 3, 3))
    assert (share.value, share.high) == (1.0, 1.0)
    assert share.low is not None
    assert share.low < 0.7


def test_micro_f1_pools_labels_and_draws_whole_messages() -> None:
    messages = [Hits(1, 1, 1), Hits(0, 1, 0), Hits(0, 0, 1), Hits(2, 2, 2)] * 10
    share = micro_f1(messages)
    assert share.value == pytest.approx(2 * 3 / 8)
    assert share == micro_f1(messages), "the same judgements, the same interval"
    assert share.low is not None
    assert share.high is not None
    assert 0.5 < share.low < 0.7
    assert 0.8 < share.high < 0.95
    few = micro_f1(messages[:8])
    assert few.low is not None
    assert few.low < share.low, "fewer messages, a wider interval"


def test_danger_is_counted_by_what_was_done() -> None:
    danger = {"urgent": True}
    found = evaluate(
        [
            judged(danger, {"urgent": True}),
            judged(danger, {"ask_danger": True}),
            judged(danger),
            judged(danger),
            judged({}, {"urgent": True}),
            judged({}, {"ask_danger": True}),
            judged(),
        ]
    ).overall
    assert (found.messages, found.urgent) == (7, 4)
    counted = [found.recall, found.caught, found.false_alarms, found.bothered]
    assert [(share.part, share.whole) for share in counted] == [(1, 4), (2, 4), (1, 3), (2, 3)]


def test_a_language_without_danger_has_no_recall_and_one_without_messages_no_row() -> None:
    evaluation = evaluate([judged({"urgent": True}, {"urgent": True}), judged(language="vi"), judged(language=None)])
    assert [row.language for row in evaluation.languages] == ["en", "vi"]
    assert evaluation.languages[0].recall.value == 1
    assert evaluation.languages[1].recall.value is None
    assert evaluation.languages[1].false_alarms.value == 0
    assert evaluation.overall.messages == 3
    assert evaluation.overall.identified.whole == 2, "one language was not given"


def test_labels_and_requests() -> None:
    evaluation = evaluate(
        [
            judged({"indicators": [WAGES], "request": "stop"}, {"indicators": [WAGES, VIOLENCE], "request": "stop"}),
            judged({"indicators": [WAGES], "topics": ["shelter"]}, {"request": "stop"}),
            judged(),
        ]
    )
    assert label(evaluation, WAGES) == (2, 1.0, 0.5, pytest.approx(2 / 3))
    assert label(evaluation, VIOLENCE) == (0, 0.0, None, 0.0)
    assert label(evaluation, "shelter") == (1, None, 0.0, 0.0)
    assert label(evaluation, "stop") == (1, 0.5, 1.0, pytest.approx(2 / 3))
    assert label(evaluation, "organ_removal") == (0, None, None, None)
    assert evaluation.overall.indicators.value == pytest.approx(2 / 4)
    assert evaluation.overall.topics.value == 0
    assert (evaluation.overall.requests.part, evaluation.overall.requests.whole) == (2, 3)


def test_latin_letters_of_other_scripts_are_counted_apart() -> None:
    found = evaluate(
        [
            judged(text="お金がない", language="ja", identified="ja"),
            judged(text="okane ga nai", language="ja", identified="id"),
            judged(text="malai ghar jana deu", language="ne", identified="ne"),
            judged(text="hello", language="en", identified=None),
        ]
    ).overall
    assert (found.romanised.part, found.romanised.whole) == (1, 2)
    assert (found.identified.part, found.identified.whole) == (1, 2)


def test_counters_count_only_where_the_set_names_them() -> None:
    right: frozenset[str | None] = frozenset({"fresc", "police_110"})
    none: frozenset[str | None] = frozenset({None})
    found = evaluate(
        [
            judged({"counters": right}, {"counter": "fresc"}),
            judged({"counters": right}),
            judged({"counters": none}),
            judged({}, {"counter": "fresc"}),
        ]
    ).overall
    assert (found.counters.part, found.counters.whole) == (2, 3)


def test_the_worst_come_first_and_every_kind_is_shown() -> None:
    missed = [judged({"urgent": True}, {"scores": {"urgent": n / 100}}, text=f"missed {n}") for n in range(20, 0, -1)]
    alarms = [judged({}, {"urgent": True, "scores": {"urgent": n / 100}}, text=f"alarm {n}") for n in (60, 90, 70)]
    wrong = [
        judged({}, {"indicators": [WAGES], "scores": {WAGES: 0.8}}, text="said wrongly"),
        judged({"indicators": [WAGES]}, {"scores": {WAGES: 0.1}}, text="overlooked"),
    ]
    evaluation = evaluate([*wrong, *alarms, *missed, judged(text="right")])
    assert evaluation.mistakes == {"missed": 20, "false alarm": 3, "wrong indicator": 2}
    texts = [mistake.judgement.message.text for mistake in evaluation.worst]
    assert len(texts) == WORST
    assert texts[:10] == [f"missed {n}" for n in range(1, 11)]
    assert texts[10:] == ["alarm 90", "alarm 70", "alarm 60", "overlooked", "said wrongly"]
    assert [(m.label, m.sureness) for m in evaluation.worst[-2:]] == [(WAGES, 0.9), (WAGES, 0.8)]


def test_both_reports_of_nothing_and_of_something() -> None:
    at = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
    nothing = page(MeasuringSet("none.yml", "0" * 12), evaluate([]), at)
    assert "has no such message" in nothing
    text = "<script>alert(1)</script> & “help”"
    evaluation = evaluate([judged({"urgent": True}, text=text), judged({}, {"urgent": True}, language=None)])
    found = MeasuringSet("<b>.jsonl", "123456789abc", problems=["<b>.jsonl: line 2: text: must be a string"])
    html = page(found, evaluation, at)
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; “help”" in html
    assert "2026-11-23 05:00" in html, "Japan's time"
    assert "&lt;b&gt;.jsonl: line 2" in html
    assert "123456789abc" in html
    for loading in ("<script", "<link", "<img", "src=", "url(", "@import", "http:", "https:"):
        assert loading not in html
    lines = "\n".join(text_lines(found, evaluation))
    assert text in lines
    assert "1 missed, 1 false alarm, 0 wrong indicator" in lines


def test_reads_json_lines_and_names_what_is_wrong(tmp_path: Path) -> None:
    good = {"id": 7, "text": "x", "language": "vi", "indicators": [WAGES], "topics": None, "urgent": False, "extra": 1}
    lines: list[object] = [
        good | {"counter": "fresc"},
        good | {"counters": ["fresc", None]},
        good | {"counter": None, "language": None},
        ["no object"],
        good | {"text": 5},
        good | {"urgent": None},
        good | {"indicators": ["unpaid"]},
        good | {"indicators": WAGES},
        good | {"topics": [[]]},
        good | {"request": "pizza"},
        good | {"language": "xx"},
        good | {"counter": "nobody"},
    ]
    file = tmp_path / "set.jsonl"
    content = (
        "\n\n".join(json.dumps(line) for line in lines).encode()
        + b'\nnot json\n\xff\n{"text": "\\ud800", "urgent": true}'
    )
    file.write_bytes(content)
    found = read_measuring_set(file, COUNTERS)
    assert [message.id for message in found.messages] == ["7", "7", "7", "set.jsonl: line 26"]
    assert [message.counters for message in found.messages] == [{"fresc"}, {"fresc", None}, {None}, None]
    assert found.messages[3].text.encode() == b"?", "a lone surrogate cannot be sent on"
    named = [problem.split(": ")[1:3] for problem in found.problems]
    assert named == [
        ["line 7", "not an object with text, urgent, …"],
        ["line 9", "text"],
        ["line 11", "urgent"],
        ["line 13", "indicators"],
        ["line 15", "indicators"],
        ["line 17", "topics"],
        ["line 19", "request"],
        ["line 21", "language"],
        ["line 23", "counter"],
        ["line 24", "not an object with text, urgent, …"],
        ["line 25", "not an object with text, urgent, …"],
    ]


def test_reads_a_folder_of_our_files_and_goes_on_after_a_bad_one(tmp_path: Path) -> None:
    (tmp_path / "en.yml").write_text(
        "language: en\nmessages:\n- {text: help, urgent: true, note: x}\n- text: 5\n"
        "- text: pay\n  indicators: [wage_withholding]\n"
    )
    (tmp_path / "vi.yml").write_text("language: vi\nmessages: {\n")
    (tmp_path / "zh.yml").write_text("- language: zh\n")
    (tmp_path / "README.md").write_text("no data")
    found = read_measuring_set(tmp_path, COUNTERS)
    assert [(m.id, m.language, m.urgent) for m in found.messages] == [
        ("en.yml:1", "en", True),
        ("en.yml:3", "en", False),
    ]
    assert found.messages[1].indicators == {WAGES}
    assert [problem.split(": ")[0] for problem in found.problems] == ["en.yml", "vi.yml", "zh.yml"]


def test_the_version_changes_with_the_content_and_an_empty_file_is_a_problem(tmp_path: Path) -> None:
    file = tmp_path / "set.jsonl"
    file.write_text("")
    empty = read_measuring_set(file, COUNTERS)
    assert empty.version == "e3b0c44298fc", "the SHA-256 of nothing"
    assert empty.problems == ["set.jsonl: no messages to measure with"]
    file.write_text('{"text": "x", "urgent": false}')
    assert read_measuring_set(file, COUNTERS).version != empty.version
