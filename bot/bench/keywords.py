"""Understanding by words alone: the lexicon and a few plain rules. Nothing is learned."""

from collections.abc import Sequence

from bench.table import Verdict
from understanding.concepts import Concepts
from understanding.labels import INDICATORS

_DANGER = {
    *("weapon", "hit", "choke", "burn_fire", "kill", "lock_in", "hide", "break_in", "chase_take", "sell_person"),
    *("rape", "suicide", "pills", "jump_place", "cut_self", "faint"),
}
# With one of these named too, danger is not now or not meant: the rule asks.
_NOT_NOW = {"past", "unreal", "hypothetical", "over_safe"}
# An indicator is said when all concepts of one of its groups are named.
_INDICATORS: dict[str, tuple[set[str], ...]] = {
    "abuse_of_vulnerability": ({"pregnant"},),
    "deception": ({"deceive"},),
    "restriction_of_movement": ({"lock_in"},),
    "isolation": ({"phone_taken"}, {"alone"}),
    "physical_violence": ({"hit"}, {"choke"}),
    "sexual_violence": ({"rape"}, {"touch"}),
    "intimidation_threats": ({"threat"}, {"police_threat"}, {"kill"}),
    "document_retention": ({"passport_card", "kept"},),
    "wage_withholding": ({"unpaid"}, {"deduct"}),
    "debt_bondage": ({"debt"},),
    "abusive_conditions": ({"filth"}, {"danger_work"}, {"insult"}, {"refused_care"}),
    "excessive_overtime": ({"hours"},),
    "sexual_exploitation": ({"sex_work"},),
    "child_involved": ({"child_word"},),
    "organ_removal": ({"organ"},),
    "self_harm": ({"suicide"}, {"pills"}, {"jump_place"}, {"cut_self"}),
}
# The first whose concept is named, in a text that names no indicator.
_REQUESTS = {
    "erase": "erase",
    "stop": "stop",
    "other_language": "change_language",
    "woman_staff": "female_staff",
    "man_staff": "male_staff",
    "secret": "confidentiality",
    "person": "human",
    "repeat": "repeat",
    "third": "third_party",
    "unreal": "out_of_scope",
    "thanks": "thanks",
    "hello": "greet",
    "yes": "affirm",
    "no": "deny",
}


class Keywords:
    """Says of a text what its words say."""

    def __init__(self, concepts: Concepts) -> None:
        self._concepts = concepts

    def predict(self, texts: Sequence[str]) -> list[Verdict]:
        """What is understood of each text, in order."""
        return [_understood({self._concepts.names[i] for i in self._concepts.find(text)}) for text in texts]


def _understood(named: set[str]) -> Verdict:
    danger, not_now = bool(named & _DANGER), bool(named & _NOT_NOW)
    urgent = danger and not not_now
    said = {label for label, groups in _INDICATORS.items() if any(group <= named for group in groups)}
    if urgent:
        said.add("immediate_danger")
    wished = ["third_party"] if said and "third" in named else []
    if not said:
        wished = [request for concept, request in _REQUESTS.items() if concept in named]
    return Verdict(
        indicators=tuple(label for label in INDICATORS if label in said),
        request=wished[0] if wished else None,
        urgent=urgent,
        ask_danger=danger and not_now,
    )
