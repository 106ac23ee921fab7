"""Which language a text in Latin letters is in, romanised ones included: naive Bayes over pieces of words.

Off-the-shelf identifiers know Nepali, Khmer, Burmese, Thai or Japanese only in their own scripts, and take «malik le talab
diyena» for Indonesian; people write so all the time. The counts come from the messages the bot learns from:
``python -m app.kit.latin`` makes ``latin.json.xz`` again (DECISIONS.md, 4).
"""

from __future__ import annotations

import json
import lzma
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

PROFILES = Path(__file__).with_name("latin.json.xz")
PIECES = (2, 3, 4)
# Weight of what was never seen; and pieces seen once are not kept: they double the file and tell nothing.
SMOOTHING = 0.3
MIN_COUNT = 2


def without_accents(text: str) -> str:
    """Lower case, without accents: half of our writers leave them out, and the other half must look the same."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("đ", "d"))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def fold_latin(text: str) -> str:
    """The same, with a space for whatever is no Latin letter."""
    return re.sub(r"[^a-z ]+", " ", without_accents(text))


def pieces(text: str) -> list[str]:
    """Words with their ends marked, and their pieces of 2 to 4 letters."""
    found = []
    for word in fold_latin(text).split():
        marked = f"^{word}$"
        found.append(marked)
        found += [marked[i : i + n] for n in PIECES for i in range(len(marked) - n + 1)]
    return found


class LatinProfiles:
    """Counts of pieces by language."""

    def __init__(self, counts: Mapping[str, Mapping[str, int]]) -> None:
        vocabulary = len({piece for pieces_ in counts.values() for piece in pieces_})
        self._unseen = {}
        self._scores: dict[str, dict[str, float]] = {}
        for language, own in counts.items():
            total = sum(own.values()) + SMOOTHING * vocabulary
            self._unseen[language] = math.log(SMOOTHING / total)
            for piece, count in own.items():
                gain = math.log((count + SMOOTHING) / SMOOTHING)
                self._scores.setdefault(piece, {})[language] = gain

    def probabilities(self, text: str) -> dict[str, float]:
        """Probability of each language. Overlapping pieces are no independent witnesses: their sum is tempered."""
        found = pieces(text)
        if not found:
            return {}
        sums = {language: unseen * len(found) for language, unseen in self._unseen.items()}
        for piece in found:
            for language, gain in self._scores.get(piece, {}).items():
                sums[language] += gain
        tempered = {language: value / math.sqrt(len(found)) for language, value in sums.items()}
        best = max(tempered.values())
        weights = {language: math.exp(value - best) for language, value in tempered.items()}
        total = sum(weights.values())
        return {language: weight / total for language, weight in weights.items()}


@cache
def latin_profiles() -> LatinProfiles:
    """The profiles that ship with the project."""
    return LatinProfiles(json.loads(lzma.decompress(PROFILES.read_bytes())))


def count_pieces(messages: Iterable[tuple[str, str]]) -> dict[str, dict[str, int]]:
    """Counts from (language, text) pairs; pieces seen once in all are left out."""
    counts: dict[str, Counter[str]] = {}
    for language, text in messages:
        counts.setdefault(language, Counter()).update(pieces(text))
    total: Counter[str] = Counter()
    for own in counts.values():
        total.update(own)
    return {
        language: {piece: count for piece, count in sorted(own.items()) if total[piece] >= MIN_COUNT}
        for language, own in sorted(counts.items())
    }


def is_latin(text: str) -> bool:
    """True when every letter is a Latin one."""
    return all(unicodedata.name(c, "").startswith("LATIN") for c in text if c.isalpha())


def main() -> None:
    """Makes PROFILES again from the bot's messages."""
    import yaml  # noqa: PLC0415  # a development tool's dependency

    folder = Path(__file__).resolve().parents[2] / "bot" / "data" / "understanding"
    messages = []
    for path in sorted(folder.glob("*.yml")):
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        texts = [str(message["text"]) for message in content["messages"]]
        messages += [(content["language"], text) for text in texts if is_latin(text)]
    packed = lzma.compress(json.dumps(count_pieces(messages), separators=(",", ":")).encode(), preset=9)
    PROFILES.write_bytes(packed)
    print(f"{len(messages)} messages, {len(packed) // 1024} KiB")


if __name__ == "__main__":
    main()
