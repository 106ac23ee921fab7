"""An evaluation as plain text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.assessments.evaluation import Evaluation, Figures, Judgement, Mistake
from app.assessments.measuring_set import MeasuringSet
from app.assessments.shares import Share

TABLES: tuple[tuple[tuple[str, str], ...], ...] = (
    (
        ("urgent recall", "recall"),
        ("caught", "caught"),
        ("false alarms", "false_alarms"),
        ("asked or alarmed", "bothered"),
    ),
    (("indicators F1", "indicators"), ("topics F1", "topics"), ("requests right", "requests")),
    (("language right", "identified"), ("Latin letters", "romanised"), ("first counter", "counters")),
)
"""Heading and field of Figures, table by table."""
LEGEND = (
    "Each number with its 95 % interval. caught: alarm or the question about danger, among the urgent;",
    "asked or alarmed: the same among the not urgent. Latin letters: language right where ja ne th km my are so written.",
    "first counter: one of those that the set names, else one of the first three that routing names for the true labels.",
)


def text_lines(found: MeasuringSet, evaluation: Evaluation) -> Iterator[str]:
    """The report, line by line."""
    yield f"{found.name} (version {found.version}): {len(found.messages)} messages"
    yield from LEGEND
    rows = [*evaluation.languages, evaluation.overall]
    for columns in TABLES:
        yield ""
        yield "language     n urgent" + "".join(heading.rjust(19) for heading, _ in columns)
        for row in rows:
            yield _row(row, [name for _, name in columns])
    yield ""
    yield f"{'label':34}     n" + "".join(heading.rjust(19) for heading in ("precision", "recall", "F1"))
    for label in evaluation.labels:
        name = label.label if label.kind == "danger" else f"{label.kind} {label.label}"
        cells = (label.precision, label.recall, label.f1)
        yield f"{name:34} {label.messages:5}" + "".join(shown(cell).rjust(19) for cell in cells)
    yield ""
    yield "worst errors: " + ", ".join(f"{count} {kind}" for kind, count in evaluation.mistakes.items())
    for mistake in evaluation.worst:
        yield from _mistake(mistake)


def shown(share: Share) -> str:
    """``0.870 [0.68–0.96]``, or a dash where there was nothing to measure."""
    if share.value is None:
        return "–"
    return f"{share.value:.3f} [{share.low:.2f}–{share.high:.2f}]"


def truth_and_said(judgement: Judgement) -> tuple[list[str], list[str]]:
    """What is true of a message and what was said of it: danger, indicators, topics, request."""
    message = judgement.message
    true = ["urgent"] * message.urgent + _words(message.indicators, message.topics, message.request)
    said = ["urgent"] * judgement.urgent + ["asks about danger"] * (judgement.ask_danger and not judgement.urgent)
    return true, said + _words(judgement.indicators, judgement.topics, judgement.request)


def _words(indicators: frozenset[str], topics: frozenset[str], request: str | None) -> list[str]:
    return [*sorted(indicators), *sorted(topics), *([request] if request else [])]


def _row(row: Figures, names: Sequence[str]) -> str:
    cells = "".join(shown(getattr(row, name)).rjust(19) for name in names)
    return f"{row.language or 'all':8} {row.messages:5} {row.urgent:6}{cells}"


def _mistake(mistake: Mistake) -> Iterator[str]:
    true, said = truth_and_said(mistake.judgement)
    message = mistake.judgement.message
    yield f"- {mistake.kind}: {mistake.label}, {mistake.sureness:.2f} sure · {message.language or '?'} · {message.id}"
    yield f"    {' '.join(message.text.split())}"
    yield f"    true: {' '.join(true) or 'nothing'} | said: {' '.join(said) or 'nothing'}"
