"""Routing: which counter of the Japanese system a person should turn to, as pure functions over facts."""

from routing.counter import Counter, Online, Phone
from routing.decision import Decision, Referral
from routing.directory import Directory, build_directory, load_directory
from routing.engine import decide, prefecture_matters
from routing.facts import Facts, FactsError, parse_facts
from routing.freshness import Problem
from routing.hours import JST, Hours
from routing.policy import urgency_of
from routing.reading import DirectoryError

__all__ = [
    "JST",
    "Counter",
    "Decision",
    "Directory",
    "DirectoryError",
    "Facts",
    "FactsError",
    "Hours",
    "Online",
    "Phone",
    "Problem",
    "Referral",
    "build_directory",
    "decide",
    "load_directory",
    "parse_facts",
    "prefecture_matters",
    "urgency_of",
]
