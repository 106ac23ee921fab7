"""Training data: rules as Rasa reads them, messages from `data/understanding/*.yml`."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.understanding import LABELS, intent_of
from understanding.data import load_messages


class MessagesImporter(RasaFileImporter):
    """Reads rules from the folders' `rules`, messages from their `understanding`, if they have those."""

    def __init__(
        self,
        config_file: str | None = None,
        domain_path: str | None = None,
        training_data_paths: list[str] | str | None = None,
    ) -> None:
        listed = [training_data_paths] if isinstance(training_data_paths, str) else training_data_paths or []
        folders = [Path(path) for path in listed]
        self._messages = [path / "understanding" for path in folders if (path / "understanding").is_dir()]
        # Rasa would read every message file three times over to find no story in it.
        rules = [str(path / "rules" if (path / "rules").is_dir() else path) for path in folders]
        super().__init__(config_file, domain_path, rules)

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:  # noqa: ARG002  # Rasa's signature
        """The messages, each with its intent and, under LABELS, everything that is to be understood of it."""
        examples = [
            _example(message.text, asdict(message)) for folder in self._messages for message in load_messages(folder)
        ]
        return TrainingData(examples)


def _example(text: str, labels: dict[str, Any]) -> Message:
    intent = intent_of(
        urgent=labels["urgent"],
        ask_danger=False,
        indicators=labels["indicators"],
        topics=labels["topics"],
        details=labels["details"],
        request=labels["request"],
    )
    return Message(data={"text": text, "intent": intent, LABELS: labels})
