"""How well messages were understood: numbers over judgements, for each language, for each label, and the worst errors.

A judgement is a message whose truth is known and what ``tsunagu triage`` answered on it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from app.assessments.measuring_set import Message
from app.assessments.shares import Hits, Share, f1, micro_f1, wilson
from app.kit.language import LANGUAGES, SCRIPT_LANGUAGES, script_counts
from routing.facts import INDICATORS, REQUESTS, TOPICS

WORST = 15
WORST_OF_A_KIND = 5
"""Places that each kind of mistake has at least, if there are as many."""
ROMANISED = frozenset(SCRIPT_LANGUAGES.values()) - {"ko"}
"""Languages with a script of their own that people also write in Latin letters: ja ne th km my."""

ErrorKind = Literal["missed", "false alarm", "wrong indicator"]
ERROR_KINDS: tuple[ErrorKind, ...] = ("missed", "false alarm", "wrong indicator")
"""The worst first."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A message and what triage answered: labels, danger, the first counter, scores 0–1 by label.

    ``identified`` is the language that was recognised without being told.
    """

    message: Message
    identified: str | None
    indicators: frozenset[str]
    topics: frozenset[str]
    request: str | None
    urgent: bool
    ask_danger: bool
    counter: str | None
    scores: Mapping[str, float]

    @classmethod
    def of(cls, message: Message, answer: Mapping[str, Any], identified: str | None) -> Judgement:
        """From a line that triage answered."""
        return cls(
            message,
            identified,
            frozenset(answer["indicators"]),
            frozenset(answer["topics"]),
            answer["request"],
            answer["urgent"],
            answer["ask_danger"],
            answer["counter"],
            answer["scores"],
        )

    @property
    def noticed(self) -> bool:
        """Alarm was given, or the question about danger asked."""
        return self.urgent or self.ask_danger


@dataclass(frozen=True, slots=True)
class Figures:
    """The numbers of one language (``language`` None: of all messages)."""

    language: str | None
    messages: int
    urgent: int
    recall: Share
    """Alarms among the urgent."""
    caught: Share
    """Alarms or questions about danger among the urgent."""
    false_alarms: Share
    """Alarms among the not urgent."""
    bothered: Share
    """Alarms or questions about danger among the not urgent."""
    indicators: Share
    topics: Share
    requests: Share
    """Messages whose request, or lack of one, was recognised."""
    identified: Share
    """Language recognised, without the messages that ``romanised`` counts."""
    romanised: Share
    """Language recognised among messages of ROMANISED in Latin letters."""
    counters: Share
    """First counter among the right ones: those that the set names, else the first three that routing makes of the truth."""


@dataclass(frozen=True, slots=True)
class LabelFigures:
    """How one label was recognised; ``messages`` is how many it is true of."""

    kind: Literal["danger", "indicator", "topic", "request"]
    label: str
    messages: int
    precision: Share
    recall: Share
    f1: Share


@dataclass(frozen=True, slots=True)
class Mistake:
    """A message that was misunderstood. ``sureness`` 0–1: how sure the understanding was of the wrong thing."""

    kind: ErrorKind
    judgement: Judgement
    label: str
    sureness: float


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Everything measured. ``mistakes`` says how many messages of each kind there are, ``worst`` shows up to WORST."""

    overall: Figures
    languages: list[Figures]
    labels: list[LabelFigures]
    mistakes: dict[ErrorKind, int]
    worst: list[Mistake]


def evaluate(judgements: Sequence[Judgement]) -> Evaluation:
    """All the numbers; empty groups have shares without a value."""
    groups = ((code, [j for j in judgements if j.message.language == code]) for code in LANGUAGES)
    found = list(mistakes(judgements))
    return Evaluation(
        overall=figures(None, judgements),
        languages=[figures(code, group) for code, group in groups if group],
        labels=list(label_figures(judgements)),
        mistakes={kind: sum(m.kind == kind for m in found) for kind in ERROR_KINDS},
        worst=worst(found),
    )


def figures(language: str | None, group: Sequence[Judgement]) -> Figures:
    """The numbers of one group of judgements."""
    urgent = [j for j in group if j.message.urgent]
    calm = [j for j in group if not j.message.urgent]
    known = [j for j in group if j.message.language is not None]
    return Figures(
        language=language,
        messages=len(group),
        urgent=len(urgent),
        recall=_share(urgent, lambda j: j.urgent),
        caught=_share(urgent, lambda j: j.noticed),
        false_alarms=_share(calm, lambda j: j.urgent),
        bothered=_share(calm, lambda j: j.noticed),
        indicators=micro_f1([_hits(j.message.indicators, j.indicators) for j in group]),
        topics=micro_f1([_hits(j.message.topics, j.topics) for j in group]),
        requests=_share(group, lambda j: j.request == j.message.request),
        identified=_share([j for j in known if not is_romanised(j.message)], _is_identified),
        romanised=_share([j for j in known if is_romanised(j.message)], _is_identified),
        counters=_share([j for j in group if j.message.counters is not None], _is_well_referred),
    )


def is_romanised(message: Message) -> bool:
    """True for a message of ROMANISED whose letters are Latin for the greater part."""
    counts = script_counts(message.text)
    return message.language in ROMANISED and counts.get("LATIN", 0) * 2 > sum(counts.values())


def label_figures(judgements: Sequence[Judgement]) -> Iterator[LabelFigures]:
    """Danger first, then each label in the vocabulary's order, also those that no message has."""
    yield _label("danger", "urgent", [(j.message.urgent, j.urgent) for j in judgements])
    for name in INDICATORS:
        yield _label("indicator", name, [(name in j.message.indicators, name in j.indicators) for j in judgements])
    for name in TOPICS:
        yield _label("topic", name, [(name in j.message.topics, name in j.topics) for j in judgements])
    for name in REQUESTS:
        yield _label("request", name, [(j.message.request == name, j.request == name) for j in judgements])


def mistakes(judgements: Iterable[Judgement]) -> Iterator[Mistake]:
    """Misunderstood messages, each once, the worst first.

    The urgent that were neither alarmed about nor asked (lowest score first), then false alarms (highest score first),
    then those whose indicators are wrong (the surest first).
    """
    found = [mistake for j in judgements if (mistake := _mistake(j)) is not None]
    yield from sorted(found, key=lambda mistake: (ERROR_KINDS.index(mistake.kind), -mistake.sureness))


def worst(found: Sequence[Mistake]) -> list[Mistake]:
    """Up to WORST of these, in their order: some of each kind, the places left over to the worst."""
    counts: dict[ErrorKind, int] = dict.fromkeys(ERROR_KINDS, 0)
    chosen: list[int] = []
    others: list[int] = []
    for number, mistake in enumerate(found):
        counts[mistake.kind] += 1
        (chosen if counts[mistake.kind] <= WORST_OF_A_KIND else others).append(number)
    return [found[number] for number in sorted([*chosen, *others][:WORST])]


def _mistake(j: Judgement) -> Mistake | None:
    danger = j.scores.get("urgent", 0.0)
    if j.message.urgent and not j.noticed:
        return Mistake("missed", j, "urgent", 1 - danger)
    if j.urgent and not j.message.urgent:
        return Mistake("false alarm", j, "urgent", danger)
    wrong = [(j.scores.get(label, 1.0), label) for label in sorted(j.indicators - j.message.indicators)]
    wrong += [(1 - j.scores.get(label, 0.0), label) for label in sorted(j.message.indicators - j.indicators)]
    if not wrong:
        return None
    sureness, label = max(wrong)
    return Mistake("wrong indicator", j, label, sureness)


def _is_identified(j: Judgement) -> bool:
    return j.identified == j.message.language


def _is_well_referred(j: Judgement) -> bool:
    return j.counter in (j.message.counters or ())


def _share(group: Sequence[Judgement], is_hit: Callable[[Judgement], bool]) -> Share:
    return wilson(sum(map(is_hit, group)), len(group))


def _hits(true: frozenset[str], said: frozenset[str]) -> Hits:
    return Hits(len(true & said), len(said), len(true))


def _label(
    kind: Literal["danger", "indicator", "topic", "request"], name: str, pairs: Sequence[tuple[bool, bool]]
) -> LabelFigures:
    """From (true, said) for each message."""
    hits = Hits(
        sum(true and said for true, said in pairs), sum(said for _, said in pairs), sum(true for true, _ in pairs)
    )
    return LabelFigures(kind, name, hits.true, wilson(hits.right, hits.said), wilson(hits.right, hits.true), f1(hits))
