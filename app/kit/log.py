"""Logging: one line an event on standard error, never a person's words.

Only our own short messages with ids and counts are written. Records of libraries pass from WARNING on, without their
exceptions' texts, because a database error quotes the row it failed on.
"""

from __future__ import annotations

import logging
import sys
import traceback


class _Formatter(logging.Formatter):
    """Time, level, logger, message; of an exception its type and the places it passed, not its text."""

    def format(self, record: logging.LogRecord) -> str:
        line = (
            f"{self.formatTime(record, '%H:%M:%S')} {record.levelname.lower():7} {record.name}: {record.getMessage()}"
        )
        if record.exc_info and record.exc_info[0] is not None:
            frames = traceback.extract_tb(record.exc_info[2])[-6:]
            places = " < ".join(f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in reversed(frames))
            line += f" [{record.exc_info[0].__name__} at {places}]"
        return line


def configure_logging(level: int = logging.INFO) -> None:
    """Sends our own records from ``level`` on, and everybody's warnings, to standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Formatter())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("app").setLevel(level)
    # procrastinate logs a job's arguments and its exception; ours are ids, the exception's text is cut by the formatter.
    logging.getLogger("procrastinate").setLevel(logging.ERROR)
