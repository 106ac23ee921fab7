"""What ``serve`` and ``worker`` share: the database, embedded or given, migrated and ready."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from app.kit.embedded_postgres import EmbeddedPostgres
from app.migrations import migrate
from app.settings import Settings


@contextmanager
def ready_database(settings: Settings) -> Iterator[str]:
    """The address of a migrated database; an embedded server is stopped afterwards unless others use it."""
    if settings.database_url is not None:
        address = settings.database_url.get_secret_value()
        migrate(address)
        yield address
        return
    server = EmbeddedPostgres(settings.data_dir)
    address = server.start()
    try:
        migrate(address)
        yield address
    finally:
        server.stop()
