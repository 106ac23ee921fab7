"""What was said, for somebody who does not read the language: our own sentences by their key, answers by their choice.

No machine is needed for these: every text of ours exists in the console's language too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.console.queries.case import Line
from app.console.viewing import names_of_counters, names_of_languages
from app.conversations.interpret import HUMAN, JOIN, LANGUAGE_MENU, WORD_LABELS, read_code, read_number
from app.conversations.records import OutboundBody, Part
from app.errors import TextMissing
from app.texts.catalog import Catalog
from app.texts.words import Words
from routing import Directory

ALWAYS: dict[int | str, str] = {
    0: "menu-human",
    9: "menu-language",
    HUMAN: "menu-human",
    LANGUAGE_MENU: "menu-language",
    JOIN: "menu-join",
}


# What people are to say to who answers in Japanese is the name of their own language; our English text names English.
IN_JAPANESE = {
    "ja": "Nihongo",
    "zh": "Chuugokugo",
    "ko": "Kankokugo",
    "tl": "Tagarogugo",
    "pt": "Porutogarugo",
    "vi": "Betonamugo",
    "ne": "Nepaarugo",
    "es": "Supeingo",
    "id": "Indoneshiago",
    "th": "Taigo",
    "km": "Kumeerugo",
    "my": "Myanmaago",
}


def as_told(meaning: str, theirs: str) -> str:
    """Our English text as it stands for somebody who reads ``theirs``: in it they ask for their own language."""
    if theirs not in IN_JAPANESE:
        return meaning
    own = names_of_languages("en")[theirs]
    return meaning.replace("Eigo, onegai", f"{IN_JAPANESE[theirs]}, onegai").replace(
        "English, please", f"{own}, please"
    )


@dataclass(frozen=True, slots=True)
class ShownChoice:
    """One answer below a question: its number, its words, and what they mean."""

    digit: str
    label: str
    meaning: str | None


@dataclass(frozen=True, slots=True)
class ShownPart:
    """One thing said by us, exactly as it was said; ``meaning``: the same sentence in the reader's language."""

    key: str
    text: str
    meaning: str | None
    choices: Sequence[ShownChoice]


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A message ready to be shown. ``meaning``: of an answer that was tapped, or typed as a number."""

    line: Line
    parts: Sequence[ShownPart] = ()
    footer: Sequence[ShownChoice] = ()
    text: str = ""
    meaning: str | None = None
    translatable: bool = False
    """Own words in the person's language: a machine may translate them."""
    event: str | None = None
    """What was sent that is no text: sticker, image …"""


@dataclass(frozen=True, slots=True)
class Wording:
    """Puts lines into the reader's language."""

    catalog: Catalog
    words: Words
    numbers: Mapping[str, str]
    """The emergency numbers, by the names that the texts use."""
    directory: Directory

    def lines(self, lines: Iterable[Line], theirs: str, reader: str, role: str) -> list[ShownLine]:
        """``theirs``: the person's language; ``reader``: the console's; ``role``: self or third_party."""
        shown = []
        open_choices: Sequence[dict[str, str]] = ()
        for line in lines:
            if line.said is not None:
                open_choices = next((part.choices for part in reversed(line.said.parts) if part.choices), open_choices)
            shown.append(self._line(line, open_choices, theirs, reader, role))
        return shown

    def names(self, prefix: str, codes: Iterable[str | int], reader: str) -> Mapping[str | int, str]:
        """How the reader's language calls things: ``prefecture-10``."""
        return {code: self.catalog.render(reader, f"{prefix}-{code}") for code in codes}

    def meaning(
        self, key: str, reader: str, role: str = "self", values: Mapping[str, object] | None = None
    ) -> str | None:
        """A text of ours in the reader's language; None for words that are no text of ours, or whose values are gone."""
        known = {name: value for name, value in (values or {}).items() if isinstance(value, str | int)}
        try:
            return self.catalog.render(reader, key, {"role": role, **self.numbers, **known})
        except TextMissing:
            return None

    def _line(self, line: Line, choices: Sequence[dict[str, str]], theirs: str, reader: str, role: str) -> ShownLine:
        if line.said is not None:
            parts = [self._part(part, theirs, reader, role) for part in line.said.parts]
            return ShownLine(line, parts, self._footer(line.said, theirs, reader), translatable=False)
        if line.heard is None:
            return ShownLine(line)
        if line.heard.kind != "text":
            return ShownLine(line, event=line.heard.kind, text=line.heard.text)
        text, number = line.heard.text, read_number(line.heard.text)
        chosen = self._chosen(line, choices, theirs)
        meaning = None
        if chosen is not None:
            meaning = self._label(chosen, theirs, reader) or (chosen["label"] if number is not None else None)
        words = chosen is None and number is None and read_code(text) is None
        return ShownLine(line, text=text, meaning=meaning, translatable=words)

    def _chosen(self, line: Line, choices: Sequence[dict[str, str]], theirs: str) -> dict[str, str] | None:
        """The answer that a tap, a number or a word for yes and no stood for."""
        assert line.heard is not None
        if line.heard.payload is not None:
            tapped = (choice for choice in choices if choice["payload"] == line.heard.payload)
            return next(tapped, None) or self._always(line.heard.payload, theirs)
        number = read_number(line.heard.text)
        if number is not None:
            return choices[number - 1] if 1 <= number <= len(choices) else self._always(number, theirs)
        key = WORD_LABELS.get(self.words.meaning(line.heard.text, theirs) or "")
        return next((choice for choice in choices if choice["key"] == key), None)

    def _always(self, way: int | str, theirs: str) -> dict[str, str] | None:
        """What is open under every question, typed or tapped."""
        key = ALWAYS.get(way)
        return {"key": key, "label": self.catalog.render(theirs, key)} if key is not None else None

    def _part(self, part: Part, theirs: str, reader: str, role: str) -> ShownPart:
        values = {**part.data, **part.data.get("variables", {})}
        choices = [
            ShownChoice(str(number), choice["label"], self._label(choice, theirs, reader, values))
            for number, choice in enumerate(part.choices, start=1)
        ]
        # What a counselor wrote and a machine translated is kept with their own words.
        meaning = str(part.data["own"]) if "own" in part.data else None
        if meaning is None and theirs != reader:
            counters = names_of_counters(self.directory, reader)
            named = [f"▪ {counters.get(one, one)}" for one in part.data.get("counters", ())]
            said = self.meaning(part.key, reader, role, values)
            said = as_told(said, theirs) if said else None
            meaning = "\n".join([*([said] if said else []), *named]) or None
        return ShownPart(part.key, part.text, meaning, choices)

    def _footer(self, said: OutboundBody, theirs: str, reader: str) -> list[ShownChoice]:
        return [
            ShownChoice(choice.get("digit", ""), choice["label"], self._label(choice, theirs, reader))
            for choice in said.footer
        ]

    def _label(
        self, choice: dict[str, str], theirs: str, reader: str, values: Mapping[str, object] | None = None
    ) -> str | None:
        """None where it would only say the same again."""
        meaning = self.meaning(choice["key"], reader, values=values) if theirs != reader and "key" in choice else None
        return meaning if meaning != choice["label"] else None
