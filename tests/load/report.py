"""The rows of the bench that need no running system, and the table."""

from __future__ import annotations

import os
import subprocess
import time
import timeit
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.kit.holidays import JapaneseHolidays
from app.kit.language import LANGUAGES
from app.texts.catalog import load_catalog
from routing import decide, load_directory, parse_facts
from routing.hours import JST
from tests.support.system import free_port

README = Path(__file__).parents[2] / "README.md"
BENCH = "bench"
CONSOLE = "bench-console"
LIVES = "lives"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    what: str
    stock: str
    ours: str
    ratio: str
    wanted: str


def functions() -> list[Row]:
    """Routing and texts, in this process."""
    directory, holidays = load_directory(), JapaneseHolidays()
    facts = [
        parse_facts({"language": language, "indicators": indicators, "age_group": "adult", "phone": "mobile"})
        for language in LANGUAGES
        for indicators in (["wage_withholding"], ["physical_violence"], ["sexual_exploitation", "debt_bondage"])
    ]
    at = datetime.now(UTC).astimezone(JST)
    count = 2000 // len(facts)
    routing = (
        timeit.timeit(lambda: [decide(item, at, directory, holidays) for item in facts], number=count)
        / count
        / len(facts)
    )
    catalog = load_catalog()
    variables = {"role": "self", "police": "110", "ambulance": "119", "coastguard": "118"}
    pairs = [(language, key) for language in LANGUAGES for key in ("ask-what", "danger-110", "choice-yes", "greeting")]
    for language, key in pairs:
        catalog.render(language, key, variables)
    texts = timeit.timeit(lambda: [catalog.render(*pair, variables) for pair in pairs], number=50) / 50 / len(pairs)
    return [
        Row("routing, a decision", "", f"{routing * 1e6:.0f} µs", "", "≤ 300 µs"),
        Row("a text, rendered", "", f"{texts * 1e6:.0f} µs", "", "≤ 50 µs"),
    ]


def second_start(folder: Path) -> Row:
    """`make run` on a machine where everything is set up, until it is ready."""
    environment = {**os.environ, "TSUNAGU_PORT": str(free_port()), "TSUNAGU_DATA_DIR": str(folder / "start")}
    seconds = []
    for _ in range(2):
        started = time.monotonic()
        process = subprocess.Popen(
            ["make", "run"], env=environment, cwd=README.parent, stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith("Ready"):
                break
        seconds.append(time.monotonic() - started)
        process.terminate()
        process.wait()
    return Row("second `make run` to ready", "", f"{seconds[-1]:.0f} s", "", "≤ 60 s")


def table(rows: list[Row]) -> str:
    """The rows as Markdown."""
    head = (
        f"Measured {datetime.now(UTC).date()} on {os.cpu_count()} cores; stock Rasa in the same run, taking turns.\n\n"
    )
    lines = ["| | stock Rasa | Tsunagu | ratio | wanted |", "|---|---|---|---|---|"]
    lines += [f"| {row.what} | {row.stock} | {row.ours} | {row.ratio} | {row.wanted} |" for row in rows]
    return head + "\n".join(lines)


def write(shown: str, name: str = BENCH) -> None:
    """Puts the table between the marks of this name in the README."""
    first, last = f"<!-- {name} -->", f"<!-- /{name} -->"
    text = README.read_text(encoding="utf-8")
    before, _, rest = text.partition(first)
    _, _, after = rest.partition(last)
    README.write_text(f"{before}{first}\n{shown}\n{last}{after}", encoding="utf-8")
