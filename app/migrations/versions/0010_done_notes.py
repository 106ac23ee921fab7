"""When what an interpreter was asked for was sent, or not wanted any more."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds it."""
    op.add_column("notes", sa.Column("done_at", sa.DateTime(timezone=True)))


def downgrade() -> None:
    """Takes it away again."""
    op.drop_column("notes", "done_at")
