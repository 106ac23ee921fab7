"""What is in the database, and that nothing a person wrote is."""

import json
from uuid import UUID, uuid4

import pytest
from rasa.shared.core.domain import Domain

from tests.support.bot import Bot, Talk, master_key
from tests.support.database import Database
from tracker_store.sealing import KeyInvalid, Sealer, Unreadable
from tracker_store.store import PostgresTrackerStore, StoreUnavailable

STORY = "theres a man called Tanakadayo in Fukuokashi, he burned my arm with an iron"


def _row(database: Database, conversation: str) -> dict[str, bytes]:
    [row] = database.run("SELECT turn, answer, state FROM bot_trackers WHERE conversation = $1", UUID(conversation))
    return dict(row)


def test_no_word_is_stored(running: Bot, database: Database) -> None:
    talk = Talk(running)
    talk.go("/greet", STORY, "my name is Nguyen Thi Bichngoc", "yes")
    row = _row(database, talk.conversation)
    sealer = Sealer(master_key())
    plain = b""
    for column in ("answer", "state"):
        opened = sealer.open(row[column], UUID(talk.conversation), column.encode())
        # Not even compressed: what is stored cannot be read without the key.
        assert opened not in row[column]
        assert b"physical_violence" not in row[column]
        plain += opened
    assert b"physical_violence" in plain
    for word in (STORY + " Nguyen Bichngoc").split():
        assert len(word) < 5 or word.encode().lower() not in plain.lower()


def test_the_fiftieth_turn_is_no_larger_than_the_tenth(running: Bot, database: Database) -> None:
    talk = Talk(running)
    talk.go("/greet", *["/human", "/unclear", "/maybe_danger", '/answer{"danger":"no"}', "/repeat"] * 2)
    tenth = len(_row(database, talk.conversation)["state"])
    talk.go(*["/human", "/unclear", "/maybe_danger", '/answer{"danger":"no"}', "/repeat"] * 8)
    assert len(_row(database, talk.conversation)["state"]) <= tenth + 16


def test_a_row_is_bound_to_its_conversation(running: Bot, database: Database) -> None:
    talk, other = Talk(running), Talk(running)
    talk.go("/greet")
    other.go("/greet")
    database.run(
        "UPDATE bot_trackers SET state = (SELECT state FROM bot_trackers WHERE conversation = $1) "
        "WHERE conversation = $2",
        UUID(talk.conversation),
        UUID(other.conversation),
    )
    status, _ = running.turn(conversation=other.conversation, turn="x", payload="/repeat")
    assert status == 503


def test_sealed_bytes_open_only_as_they_were() -> None:
    sealer, conversation = Sealer(master_key()), uuid4()
    sealed = sealer.seal(b"state", conversation, b"state")
    assert sealer.open(sealed, conversation, b"state") == b"state"
    assert sealer.seal(b"state", conversation, b"state") != sealed
    for wrong in (sealed[:-1], sealed[:-1] + bytes([sealed[-1] ^ 1]), b"\x02" + sealed[1:], b""):
        with pytest.raises(Unreadable):
            sealer.open(wrong, conversation, b"state")
    for place in ((uuid4(), b"state"), (conversation, b"answer")):
        with pytest.raises(Unreadable):
            sealer.open(sealed, *place)


@pytest.mark.parametrize("key", [None, "", "short", "!" * 43, master_key() + "AAAA"])
def test_a_wrong_master_key_is_refused(key: str | None) -> None:
    with pytest.raises(KeyInvalid):
        Sealer(key)


@pytest.mark.usefixtures("settings")
async def test_rasa_reads_and_writes_through_it_too() -> None:
    domain = Domain.load("domain")
    store = PostgresTrackerStore(domain)
    sender = str(uuid4())
    tracker = await store.get_or_create_tracker(sender)
    assert sender in list(await store.keys())
    again = await store.retrieve(sender)
    assert again is not None
    assert again.current_slot_values() == tracker.current_slot_values()
    assert await store.retrieve(str(uuid4())) is None
    await store.close()


async def test_a_database_that_is_not_there_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TSUNAGU_DATABASE_URL", "postgresql://nobody@127.0.0.1:1/nothing")
    monkeypatch.setenv("TSUNAGU_MASTER_KEY", master_key())
    with pytest.raises(StoreUnavailable):
        await PostgresTrackerStore(None).fetch(uuid4())


def test_the_answer_is_stored_as_it_was_given(running: Bot, database: Database) -> None:
    talk = Talk(running)
    talk.go("/greet")
    stored = Sealer(master_key()).open(_row(database, talk.conversation)["answer"], UUID(talk.conversation), b"answer")
    assert json.loads(stored) == talk.answer


def test_the_words_that_carried_a_label_are_answered_once_and_not_kept(running: Bot, database: Database) -> None:
    talk = Talk(running)
    talk.say("my boss keeps my passport", turn="said")
    assert "passport" in str(talk.answer["understood"]["because"]["document_retention"])
    stored = Sealer(master_key()).open(_row(database, talk.conversation)["answer"], UUID(talk.conversation), b"answer")
    assert b"passport" not in stored
    talk.say("my boss keeps my passport", turn="said")
    assert talk.answer["understood"]["because"] == {}
