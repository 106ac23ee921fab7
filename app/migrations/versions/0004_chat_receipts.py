"""Receipts of the web chat: a number of eight digits to come back with."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Creates the table."""
    op.create_table(
        "chat_receipts",
        sa.Column("contact_id", sa.Uuid, sa.ForeignKey("contacts.id"), primary_key=True),
        sa.Column("number_hash", sa.LargeBinary, nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("came_back_at", sa.DateTime(timezone=True)),
        sa.UniqueConstraint("number_hash", name="uq_chat_receipts_number_hash"),
    )


def downgrade() -> None:
    """Drops it."""
    op.drop_table("chat_receipts")
