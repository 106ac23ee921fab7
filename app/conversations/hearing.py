"""What is understood of words while the bot is silent: danger, a wish for a woman or a man, and what the case is about."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from app.channels.base import OptOut
from app.conversations.evidence import understood_of
from app.conversations.records import ConversationState, PendingMessage
from app.conversations.wishes import is_unsure
from app.dialogue.rasa import RasaDialogue
from app.errors import BotUnavailable
from app.handoffs.states import URGENCIES, Needs, StaffGender, Urgency

logger = logging.getLogger(__name__)

URGENCY_OF: dict[str, Urgency] = {
    "danger": "emergency",
    "self_harm_now": "emergency",
    "self_harm": "urgent",
    "maybe_danger": "urgent",
}


@dataclass(frozen=True, slots=True)
class Heard:
    """What was understood of words; ``deaf``: nothing, because the bot is away."""

    intent: str = ""
    details: Sequence[str] = ()
    gender: StaffGender | None = None
    """Whom they ask for."""
    ask_gender: bool = False
    """Their words are not clear («a woman, not a man»): only they can tell whom they mean."""
    urgency: Urgency | None = None
    assessment: dict[str, Any] | None = field(default=None)
    deaf: bool = False

    def needs(self, needs: Needs) -> Needs:
        """The needs with what these words change.

        Urgency only ever rises. A wish for a woman or a man is never taken back by words, which may have been misheard:
        that takes the person's own yes to our own question.
        """
        if self.gender is not None and needs.staff_gender == "any":
            needs = replace(needs, staff_gender=self.gender, waived_by=None)
        if self.urgency is not None:
            needs = replace(needs, urgency=max(needs.urgency, self.urgency, key=URGENCIES.index))
        return needs

    def unsure(self, needs: Needs) -> bool:
        """Whether they must be asked whom they mean. ``needs``: with what these words change."""
        return is_unsure(self.gender, needs, unclear=self.ask_gender, by_tap=needs.waived_by is not None)


@dataclass(frozen=True, slots=True)
class Ear:
    """Hears words with the bot's understanding; the bot takes no turn."""

    dialogue: RasaDialogue

    async def hear(self, state: ConversationState, message: PendingMessage, words: str | None) -> Heard:
        """What the ``words`` of ``message`` say (None: there are none)."""
        if words is None:
            return Heard()
        try:
            understood = await self.dialogue.understand(words)
        except BotUnavailable as error:
            logger.warning("conversation %s is not listened to: %s", state.id, error.text)
            return Heard(deaf=True)
        return Heard(
            intent=understood.intent,
            details=understood.details,
            gender=understood.wish,
            ask_gender=understood.ask_wish,
            urgency=URGENCY_OF.get(understood.intent),
            assessment={
                "facts": {},
                "decision": None,
                **state.assessment,
                **understood_of(understood, state.assessment, message.id),
            },
        )


def blocked_by(opt_out: str) -> bool | None:
    """Whether a keyword that the provider has answered shuts us out, or lets us in again."""
    return {OptOut.STOP: True, OptOut.START: False}.get(OptOut(opt_out))
