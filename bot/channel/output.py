"""What the bot says in a turn: text keys, with choices and the payloads behind them."""

import json
from collections.abc import Mapping
from typing import Any

from rasa.core.channels.channel import OutputChannel

from channel.requests import ANSWER


class Sayings(OutputChannel):
    """Collects the custom responses of the domain."""

    def __init__(self) -> None:
        self.say: list[dict[str, Any]] = []
        self.ended = False

    @classmethod
    def name(cls) -> str:
        """The channel's name in Rasa's events."""
        return "tsunagu"

    async def send_response(self, _recipient_id: str, message: dict[str, Any]) -> None:
        """Takes a response of the domain; each is `custom`."""
        custom = message["custom"]
        keys = [custom["key"], *custom.get("also", ())]
        self.say += [{"key": key, "choices": [], "data": {}} for key in keys]
        self.say[-len(keys)]["choices"] = [_choice(choice) for choice in custom.get("choices", ())]
        self.ended = self.ended or bool(custom.get("ended"))


def _choice(choice: Mapping[str, Any]) -> dict[str, str]:
    if "intent" in choice:
        return {"label": choice["label"], "payload": f"/{choice['intent']}"}
    values = json.dumps(choice[ANSWER], separators=(",", ":"))
    return {"label": choice["label"], "payload": f"/{ANSWER}{values}"}
