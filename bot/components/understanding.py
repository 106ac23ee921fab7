"""The understanding of texts as a component of Rasa's pipeline."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.text import clean
from understanding import data
from understanding.concepts import Concepts
from understanding.encoder import Encoder
from understanding.genders import Genders
from understanding.model import Model, Understanding, train
from understanding.progress import show

# Under this attribute a training message carries its labels, and an understood message what was understood.
LABELS = "understanding"

# Where the encoder is kept, built there when missing.
_ENCODER = Path("models/understanding")
_LEXICON = Path("data/lexicon")
_GENDERS = Path("data/genders.yml")
_FIRST_OF = ("human", "erase", "stop", "change_language", "repeat", "confidentiality")
_BY_OTHERS = {"physical_violence", "sexual_violence", "intimidation_threats", "restriction_of_movement"}
_WISHES = {"female_staff": "female", "male_staff": "male"}
_LAST_OF = (*_WISHES, "affirm", "deny", "greet", "thanks", "out_of_scope")


def intent_of(
    *,
    urgent: bool,
    ask_danger: bool,
    indicators: Sequence[str],
    topics: Sequence[str],
    details: Sequence[str],
    request: str | None,
) -> str:
    """The one intent of a text: danger first, then what was asked for, then what was told."""
    if urgent:
        # "He says he will kill me" is often heard as a wish to die too: somebody else's violence decides for 110.
        return "self_harm_now" if "self_harm" in indicators and not _BY_OTHERS & set(indicators) else "danger"
    if "self_harm" in indicators:
        # Before the hint of danger: its own text asks whether it is now.
        return "self_harm"
    if ask_danger:
        return "maybe_danger"
    if request in _FIRST_OF:
        return request
    if indicators or topics or details or request == "third_party":
        return "inform"
    return request if request in _LAST_OF else "unclear"


def describe(understood: Understanding, answer: str | None = None) -> dict[str, Any]:
    """What was understood in the form of the channel's answer, intent and its score with it.

    `answer`: the whole text is one of those listed to the question whom they would like: female, male, any.
    """
    if answer and understood.wish:
        # A list that has the whole message is surer than the ear.
        wish = answer if answer in _WISHES.values() else None
        understood = replace(understood, wish=wish, ask_wish=False)
        if understood.request in _WISHES:
            understood = replace(understood, request=f"{wish}_staff" if wish else None)
    labels: dict[str, Any] = {
        "indicators": list(understood.indicators),
        "topics": list(understood.topics),
        "request": understood.request,
        "details": list(understood.details),
        "urgent": understood.urgent,
        "ask_danger": understood.ask_danger,
    }
    intent = intent_of(**labels)
    if understood.ask_wish and intent in _WISHES:
        # They ask for somebody; whom, only they can tell.
        intent = "human"
    because = {label: list(phrases) for label, phrases in understood.because.items()}
    confidence = _confidence(intent, understood)
    more = {"scores": understood.scores, "because": because, "wish": understood.wish, "ask_wish": understood.ask_wish}
    return {"intent": intent, "confidence": confidence, **labels, **more}


def _confidence(intent: str, understood: Understanding) -> float:
    scores = understood.scores
    if intent in ("danger", "self_harm_now", "maybe_danger"):
        return scores.get("urgent", 0.0)
    told = [*understood.indicators, *understood.topics, *understood.details]
    if intent == "inform" and told:
        return max(scores.get(label, 0.0) for label in told)
    return scores.get(intent, 0.0)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class TextUnderstanding(GraphComponent):
    """Trains and runs `understanding.model`; sets the intent and, under LABELS, all that was understood."""

    def __init__(self, storage: ModelStorage, resource: Resource, model: Model | None = None) -> None:
        self._storage = storage
        self._resource = resource
        self._model = model

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "TextUnderstanding":
        """A component to be trained."""
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "TextUnderstanding":
        """The component as it was trained."""
        with model_storage.read_from(resource) as folder:
            return cls(model_storage, resource, Model.load(folder, Encoder.open(_ENCODER)))

    @property
    def model(self) -> Model:
        """The trained model."""
        assert self._model is not None
        return self._model

    def train(self, training_data: TrainingData) -> Resource:
        """Trains on the messages and keeps the heads, and all that they need, in the model."""
        examples = [example.get(LABELS) for example in training_data.training_examples]
        messages = [data.Message(**labels) for labels in examples if labels]
        encoder, concepts, genders = Encoder.open(_ENCODER, show), Concepts.read(_LEXICON), Genders.read(_GENDERS)
        self._model = train(messages, encoder, concepts, genders, _ENCODER, show)
        with self._storage.write_to(self._resource) as folder:
            self._model.save(folder)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Understands the messages of one step together."""
        found = self.model.predict([clean(message.get("text") or "") for message in messages])
        for message, understood in zip(messages, found, strict=True):
            described = describe(understood)
            intent = {"name": described["intent"], "confidence": described["confidence"]}
            message.set("intent", intent, add_to_output=True)
            message.set(LABELS, described, add_to_output=True)
        return messages
