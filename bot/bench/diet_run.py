"""`python -m bench.diet_run FOLDER`: trains stock Rasa on a folder's messages, then asks it for each of the texts.

Reads MESSAGES, CONFIG and TEXTS, writes FOUND: intents (m), confidences (texts x m), seconds (texts).
"""

import asyncio
import json
import logging
import os
import sys
import time
import warnings
from pathlib import Path
from typing import Any

import numpy as np

from understanding.calibration import DoubleArray

MESSAGES, CONFIG, TEXTS, FOUND = "nlu.json", "config.yml", "texts.json", "found.npz"
_STEP = 500


def _train(folder: Path) -> Any:
    """The trained agent."""
    # Imported late: the other side of the bench reads this module too, and does without TensorFlow.
    from rasa.core.agent import Agent  # noqa: PLC0415
    from rasa.model_training import train_nlu  # noqa: PLC0415
    from rasa.utils.log_utils import configure_structlog  # noqa: PLC0415
    from rasa.utils.tensorflow.environment import setup_tf_environment  # noqa: PLC0415

    configure_structlog(logging.ERROR)
    setup_tf_environment()
    started = time.monotonic()
    model = train_nlu(str(folder / CONFIG), str(folder / MESSAGES), str(folder), fixed_model_name="stock")
    print(f"  stock Rasa: trained in {time.monotonic() - started:.0f} s", flush=True)
    return Agent.load(model)


async def _ask(agent: Any, texts: list[str]) -> tuple[list[str], DoubleArray, list[float]]:
    """Intents, confidences (texts x intents) and seconds, one text at a time."""
    await agent.parse_message(texts[0])
    places: dict[str, int] = {}
    rows, seconds = [], []
    for done, text in enumerate(texts):
        if done % _STEP == 0:
            print(f"  stock Rasa: {done} of {len(texts)} messages", flush=True)
        started = time.perf_counter()
        found = await agent.parse_message(text)
        seconds.append(time.perf_counter() - started)
        rows.append({intent["name"]: intent["confidence"] for intent in found["intent_ranking"]})
        for name in rows[-1]:
            places.setdefault(name, len(places))
    confidences = np.zeros((len(texts), len(places)))
    for i, row in enumerate(rows):
        confidences[i, [places[name] for name in row]] = list(row.values())
    return list(places), confidences, seconds


def main() -> None:
    """The command."""
    folder = Path(sys.argv[1])
    # At this level Rasa counts its epochs in a bar, and says little else.
    os.environ.update(RASA_TELEMETRY_ENABLED="false", TF_CPP_MIN_LOG_LEVEL="3", LOG_LEVEL="INFO")
    os.environ["RASA_CACHE_DIRECTORY"] = str(folder / "cache")
    # Rasa warns of every intent that only one message has.
    warnings.showwarning = lambda *_: None
    agent = _train(folder)
    intents, confidences, seconds = asyncio.run(_ask(agent, json.loads((folder / TEXTS).read_text(encoding="utf-8"))))
    np.savez(folder / FOUND, intents=np.array(intents), confidences=confidences, seconds=np.array(seconds))


if __name__ == "__main__":
    main()
