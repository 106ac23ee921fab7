"""The tables, one noun a file."""

from app.models.assessment import Assessment
from app.models.base import Base
from app.models.bot_tracker import BotTracker
from app.models.call import Call, UploadedRecording, VoiceMessage
from app.models.chat_receipt import ChatReceipt
from app.models.contact import Contact
from app.models.contact_event import ContactEvent
from app.models.conversation import Conversation, Handler
from app.models.joining import JoiningAttempt, JoiningCode
from app.models.message import Direction, Message, MessageStatus

__all__ = [
    "Assessment",
    "Base",
    "BotTracker",
    "Call",
    "ChatReceipt",
    "Contact",
    "ContactEvent",
    "Conversation",
    "Direction",
    "Handler",
    "JoiningAttempt",
    "JoiningCode",
    "Message",
    "MessageStatus",
    "UploadedRecording",
    "VoiceMessage",
]
