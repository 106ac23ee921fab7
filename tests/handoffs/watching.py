"""How the database itself watches random lives, and what is asked of it.

What a person has SAID is written down here before it is sent (``said``), apart from anything that the service stores of it:
a wish for a woman or a man, in words or by a tap, a yes to anybody, hours that are safe, an end. The rules hold the service to
that: the newest tap counts, at whichever door, and before any tap the words. Of what was erased nothing counts.
"""

from __future__ import annotations

from app.handoffs.visible import CONVERSATION_VISIBLE, OPEN_VISIBLE

WATCH = """
CREATE TABLE said (provider_id text PRIMARY KEY, wish text, tapped boolean NOT NULL, yes boolean NOT NULL,
                   ends boolean NOT NULL, since timestamptz, until timestamptz);
CREATE VIEW wishes AS
    SELECT m.id, m.conversation_id, m.seq, m.created_at, s.wish, s.tapped, c.closed_at, COALESCE(k.person_id, k.id) AS person
    FROM said s JOIN messages m ON m.provider_id = s.provider_id AND m.status = 'handled' AND m.body IS NOT NULL
         AND s.wish IS NOT NULL
    JOIN conversations c ON c.id = m.conversation_id JOIN contacts k ON k.id = c.contact_id;
CREATE TABLE words (message uuid, conversation uuid, staff uuid, handler text, holder uuid);
CREATE TABLE taken (handoff uuid, conversation uuid, seq integer, by_wrong boolean);
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
    IF OLD.staff_gender <> 'any' AND NEW.staff_gender <> OLD.staff_gender AND NOT EXISTS (
        SELECT 1 FROM messages m JOIN said s ON s.provider_id = m.provider_id AND s.yes
        WHERE m.id = NEW.waived_by AND m.conversation_id = NEW.conversation_id) AND NOT EXISTS (
        SELECT 1 FROM messages m JOIN said s ON s.provider_id = m.provider_id AND s.tapped
        WHERE m.id = NEW.waived_by AND s.wish = NEW.staff_gender) THEN
        RAISE EXCEPTION 'a wish was loosened without a yes'; END IF;
    IF NEW.state = 'closed' AND NEW.outcome <> 'left' AND NEW.staff_gender NOT IN (
        'any', (SELECT gender FROM staff WHERE id = NEW.staff_id)) THEN
        RAISE EXCEPTION 'whom they did not want ended the search for somebody else'; END IF;
    IF NEW.staff_id IS NOT NULL AND NEW.staff_id IS DISTINCT FROM OLD.staff_id THEN
        INSERT INTO taken SELECT NEW.id, NEW.conversation_id, c.last_seq, EXISTS (
            SELECT 1 FROM wishes m WHERE m.conversation_id = c.id
                  AND m.wish <> (SELECT gender FROM staff WHERE id = NEW.staff_id)
                  AND NOT EXISTS (SELECT 1 FROM wishes w WHERE w.person = m.person AND w.tapped AND w.created_at > m.created_at)
                  AND NOT EXISTS (SELECT 1 FROM messages y JOIN said t ON t.provider_id = y.provider_id AND t.yes
                                  WHERE y.conversation_id = c.id AND y.status = 'handled' AND y.seq > m.seq))
        FROM conversations c WHERE c.id = NEW.conversation_id; END IF;
    RETURN NULL; END $$;
CREATE TRIGGER promise AFTER UPDATE ON handoffs FOR EACH ROW EXECUTE FUNCTION promise();
"""
JOBS = """
SELECT id, task_name, args FROM procrastinate_jobs WHERE status = 'todo' AND (scheduled_at IS NULL OR scheduled_at <= now())
AND (args ->> 'conversation' = ANY(:all) OR args ->> 'handoff' IN
     (SELECT id::text FROM handoffs WHERE conversation_id::text = ANY(:all))) ORDER BY id
"""
# What a person who waits is told by other than the bot's dialogue.
WAITING_KEYS = ("handoff-", "danger-", "ask-danger", "ask-staff-gender", "self-harm-stay", "language-", "media-")
# Who names both is asked whom they mean, and is kept from men meanwhile.
WISHES = {
    "female": ("can I talk to a woman please", "not a man please, I'd rather talk to a woman"),
    "male": ("can I talk to a man please",),
}
SAID = (
    "0", "0", "my boss keeps my passport", "he is beating me right now, he has a knife",
    "he is beating me right now, he has a knife", "I want to die", "thank you", "yes", "no",
)  # fmt: skip
ENDS = ("erase", "stop chat")
BACK = "make_interval(secs => :s)"
# As everywhere the conversations' rows are locked first: somebody else's sweep looks after everybody.
AGES = (
    "SELECT 1 FROM conversations WHERE id = ANY(:all) ORDER BY id FOR UPDATE",
    f"""UPDATE handoff_events SET at = at - {BACK}
        WHERE handoff_id IN (SELECT id FROM handoffs WHERE conversation_id = ANY(:all))""",
    f"""UPDATE handoffs SET told_at = told_at - {BACK}, requested_at = requested_at - {BACK},
        contact_from = contact_from - {BACK}, contact_until = contact_until - {BACK},
        agreed_from = agreed_from - {BACK}, agreed_until = agreed_until - {BACK} WHERE conversation_id = ANY(:all)""",
    f"""UPDATE handoff_offers SET offered_at = offered_at - {BACK}
        WHERE handoff_id IN (SELECT id FROM handoffs WHERE conversation_id = ANY(:all))""",
    f"""UPDATE conversations SET last_inbound_at = last_inbound_at - {BACK}, opened_at = opened_at - {BACK}
        WHERE id = ANY(:all)""",
    f"""UPDATE said SET since = since - {BACK}, until = until - {BACK}
        WHERE provider_id IN (SELECT provider_id FROM messages WHERE conversation_id = ANY(:all))""",
    f"UPDATE messages SET created_at = created_at - {BACK} WHERE conversation_id = ANY(:all)",
    f"""UPDATE procrastinate_jobs SET scheduled_at = scheduled_at - {BACK} WHERE status = 'todo'
        AND args ->> 'handoff' IN (SELECT id::text FROM handoffs WHERE conversation_id = ANY(:all))""",
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
# What a person wished for at any of their doors holds in everything that is open for them, but where they said yes since.
_WISHED = """
SELECT h.*, w.wish FROM handoffs h JOIN conversations c ON c.id = h.conversation_id JOIN contacts k ON k.id = c.contact_id
JOIN LATERAL (SELECT o.wish FROM wishes o WHERE o.person = COALESCE(k.person_id, k.id)
              ORDER BY o.tapped DESC, CASE WHEN o.tapped THEN o.created_at END DESC, o.created_at LIMIT 1) w ON true
WHERE h.conversation_id = ANY(:all) AND h.state IN ('waiting', 'active')
AND EXISTS (SELECT 1 FROM wishes o WHERE o.person = COALESCE(k.person_id, k.id) AND o.closed_at IS NULL)
AND NOT EXISTS (
    SELECT 1 FROM messages y JOIN said t ON t.provider_id = y.provider_id AND t.yes
    WHERE y.id = h.waived_by AND NOT EXISTS (
        SELECT 1 FROM wishes m WHERE m.conversation_id = y.conversation_id AND m.seq > y.seq))
"""
BROKEN = f"""
SELECT h.id, h.wish, h.staff_gender,
       EXISTS (SELECT 1 FROM handoff_offers o JOIN staff s ON s.id = o.staff_id
               WHERE o.handoff_id = h.id AND o.state = 'offered' AND s.gender <> h.wish) AS offered,
       EXISTS (SELECT 1 FROM staff s WHERE s.id = h.staff_id AND s.gender <> h.wish)
           AND NOT EXISTS (SELECT 1 FROM handoff_transfers t WHERE t.handoff_id = h.id AND t.state = 'offered'
                           AND t.to_staff_id IS NULL) AS kept
FROM ({_WISHED}) h
"""
SEEN_BY_WRONG = f"""
SELECT h.id FROM ({_WISHED}) h WHERE h.wish <> :viewer_gender AND h.staff_id IS DISTINCT FROM :viewer AND {OPEN_VISIBLE}
"""
# A conversation in sight whose open handoff is not: there is none.
CONVERSATIONS = f"""
SELECT c.id FROM conversations c JOIN handoffs h ON h.conversation_id = c.id AND h.state IN ('waiting', 'active')
WHERE c.id = ANY(:all) AND {CONVERSATION_VISIBLE} AND NOT {OPEN_VISIBLE}
"""
TAKEN_BY_WRONG = "SELECT handoff FROM taken WHERE by_wrong AND conversation = ANY(:all)"
TRANSCRIPT = """
SELECT m.id, m.conversation_id, m.seq, m.direction, m.status, m.body, m.reply_to, m.created_at, m.staff_id, m.provider_id,
       c.key, w.handler, w.holder, s.wish, s.yes, s.ends, s.since, s.until,
       EXISTS (SELECT 1 FROM handoffs h WHERE h.conversation_id = c.id AND h.state IN ('waiting', 'active')) AS open,
       (SELECT max(t.seq) FROM taken t WHERE t.conversation = c.id) AS taken, c.closed_at IS NOT NULL AS closed,
       c.memory ->> 'owed' AS owed
FROM messages m JOIN conversations c ON c.id = m.conversation_id LEFT JOIN words w ON w.message = m.id
LEFT JOIN said s ON s.provider_id = m.provider_id AND m.direction = 'in'
WHERE m.conversation_id = ANY(:all) ORDER BY m.conversation_id, m.seq
"""
