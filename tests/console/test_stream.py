"""The event stream of the console: what it tells, to whom, and after it was lost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from tests.support.desk import Waiting, sql, until
from tests.support.staff import StaffCaller


def events(staff: StaffCaller, path: str, last: str | None = None) -> Iterator[tuple[str | None, dict[str, Any]]]:
    headers = {"Accept": "text/event-stream"} | ({"Last-Event-ID": last} if last else {})
    with staff.client.stream("GET", path, headers=headers, timeout=30) as answer:
        assert answer.status_code == 200
        event: dict[str, str] = {}
        for line in answer.iter_lines():
            name, _, value = line.partition(":")
            if name:
                event[name] = value.strip()
            elif line == "" and "data" in event:
                yield event.get("id"), json.loads(event["data"])
                event = {}


def test_a_lost_stream_tells_what_was_missed(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    path = f"/console/stream?conversation={waiting.id}"
    last, first = next(events(hoa, path))
    assert not first["lines"]
    waiting.caller.post("are you there?")
    until(lambda: hoa.get(f"{waiting.page}/lines").text, "are you there?")
    _, missed = next(events(hoa, path, last))
    assert missed["lines"]


def test_a_stream_tells_of_a_message_at_once_and_never_what_it_says(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    stream = events(hoa, f"/console/stream?conversation={waiting.id}")
    next(stream)
    waiting.caller.post("the words themselves")
    told = [news for _, news in [next(stream), next(stream)]]
    assert any(news["lines"] for news in told)
    assert "words" not in json.dumps(told)


def test_a_mans_stream_counts_no_womans_request(woman_wanted: Waiting) -> None:
    desk = woman_wanted.desk
    sql(desk.system, "UPDATE handoffs SET urgency = 'emergency' WHERE id = %s", woman_wanted.handoff)
    _, hers = next(events(desk.hoa, "/console/stream"))
    _, his = next(events(desk.ken, f"/console/stream?conversation={woman_wanted.id}"))
    assert woman_wanted.handoff in hers["urgent"]
    assert woman_wanted.handoff not in json.dumps(his)
    assert his["waiting"] < hers["waiting"]
