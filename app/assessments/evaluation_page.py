"""An evaluation as one HTML page for an administrator: no script, and nothing is loaded from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from math import ceil
from pathlib import Path

from babel import Locale
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from app.assessments.evaluation import Evaluation, Figures, LabelFigures
from app.assessments.evaluation_text import truth_and_said
from app.assessments.measuring_set import MeasuringSet
from app.assessments.shares import Share
from app.kit.clock import JAPAN

DANGER = (
    ("caught", "Danger noticed", "good", "Alarm at once, or the question about danger. More is better."),
    ("recall", "Alarm at once", "good", "Alarm without having to ask. More is better."),
    ("false_alarms", "False alarms", "bad", "Alarm although nobody was in danger. Less is better."),
    (
        "bothered",
        "Alarmed or asked without need",
        "bad",
        "False alarms and needless questions together. Less is better.",
    ),
)
"""Field of Figures, heading, whether it is good or bad, what it means."""
LABELS = (("indicator", "What happened to the person"), ("topic", "What it is about"), ("request", "What is asked for"))
COLUMNS = (
    ("indicators", "What happened (F1)"),
    ("topics", "Topics (F1)"),
    ("requests", "Requests right"),
    ("identified", "Language recognised"),
    ("romanised", "… in Latin letters"),
    ("counters", "First counter right"),
)
MISTAKES = {
    "missed": "Danger missed: neither alarm nor question",
    "false alarm": "False alarm: nobody was in danger",
    "wrong indicator": "Something else wrongly understood or overlooked",
}


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of a chart; ``share`` without a value is drawn empty."""

    name: str
    share: Share
    note: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars on one scale from 0 to ``top`` (a share)."""

    title: str
    text: str
    colour: str
    top: float
    bars: list[Bar]


def page(found: MeasuringSet, evaluation: Evaluation, at: datetime) -> str:
    """The page, as HTML text. ``at`` is the moment it was measured, shown in Japan's time."""
    templates = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.filters |= {"percent": percent, "decimal": decimal, "words": words, "language": language_name}
    return templates.get_template("evaluation.html").render(
        found=found,
        evaluation=evaluation,
        at=at.astimezone(JAPAN),
        rows=[*evaluation.languages, evaluation.overall],
        danger=[danger_chart(evaluation, *column) for column in DANGER],
        labels=[label_chart(evaluation.labels, *column) for column in LABELS],
        columns=[(field, heading) for field, heading in COLUMNS if getattr(evaluation.overall, field).whole],
        kinds=MISTAKES,
        percent_of=percent,
        decimal_of=decimal,
        truth_and_said=truth_and_said,
    )


def danger_chart(evaluation: Evaluation, field: str, title: str, colour: str, text: str) -> Chart:
    """One of DANGER by language, all languages first. Bad things are few: their scale ends where they do."""
    rows: list[Figures] = [evaluation.overall, *evaluation.languages]
    shares: list[Share] = [getattr(row, field) for row in rows]
    bars = [
        Bar(language_name(row.language), share, f"{share.part} of {share.whole}", strong=row.language is None)
        for row, share in zip(rows, shares, strict=True)
    ]
    highest = max((share.high for share in shares if share.high is not None), default=1.0)
    top = 1.0 if colour == "good" else max(0.1, ceil(highest * 10) / 10)
    return Chart(title, text, colour, top, bars)


def label_chart(labels: Iterable[LabelFigures], kind: str, title: str) -> Chart:
    """F1 of the labels of one kind, the best first; those that no message has and none was said to have come last."""
    chosen = sorted(
        (label for label in labels if label.kind == kind),
        key=lambda label: -1.0 if label.f1.value is None else label.f1.value,
        reverse=True,
    )
    bars = [Bar(words(label.label), label.f1, _label_note(label)) for label in chosen]
    return Chart(title, "", "even", 1.0, bars)


def _label_note(label: LabelFigures) -> str:
    told = f"{label.messages} message{'' if label.messages == 1 else 's'}"
    found, right = percent(label.recall.value), percent(label.precision.value)
    return f"{told}; found {found} of them; right {right} of the times it was said"


def percent(value: float | None) -> str:
    """``90 %``; a dash where there was nothing to measure."""
    return "–" if value is None else f"{value * 100:.0f} %"


def decimal(value: float | None) -> str:
    """``0.59``; a dash where there was nothing to measure."""
    return "–" if value is None else f"{value:.2f}"


def words(label: str) -> str:
    """A label of the vocabulary as words."""
    return label.replace("_", " ")


def language_name(code: str | None) -> str:
    """A language's name in English."""
    return "All" if code is None else str(Locale("en").languages[code])
