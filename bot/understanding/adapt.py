"""`python -m understanding.adapt DATA`: makes adapter.npz, with which the encoder tells our labels apart.

About forty minutes on two cores. To be run when the messages have changed a lot; train afterwards. The messages
held apart (`data.held_apart`) are not learned from: calibration and thresholds need some that are new.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from understanding.adapter import FILE, Adapter, save
from understanding.convert import build
from understanding.data import Message, held_apart, load_messages, with_bare
from understanding.encoder import Encoder
from understanding.progress import Progress
from understanding.weights import PackedWeights, wheel_path
from understanding.words import Words


def adapter_of(messages: Sequence[Message], progress: Progress) -> Adapter:
    """The changes that serve the messages. Raises WeightsError when the weights cannot be read."""
    # Imported late: TensorFlow takes seconds.
    from understanding.tuning import adapt  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        build(folder, Adapter({}), progress)
        encoder, words = Encoder(folder), Words(folder)
        vectors = encoder.encode([message.text for message in messages])
        return adapt(messages, vectors, PackedWeights(wheel_path()), words, progress)


class _Line:
    """Progress on the terminal: one line for each step of ten per cent."""

    def __init__(self) -> None:
        self._started, self._last = time.monotonic(), ""

    def __call__(self, what: str, done: int, total: int) -> None:
        line = f"{what}: {10 * (10 * done // total)} %"
        if line != self._last:
            minutes = (time.monotonic() - self._started) / 60
            sys.stderr.write(f"  {minutes:5.1f} min  {line}\n")
            self._last = line


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m understanding.adapt", description=__doc__)
    parser.add_argument("data", type=Path, help="folder with the <language>.yml files")
    parser.add_argument("--file", type=Path, default=FILE, help="what is written")
    arguments = parser.parse_args()
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    messages = [message for message in with_bare(load_messages(arguments.data)) if not held_apart(message)]
    save(arguments.file, adapter_of(messages, _Line()))
    print(f"{arguments.file.name}: {arguments.file.stat().st_size / 1e6:.1f} MB, {len(messages)} messages")


if __name__ == "__main__":
    main()
