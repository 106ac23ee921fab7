"""Who works here: counselors, supervisors, reviewers, administrators; how they sign in, and when they are on duty."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class Role(StrEnum):
    """What someone may do. A supervisor is a counselor too; an administrator sees no conversation."""

    COUNSELOR = "counselor"
    SUPERVISOR = "supervisor"
    REVIEWER = "reviewer"
    ADMINISTRATOR = "administrator"


class Level(StrEnum):
    """How well someone speaks a language, the better first."""

    NATIVE = "native"
    FLUENT = "fluent"
    BASIC = "basic"


class Presence(StrEnum):
    """What someone says of themself. They are reachable only while their console is seen to be open, too."""

    AVAILABLE = "available"
    AWAY = "away"


class Staff(Base):
    """A person of the staff. Who left stays in the table, without a way in, because old conversations name them."""

    __tablename__ = "staff"
    __table_args__ = (
        CheckConstraint("gender IN ('female', 'male', 'other')", name="gender"),
        CheckConstraint("role IN ('counselor', 'supervisor', 'reviewer', 'administrator')", name="role"),
        CheckConstraint("presence IN ('available', 'away')", name="presence"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    login: Mapped[str] = mapped_column(unique=True)
    """The name they sign in with, in lower case."""
    name: Mapped[str]
    """As colleagues and the person in the conversation read it."""
    pronoun: Mapped[str]
    """What the person may call them (chị, さん, Ms …); may be empty."""
    languages: Mapped[dict[str, Any]] = mapped_column(JSONB)
    """Language code → level."""
    gender: Mapped[str]
    counter: Mapped[str | None]
    """The directory's id of the counter they sit at."""
    role: Mapped[str]
    capacity: Mapped[int] = mapped_column(server_default="3")
    """Conversations they can have at a time."""
    phone: Mapped[bytes | None]
    """Where calls reach them, sealed and bound to this row (Keyring.seal_address)."""
    password_hash: Mapped[str | None]
    """argon2id; null until they have chosen one."""
    totp_secret: Mapped[bytes | None]
    """Sealed and bound to this row; null until they have set it up."""
    totp_step: Mapped[int | None]
    """The last step that was used: a code works once."""
    set_up_hash: Mapped[bytes | None]
    """Keyed hash of the one-time link with which they choose a password, good until ``set_up_until``."""
    set_up_until: Mapped[datetime | None]
    presence: Mapped[str] = mapped_column(server_default="away")
    seen_at: Mapped[datetime | None]
    """When their console was last heard of."""
    created_at: Mapped[datetime]
    left_at: Mapped[datetime | None]


class StaffSession(Base):
    """Someone signed in on one device."""

    __tablename__ = "staff_sessions"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"), index=True)
    token_hash: Mapped[bytes] = mapped_column(unique=True)
    device: Mapped[str]
    """What the browser calls itself, shortened."""
    created_at: Mapped[datetime]
    seen_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]


class SignInFailure(Base):
    """A sign-in that failed, to slow down those who guess. ``subject``: keyed hash of a login, or of an address."""

    __tablename__ = "sign_in_failures"
    __table_args__ = (Index("ix_sign_in_failures_subject_at", "subject", "at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    subject: Mapped[bytes]
    at: Mapped[datetime]


class Shift(Base):
    """When someone is on duty, every week. Minutes of the day in Japan; ``ends`` may be up to 24 h after ``starts``."""

    __tablename__ = "shifts"
    __table_args__ = (
        CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
        CheckConstraint("starts BETWEEN 0 AND 1439 AND ends > starts AND ends <= starts + 1440", name="minutes"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"), index=True)
    weekday: Mapped[int]
    """0 is Monday."""
    starts: Mapped[int]
    ends: Mapped[int]
