"""What was understood beside what is true, as figures and as tables of the README."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import NamedTuple

from understanding.data import Message
from understanding.model import Understanding

MARKS = ("<!-- bench-understanding -->", "<!-- /bench-understanding -->")
_COLUMNS = (
    "urgent: recall",
    "false alarms",
    "caught",
    "others asked or alarmed",
    "indicators F1",
    "requests right",
)


class Verdict(NamedTuple):
    """What a contender says that knows no more than is compared."""

    indicators: tuple[str, ...]
    request: str | None
    urgent: bool
    ask_danger: bool


Understood = Understanding | Verdict


@dataclass(frozen=True)
class Figures:
    """Shares, 0 to 1; None where there is nothing to measure.

    Of the urgent messages: `recall` acted on, `caught` acted on or asked about. Of the others: `false` acted on,
    `asked` acted on or asked about. `indicators`: micro-F1. `requests`: right, none included.
    """

    recall: float | None
    false: float | None
    caught: float | None
    asked: float | None
    indicators: float | None
    requests: float | None

    @classmethod
    def of(cls, messages: Sequence[Message], understood: Sequence[Understood]) -> "Figures":
        """The figures of what was understood of each message."""
        pairs = list(zip(messages, understood, strict=True))
        urgent, others = ([found for message, found in pairs if message.urgent is wanted] for wanted in (True, False))
        right = sum(len(set(message.indicators) & set(found.indicators)) for message, found in pairs)
        whole = sum(len(message.indicators) + len(found.indicators) for message, found in pairs)
        return cls(
            recall=_share(sum(found.urgent for found in urgent), len(urgent)),
            false=_share(sum(found.urgent for found in others), len(others)),
            caught=_share(sum(found.urgent or found.ask_danger for found in urgent), len(urgent)),
            asked=_share(sum(found.urgent or found.ask_danger for found in others), len(others)),
            indicators=_share(2 * right, whole),
            requests=_share(sum(message.request == found.request for message, found in pairs), len(pairs)),
        )

    def cells(self) -> list[str]:
        """The figures as text, in the order of the columns."""
        figures = (self.recall, self.false, self.caught, self.asked, self.indicators, self.requests)
        return ["-" if figure is None else f"{figure:.3f}" for figure in figures]


@dataclass(frozen=True)
class Row:
    """One contender: its figures, and the median of its milliseconds a message."""

    name: str
    figures: Figures
    milliseconds: float


def table(rows: Iterable[Row]) -> str:
    """All contenders, as Markdown."""
    return _markdown(
        ["", *_COLUMNS, "ms a message"],
        [[row.name, *row.figures.cells(), f"{row.milliseconds:.1f}"] for row in rows],
    )


def table_by_language(messages: Sequence[Message], understood: Sequence[Understood]) -> str:
    """One contender, by language, as Markdown."""
    lines = []
    for language in sorted({message.language for message in messages}):
        own = [i for i, message in enumerate(messages) if message.language == language]
        figures = Figures.of([messages[i] for i in own], [understood[i] for i in own])
        lines.append([language, str(len(own)), *figures.cells()])
    return _markdown(["", "messages", *_COLUMNS], lines)


def version_of(folders: Iterable[Path]) -> str:
    """A short hash over the .yml files of the folders."""
    digest = hashlib.sha256()
    for folder in folders:
        for file in sorted(folder.glob("*.yml")):
            digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()[:12]


def today() -> str:
    """The date, in UTC."""
    return datetime.now(timezone.utc).date().isoformat()


def write(readme: Path, shown: str) -> None:
    """Puts the tables between their marks. Raises ValueError when the file has no such marks."""
    text = readme.read_text(encoding="utf-8")
    if text.count(MARKS[0]) != 1 or text.count(MARKS[1]) != 1:
        raise ValueError(f"{readme.name}: {MARKS[0]} and {MARKS[1]} are needed, once each")
    before, _, rest = text.partition(MARKS[0])
    after = rest.partition(MARKS[1])[2]
    readme.write_text(f"{before}{MARKS[0]}\n{shown}\n{MARKS[1]}{after}", encoding="utf-8")


def _markdown(head: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    rule = ["---", *("---:" for _ in head[1:])]
    return "\n".join("| " + " | ".join(line) + " |" for line in [head, rule, *lines])


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
