"""Long work tells how far it is."""

import sys
from collections.abc import Callable

# Told (what, done, total).
Progress = Callable[[str, int, int], None]


def show(what: str, done: int, total: int) -> None:
    """One line that counts on a terminal; elsewhere a line at the beginning and at the end."""
    counting = sys.stderr.isatty() and done < total
    if counting or done in (0, total):
        sys.stderr.write(f"  {what}: {done} of {total}" + ("\r" if counting else "\n"))
        sys.stderr.flush()
