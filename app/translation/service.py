"""Translates texts for staff: in a few threads of low priority, under a deadline, never in anybody's way."""

from __future__ import annotations

import asyncio
import logging
import os
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace

from app.kit.language import LANGUAGES
from app.translation.base import Engine, Pair, Part, Reason, Translation, Way, steps_between, untranslated, way_between
from app.translation.checks import compare
from app.translation.fitness import has_letters, other_language, written_in
from app.translation.pieces import cap, split

logger = logging.getLogger(__name__)

THREADS = 2
NICENESS = 10
"""Whoever waits for a translation can wait a little longer; whoever waits for the bot cannot."""
WAITING = 64
"""Texts that may wait at once; further ones are told so."""
DEADLINE_SECONDS = 10.0
BATCH = 8
"""Pieces translated between two looks at the clock."""
WARM_SENTENCE = "1"
# Scripts that put no space between sentences.
UNSPACED = frozenset({"ja", "zh"})


@dataclass(slots=True)
class _Job:
    """One text on its way; the thread writes, the event loop reads when time is up."""

    text: str
    source: str
    target: str
    way: Way
    parts: list[Part] = field(default_factory=list)
    detected: str | None = None
    stopped: threading.Event = field(default_factory=threading.Event)


class TranslationService:
    """The one way to translate. Says by a value what it cannot do; no error of a library passes."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._pool = ThreadPoolExecutor(THREADS, "translation", initializer=_step_back)
        self._running: dict[int, _Job] = {}
        self._closed = threading.Event()

    def way(self, source: str, target: str) -> Way:
        """How one language gets to the other with what is installed now."""
        if source not in LANGUAGES or target not in LANGUAGES:
            return Way.NONE
        return way_between(self._engine.pairs(), source, target)

    def warm(self) -> None:
        """Loads all that is installed, in the background. Returns at once, and does nothing where nothing is."""
        if self._engine.pairs():
            self._pool.submit(self._warm)

    async def translate(self, text: str, source: str, target: str, *, seconds: float = DEADLINE_SECONDS) -> Translation:
        """The translation of ``text``, or as much of it as there was time for; what is missing says why.

        ``seconds`` counts the waiting too. Raises nothing but CancelledError.
        """
        way = self.way(source, target)
        if way in (Way.SAME, Way.NONE):
            return _without_engine(text, source, target, way)
        if len(self._running) >= WAITING:
            return untranslated(text, source, target, way, Reason.BUSY)
        job = _Job(text, source, target, way)
        self._running[id(job)] = job
        try:
            done = asyncio.get_running_loop().run_in_executor(self._pool, self._work, job)
            await asyncio.wait([done], timeout=seconds)
            done.cancel()
        finally:
            job.stopped.set()
            del self._running[id(job)]
        return _result(job)

    def close(self) -> None:
        """Ends the threads after what they are in the middle of."""
        self._closed.set()
        for job in self._running.values():
            job.stopped.set()
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _warm(self) -> None:
        started = time.monotonic()
        warmed = 0
        for pair in sorted(self._engine.pairs()):
            if self._closed.is_set():
                return
            try:
                self._engine.load(pair)
                self._engine.translate(pair, [WARM_SENTENCE])
                warmed += 1
            except Exception:
                logger.exception("the package %s_%s is broken", *pair)
        logger.info("%s pairs ready to translate after %.1f s", warmed, time.monotonic() - started)

    def _work(self, job: _Job) -> None:
        """Fills in the job's parts; runs in a thread."""
        kept, rest = cap(job.text)
        pieces = split(kept)
        for start in range(0, len(pieces), BATCH):
            if job.stopped.is_set():
                return
            job.parts += self._parts(job, pieces[start : start + BATCH])
        if rest:
            job.parts.append(Part(rest, None, Reason.TOO_LONG))
        if not any(has_letters(part.original) and part.text is not None for part in job.parts):
            job.detected = other_language(kept, job.source)
        if job.detected is not None:
            job.parts = [replace(part, text=None, reason=Reason.WRONG_LANGUAGE) for part in job.parts]

    def _parts(self, job: _Job, pieces: Sequence[str]) -> list[Part]:
        refusals = {piece: _refusal(piece, job.source) for piece in pieces}
        readable = [piece for piece in pieces if has_letters(piece) and refusals[piece] is None]
        try:
            translated = dict(zip(readable, self._through(job, readable), strict=True))
        except Exception:
            logger.exception("cannot translate %s to %s", job.source, job.target)
            translated = {}
        return [_part(piece, refusals[piece], translated.get(piece), job) for piece in pieces]

    def _through(self, job: _Job, sentences: Sequence[str]) -> list[str | None]:
        texts: list[str | None] = [sentence.strip() for sentence in sentences]
        for pair in steps_between(job.way, job.source, job.target):
            texts = self._step(pair, texts)
        return texts

    def _step(self, pair: Pair, texts: Sequence[str | None]) -> list[str | None]:
        present = [text for text in texts if text is not None]
        found = iter(self._engine.translate(pair, present) if present else [])
        return [None if text is None else next(found) for text in texts]


def _refusal(piece: str, source: str) -> Reason | None:
    if other_language(piece, source) is not None:
        return Reason.WRONG_LANGUAGE
    return None if written_in(piece, source) else Reason.WRONG_SCRIPT


def _part(piece: str, refusal: Reason | None, translated: str | None, job: _Job) -> Part:
    if not has_letters(piece):
        return Part(piece, piece)
    if refusal is not None:
        return Part(piece, None, refusal)
    if translated is None:
        return Part(piece, None, Reason.FAILED)
    flags = compare(piece, translated, job.source, job.target)
    return Part(piece, _spaced_like(piece, translated, job.target), flags=flags)


def _spaced_like(piece: str, translated: str, target: str) -> str:
    """With the original's line ends around it, and a space after it where the language has one between sentences."""
    before = piece[: len(piece) - len(piece.lstrip())]
    after = piece[len(piece.rstrip()) :]
    if "\n" in after:
        return before + translated + after
    return before + translated + ("" if target in UNSPACED else " ")


def _without_engine(text: str, source: str, target: str, way: Way) -> Translation:
    if way is Way.SAME:
        return Translation(source, target, way, (Part(text, text),))
    return untranslated(text, source, target, way, Reason.NO_PAIR)


def _result(job: _Job) -> Translation:
    """What there is of the translation now; the rest was too slow."""
    parts = list(job.parts)
    rest = job.text[sum(len(part.original) for part in parts) :]
    if rest:
        parts.append(Part(rest, None, Reason.TOO_SLOW))
    return Translation(job.source, job.target, job.way, tuple(parts), job.detected)


def _step_back() -> None:
    """The threads' priority; Linux counts threads by themselves, and the library's own inherit it."""
    os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)
