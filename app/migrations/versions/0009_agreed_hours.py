"""The hours that a person agreed to are kept beside those in which their handoff is due, and what who waits was told."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds them."""
    op.add_column("handoffs", sa.Column("agreed_from", sa.DateTime(timezone=True)))
    op.add_column("handoffs", sa.Column("agreed_until", sa.DateTime(timezone=True)))
    op.add_column("handoffs", sa.Column("told", sa.String))


def downgrade() -> None:
    """Takes them away again."""
    op.drop_column("handoffs", "told")
    op.drop_column("handoffs", "agreed_until")
    op.drop_column("handoffs", "agreed_from")
