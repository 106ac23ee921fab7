"""Contacts, conversations, messages, assessments and the bot's trackers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Creates the tables."""
    _create_contacts()
    _create_conversations()
    _create_messages()
    op.create_table(
        "assessments",
        sa.Column("conversation_id", sa.Uuid, sa.ForeignKey("conversations.id"), primary_key=True),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "bot_trackers",
        sa.Column("conversation", sa.Uuid, primary_key=True),
        sa.Column("turn", sa.String),
        sa.Column("answer", sa.LargeBinary),
        sa.Column("state", sa.LargeBinary, nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
    )


def _create_contacts() -> None:
    op.create_table(
        "contacts",
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("channel", sa.String, nullable=False),
        sa.Column("address_hash", sa.LargeBinary, nullable=False),
        sa.Column("address", sa.LargeBinary),
        sa.Column("language", sa.String),
        sa.Column("blocked_at", sa.DateTime(timezone=True)),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("channel", "address_hash", name="uq_contacts_channel_address_hash"),
    )


def _create_conversations() -> None:
    op.create_table(
        "conversations",
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("contact_id", sa.Uuid, sa.ForeignKey("contacts.id"), nullable=False),
        sa.Column("channel", sa.String, nullable=False),
        sa.Column("handler", sa.String, server_default="bot", nullable=False),
        sa.Column("language", sa.String),
        sa.Column("key", sa.LargeBinary, nullable=False),
        sa.Column("last_seq", sa.Integer, server_default="0", nullable=False),
        sa.Column("choices", JSONB, server_default="[]", nullable=False),
        sa.Column("memory", JSONB, server_default="{}", nullable=False),
        sa.Column("urgency", sa.String),
        sa.Column("pretend_at", sa.DateTime(timezone=True)),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_inbound_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True)),
        sa.CheckConstraint("handler IN ('bot', 'queue', 'counselor')", name="handler"),
    )
    op.create_index(
        "uq_conversations_open_contact",
        "conversations",
        ["contact_id"],
        unique=True,
        postgresql_where=sa.text("closed_at IS NULL"),
    )


def _create_messages() -> None:
    op.create_table(
        "messages",
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("conversation_id", sa.Uuid, sa.ForeignKey("conversations.id"), nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("direction", sa.String, nullable=False),
        sa.Column("channel", sa.String, nullable=False),
        sa.Column("provider_id", sa.String),
        sa.Column("body", sa.LargeBinary),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("error_code", sa.String),
        sa.Column("attempts", sa.Integer, server_default="0", nullable=False),
        sa.Column("segments", sa.Integer),
        sa.Column("reply_to", sa.Uuid),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("status_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("direction IN ('in', 'out')", name="direction"),
        sa.UniqueConstraint("channel", "provider_id", name="uq_messages_channel_provider_id"),
        sa.UniqueConstraint("conversation_id", "seq", name="uq_messages_conversation_id_seq"),
    )
    unsettled = sa.text("status IN ('pending', 'queued', 'wired')")
    op.create_index("ix_messages_unsettled", "messages", ["conversation_id"], postgresql_where=unsettled)
    answered = sa.text("reply_to IS NOT NULL")
    op.create_index("uq_messages_reply_to", "messages", ["reply_to"], unique=True, postgresql_where=answered)


def downgrade() -> None:
    """Drops the tables and all that was said."""
    for table in ("bot_trackers", "assessments", "messages", "conversations", "contacts"):
        op.drop_table(table)
