"""From a text to what is understood of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from components.text import fold, is_run, tokens
from understanding.concepts import Concepts
from understanding.data import Message, with_bare
from understanding.encoder import Encoded, Encoder
from understanding.genders import Genders
from understanding.grams import of_texts
from understanding.heads import CLASSES, LABELS, Heads, Likelihoods, ModelError
from understanding.labels import DETAILS, INDICATORS, REQUESTS, TOPICS
from understanding.progress import Progress
from understanding.training import fit_heads
from understanding.vectors import StoredVectors
from understanding.weights import FloatArray

_CONCEPTS = "concepts.json"
_GENDERS = "genders.json"
_NUMBER_DIGITS = 2
_PHRASES_SHOWN = 2
_NEARLY = 0.1
# A wish binds: from a part of a text it is taken only when it is this likely; for a man, who may frighten, more so.
_PART_BARS = {"female_staff": 0.8, "male_staff": 0.9}
# A clause says less: «she is a woman» is no wish.
_CLAUSE_BAR = 0.95
# For a man the ear must be sure beside the words: «not a man, …» with a word for a woman that no list has.
_MAN_BAR = 0.8
_WISHES = {"female_staff": "female", "male_staff": "male"}
# A plea and nothing else («help me please») may be courtesy or a last word: only the question tells.
_PLEA = "help_cry"
_PLEA_WORDS, _PLEA_LETTERS = 4, 12
_SCORES = ("urgent", "immediate_danger", *LABELS, *REQUESTS)


@dataclass(frozen=True)
class Understanding:
    """What is understood of one text; `scores` are probabilities of all labels, requests, urgent.

    `urgent` and `ask_danger` are never both true; `immediate_danger` is an indicator exactly when
    `urgent` is true. `because` names for each indicator and topic the phrases of the text that carried it, the
    strongest first: they are the person's words. `wish` is "female" or "male" when they ask for a woman or a man to
    talk to, also among other things. `ask_wish`: their words are not clear, and only they can tell whom they mean; until they
    do, `wish` is "female": who fears men must not meet one because of a wrong guess.
    """

    indicators: tuple[str, ...]
    topics: tuple[str, ...]
    request: str | None
    details: tuple[str, ...]
    urgent: bool
    ask_danger: bool
    scores: dict[str, float]
    because: dict[str, tuple[str, ...]]
    wish: str | None = None
    ask_wish: bool = False


@dataclass(frozen=True)
class _Parts:
    """What one of the parts of a long text says: how likely danger is, and the wish for a woman or a man."""

    danger: float = 0.0
    wish: str | None = None
    ask_wish: bool = False


# Of a bare number, which answers a list that only its reader knows.
_NOTHING = Understanding(
    (), (), None, (), urgent=False, ask_danger=False, scores=dict.fromkeys(_SCORES, 0.0), because={}
)


class Model:
    """An encoder, the concepts, the heads on both, and the words that a wish is held against.

    Safe to call from several threads.
    """

    def __init__(self, encoder: Encoder, concepts: Concepts, heads: Heads, genders: Genders) -> None:
        self._encoder = encoder
        self._concepts = concepts
        self._heads = heads
        self._genders = genders

    def predict(self, texts: Sequence[str]) -> list[Understanding]:
        """What is understood of each text, in order.

        A long text's sentences are looked at one by one too, for danger and for a wish for a woman or a man, and a short
        one's clauses for such a wish: among other things told, they are hidden in the vector of the whole.
        """
        return [_NOTHING if _is_number(text) else self._predict(text) for text in texts]

    def _predict(self, text: str) -> Understanding:
        encoded = self._encoder.read(text)
        likely = self._likelihoods([text], encoded.vector[None])
        of_parts = self._of_parts(text)
        understood = self._with_wish(self._understand(likely, 0, of_parts), of_parts, text)
        if understood.request is None and not understood.urgent and self._is_plea(text):
            understood = replace(understood, ask_danger=True)
        told = [*understood.indicators, *understood.topics]
        return replace(understood, because=self._because(encoded, told)) if told else understood

    def _because(self, encoded: Encoded, told: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """For each label the phrases without which it would be least likely."""
        left_out = encoded.left_out()
        rests = [item.rest for item in left_out]
        likely = self._likelihoods(rests, np.stack([item.vector for item in left_out]))
        found = {}
        for label in told:
            without = likely.urgent if label == "immediate_danger" else likely.labels[:, LABELS.index(label)]
            order = np.argsort(without, kind="stable")
            # Beside the strongest, another that carries nearly as much.
            close = [i for i in order[:_PHRASES_SHOWN] if without[i] <= without[order[0]] + _NEARLY]
            found[label] = tuple(left_out[i].phrase for i in close)
        return found

    def _of_parts(self, text: str) -> _Parts:
        parts = self._encoder.parts(text)
        # Of the wishes that we have, none is made in a clause without a word for either: most texts are read once.
        looked_at = parts or (self._encoder.clauses(text) if self._genders.names(text) else [])
        if not looked_at:
            return _Parts()
        likely = self._likelihoods(looked_at, self._encoder.encode(looked_at))
        wishing = {
            gender: likely.requests[:, CLASSES.index(name)] >= (_PART_BARS[name] if parts else _CLAUSE_BAR)
            for name, gender in _WISHES.items()
        }
        heard = [gender for gender, sure in wishing.items() if sure.any()]
        asked = " ".join(part for row, part in enumerate(looked_at) if any(sure[row] for sure in wishing.values()))
        danger = float(likely.urgent.max()) if parts else 0.0
        # Of a long text others are told of too; for a man, nothing in it may name a woman.
        held_against = {"female": asked if parts else text, "male": text}
        # Parts that ask for both ask for neither: the question will tell.
        unclear = len(heard) > 1 or any(not self._genders.is_clear(gender, held_against[gender]) for gender in heard)
        return _Parts(danger, heard[0] if heard else None, unclear)

    def _with_wish(self, understood: Understanding, of_parts: _Parts, text: str) -> Understanding:
        """With the wish for a woman or a man that the whole text or a part of it makes."""
        whole = _WISHES.get(understood.request or "")
        heard = {whole, of_parts.wish} - {None}
        unsure = heard == {"male"} and not of_parts.wish and understood.scores["male_staff"] < _MAN_BAR
        if of_parts.ask_wish or len(heard) > 1 or unsure or (whole and not self._genders.is_clear(whole, text)):
            return replace(understood, wish="female", ask_wish=True)
        return replace(understood, wish=whole or of_parts.wish)

    def _is_plea(self, text: str) -> bool:
        folded = fold(text)
        letters, words = len("".join(folded.split())), len(tokens(folded))
        short = letters <= _PLEA_LETTERS if is_run(folded) else words <= _PLEA_WORDS
        return short and _PLEA in {self._concepts.names[found] for found in self._concepts.find(text)}

    def _likelihoods(self, texts: Sequence[str], vectors: FloatArray) -> Likelihoods:
        features = with_concepts(vectors, self._concepts, texts)
        return self._heads.likelihoods(features, of_texts(texts))

    def save(self, folder: Path) -> None:
        """Writes the heads, the concepts and the words (not the encoder) into `folder`."""
        self._heads.save(folder, self._encoder.version)
        self._concepts.save(folder / _CONCEPTS)
        self._genders.save(folder / _GENDERS)

    @classmethod
    def load(cls, folder: Path, encoder: Encoder) -> "Model":
        """Raises ModelError when the folder has no model for this encoder and these labels."""
        try:
            concepts = Concepts.load(folder / _CONCEPTS)
            genders = Genders.load(folder / _GENDERS)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ModelError(f"no whole model in {folder.name}: {error}") from error
        return cls(encoder, concepts, Heads.load(folder, encoder.version), genders)

    def _understand(self, likely: Likelihoods, row: int, of_parts: _Parts) -> Understanding:
        labels, requests, danger = likely.labels[row], likely.requests[row], float(likely.urgent[row])
        limits = self._heads.thresholds
        urgent = danger >= limits.act or of_parts.danger >= limits.sure
        ask = not urgent and (danger >= limits.ask or of_parts.danger >= limits.act)
        bars = self._heads.bars
        said = {label for label, score, bar in zip(LABELS, labels, bars, strict=True) if score >= bar}
        if urgent:
            said.add("immediate_danger")
        best = CLASSES[int(requests.argmax())]
        scores = dict.fromkeys(("urgent", "immediate_danger"), max(danger, of_parts.danger))
        scores.update((label, float(score)) for label, score in zip(LABELS, labels, strict=True))
        wished = zip(CLASSES, requests, strict=True)
        scores.update((name, float(score)) for name, score in wished if name != "none")
        return Understanding(
            indicators=tuple(label for label in INDICATORS if label in said),
            topics=tuple(label for label in TOPICS if label in said),
            request=None if best == "none" else best,
            details=tuple(label for label in DETAILS if label in said),
            urgent=urgent,
            ask_danger=ask,
            scores={name: round(score, 4) for name, score in scores.items()},
            because={},
        )


def _is_number(text: str) -> bool:
    return text.strip().isdigit() and len(text.strip()) <= _NUMBER_DIGITS


def with_concepts(vectors: FloatArray, concepts: Concepts, texts: Sequence[str]) -> FloatArray:
    """The features of the texts: the encoder's vectors (n x d) and, beside them, the concepts."""
    return np.concatenate([vectors, concepts.of_texts(texts)], axis=1)


def train(
    messages: Sequence[Message],
    encoder: Encoder,
    concepts: Concepts,
    genders: Genders,
    folder: Path,
    progress: Progress,
) -> Model:
    """A model of the messages; `progress` is told (what, done, total). Same messages, same model.

    Learns from copies without marks too (`data.with_bare`). Vectors are remembered in `folder`.
    """
    messages = with_bare(messages)
    texts = [message.text for message in messages]
    features = with_concepts(StoredVectors(encoder, folder).encode(texts, progress), concepts, texts)
    return Model(encoder, concepts, fit_heads(features, messages, progress), genders)
