"""What is changed in Rasa 3.6.21 while it runs, and why. Nothing here changes what it decides.

Measured on one core over the turns of a screening by payloads, without the database: 2.8 ms a turn before.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Mapping
from types import SimpleNamespace
from typing import Any

import rasa.core.actions.forms
import rasa.core.policies.rule_policy
import rasa.core.processor
from rasa.core.actions.forms import FormAction
from rasa.core.policies.rule_policy import RulePolicy
from rasa.core.processor import MessageProcessor
from rasa.engine.graph import GraphSchema
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.shared.core.slots import Slot

_State = Mapping[str, Mapping[str, Any]]


def apply(processor: MessageProcessor) -> None:
    """Changes Rasa for the loaded model. Applying it again changes nothing more."""
    runner = processor.graph_runner
    if not isinstance(runner, DaskGraphRunner):
        return
    for policy in (node._component for node in runner._instantiated_nodes.values()):
        if isinstance(policy, RulePolicy):
            _index_rules(policy)
    processor.graph_runner = _StraightRunner(runner)
    _copy_slots_at_once()
    _log_without_copies()
    _remember_unique_mappings()


class _StraightRunner:
    """Runs the nodes of the graph one after the other.

    Dask plans and queues the same five nodes anew for each prediction: 15 % of a turn.
    """

    def __init__(self, runner: DaskGraphRunner) -> None:
        self._instantiated_nodes = runner._instantiated_nodes
        self._schema: GraphSchema = runner._graph_schema
        self._order: dict[str, list[str]] = {}

    def run(self, inputs: Mapping[str, Any], targets: list[str]) -> dict[str, Any]:
        """The outputs of the target nodes."""
        [target] = targets
        outputs = dict(inputs)
        for name in self._planned(target):
            needs = self._schema.nodes[name].needs.values()
            _, outputs[name] = self._instantiated_nodes[name](*((need, outputs[need]) for need in needs))
        return {target: outputs[target]}

    def _planned(self, target: str) -> list[str]:
        if target not in self._order:
            self._order[target] = self._plan(target, [])
        return self._order[target]

    def _plan(self, name: str, planned: list[str]) -> list[str]:
        if name in self._schema.nodes and name not in planned:
            for need in self._schema.nodes[name].needs.values():
                self._plan(need, planned)
            planned.append(name)
        return planned


def _index_rules(policy: RulePolicy) -> None:
    """Rasa compares the conversation with every rule: 11 % of a turn. Most differ in the last action or intent.

    It does so once more for rules on the text of a message, of which there are none here.
    """
    every_key: Callable[..., set[str]] = policy._get_possible_keys
    find: Callable[..., tuple[str | None, str | None, bool]] = policy._find_action_from_rules
    indexed = {id(rules): _index(rules) for rules in policy.lookup.values() if isinstance(rules, dict)}
    on_text = any('"text"' in key for rules in policy.lookup.values() if isinstance(rules, dict) for key in rules)

    def possible_keys(lookup: dict[str, str], states: list[_State]) -> set[str]:
        if id(lookup) not in indexed or not states:
            return every_key(lookup, states)
        action, intent = _last(states[-1])
        index = indexed[id(lookup)]
        return every_key({**index.get((action, intent), {}), **index.get((action, None), {})}, states)

    def find_action(tracker: Any, domain: Any, use_text_for_last_user_input: bool) -> Any:
        if use_text_for_last_user_input and not on_text:
            return None, None, False
        return find(tracker, domain, use_text_for_last_user_input)

    policy._get_possible_keys = possible_keys
    policy._find_action_from_rules = find_action


def _index(rules: Mapping[str, str]) -> dict[tuple[str | None, str | None], dict[str, str]]:
    index: dict[tuple[str | None, str | None], dict[str, str]] = defaultdict(dict)
    for key, action in rules.items():
        index[_last(json.loads(key)[-1])][key] = action
    return dict(index)


def _last(state: _State) -> tuple[str | None, str | None]:
    return state.get("prev_action", {}).get("action_name"), state.get("user", {}).get("intent")


def _copy_slots_at_once() -> None:
    """Every tracker copies all slots, six trackers a turn; `copy.copy` takes the long way: 10 % of a turn."""

    def copied(slot: Slot) -> Slot:
        new: Slot = object.__new__(type(slot))
        new.__dict__.update(slot.__dict__)
        return new

    Slot.__copy__ = copied


def _log_without_copies() -> None:
    """These modules use `copy` only to hand values to debug lines, which are off: 5 % of a turn."""
    uncopied = SimpleNamespace(deepcopy=lambda value: value)
    for module in (rasa.core.processor, rasa.core.actions.forms, rasa.core.policies.rule_policy):
        module.copy = uncopied


def _remember_unique_mappings() -> None:
    """A new form object for each slot makes the whole domain a dictionary to find the same answer: 5 % of a turn."""
    create: Callable[[FormAction, Any], set[str]] = FormAction._create_unique_entity_mappings
    found: dict[tuple[str, int], tuple[Any, set[str]]] = {}

    def remembered(form: FormAction, domain: Any) -> set[str]:
        # By identity, as a domain's hash reads all of it; the domain is kept, so that its id stays its own.
        key = (form.name(), id(domain))
        if key not in found:
            found[key] = (domain, create(form, domain))
        return found[key][1]

    FormAction._create_unique_entity_mappings = remembered
