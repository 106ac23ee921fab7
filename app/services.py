"""Everything a process is built of, in one record. ``main.py`` and ``worker.py`` build it; nobody else constructs."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from app.channels.registry import Channels
from app.contacts.receipts import Receipts
from app.conversations.attend import Attendant
from app.conversations.call_flow import CallFlow
from app.conversations.calls_back import CallsBack
from app.conversations.exchange import Exchange
from app.conversations.receive import Receiver
from app.conversations.staff_calls import StaffCalls
from app.conversations.staff_say import StaffSay
from app.conversations.transcript import Transcript
from app.conversations.voice_messages import VoiceMessages
from app.conversations.work import Worker
from app.dialogue.rasa import RasaDialogue
from app.handoffs.desk import HandoffDesk
from app.jobs.queue import JobQueue
from app.kit.crypto import Keyring
from app.kit.database import Database
from app.realtime.signals import Signals
from app.settings import Settings
from app.staff.desk import StaffDesk
from app.texts.catalog import Catalog
from app.texts.uploads import RecordingLibrary
from app.translation.service import TranslationService
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
    console_texts: Catalog
    staff: StaffDesk
    directory: Directory
    receipts: Receipts
    transcript: Transcript
    receiver: Receiver
    worker: Worker
    handoffs: HandoffDesk
    attendant: Attendant
    staff_say: StaffSay
    calls: CallFlow
    exchange: Exchange
    staff_calls: StaffCalls
    calls_back: CallsBack
    recordings: RecordingLibrary
    voice_messages: VoiceMessages
    translation: TranslationService
    stand_in: bool

    async def work(self, concurrency: int) -> None:
        """Does the queue's work, until cancelled, so much at once; and looks after the calls of handoffs."""
        async with asyncio.TaskGroup() as group:
            group.create_task(
                self.queue.run(self.worker.work, self.attendant.attend, self.attendant.sweep, concurrency)
            )
            group.create_task(self.exchange.keep_sweeping())
