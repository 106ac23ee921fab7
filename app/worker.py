"""Builds everything a process needs from the settings. The gateway (main.py) and ``tsunagu worker`` both start here."""

from __future__ import annotations

from dataclasses import dataclass

from app.assessments.service import Assessor
from app.channels.chat import WebChat
from app.channels.registry import Channels, build_channels
from app.contacts.joining import Joining
from app.contacts.receipts import Receipts
from app.conversations.attend import Attendant
from app.conversations.call_acts import CallActs
from app.conversations.call_flow import CallFlow
from app.conversations.call_prompts import Prompts
from app.conversations.call_scenes import Scenes
from app.conversations.call_turns import CallTurns
from app.conversations.call_waiting import CallWaiting
from app.conversations.calls import CallRows
from app.conversations.calls_back import CallsBack
from app.conversations.compose import Composer
from app.conversations.contact_events import ContactEvents
from app.conversations.deliver import Deliverer
from app.conversations.doors import Doors
from app.conversations.exchange import Exchange
from app.conversations.handoff_turns import HandoffTurns
from app.conversations.handoff_voice import HandoffVoice
from app.conversations.hearing import Ear
from app.conversations.held import Held
from app.conversations.line_checks import LineChecks
from app.conversations.line_deeds import LineDeeds
from app.conversations.outbox import Outbox
from app.conversations.receive import Receiver
from app.conversations.reception import Reception, Staffing
from app.conversations.repository import ConversationRows
from app.conversations.staff_calls import StaffCalls
from app.conversations.staff_say import StaffSay
from app.conversations.text_back import TextBack
from app.conversations.transcript import Transcript
from app.conversations.turn import Turner
from app.conversations.voice_messages import VoiceMessages
from app.conversations.waiting_room import WaitingRoom
from app.conversations.work import Worker
from app.dialogue.rasa import RasaDialogue
from app.handoffs.desk import HandoffDesk
from app.jobs.queue import JobQueue
from app.kit.crypto import Keyring, master_key
from app.kit.database import Database
from app.kit.holidays import JapaneseHolidays
from app.realtime.signals import Signals
from app.services import Services
from app.settings import Settings
from app.staff.desk import build_staff
from app.texts.catalog import Catalog, load_catalog, load_console_catalog
from app.texts.recordings import Recordings
from app.texts.uploads import RecordingLibrary
from app.texts.words import Words, load_words
from app.translation.argos import Argos
from app.translation.service import TranslationService
from app.translation.store import PackageStore
from routing import Directory, load_directory


@dataclass(frozen=True, slots=True)
class _Ground:
    """What nearly everything stands on."""

    settings: Settings
    keyring: Keyring
    database: Database
    queue: JobQueue
    signals: Signals
    channels: Channels
    catalog: Catalog
    console_texts: Catalog
    words: Words
    directory: Directory
    dialogue: RasaDialogue
    composer: Composer


@dataclass(frozen=True, slots=True)
class _Telephone:
    """What belongs to calls."""

    receiver: Receiver
    calls: CallFlow
    exchange: Exchange
    staff_calls: StaffCalls
    calls_back: CallsBack
    recordings: RecordingLibrary
    voice_messages: VoiceMessages


def build_services(settings: Settings, *, database_address: str, bot_url: str, stand_in: bool = False) -> Services:
    """Builds the parts and hands them to each other. Nothing connects yet.

    Raises LocaleInvalid or DirectoryError (with file and line) when the texts or the directory are broken.
    """
    ground = _ground(settings, database_address, bot_url, stand_in=stand_in)
    outbox = Outbox(ground.keyring, ground.queue)
    voice = HandoffVoice(ground.keyring, ground.composer, outbox)
    desk = HandoffDesk(ground.queue, voice)
    worker = _worker(ground, desk)
    telephone = _telephone(ground, worker, desk)
    return Services(
        settings=settings,
        database=ground.database,
        queue=ground.queue,
        keyring=ground.keyring,
        channels=ground.channels,
        signals=ground.signals,
        dialogue=ground.dialogue,
        catalog=ground.catalog,
        console_texts=ground.console_texts,
        staff=build_staff(ground.database, ground.keyring, ground.directory.counters),
        directory=ground.directory,
        receipts=Receipts(ground.keyring),
        transcript=Transcript(ground.keyring, WebChat.kind),
        receiver=telephone.receiver,
        worker=worker,
        handoffs=desk,
        attendant=Attendant(ground.database, desk, voice),
        staff_say=StaffSay(outbox, ground.catalog),
        calls=telephone.calls,
        exchange=telephone.exchange,
        staff_calls=telephone.staff_calls,
        calls_back=telephone.calls_back,
        recordings=telephone.recordings,
        voice_messages=telephone.voice_messages,
        translation=TranslationService(Argos(PackageStore(settings.translation_folder))),
        stand_in=stand_in,
    )


def _ground(settings: Settings, database_address: str, bot_url: str, *, stand_in: bool) -> _Ground:
    key = settings.master_key.get_secret_value() if settings.master_key else None
    database = Database(database_address)
    signals = Signals(database)
    catalog, directory = load_catalog(), load_directory()
    return _Ground(
        settings=settings,
        keyring=Keyring(master_key(key, settings.data_dir)),
        database=database,
        queue=JobQueue(database),
        signals=signals,
        channels=build_channels(settings, signal=signals.publish, stand_in=stand_in),
        catalog=catalog,
        console_texts=load_console_catalog(),
        words=load_words(),
        directory=directory,
        dialogue=RasaDialogue(bot_url),
        composer=Composer(catalog, Assessor(directory, JapaneseHolidays())),
    )


def _worker(ground: _Ground, desk: HandoffDesk) -> Worker:
    database, queue, composer = ground.database, ground.queue, ground.composer
    joining = Joining(ground.keyring)
    rows = ConversationRows(ground.keyring, joining)
    doors = Doors(database, ground.keyring, joining)
    turner = Turner(dialogue=ground.dialogue, composer=composer, words=ground.words, doors=doors)
    ear = Ear(ground.dialogue)
    return Worker(
        database=database,
        rows=rows,
        turner=turner,
        reception=Reception(database, composer, Staffing(database), doors),
        handoffs=HandoffTurns(
            database=database,
            rows=rows,
            desk=desk,
            queue=queue,
            waiting=WaitingRoom(database, turner, ear),
            held=Held(turner, ear),
        ),
        deliverer=Deliverer(database=database, rows=rows, channels=ground.channels, queue=queue),
        queue=queue,
    )


def _telephone(ground: _Ground, worker: Worker, desk: HandoffDesk) -> _Telephone:
    database, keyring, settings = ground.database, ground.keyring, ground.settings
    rows = CallRows(keyring)
    receiver = Receiver(keyring=keyring, queue=ground.queue, events=ContactEvents(keyring), calls=rows)
    recordings = RecordingLibrary(database, Recordings(), ground.catalog)
    voice_messages = VoiceMessages(database, keyring)
    turns = CallTurns(database, rows, receiver, worker, TextBack(receiver), voice_messages)
    checks, deeds = LineChecks(database, ground.channels, rows), LineDeeds(database, settings.base_url)
    exchange = Exchange(database, keyring, desk, checks, deeds)
    numbers = ground.composer.emergency_numbers
    prompts = Prompts(ground.catalog, recordings.recordings, settings.base_url, numbers)
    scenes = Scenes(prompts, settings.base_url, texts=settings.twilio_configured)
    waiting = CallWaiting(database, scenes, exchange)
    acts = CallActs(turns, scenes, settings.twilio_number or "")
    return _Telephone(
        receiver=receiver,
        calls=CallFlow(turns=turns, scenes=scenes, acts=acts, waiting=waiting, words=ground.words),
        exchange=exchange,
        staff_calls=StaffCalls(database, exchange, ground.console_texts, settings.base_url),
        calls_back=CallsBack(database, rows, waiting),
        recordings=recordings,
        voice_messages=voice_messages,
    )


async def close_services(services: Services) -> None:
    """Gives everything back."""
    services.translation.close()
    await services.channels.close()
    await services.dialogue.close()
    await services.queue.close()
    await services.database.close()
