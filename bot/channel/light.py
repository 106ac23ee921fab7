"""Keeps TensorFlow out of the running bot.

Rasa imports it for classifiers and policies that this bot does not have: 11 of 18 seconds of a cold start, and
300 MB. Until something really asks it to compute, names of it are stand-ins that can be subclassed, called and used as
decorators, which is all that Rasa's modules do with them while they are imported.
"""

import importlib.abc
import importlib.machinery
import sys
from collections.abc import Sequence
from types import ModuleType
from typing import Any

_KEPT_OUT = ("tensorflow", "tensorflow_addons", "tensorflow_hub", "tensorflow_text", "keras", "jax")


class _Anything(type):
    """A class of which every attribute is one more such class."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Anything(name, (_StandIn,), {})

    def __getitem__(cls, _: Any) -> Any:
        return cls

    def __or__(cls, _: Any) -> Any:
        return cls

    __ror__ = __or__


class _StandIn(metaclass=_Anything):
    """What a name of a module that is kept out stands for."""

    def __new__(cls, *arguments: Any, **options: Any) -> Any:
        # As a decorator it hands back what it decorates.
        if len(arguments) == 1 and not options and callable(arguments[0]):
            return arguments[0]
        return cls


class _EmptyModule(ModuleType):
    """A module that has every name."""

    __version__ = "0"

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.__path__: list[str] = []

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Anything(name, (_StandIn,), {})


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(
        self, fullname: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname.partition(".")[0] not in _KEPT_OUT:
            return None
        return importlib.machinery.ModuleSpec(fullname, self, is_package=True)

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType:
        return _EmptyModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing to run."""


def keep_out_tensorflow() -> None:
    """To be called before Rasa is imported."""
    if "tensorflow" not in sys.modules:
        sys.meta_path.insert(0, _Finder())
