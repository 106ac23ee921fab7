"""The tables, one noun a file."""

from app.models.assessment import Assessment
from app.models.base import Base
from app.models.bot_tracker import BotTracker
from app.models.call import Call, UploadedRecording, VoiceMessage
from app.models.call_leg import CallLeg
from app.models.casework import MessageTranslation, Note, ReferralSheet
from app.models.chat_receipt import ChatReceipt
from app.models.contact import Contact
from app.models.contact_event import ContactEvent
from app.models.conversation import Conversation, Handler
from app.models.handoff import (
    Handoff,
    HandoffEvent,
    HandoffOffer,
    HandoffParticipant,
    HandoffState,
    HandoffTransfer,
)
from app.models.joining import JoiningAttempt, JoiningCode
from app.models.message import Direction, Message, MessageStatus
from app.models.staff import Level, Presence, Role, Shift, SignInFailure, Staff, StaffSession

__all__ = [
    "Assessment",
    "Base",
    "BotTracker",
    "Call",
    "CallLeg",
    "ChatReceipt",
    "Contact",
    "ContactEvent",
    "Conversation",
    "Direction",
    "Handler",
    "Handoff",
    "HandoffEvent",
    "HandoffOffer",
    "HandoffParticipant",
    "HandoffState",
    "HandoffTransfer",
    "JoiningAttempt",
    "JoiningCode",
    "Level",
    "Message",
    "MessageStatus",
    "MessageTranslation",
    "Note",
    "Presence",
    "ReferralSheet",
    "Role",
    "Shift",
    "SignInFailure",
    "Staff",
    "StaffSession",
    "UploadedRecording",
    "VoiceMessage",
]
