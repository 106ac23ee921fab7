"""Alembic's entry: migrations run on the connection that ``app.migrations.migrate`` hands over."""

from __future__ import annotations

from alembic import context

from app.models import Base

context.configure(connection=context.config.attributes["connection"], target_metadata=Base.metadata)
with context.begin_transaction():
    context.run_migrations()
