"""Brings a database to the newest revision; two processes that start at once take turns."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, text
from sqlalchemy.engine import Connection

from app.kit.database import engine_url

# Any constant: the same in every process of this project.
ADVISORY_LOCK = 7_390_412


def alembic_config(connection: Connection) -> Config:
    """Alembic's settings for a connection, without an ini file."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["connection"] = connection
    return config


def migrate(address: str) -> None:
    """Runs all missing migrations on the database at ``address`` (a ``postgresql://`` address), in one transaction."""
    engine = create_engine(engine_url(address))
    with engine.begin() as connection:
        connection.execute(text("SELECT pg_advisory_xact_lock(:id)"), {"id": ADVISORY_LOCK})
        command.upgrade(alembic_config(connection), "head")
    engine.dispose()
