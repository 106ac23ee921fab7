from pathlib import Path

import pytest
import yaml

from tests.understanding.conftest import BOT
from understanding.concepts import Concepts, ConceptsError
from understanding.labels import LANGUAGES

OWN = Concepts.of(
    {
        "weapon": ["knife", "dao", "刃物", "មីន", "चक्कु"],
        "hit": ["beat*", "đánh", "殴", "throw things"],
        "no": ["don't", "không"],
    }
)


def named(text: str, concepts: Concepts = OWN) -> list[str]:
    return [concepts.names[place] for place in sorted(concepts.find(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He has a KNIFE!", ["weapon"]),
        ("penknifes", []),
        ("he is beating me", ["hit"]),
        ("heartbeat", []),
        ("nó cầm DAO", ["weapon"]),
        ("bị danh", ["hit"]),
        ("今、刃物で殴られた", ["weapon", "hit"]),
        ("ឯង\u200bមី\u200bនខ្ញុំ", ["weapon"]),
        ("उसले चक्कु लियो", ["weapon"]),
        ("I don’t know", ["no"]),
        ("he throws things", []),
        ("he throw things at me", ["hit"]),
        ("", []),
        ("\ud800 🙂 12", []),
    ],
)
def test_words_are_whole_and_runs_are_anywhere(text: str, found: list[str]) -> None:
    assert named(text) == found


def test_a_phrase_may_go_on_at_its_end_only() -> None:
    concepts = Concepts.of({"unpaid": ["not pay*"]})
    assert named("he does not paying", concepts) == ["unpaid"]
    assert named("he does notpay", concepts) == []


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    OWN.save(tmp_path / "concepts.json")
    again = Concepts.load(tmp_path / "concepts.json")
    assert again.names == OWN.names
    texts = ["knife", "殴", "don't beat"]
    assert (again.of_texts(texts) == OWN.of_texts(texts)).all()


@pytest.mark.parametrize("content", ["- weapon", "weapon: knife", "yes: [ok]", "weapon: [1]", "weapon: ["])
def test_a_malformed_file_is_named(tmp_path: Path, content: str) -> None:
    (tmp_path / "en.yml").write_text(content, encoding="utf-8")
    with pytest.raises(ConceptsError, match=r"en\.yml"):
        Concepts.read(tmp_path)


def test_all_languages_have_all_concepts() -> None:
    folder = BOT / "data" / "lexicon"
    every = Concepts.read(folder).names
    assert {file.stem for file in folder.glob("*.yml")} == set(LANGUAGES)
    for file in folder.glob("*.yml"):
        assert set(yaml.safe_load(file.read_text(encoding="utf-8"))) == set(every), file.name
