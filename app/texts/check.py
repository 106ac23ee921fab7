"""Checks of the locale files: what a reviewer would miss and a machine does not."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from babel import Locale
from fluent.syntax import ast, visitor

from app.channels.sms_segments import segments
from app.errors import LocaleInvalid
from app.kit.language import LANGUAGES
from app.texts.catalog import CLDR_CODES, CONSOLE, CONSOLE_LANGUAGES, LOCALES, folder_name, read_locale
from app.texts.words import load_words

REFERENCE = "en"
# A text of more pieces costs its reader patience and us money; the longest answers are built of several texts.
MAX_SEGMENTS = 7
# Variables that choose between sentences by a name, not by a number.
NAME_SELECTORS = {"role": {"third_party", "self"}, "staff": {"female", "male", "any"}}
# Runs of digits that are neither years nor an age.
NUMBER = re.compile(r"[#*]?\d(?:[\d\- ]*\d)?")
ALLOWED_NUMBERS = re.compile(r"18|0|1|20[2-4]\d|4")
DOMAIN_KEY = re.compile(r"\b(?:key|label):\s*[\"']?([a-z][a-z0-9-]*)")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, and where."""

    place: str
    text: str

    def __str__(self) -> str:
        return f"{self.place}: {self.text}"


class _Used(visitor.Visitor):
    """Collects variables, selectors with their variants, and literal text of a pattern."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.selectors: dict[str, set[str]] = {}
        self.literals: list[str] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  # the library's name
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.literals.append(node.value)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, ast.VariableReference):
            names = {v.key.name if isinstance(v.key, ast.Identifier) else str(v.key.value) for v in node.variants}
            self.selectors[node.selector.id.name] = names
        self.generic_visit(node)


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of one language."""

    place: str
    used: _Used
    commented: bool


def read_entries(folder: Path) -> dict[str, Entry]:
    """All texts of a language by key. Raises LocaleInvalid."""
    entries: dict[str, Entry] = {}
    for path, resource in read_locale(folder):
        for node in resource.body:
            if isinstance(node, ast.Message):
                place = f"locales/{folder_name(folder)}/{path.name}"
                patterns = [(node.id.name, node.value)]
                patterns += [(f"{node.id.name}.{a.id.name}", a.value) for a in node.attributes]
                for key, pattern in patterns:
                    if pattern is not None:
                        used = _Used()
                        used.visit(pattern)
                        entries[key] = Entry(f"{place} {key}", used, node.comment is not None)
    return entries


def check_texts(root: Path = LOCALES, *, domain: Path | None = None, phones: Collection[str] = ()) -> list[Problem]:
    """All problems of all languages. ``domain``: the bot's project; ``phones``: the directory's numbers, digits only."""
    problems: list[Problem] = []
    reference = _check_folders(problems, {language: root / language for language in LANGUAGES}, phones)
    if (root / REFERENCE / CONSOLE).exists():
        _check_folders(problems, {language: root / language / CONSOLE for language in CONSOLE_LANGUAGES}, phones)
    try:
        load_words(root)
    except LocaleInvalid as error:
        problems.append(Problem("words", error.text))
    if domain is not None:
        problems += _check_domain(domain, reference)
    return problems


def _check_folders(
    problems: list[Problem], folders: Mapping[str, Path], phones: Collection[str]
) -> Mapping[str, Entry]:
    """Adds what is wrong in the languages' folders; returns the texts of the reference language."""
    languages: dict[str, dict[str, Entry]] = {}
    for language, folder in folders.items():
        try:
            languages[language] = read_entries(folder)
        except LocaleInvalid as error:
            problems.append(Problem(f"locales/{language}", error.text))
    reference = languages.get(REFERENCE, {})
    for language, entries in languages.items():
        problems += _compare(language, entries, reference)
        for entry in entries.values():
            problems += _check_entry(language, entry, phones)
    return reference


def _compare(language: str, entries: Mapping[str, Entry], reference: Mapping[str, Entry]) -> Iterator[Problem]:
    for key in sorted(reference.keys() - entries.keys()):
        yield Problem(f"locales/{language}", f"{key} is missing")
    for key in sorted(entries.keys() - reference.keys()):
        yield Problem(entries[key].place, "no such key in the reference language")
    for key in entries.keys() & reference.keys():
        ours, theirs = entries[key].used, reference[key].used
        if ours.variables != theirs.variables:
            yield Problem(entries[key].place, f"variables {sorted(ours.variables)}, wanted {sorted(theirs.variables)}")


def _check_entry(language: str, entry: Entry, phones: Collection[str]) -> Iterator[Problem]:
    text = "".join(entry.used.literals)
    if unicodedata.normalize("NFC", text) != text:
        yield Problem(entry.place, "is not in Unicode form NFC")
    plain = "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in text)
    for number in NUMBER.findall(plain):
        digits = re.sub(r"\D", "", number)
        if digits in phones or not ALLOWED_NUMBERS.fullmatch(digits):
            yield Problem(entry.place, f"the number {number} must come from data")
    count = segments(text)
    if count > MAX_SEGMENTS:
        yield Problem(entry.place, f"{count} SMS segments, at most {MAX_SEGMENTS}")
    for name, variants in entry.used.selectors.items():
        wanted = NAME_SELECTORS.get(name) or _plural_categories(language)
        if variants != wanted:
            yield Problem(entry.place, f"variants of ${name} are {sorted(variants)}, wanted {sorted(wanted)}")
    if (
        language == REFERENCE
        and not entry.commented
        and not re.search(r"(counter-|prefecture-|region-|choice-|answer-)", entry.place)
    ):
        yield Problem(entry.place, "has no comment that says what it is for")


def _plural_categories(language: str) -> set[str]:
    locale = Locale.parse(CLDR_CODES.get(language, language), sep="-")
    return {*locale.plural_form.rules, "other"}


def _check_domain(bot: Path, reference: Mapping[str, Entry]) -> Iterator[Problem]:
    """Every text key that the bot's domain names must exist."""
    for path in sorted((bot / "domain").glob("*.yml")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            for key in DOMAIN_KEY.findall(line):
                if key not in reference:
                    yield Problem(f"bot/domain/{path.name}:{number}", f"names {key}, which no locale has")
