"""Staff, handoffs, and what staff write about a conversation."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

TABLES = [
    "staff",
    "staff_sessions",
    "sign_in_failures",
    "shifts",
    "handoffs",
    "handoff_offers",
    "handoff_transfers",
    "handoff_participants",
    "handoff_events",
    "notes",
    "message_translations",
    "referral_sheets",
]


def upgrade() -> None:
    """Creates the tables."""
    op.create_table(
        "staff",
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("login", sa.String, nullable=False, unique=True),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("pronoun", sa.String, nullable=False),
        sa.Column("languages", JSONB, nullable=False),
        sa.Column("gender", sa.String, nullable=False),
        sa.Column("counter", sa.String),
        sa.Column("role", sa.String, nullable=False),
        sa.Column("capacity", sa.Integer, nullable=False, server_default="3"),
        sa.Column("phone", sa.LargeBinary),
        sa.Column("password_hash", sa.String),
        sa.Column("totp_secret", sa.LargeBinary),
        sa.Column("totp_step", sa.Integer),
        sa.Column("set_up_hash", sa.LargeBinary),
        sa.Column("set_up_until", sa.DateTime(timezone=True)),
        sa.Column("presence", sa.String, nullable=False, server_default="away"),
        sa.Column("seen_at", sa.DateTime(timezone=True)),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("left_at", sa.DateTime(timezone=True)),
        sa.CheckConstraint("role IN ('counselor', 'supervisor', 'reviewer', 'administrator')", name="ck_staff_role"),
        sa.CheckConstraint("presence IN ('available', 'away')", name="ck_staff_presence"),
        sa.CheckConstraint("gender IN ('female', 'male', 'other')", name="ck_staff_gender"),
    )
    op.create_table(
        "staff_sessions",
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("staff_id", sa.Uuid, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("token_hash", sa.LargeBinary, nullable=False, unique=True),
        sa.Column("device", sa.String, nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True)),
    )
    op.create_index("ix_staff_sessions_staff_id", "staff_sessions", ["staff_id"])
    op.create_table(
        "sign_in_failures",
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("subject", sa.LargeBinary, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_sign_in_failures_subject_at", "sign_in_failures", ["subject", "at"])
    op.create_table(
        "shifts",
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("staff_id", sa.Uuid, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("weekday", sa.Integer, nullable=False),
        sa.Column("starts", sa.Integer, nullable=False),
        sa.Column("ends", sa.Integer, nullable=False),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name="ck_shifts_weekday"),
        sa.CheckConstraint(
            "starts BETWEEN 0 AND 1439 AND ends > starts AND ends <= starts + 1440", name="ck_shifts_minutes"
        ),
    )
    op.create_index("ix_shifts_staff_id", "shifts", ["staff_id"])
    op.create_table(
        "handoffs",
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("conversation_id", sa.Uuid, sa.ForeignKey("conversations.id"), nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("channel", sa.String, nullable=False),
        sa.Column("language", sa.String, nullable=False),
        sa.Column("staff_gender", sa.String, nullable=False),
        sa.Column("waived_by", sa.Uuid),
        sa.Column("counter", sa.String),
        sa.Column("urgency", sa.String, nullable=False),
        sa.Column("requested_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True)),
        sa.Column("stage", sa.Integer, nullable=False, server_default="0"),
        sa.Column("contact_from", sa.DateTime(timezone=True)),
        sa.Column("contact_until", sa.DateTime(timezone=True)),
        sa.Column("staff_id", sa.Uuid, sa.ForeignKey("staff.id")),
        sa.Column("accepted_at", sa.DateTime(timezone=True)),
        sa.Column("ended_at", sa.DateTime(timezone=True)),
        sa.Column("outcome", sa.String),
        sa.CheckConstraint(
            "state IN ('waiting', 'active', 'closed', 'abandoned', 'expired')", name="ck_handoffs_state"
        ),
        sa.CheckConstraint("(state = 'active') <= (staff_id IS NOT NULL)", name="ck_handoffs_active_has_staff"),
        sa.CheckConstraint("staff_gender IN ('female', 'male', 'any')", name="ck_handoffs_staff_gender"),
    )
    op.create_index("ix_handoffs_active_staff", "handoffs", ["staff_id"], postgresql_where=sa.text("state = 'active'"))
    op.create_index("ix_handoffs_conversation_id", "handoffs", ["conversation_id"])
    op.create_index("ix_handoffs_waiting", "handoffs", ["requested_at"], postgresql_where=sa.text("state = 'waiting'"))
    op.create_index(
        "uq_handoffs_open_conversation",
        "handoffs",
        ["conversation_id"],
        unique=True,
        postgresql_where=sa.text("state IN ('waiting', 'active')"),
    )
    op.create_table(
        "handoff_offers",
        sa.Column("handoff_id", sa.Uuid, sa.ForeignKey("handoffs.id"), primary_key=True),
        sa.Column("staff_id", sa.Uuid, sa.ForeignKey("staff.id"), primary_key=True),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("offered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True)),
    )
    op.create_index("ix_handoff_offers_staff_id", "handoff_offers", ["staff_id"])
    op.create_table(
        "handoff_transfers",
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("handoff_id", sa.Uuid, sa.ForeignKey("handoffs.id"), nullable=False),
        sa.Column("from_staff_id", sa.Uuid, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("to_staff_id", sa.Uuid, sa.ForeignKey("staff.id")),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("offered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True)),
    )
    op.create_index(
        "uq_handoff_transfers_open",
        "handoff_transfers",
        ["handoff_id"],
        unique=True,
        postgresql_where=sa.text("state = 'offered'"),
    )
    op.create_table(
        "handoff_participants",
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("handoff_id", sa.Uuid, sa.ForeignKey("handoffs.id"), nullable=False),
        sa.Column("staff_id", sa.Uuid, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("part", sa.String, nullable=False),
        sa.Column("invited_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("joined_at", sa.DateTime(timezone=True)),
        sa.Column("left_at", sa.DateTime(timezone=True)),
        sa.UniqueConstraint("handoff_id", "staff_id"),
    )
    op.create_index("ix_handoff_participants_staff_id", "handoff_participants", ["staff_id"])
    op.create_table(
        "handoff_events",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("handoff_id", sa.Uuid, sa.ForeignKey("handoffs.id"), nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("staff_id", sa.Uuid, sa.ForeignKey("staff.id")),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("detail", JSONB, nullable=False, server_default="{}"),
    )
    op.create_index("ix_handoff_events_handoff_id", "handoff_events", ["handoff_id"])
    op.create_table(
        "notes",
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("conversation_id", sa.Uuid, sa.ForeignKey("conversations.id"), nullable=False),
        sa.Column("staff_id", sa.Uuid, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("body", sa.LargeBinary),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_notes_conversation_id", "notes", ["conversation_id"])
    op.create_table(
        "message_translations",
        sa.Column("message_id", sa.Uuid, sa.ForeignKey("messages.id"), primary_key=True),
        sa.Column("language", sa.String, primary_key=True),
        sa.Column("body", sa.LargeBinary),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "referral_sheets",
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("conversation_id", sa.Uuid, sa.ForeignKey("conversations.id"), nullable=False),
        sa.Column("staff_id", sa.Uuid, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("counter", sa.String, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("body", sa.LargeBinary),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("shown_at", sa.DateTime(timezone=True)),
        sa.Column("settled_at", sa.DateTime(timezone=True)),
        sa.Column("settled_by", sa.Uuid),
    )
    op.create_index("ix_referral_sheets_conversation_id", "referral_sheets", ["conversation_id"])
    op.add_column("assessments", sa.Column("corrections", sa.LargeBinary))
    op.add_column("assessments", sa.Column("corrected_at", sa.DateTime(timezone=True)))
    op.add_column("messages", sa.Column("staff_id", sa.Uuid, sa.ForeignKey("staff.id")))


def downgrade() -> None:
    """Drops the tables."""
    op.drop_column("messages", "staff_id")
    op.drop_column("assessments", "corrected_at")
    op.drop_column("assessments", "corrections")
    for table in reversed(TABLES):
        op.drop_table(table)
