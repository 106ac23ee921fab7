"""The lexicon of places and answers as a component of Rasa's pipeline."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.names import Lexicon

_FILE = "lexicon.json"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class LexiconExtractor(GraphComponent):
    """Adds the entities `prefecture`, `place` and `word`."""

    def __init__(self, storage: ModelStorage, resource: Resource, lexicon: Lexicon | None) -> None:
        self._storage = storage
        self._resource = resource
        self._lexicon = lexicon

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Where the data files are, from the project's folder."""
        return {"prefectures": "data/prefectures.yml", "answers": "data/answers.yml"}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "LexiconExtractor":
        """A component to be trained: reads the data files."""
        return cls(model_storage, resource, Lexicon.read(Path(config["prefectures"]), Path(config["answers"])))

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "LexiconExtractor":
        """The component as it was trained."""
        with model_storage.read_from(resource) as folder:
            stored = json.loads((folder / _FILE).read_text(encoding="utf-8"))
        return cls(model_storage, resource, Lexicon(**stored))

    @property
    def lexicon(self) -> Lexicon:
        """The names it finds."""
        assert self._lexicon is not None
        return self._lexicon

    def train(self, training_data: TrainingData) -> Resource:
        """Keeps the names in the model, so that a running bot needs no data files."""
        with self._storage.write_to(self._resource) as folder:
            (folder / _FILE).write_text(json.dumps(asdict(self.lexicon), ensure_ascii=False), encoding="utf-8")
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets the entities of the messages."""
        for message in messages:
            message.set("entities", entities(self.lexicon.find(message.get("text") or "")), add_to_output=True)
        return messages


def entities(values: Mapping[str, str]) -> list[dict[str, str]]:
    """The values of slots in the form in which Rasa reads them."""
    return [{"entity": name, "value": value} for name, value in values.items()]


def values(found: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """The reverse of `entities`."""
    return {entity["entity"]: entity["value"] for entity in found}
