"""Telephone calls, voice messages, uploaded prompts, and the second language of a contact."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Creates the tables."""
    # The language heard where the first one has no recording yet.
    op.add_column("contacts", sa.Column("second_language", sa.String))
    op.create_table(
        "calls",
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("provider_id", sa.String, nullable=False, unique=True),
        sa.Column("contact_id", sa.Uuid, sa.ForeignKey("contacts.id")),
        sa.Column("address_hash", sa.LargeBinary, nullable=False),
        sa.Column("conversation_id", sa.Uuid, sa.ForeignKey("conversations.id")),
        sa.Column("second_language", sa.String),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("error_code", sa.String),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("active_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True)),
    )
    op.create_index(
        "ix_calls_live", "calls", ["address_hash"], postgresql_where=sa.text("ended_at IS NULL"), unique=False
    )
    op.create_table(
        "voice_messages",
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("call_id", sa.Uuid, sa.ForeignKey("calls.id"), nullable=False),
        sa.Column("conversation_id", sa.Uuid, sa.ForeignKey("conversations.id"), nullable=False),
        sa.Column("provider_id", sa.String, nullable=False, unique=True),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("seconds", sa.Integer, nullable=False),
        sa.Column("sound", sa.LargeBinary),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("status_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "uploaded_recordings",
        sa.Column("language", sa.String, primary_key=True),
        sa.Column("name", sa.String, primary_key=True),
        sa.Column("media_type", sa.String, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("uploaded_at", sa.DateTime(timezone=True), nullable=False),
    )


def downgrade() -> None:
    """Drops the tables."""
    for table in ("uploaded_recordings", "voice_messages", "calls"):
        op.drop_table(table)
    op.drop_column("contacts", "second_language")
