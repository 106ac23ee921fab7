"""Our requests about calls and conferences, against Twilio's own OpenAPI file; and what its refusals mean."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from twilio.base.exceptions import TwilioException

from app.channels.base import CallStatus
from app.channels.twilio_client import TwilioApi
from app.channels.voice_lines import Lines
from app.errors import SendError
from tests.support.exchange import Rung
from tests.support.prism_server import prism
from tests.support.provider import Provider
from tests.support.system import ACCOUNT, NUMBER, TOKEN

CALL = "CA" + "1" * 32
HERE = "https://gateway.example/channels/voice"


async def test_twilios_own_schema_takes_what_we_ask_about_calls_and_conferences() -> None:
    with prism("twilio_api_v2010.json") as url:
        api = TwilioApi(ACCOUNT, TOKEN, url)
        lines = Lines(api, NUMBER)
        callback = f"{HERE}/staff/over?leg=1#rc=5&rp=ct,rt,5xx"
        assert (await lines.ring("+815011112222", url=f"{HERE}/staff/answer?leg=1", callback=callback)).startswith("CA")
        await lines.send_to(CALL, f"{HERE}/after")
        await lines.hang_up(CALL)
        assert await lines.status(CALL) in set(CallStatus)
        conference = api.client.conferences("CF" + "2" * 32)
        await conference.participants(CALL).update_async(end_conference_on_exit=False)
        # The file's own example of a list is not what the file itself allows: only our question is looked at.
        with pytest.raises(TwilioException) as answer:
            await api.client.conferences.list_async(friendly_name="case-1", status="in-progress", limit=2)
        assert '"location":["response"' in str(answer.value)
        assert '"location":["query"' not in str(answer.value)
        await api.close()


@pytest.fixture
async def lines(provider: Provider) -> AsyncIterator[Lines]:
    api = TwilioApi(ACCOUNT, TOKEN, provider.url)
    yield Lines(api, NUMBER)
    await api.close()


async def test_what_is_over_is_no_error(lines: Lines, provider: Provider) -> None:
    provider.exchange.fail = 0
    provider.exchange.status[CALL] = "completed"
    await lines.hang_up(CALL)
    await lines.send_to(CALL, HERE)
    assert await lines.status(CALL) is CallStatus.ENDED
    assert await lines.status("CA" + "9" * 32) is None
    await lines.let_leave("case-nobody", CALL)


async def test_what_fails_is_told_apart_from_what_may_have_happened(lines: Lines, provider: Provider) -> None:
    provider.exchange.fail = 1
    with pytest.raises(SendError) as refused:
        await lines.ring("+815011112222", url=HERE, callback=HERE)
    assert refused.value.retryable
    assert not refused.value.unknown
    sid = await lines.ring("+815011112223", url=HERE, callback=HERE)
    rung = next(rung for rung in provider.exchange.rung if rung.sid == sid)
    assert rung == Rung(sid, "+815011112223", HERE, HERE)
    assert await lines.status(sid) is CallStatus.RINGING
