"""``tsunagu triage --evaluate``: how well messages are understood whose truth is known."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from app.assessments.evaluation import Judgement, evaluate
from app.assessments.evaluation_page import page
from app.assessments.evaluation_text import text_lines
from app.assessments.measuring_set import Message, read_measuring_set
from app.kit.clock import now
from app.kit.language import identify
from routing import load_directory

Answers = Callable[[Sequence[Message]], Iterator[dict[str, Any]]]
"""What triage answers on each of the messages, in order."""
Completed = Callable[[Sequence[Message]], list[Message]]
"""The same messages, each with the counters that are right."""


def evaluate_file(path: Path, html: Path | None, completed: Completed, answers: Answers) -> int:
    """Prints what is measured on ``path`` and writes it to ``html``. Answers the exit status: 1 if anything was bad."""
    if html is not None and not html.parent.is_dir():
        raise click.UsageError(f"--html: there is no folder {html.parent}")
    found = read_measuring_set(path, load_directory().counters.keys())
    for problem in found.problems:
        click.echo(problem, err=True)
    if found.messages:
        found.messages = completed(found.messages)
        answered = zip(found.messages, answers(found.messages), strict=True)
        judged = [Judgement.of(message, answer, identify(message.text).language) for message, answer in answered]
        evaluation = evaluate(judged)
        for line in text_lines(found, evaluation):
            click.echo(line)
        if html is not None:
            html.write_text(page(found, evaluation, now()), encoding="utf-8")
    return 1 if found.problems else 0
