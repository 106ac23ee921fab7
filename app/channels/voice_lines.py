"""Calls that we make, and the rooms in which two or three speak, through Twilio's REST API."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from twilio.base.exceptions import TwilioRestException
from twilio.rest import Client
from twilio.rest.api.v2010.account.conference import ConferenceContext

from app.channels.base import CallStatus
from app.channels.twilio_client import TwilioApi, as_send_error
from app.channels.voice_twiml import CONNECTED_SECONDS

# Shorter than most answering machines wait: a counselor who does not take it now is asked again later.
RING_STAFF_SECONDS = 25
NOT_THERE = frozenset({404})
# «Call is not in-progress»: it has ended already (twilio.com/docs/api/errors/21220).
OVER = frozenset({21220})
STATES = {
    "queued": CallStatus.RINGING,
    "initiated": CallStatus.RINGING,
    "ringing": CallStatus.RINGING,
    "in-progress": CallStatus.TALKING,
    "completed": CallStatus.ENDED,
    "busy": CallStatus.FAILED,
    "failed": CallStatus.FAILED,
    "no-answer": CallStatus.FAILED,
    "canceled": CallStatus.FAILED,
}


class Lines:
    """Our telephone exchange. ``number``: our own, shown to whom we ring. Every method raises SendError."""

    def __init__(self, api: TwilioApi, number: str) -> None:
        self._api = api
        self._number = number

    async def ring(self, number: str, *, url: str, callback: str) -> str:
        """Rings ``number`` (E.164). ``url`` says what is heard there; ``callback`` is told the end. Returns the call's id."""
        async with self._asking() as client:
            call = await client.calls.create_async(
                to=number,
                from_=self._number,
                url=url,
                method="POST",
                status_callback=callback,
                status_callback_method="POST",
                timeout=RING_STAFF_SECONDS,
                time_limit=CONNECTED_SECONDS,
            )
            return str(call.sid)

    async def send_to(self, call: str, url: str) -> None:
        """Whoever is in ``call`` now hears what ``url`` says. A call that is over stays over."""
        async with self._asking() as client:
            await client.calls(call).update_async(url=url, method="POST")

    async def hang_up(self, call: str) -> None:
        """Ends a call, also one that still rings."""
        async with self._asking() as client:
            await client.calls(call).update_async(status="completed")

    async def status(self, call: str) -> CallStatus | None:
        """Where a call stands; None when the provider knows of none."""
        try:
            found = await self._api.client.calls(call).fetch_async()
        except TwilioRestException as error:
            if error.status in NOT_THERE:
                return None
            raise as_send_error(error) from error
        except Exception as error:
            raise as_send_error(error) from error
        return STATES.get(str(getattr(found.status, "value", found.status)), CallStatus.TALKING)

    async def let_leave(self, room: str, call: str) -> None:
        """From now on ``room`` stays open when ``call`` leaves it: somebody else has the conversation."""
        async with self._asking() as client:
            for conference in await self._open_rooms(client, room):
                await conference.participants(call).update_async(end_conference_on_exit=False)

    @asynccontextmanager
    async def _asking(self) -> AsyncIterator[Client]:
        """The client; what is gone already is no error."""
        try:
            yield self._api.client
        except TwilioRestException as error:
            if error.status not in NOT_THERE and error.code not in OVER:
                raise as_send_error(error) from error
        except Exception as error:
            raise as_send_error(error) from error

    async def _open_rooms(self, client: Client, room: str) -> list[ConferenceContext]:
        found = await client.conferences.list_async(friendly_name=room, status="in-progress", limit=2)
        return [client.conferences(conference.sid) for conference in found]
