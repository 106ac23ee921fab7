"""Calls to staff, and whether a caller is in the room with them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Creates the table."""
    op.add_column("calls", sa.Column("joined_at", sa.DateTime(timezone=True)))
    op.add_column("calls", sa.Column("sent_at", sa.DateTime(timezone=True)))
    op.create_table(
        "call_legs",
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("handoff_id", sa.Uuid, sa.ForeignKey("handoffs.id"), nullable=False),
        sa.Column("staff_id", sa.Uuid, sa.ForeignKey("staff.id")),
        sa.Column("part", sa.String, nullable=False),
        sa.Column("provider_id", sa.String, unique=True),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("outcome", sa.String),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True)),
        sa.CheckConstraint("(part = 'person') = (staff_id IS NULL)", name="ck_call_legs_whose"),
        sa.CheckConstraint("state IN ('ringing', 'answered', 'talking', 'ended')", name="ck_call_legs_state"),
        sa.CheckConstraint("(state = 'ended') = (ended_at IS NOT NULL)", name="ck_call_legs_ended"),
    )
    op.create_index("ix_call_legs_handoff_id", "call_legs", ["handoff_id"])
    live = sa.text("ended_at IS NULL")
    op.create_index("uq_call_legs_live_staff", "call_legs", ["staff_id"], unique=True, postgresql_where=live)
    person = sa.text("ended_at IS NULL AND part = 'person'")
    op.create_index("uq_call_legs_live_person", "call_legs", ["handoff_id"], unique=True, postgresql_where=person)


def downgrade() -> None:
    """Takes it away again."""
    op.drop_table("call_legs")
    op.drop_column("calls", "sent_at")
    op.drop_column("calls", "joined_at")
