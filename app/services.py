"""Everything a process is built of, in one record. ``main.py`` and ``worker.py`` build it; nobody else constructs."""

from __future__ import annotations

from dataclasses import dataclass

from app.channels.registry import Channels
from app.contacts.receipts import Receipts
from app.conversations.call_flow import CallFlow
from app.conversations.receive import Receiver
from app.conversations.transcript import Transcript
from app.conversations.voice_messages import VoiceMessages
from app.conversations.work import Worker
from app.dialogue.rasa import RasaDialogue
from app.jobs.queue import JobQueue
from app.kit.crypto import Keyring
from app.kit.database import Database
from app.realtime.signals import Signals
from app.settings import Settings
from app.texts.catalog import Catalog
from app.texts.uploads import RecordingLibrary
from routing import Directory


@dataclass(frozen=True, slots=True)
class Services:
    """The parts of a running gateway."""

    settings: Settings
    database: Database
    queue: JobQueue
    keyring: Keyring
    channels: Channels
    signals: Signals
    dialogue: RasaDialogue
    catalog: Catalog
    directory: Directory
    receipts: Receipts
    transcript: Transcript
    receiver: Receiver
    worker: Worker
    calls: CallFlow
    recordings: RecordingLibrary
    voice_messages: VoiceMessages
    stand_in: bool
