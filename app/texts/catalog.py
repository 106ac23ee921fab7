"""Loads the locale files and renders a text in a language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

from app.errors import LocaleInvalid, TextMissing
from app.kit.language import LANGUAGES

LOCALES = Path(__file__).resolve().parents[2] / "locales"
# The console's own words, for staff only, are in Japanese and English, in this folder of the language's.
CONSOLE = "console"
CONSOLE_LANGUAGES = ("ja", "en")
# Codes of ours that are other in CLDR: Fluent takes plural rules and number formats from it.
CLDR_CODES = {"tl": "fil", "zh": "zh-Hans", "pt": "pt-BR"}

Variables = Mapping[str, str | int]


class Catalog:
    """All texts of all languages."""

    def __init__(self, bundles: Mapping[str, FluentBundle], keys: Mapping[str, frozenset[str]]) -> None:
        self._bundles = bundles
        self._keys = keys

    def keys(self, language: str) -> frozenset[str]:
        """All keys of a language, attributes as ``key.attribute``."""
        return self._keys[language]

    def render(self, language: str, key: str, variables: Variables | None = None) -> str:
        """The text. Raises TextMissing when the key is not there or a variable it needs was not given."""
        identifier, _, attribute = key.partition(".")
        bundle = self._bundles[language]
        try:
            message = bundle.get_message(identifier)
        except LookupError:
            raise TextMissing(f"{language}: no text {key}") from None
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            raise TextMissing(f"{language}: no text {key}")
        rendered, problems = bundle.format_pattern(pattern, dict(variables or {}))
        if problems:
            raise TextMissing(f"{language}: {key}: {problems[0]}")
        return str(rendered)


def read_locale(folder: Path) -> Iterator[tuple[Path, ast.Resource]]:
    """Parses a language's files. Raises LocaleInvalid naming file and line of the first entry that does not parse."""
    files = sorted(folder.glob("*.ftl"))
    if not files:
        raise LocaleInvalid(f"{folder_name(folder)}: no locale files")
    parser = FluentParser(with_spans=True)
    for path in files:
        source = path.read_text(encoding="utf-8")
        resource = parser.parse(source)
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                start = entry.span.start if entry.span else 0
                line = source.count("\n", 0, start) + 1
                problem = entry.annotations[0].message if entry.annotations else "not Fluent"
                raise LocaleInvalid(f"locales/{folder_name(folder)}/{path.name}:{line}: {problem}")
        yield path, resource


def folder_name(folder: Path) -> str:
    """The folder's name as problems name it."""
    return f"{folder.parent.name}/{CONSOLE}" if folder.name == CONSOLE else folder.name


def load_catalog(root: Path = LOCALES) -> Catalog:
    """Loads all languages. Raises LocaleInvalid."""
    return _load({language: root / language for language in LANGUAGES})


def load_console_catalog(root: Path = LOCALES) -> Catalog:
    """Loads the console's own words, in CONSOLE_LANGUAGES. Raises LocaleInvalid."""
    return _load({language: root / language / CONSOLE for language in CONSOLE_LANGUAGES})


def _load(folders: Mapping[str, Path]) -> Catalog:
    bundles: dict[str, FluentBundle] = {}
    keys: dict[str, frozenset[str]] = {}
    for language, folder in folders.items():
        # No isolation marks: phones show them as boxes, and they double an SMS's length by leaving the GSM alphabet.
        bundle = FluentBundle([CLDR_CODES.get(language, language)], use_isolating=False)
        found: set[str] = set()
        for _, resource in read_locale(folder):
            bundle.add_resource(resource)
            found |= set(_keys(resource))
        bundles[language] = bundle
        keys[language] = frozenset(found)
    return Catalog(bundles, keys)


def _keys(resource: ast.Resource) -> Iterator[str]:
    for entry in resource.body:
        if isinstance(entry, ast.Message):
            if entry.value is not None:
                yield entry.id.name
            for attribute in entry.attributes:
                yield f"{entry.id.name}.{attribute.id.name}"
