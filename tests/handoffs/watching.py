"""How the database itself watches random lives, and what is asked of it."""

from __future__ import annotations

from app.handoffs.visible import CONVERSATION_VISIBLE, OPEN_VISIBLE

WATCH = """
CREATE TABLE words (message uuid, conversation uuid, staff uuid, handler text, holder uuid);
CREATE FUNCTION watch_words() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO words SELECT NEW.id, NEW.conversation_id, NEW.staff_id, c.handler,
        (SELECT h.staff_id FROM handoffs h WHERE h.conversation_id = c.id AND h.state = 'active')
    FROM conversations c WHERE c.id = NEW.conversation_id;
    RETURN NULL; END $$;
CREATE TRIGGER watch_words AFTER INSERT ON messages FOR EACH ROW WHEN (NEW.direction = 'out')
    EXECUTE FUNCTION watch_words();
CREATE FUNCTION one_owner() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF EXISTS (SELECT 1 FROM conversations c LEFT JOIN handoffs h
               ON h.conversation_id = c.id AND h.state IN ('waiting', 'active')
               WHERE c.id = CAST(COALESCE(to_jsonb(NEW) ->> 'conversation_id', to_jsonb(NEW) ->> 'id') AS uuid)
                     AND ((c.handler = 'counselor') <> (COALESCE(h.state, '') = 'active')
                          OR (c.handler = 'queue' AND COALESCE(h.state, '') <> 'waiting'))) THEN
        RAISE EXCEPTION 'a conversation has no owner, or two'; END IF;
    RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER one_owner AFTER INSERT OR UPDATE ON handoffs DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION one_owner();
CREATE CONSTRAINT TRIGGER one_owner AFTER UPDATE OF handler ON conversations DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION one_owner();
CREATE FUNCTION promise() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF NEW.staff_id IS NOT NULL AND NEW.staff_id IS DISTINCT FROM OLD.staff_id
       AND NEW.staff_gender NOT IN ('any', (SELECT gender FROM staff WHERE id = NEW.staff_id)) THEN
        RAISE EXCEPTION 'the promise of a gender is broken'; END IF;
    IF OLD.staff_gender <> 'any' AND NEW.staff_gender <> OLD.staff_gender AND NOT EXISTS (
        SELECT 1 FROM messages m WHERE m.id = NEW.waived_by AND m.conversation_id = NEW.conversation_id
        AND m.direction = 'in') THEN
        RAISE EXCEPTION 'a wish was loosened without a yes'; END IF;
    RETURN NULL; END $$;
CREATE TRIGGER promise AFTER UPDATE ON handoffs FOR EACH ROW EXECUTE FUNCTION promise();
"""
JOBS = """
SELECT id, task_name, args FROM procrastinate_jobs WHERE status = 'todo' AND (scheduled_at IS NULL OR scheduled_at <= now())
AND (args ->> 'conversation' = ANY(:all) OR args ->> 'handoff' IN
     (SELECT id::text FROM handoffs WHERE conversation_id::text = ANY(:all))) ORDER BY id
"""
# What a person who waits is told by other than the bot's dialogue.
WAITING_KEYS = ("handoff-", "danger-", "ask-danger", "self-harm-stay", "language-", "media-")
SAID = (
    "0", "0", "1", "1", "2", "3", "4", "9", "can I talk to a woman please", "I want to talk to a man",
    "he is beating me right now, he has a knife", "my boss keeps my passport", "I want to die", "thank you", "erase", "stop chat",
)  # fmt: skip
BACK = "make_interval(secs => :s)"
AGES = (
    f"""UPDATE handoff_events SET at = at - {BACK}
        WHERE handoff_id IN (SELECT id FROM handoffs WHERE conversation_id = :c)""",
    f"""UPDATE handoffs SET told_at = told_at - {BACK}, requested_at = requested_at - {BACK},
        contact_from = contact_from - {BACK}, contact_until = contact_until - {BACK},
        agreed_from = agreed_from - {BACK}, agreed_until = agreed_until - {BACK} WHERE conversation_id = :c""",
    f"""UPDATE handoff_offers SET offered_at = offered_at - {BACK}
        WHERE handoff_id IN (SELECT id FROM handoffs WHERE conversation_id = :c)""",
    f"""UPDATE conversations SET last_inbound_at = last_inbound_at - {BACK}, opened_at = opened_at - {BACK}
        WHERE id = :c""",
    f"UPDATE messages SET created_at = created_at - {BACK} WHERE conversation_id = :c",
    f"""UPDATE procrastinate_jobs SET scheduled_at = scheduled_at - {BACK} WHERE status = 'todo'
        AND args ->> 'handoff' IN (SELECT id::text FROM handoffs WHERE conversation_id = :c)""",
)
# Whoever is in the queue has heard something since the last thing that changed for them, or within two minutes of it.
UNTOLD = """
SELECT c.id, news.at, told.at FROM conversations c JOIN handoffs h ON h.conversation_id = c.id AND h.state = 'waiting',
LATERAL (SELECT max(e.at) AS at FROM handoff_events e
         WHERE e.handoff_id = h.id AND e.kind IN ('requested', 'released')) change,
LATERAL (SELECT GREATEST(change.at, c.last_inbound_at) AS at) news,
LATERAL (SELECT COALESCE(max(m.created_at), '-infinity') AS at FROM messages m
         WHERE m.conversation_id = c.id AND m.direction = 'out') told
WHERE c.handler = 'queue' AND c.id = ANY(:all) AND told.at < news.at - interval '60 seconds'
      AND news.at < now() - interval '120 seconds'
"""
WAITING = f"""
SELECT h.staff_gender, h.staff_id FROM handoffs h
WHERE h.conversation_id = ANY(:all) AND h.state IN ('waiting', 'active') AND {OPEN_VISIBLE}
"""
# A conversation in sight whose open handoff is not: there is none.
CONVERSATIONS = f"""
SELECT c.id FROM conversations c JOIN handoffs h ON h.conversation_id = c.id AND h.state IN ('waiting', 'active')
WHERE c.id = ANY(:all) AND {CONVERSATION_VISIBLE} AND NOT {OPEN_VISIBLE}
"""
