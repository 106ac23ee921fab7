"""One person at several doors: who is joined with whom, the codes that join, and what was typed as one."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Creates the columns and tables."""
    op.add_column("contacts", sa.Column("person_id", sa.Uuid))
    op.create_index(
        "ix_contacts_person_id", "contacts", ["person_id"], postgresql_where=sa.text("person_id IS NOT NULL")
    )
    op.add_column("conversations", sa.Column("shares_facts", sa.Boolean, nullable=False, server_default=sa.false()))
    op.create_table(
        "joining_codes",
        sa.Column("contact_id", sa.Uuid, sa.ForeignKey("contacts.id"), primary_key=True),
        sa.Column("conversation_id", sa.Uuid, sa.ForeignKey("conversations.id"), nullable=False),
        sa.Column("code_hash", sa.LargeBinary, nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("code_hash", name="uq_joining_codes_code_hash"),
    )
    op.create_table(
        "joining_attempts",
        sa.Column("message_id", sa.Uuid, sa.ForeignKey("messages.id"), primary_key=True),
        sa.Column("contact_id", sa.Uuid, sa.ForeignKey("contacts.id"), nullable=False),
        sa.Column("outcome", sa.String, nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_joining_attempts_created_at", "joining_attempts", ["created_at"])


def downgrade() -> None:
    """Drops them."""
    for table in ("joining_attempts", "joining_codes"):
        op.drop_table(table)
    op.drop_column("conversations", "shares_facts")
    op.drop_index("ix_contacts_person_id", "contacts")
    op.drop_column("contacts", "person_id")
