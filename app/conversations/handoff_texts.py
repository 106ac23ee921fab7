"""What a person who waits for a human being is told: how things stand, and what they can choose."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta

from app.conversations.interpret import CANNOT_CALL, HARMS_NOW, IN_DANGER
from app.conversations.times import clock_time, day_name
from app.conversations.turn import DEFAULT_LANGUAGE
from app.dialogue.turn import Said, SaidChoice
from app.handoffs.people import Availability, Told
from app.handoffs.states import Needs
from app.kit.clock import JAPAN, PARTS_OF_DAY
from app.kit.language import LANGUAGES

WAIT = "/handoff_wait"
LATER = "/handoff_later"
AT = "/handoff_at"
OTHER = "/handoff_other"
OTHER_YES = "/handoff_other_yes"
BOT = "/handoff_bot"
# How things stand, all of it; so does whatever else is none of these.
STANDS = "/handoff_stands"
# On the telephone, where the places that answer now are not said by themselves to who waits.
PLACES = "/handoff_places"

WINDOWS_SHOWN = 4
# Less is too short to write to somebody in.
SHORTEST_WINDOW = timedelta(hours=1)

_TOLD: dict[str, Told] = {
    "handoff-waiting": "waiting",
    "handoff-foreign": "foreign",
    "handoff-nobody": "nobody",
    # Where it says no more, somebody else is asked.
    "handoff-released": "waiting",
}
_WAIT = SaidChoice(label="choice-handoff-wait", payload=WAIT)
_LATER = SaidChoice(label="choice-handoff-later", payload=LATER)
_BOT = SaidChoice(label="choice-handoff-bot", payload=BOT)


def how_things_stand(
    needs: Needs,
    available: Availability,
    at: datetime,
    language: str,
    *,
    more: Sequence[SaidChoice] = (),
    again: timedelta | None = None,
) -> list[Said]:
    """The truth at once. ``more``: choices that stand before ours. ``again``: when the next word comes."""
    if available.told == "nobody":
        return _nobody(needs, available, at, language, more, again)
    key = "handoff-waiting" if available.told == "waiting" else "handoff-foreign"
    return _with_next([Said(key=key, data=_staff(needs))], again, [*more, _LATER, _BOT])


def told(keys: Sequence[str]) -> Told | None:
    """How things stand by what was said of it; None: nothing was."""
    return next((_TOLD[key] for key in reversed(keys) if key in _TOLD), None)


def _nobody(
    needs: Needs,
    available: Availability,
    at: datetime,
    language: str,
    more: Sequence[SaidChoice],
    again: timedelta | None,
) -> list[Said]:
    """Nobody who fits is here: when somebody is, who answers now, and what they would like."""
    choices = [*more, _WAIT, _LATER, *_other(needs, available), _BOT]
    said = [Said(key="handoff-nobody", data=_staff(needs))]
    if available.next_shift is not None:
        said.append(_next_shift(available.next_shift, at, language))
    said = _with_next([*said, Said(key="handoff-counters")], again, ())
    return [*said, Said(key="handoff-choose", choices=choices)]


def _other(needs: Needs, available: Availability) -> list[SaidChoice]:
    """Somebody of another gender, where only such are here."""
    offered = available.told == "nobody" and available.others
    return [SaidChoice(label="choice-handoff-other", payload=OTHER, data=_staff(needs))] if offered else []


def _with_next(said: Sequence[Said], again: timedelta | None, choices: Sequence[SaidChoice]) -> list[Said]:
    """``said``, and when the next word comes where that takes long; the choices stand below the last."""
    minutes = [Said(key="handoff-again", data={"minutes": str(int(again.total_seconds()) // 60)})] if again else []
    *first, last = [*said, *minutes]
    return [*first, last.model_copy(update={"choices": list(choices)})]


def waits_on(needs: Needs, available: Availability) -> list[Said]:
    """They choose to wait, and have been told how things stand."""
    return [Said(key="handoff-still", choices=[_LATER, *_other(needs, available), _BOT])]


def still(needs: Needs, again: timedelta | None = None) -> list[Said]:
    """After a while."""
    return _with_next([Said(key="handoff-still", data=_staff(needs))], again, [_LATER, _BOT])


def released(needs: Needs, available: Availability, at: datetime, language: str) -> list[Said]:
    """Whoever had it is gone; where nobody else is here, that too."""
    if available.told == "waiting":
        return [Said(key="handoff-released", choices=[_LATER, _BOT])]
    return [Said(key="handoff-released"), *how_things_stand(needs, available, at, language)]


def expired() -> list[Said]:
    """Nobody came: who answers now."""
    return [Said(key="handoff-expired"), Said(key="handoff-counters")]


def left() -> list[Said]:
    """They would rather go on with the bot."""
    return [Said(key="handoff-left")]


def places() -> list[Said]:
    """Who answers now."""
    return [Said(key="handoff-counters")]


def ask_other(needs: Needs) -> list[Said]:
    """Only their own yes lets somebody of another gender see anything."""
    choices = [
        SaidChoice(label="choice-yes", payload=OTHER_YES),
        SaidChoice(label="choice-no", payload=STANDS),
    ]
    return [Said(key="handoff-ask-other", choices=choices, data=_staff(needs))]


def ask_time(at: datetime) -> list[Said]:
    """When it is safe to be written to."""
    choices = []
    for since, until in windows(at):
        today = since.astimezone(JAPAN).date() == at.astimezone(JAPAN).date()
        label = "choice-handoff-today" if today else "choice-handoff-tomorrow"
        payload = AT + json.dumps({"since": since.isoformat(), "until": until.isoformat()})
        choices.append(SaidChoice(label=label, payload=payload, data=_hours(since, until)))
    return [Said(key="handoff-ask-time", choices=[*choices, _WAIT])]


def time_kept(since: datetime, until: datetime, at: datetime) -> list[Said]:
    """They chose these hours."""
    today = since.astimezone(JAPAN).date() == at.astimezone(JAPAN).date()
    return [Said(key="handoff-time-today" if today else "handoff-time-tomorrow", data=_hours(since, until))]


def windows(at: datetime) -> list[tuple[datetime, datetime]]:
    """The next parts of a day, in Japan; of the one under way what is left of it."""
    midnight = at.astimezone(JAPAN).replace(hour=0, minute=0, second=0, microsecond=0)
    found = []
    for day in (0, 1):
        for opens, closes in PARTS_OF_DAY:
            since = midnight + timedelta(days=day, hours=opens)
            until = midnight + timedelta(days=day, hours=closes)
            if until - max(since, at) >= SHORTEST_WINDOW:
                found.append((since, until))
    return found[:WINDOWS_SHOWN]


def danger(intent: str, details: Sequence[str]) -> list[Said]:
    """The text that is said at once to somebody who waits, or none; ``intent`` and ``details`` as the bot understands."""
    match intent:
        case "danger":
            more = [
                Said(key=key)
                for detail, key in (("medical_emergency", "danger-119"), ("at_sea", "danger-118"))
                if detail in details
            ]
            cannot = SaidChoice(label="choice-cannot-call", payload=CANNOT_CALL)
            return [Said(key="danger-110", choices=[cannot]), *more]
        case "self_harm_now":
            return [Said(key="danger-self-harm-now")]
        case "self_harm":
            choices = [
                SaidChoice(label="choice-yes", payload=HARMS_NOW),
                SaidChoice(label="choice-no", payload='/answer{"harm":"not_now"}'),
            ]
            return [Said(key="danger-self-harm", choices=choices)]
        case "maybe_danger":
            choices = [
                SaidChoice(label="choice-yes", payload=IN_DANGER),
                SaidChoice(label="choice-no", payload='/answer{"danger":"no"}'),
            ]
            return [Said(key="ask-danger", choices=choices)]
    return []


def _next_shift(starts: datetime, at: datetime, language: str) -> Said:
    local, today = starts.astimezone(JAPAN), at.astimezone(JAPAN).date()
    time = {"time": clock_time(starts)}
    if local.date() == today:
        return Said(key="handoff-next-today", data=time)
    if local.date() == today + timedelta(days=1):
        return Said(key="handoff-next-tomorrow", data=time)
    spoken = language if language in LANGUAGES else DEFAULT_LANGUAGE
    return Said(key="handoff-next-day", data={**time, "day": day_name(local.date(), spoken)})


def _staff(needs: Needs) -> dict[str, str]:
    return {"staff": needs.staff_gender}


def _hours(since: datetime, until: datetime) -> dict[str, str]:
    return {"from": clock_time(since), "until": clock_time(until)}
