"""Over the whole space of facts and a year of half-hours, and around the end of OTIT: what must always hold."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from routing import JST, Decision, Facts, Referral, decide, parse_facts, urgency_of
from routing import facts as words
from tests.routing.asking import DIRECTORY, HOLIDAYS, IMMIGRATION

EMERGENCY = {"police_110", "fire_ambulance_119", "coast_guard_118"}
LEVELS = {"yes": 2, "interpreter": 1, "no": 0}
URGENCIES = ["normal", "urgent", "emergency"]
NATIONALITIES = ("VN", "CN", "PH", "MM", "KH", "BR", "FR", "JP")


def known(values: tuple[str, ...]) -> st.SearchStrategy[str | None]:
    return st.one_of(st.none(), st.sampled_from(values))


# Mostly unknown, as in life; danger and its like would otherwise hide everything else.
FLAG = st.sampled_from([None, None, None, None, False, True])
FACTS = st.fixed_dictionaries(
    {
        "language": known(words.LANGUAGES),
        "age_group": known(words.AGE_GROUPS),
        "gender": known(words.GENDERS),
        "preferred_staff_gender": known(words.STAFF_GENDERS),
        "role": known(words.ROLES),
        "residence": known(words.RESIDENCES),
        "nationality": known(NATIONALITIES),
        "prefecture": st.one_of(st.none(), st.integers(1, 47)),
        "perpetrator": known(words.PERPETRATORS),
        "indicators": st.lists(st.sampled_from(words.INDICATORS), max_size=4),
        "topics": st.lists(st.sampled_from(words.TOPICS), max_size=2),
        "request": known(words.REQUESTS),
        "phone": known(words.PHONES),
        **dict.fromkeys(words.FLAGS, FLAG),
    }
).map(parse_facts)

YEAR = st.integers(0, 365 * 48 - 1).map(lambda half: datetime(2026, 11, 1, tzinfo=JST) + timedelta(minutes=30 * half))
OTIT_ENDS = st.integers(-10 * 48, 10 * 48).map(
    lambda half: datetime(2027, 4, 1, tzinfo=JST) + timedelta(minutes=30 * half)
)
MOMENTS = st.one_of(YEAR, OTIT_ENDS)

always = settings(max_examples=500, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def route(facts: Facts, at: datetime) -> Decision:
    return decide(facts, at, DIRECTORY, HOLIDAYS)


def in_danger(facts: Facts) -> bool:
    return bool(facts.immediate_danger) or "immediate_danger" in facts.indicators


def is_child(facts: Facts) -> bool:
    return facts.age_group == "child" or "child_involved" in facts.indicators


def fears(facts: Facts) -> bool:
    threatened = "immigration_status" in facts.topics and "intimidation_threats" in facts.indicators
    return facts.residence == "no_status" or bool(facts.fears_own_authorities) or threatened


def answers(referral: Referral) -> bool:
    """Somebody answers now and the person can be given the way: a number, or a chat or app that is live."""
    live = {"chat", "app"} & {address.kind for address in referral.online}
    return referral.open and not referral.number_unverified and bool(referral.phones or live)


def serves_as_well(other: Referral, than: Referral) -> bool:
    """Rulings 1 and 3: fits the matter no worse, speaks the language no worse, answers on a way that may be shown.

    Not those that come last for this person (ruling 5), and not 110 named only to close the list.
    """
    return (
        answers(other)
        and other.fit <= than.fit
        and LEVELS[other.in_language] >= LEVELS[than.in_language]
        and "immigration-last" not in other.reasons
        and "somebody-else-dials" not in other.reasons
    )


@always
@given(FACTS, MOMENTS)
def test_total_and_deterministic(facts: Facts, at: datetime) -> None:
    decision = route(facts, at)
    assert decision.referrals
    assert decision == route(facts, at.astimezone(UTC))
    ids = [referral.counter for referral in decision.referrals]
    assert len(ids) == len(set(ids))
    told = json.loads(json.dumps(decision.to_json()))
    assert [entry["id"] for entry in told["counters"]] == ids


@always
@given(FACTS, MOMENTS)
def test_danger_always_first(facts: Facts, at: datetime) -> None:
    decision = route(facts, at)
    first = decision.referrals[0].counter
    if in_danger(facts) or facts.medical_emergency:
        assert decision.urgency == "emergency"
        assert first in EMERGENCY
        assert "police_110" in [referral.counter for referral in decision.referrals[:3]]
    if facts.at_sea:
        assert first == "coast_guard_118"
    elif "self_harm" in facts.indicators and in_danger(facts):
        assert first == "fire_ambulance_119"


@always
@given(FACTS, st.sampled_from(words.INDICATORS))
def test_one_more_indicator_never_lowers_urgency(facts: Facts, indicator: str) -> None:
    more = replace(facts, indicators=facts.indicators | {indicator})
    assert URGENCIES.index(urgency_of(more)) >= URGENCIES.index(urgency_of(facts))


@always
@given(FACTS, MOMENTS)
def test_no_closed_counter_above_an_open_one_that_serves_as_well(facts: Facts, at: datetime) -> None:
    referrals = route(facts, at).referrals
    for place, above in enumerate(referrals):
        # A form is enough for a tip (§9), and nobody but IOM brings people home (§11): these two keep their place.
        if not above.open and above.counter not in ("anonymous_tip_line", "iom_japan"):
            assert not [below.counter for below in referrals[place + 1 :] if serves_as_well(below, above)]


@always
@given(FACTS, MOMENTS)
def test_an_open_counter_in_the_language_leads(facts: Facts, at: datetime) -> None:
    """Ruling 3. A tip needs no answer at once: the tip line's form is enough (§9). 189 leads always (ruling 4)."""
    referrals = route(facts, at).referrals
    if referrals[0].open or referrals[0].counter in ("anonymous_tip_line", "child_guidance_189"):
        return
    better = [
        referral.counter
        for referral in referrals
        if answers(referral)
        and referral.in_language == "yes"
        and referral.counter not in EMERGENCY
        and "immigration-last" not in referral.reasons
    ]
    assert not better


@always
@given(FACTS, MOMENTS)
def test_somebody_can_always_be_reached_or_the_truth_is_told(facts: Facts, at: datetime) -> None:
    decision = route(facts, at)
    understands = [r for r in decision.referrals if answers(r) and r.in_language != "no"]
    if facts.phone in ("mobile", "landline", "unknown") and facts.can_speak is not False:
        assert understands
        assert "koban-show-screen" not in decision.notes
        if decision.urgency != "normal":
            assert set(understands) & set(decision.referrals[:3])
    elif not understands:
        assert "koban-show-screen" in decision.notes


@always
@given(FACTS, MOMENTS)
def test_only_what_may_be_shown_is_shown(facts: Facts, at: datetime) -> None:
    superseded = {number for counter in DIRECTORY.counters.values() for number in counter.superseded_phones}
    for referral in route(facts, at).referrals:
        for phone in referral.phones:
            assert phone.publish == "yes"
            assert phone.number not in superseded
            assert not phone.prefectures or facts.prefecture in phone.prefectures
            assert facts.prefecture not in phone.not_in_prefectures
            assert facts.phone in phone.reach or (facts.phone == "none" and phone.number in ("110", "118", "119"))
            if phone.languages and referral.in_language == "yes":
                assert (facts.language or "ja") in phone.languages
        for address in referral.online:
            assert address.publish == "yes"
            assert address.url.startswith("https://")
            assert address.kind in ("web_form", "chat", "email", "sns", "app")
            assert not address.languages or (facts.language or "ja") in address.languages


@always
@given(FACTS, MOMENTS)
def test_nobody_is_sent_where_they_are_not_served(facts: Facts, at: datetime) -> None:
    named = {referral.counter for referral in route(facts, at).referrals}
    if facts.gender == "male":
        assert not named & {"womens_support_centre_8778", "moj_women_hotline"}
    if facts.age_group == "adult" and "child_involved" not in facts.indicators:
        assert not named & {
            "child_guidance_189",
            "child_guidance_consult_0120189783",
            "childline_japan",
            "moj_children_110",
        }
    if facts.residence != "technical_intern":
        assert not any(counter.startswith("otit") for counter in named)
    embassies = [counter for counter in named if counter.startswith("embass")]
    if facts.fears_own_authorities or "return_home" not in facts.topics:
        assert not embassies
    assert len(embassies) <= 1
    assert "embassy_myanmar" not in named
    assert all(DIRECTORY.counters[counter].listed for counter in named)
    assert all(DIRECTORY.counters[counter].valid_on(at.astimezone(JST).date()) for counter in named)


@always
@given(FACTS, MOMENTS)
def test_only_a_publishable_way_leads(facts: Facts, at: datetime) -> None:
    """Ruling 1; and what is only named can be asked for through another of the same answer."""
    referrals = route(facts, at).referrals
    first = referrals[0]
    assert (
        first.phones
        or first.online
        or first.counter in {*EMERGENCY, "immigration_inspector_departure"} | {"child_guidance_189"}
    )
    ids = {referral.counter for referral in referrals}
    for referral in referrals:
        if referral.ask_via is not None:
            assert referral.number_unverified
            assert referral.ask_via in ids - EMERGENCY - {referral.counter}


@always
@given(FACTS, MOMENTS)
def test_opening_and_closing_times_are_true(facts: Facts, at: datetime) -> None:
    decision = route(facts, at)
    for referral in decision.referrals[:6]:
        if referral.opens_at is not None:
            assert not referral.open
            assert referral.opens_at > at
            later = {r.counter: r for r in route(facts, referral.opens_at).referrals}
            assert later[referral.counter].open
        if referral.closes_at is not None:
            assert referral.open
            assert referral.closes_at > at
            assert not referral.h24
            after = {r.counter: r for r in route(facts, referral.closes_at).referrals}
            assert referral.counter not in after or not after[referral.counter].open


@always
@given(FACTS, MOMENTS)
def test_fear_never_leads_to_immigration(facts: Facts, at: datetime) -> None:
    """Ruling 5, with its one exception."""
    if not fears(facts):
        return
    first = route(facts, at).referrals[0]
    if first.counter in IMMIGRATION:
        assert first.counter == "fresc"
        assert facts.language in ("km", "my")
        assert first.open


@always
@given(FACTS, MOMENTS)
def test_a_phone_of_few_numbers_finds_a_way_among_the_first_three(facts: Facts, at: datetime) -> None:
    """Ruling 12."""
    decision = route(facts, at)
    three = {referral.counter for referral in decision.referrals[:3]}
    if facts.phone not in ("ip_or_prepaid", "abroad") or three == EMERGENCY:
        return
    assert any(
        referral.phones or any(address.kind != "sns" for address in referral.online)
        for referral in decision.referrals[:3]
    )


@always
@given(FACTS, MOMENTS)
def test_a_harmed_child_has_189_in_front(facts: Facts, at: datetime) -> None:
    """Ruling 4, after what comes for danger and at sea."""
    if not is_child(facts) or not facts.indicators & {"physical_violence", "sexual_violence", "sexual_exploitation"}:
        return
    ids = [referral.counter for referral in route(facts, at).referrals]
    before = ids[: ids.index("child_guidance_189")]
    # Where two emergency lines are in front already, the third place is for a line in the language.
    assert set(before) <= EMERGENCY or (len(before) == 3 and len(EMERGENCY & set(before)) == 2)
