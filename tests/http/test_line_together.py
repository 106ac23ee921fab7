"""Several people on LINE at once, in posts that name them together, while their turns are being written."""

from __future__ import annotations

import random
import time
from concurrent.futures import ThreadPoolExecutor

from tests.support.line import LineCaller, post_events
from tests.support.stored import Stored
from tests.support.system import System

PEOPLE = 6
POSTS = 90
TAP = '/set_language{"language": "%s"}'


def test_who_taps_languages_while_others_write_is_stored_at_once(system: System) -> None:
    """LINE does not tell us again of what it was answered 500 to, unless somebody switched that on."""
    people = [LineCaller(system) for _ in range(PEOPLE)]
    for person in people:
        person.post(person.text("hello can you help me please"))
    stored = Stored(system)
    draw = random.Random(7)
    posts = []
    for _ in range(POSTS):
        taps = [(person, draw.choice(["en", "vi", "th", "km"])) for person in draw.sample(people, 4)]
        posts.append([person.tapped(TAP % language) for person, language in taps])
    with ThreadPoolExecutor(PEOPLE) as pool:
        answers = list(pool.map(lambda events: post_events(system.url, *events).status_code, posts))
    assert answers == [200] * POSTS
    assert sum(len(stored.rows(person)) for person in people) == PEOPLE + 4 * POSTS
    deadline = time.monotonic() + 300
    while any(row["status"] == "pending" for person in people for row in stored.rows(person)):
        assert time.monotonic() < deadline
        time.sleep(0.5)
    assert "DeadlockDetected" not in system.log(), "nobody waits for who waits for them"
