"""Reading and checking TOML: every key is known, every value has its type, every error names file and key."""

from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Any, TypeVar

Part = TypeVar("Part")


class DirectoryError(ValueError):
    """The directory or the rules are wrong; the text names the file and the key."""


class Table:
    """A TOML table being read; `done` complains about the keys that nobody asked for."""

    def __init__(self, data: Mapping[str, Any], where: str) -> None:
        """`where` is the file, and inside it the path of the table."""
        self._data = data
        self.where = where
        self._asked: set[str] = set()

    def error(self, key: str, problem: str) -> DirectoryError:
        """An error about one key of this table."""
        return DirectoryError(f"{self.where}: {key}: {problem}")

    def has(self, key: str) -> bool:
        """Whether the key is there."""
        return key in self._data

    def _get(self, key: str, kind: type, default: Any) -> Any:
        self._asked.add(key)
        if key not in self._data:
            if default is ...:
                raise self.error(key, "is missing")
            return default
        value = self._data[key]
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise self.error(key, f"{value!r} is not {kind.__name__}")
        return value

    def text(self, key: str, default: Any = ..., among: Collection[str] | None = None) -> Any:
        """A string, one of `among` where given."""
        value = self._get(key, str, default)
        if among is not None and value is not default and value not in among:
            raise self.error(key, f"{value!r} is not one of {', '.join(among)}")
        return value

    def flag(self, key: str, default: bool) -> bool:
        """True or false."""
        return bool(self._get(key, bool, default))

    def day(self, key: str, default: Any = ...) -> Any:
        """A date."""
        return self._get(key, date, default)

    def texts(self, key: str, default: Any = (), among: Collection[str] | None = None) -> tuple[str, ...]:
        """A list of strings, each one of `among` where given."""
        values = self._get(key, list, default)
        for value in values:
            if not isinstance(value, str) or (among is not None and value not in among):
                raise self.error(key, f"{value!r} is not allowed here")
        return tuple(values)

    def numbers(self, key: str, lowest: int, highest: int) -> tuple[int, ...]:
        """A list of whole numbers within bounds."""
        values = self._get(key, list, ())
        for value in values:
            if isinstance(value, bool) or not isinstance(value, int) or not lowest <= value <= highest:
                raise self.error(key, f"{value!r} is not a number from {lowest} to {highest}")
        return tuple(values)

    def table(self, key: str) -> "Table":
        """A table inside this one; empty if it is not there."""
        return Table(self._get(key, dict, {}), f"{self.where}: {key}")

    def each(self, key: str, read: Callable[["Table"], Part]) -> tuple[Part, ...]:
        """Read every table of a list of tables."""
        parts = self._get(key, list, [])
        return tuple(read(Table(part, f"{self.where}: {key}[{index}]")) for index, part in enumerate(parts))

    def strings(self, key: str) -> dict[str, str]:
        """A table of strings under free keys."""
        found = self._get(key, dict, {})
        for name, value in found.items():
            if not isinstance(value, str):
                raise self.error(f"{key}.{name}", f"{value!r} is not text")
        return dict(found)

    def done(self) -> None:
        """Raise DirectoryError if the table has a key that was not asked for."""
        for key in self._data:
            if key not in self._asked:
                raise self.error(key, "is not a known key")
