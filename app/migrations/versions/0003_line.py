"""Messages that may be unsent or edited, tokens to answer them with, and what a person did besides writing."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds the columns and the table."""
    op.add_column("messages", sa.Column("provider_message_id", sa.String))
    op.add_column("messages", sa.Column("reply_token", sa.String))
    op.add_column("messages", sa.Column("reply_until", sa.DateTime(timezone=True)))
    op.create_index(
        "ix_messages_provider_message",
        "messages",
        ["channel", "provider_message_id"],
        postgresql_where=sa.text("provider_message_id IS NOT NULL"),
    )
    op.create_table(
        "contact_events",
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("contact_id", sa.Uuid, sa.ForeignKey("contacts.id"), nullable=False, index=True),
        sa.Column("channel", sa.String, nullable=False),
        sa.Column("provider_id", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("provider_message_id", sa.String),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("channel", "provider_id", name="uq_contact_events_channel_provider_id"),
    )
    op.create_index(
        "ix_contact_events_provider_message",
        "contact_events",
        ["channel", "provider_message_id"],
        postgresql_where=sa.text("provider_message_id IS NOT NULL"),
    )


def downgrade() -> None:
    """Drops them."""
    op.drop_table("contact_events")
    op.drop_index("ix_messages_provider_message", "messages")
    for column in ("reply_until", "reply_token", "provider_message_id"):
        op.drop_column("messages", column)
