"""Builds everything a process needs from the settings. The gateway (main.py) and ``tsunagu worker`` both start here."""

from __future__ import annotations

from app.assessments.service import Assessor
from app.channels.chat import WebChat
from app.channels.registry import build_channels
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
from app.texts.catalog import load_catalog, load_console_catalog
from app.texts.recordings import Recordings
from app.texts.uploads import RecordingLibrary
from app.texts.words import load_words
from app.translation.argos import Argos
from app.translation.service import TranslationService
from app.translation.store import PackageStore
from routing import load_directory


def build_services(settings: Settings, *, database_address: str, bot_url: str, stand_in: bool = False) -> Services:
    """Builds the parts and hands them to each other. Nothing connects yet.

    Raises LocaleInvalid or DirectoryError (with file and line) when the texts or the directory are broken.
    """
    key = settings.master_key.get_secret_value() if settings.master_key else None
    keyring = Keyring(master_key(key, settings.data_dir))
    database = Database(database_address)
    queue = JobQueue(database)
    signals = Signals(database)
    channels = build_channels(settings, signal=signals.publish, stand_in=stand_in)
    catalog, words, directory = load_catalog(), load_words(), load_directory()
    dialogue = RasaDialogue(bot_url)
    joining = Joining(keyring)
    rows = ConversationRows(keyring, joining)
    composer = Composer(catalog, Assessor(directory, JapaneseHolidays()))
    turner = Turner(dialogue=dialogue, composer=composer, words=words, doors=Doors(database, keyring, joining))
    outbox = Outbox(keyring, queue)
    voice = HandoffVoice(keyring, composer, outbox)
    desk = HandoffDesk(queue, voice)
    ear = Ear(dialogue)
    worker = Worker(
        database=database,
        rows=rows,
        turner=turner,
        reception=Reception(database, composer, desk, Staffing(database)),
        handoffs=HandoffTurns(
            database=database,
            rows=rows,
            desk=desk,
            queue=queue,
            waiting=WaitingRoom(database, turner, desk, ear),
            held=Held(turner, ear),
        ),
        deliverer=Deliverer(database=database, rows=rows, channels=channels, queue=queue),
        queue=queue,
    )
    call_rows = CallRows(keyring)
    receiver = Receiver(keyring=keyring, queue=queue, events=ContactEvents(keyring), calls=call_rows)
    recordings = RecordingLibrary(database, Recordings(), catalog)
    voice_messages = VoiceMessages(database, keyring)
    turns = CallTurns(database, call_rows, receiver, worker, TextBack(receiver), voice_messages)
    checks, deeds = LineChecks(database, channels, call_rows), LineDeeds(database, settings.base_url)
    exchange = Exchange(database, keyring, desk, checks, deeds)
    prompts = Prompts(catalog, recordings.recordings, settings.base_url, composer.emergency_numbers)
    scenes = Scenes(prompts, settings.base_url, texts=settings.twilio_configured)
    waiting = CallWaiting(database, scenes, exchange)
    console_texts = load_console_catalog()
    return Services(
        settings=settings,
        database=database,
        queue=queue,
        keyring=keyring,
        channels=channels,
        signals=signals,
        dialogue=dialogue,
        catalog=catalog,
        console_texts=console_texts,
        staff=build_staff(database, keyring, directory.counters),
        directory=directory,
        receipts=Receipts(keyring),
        transcript=Transcript(keyring, WebChat.kind),
        receiver=receiver,
        worker=worker,
        handoffs=desk,
        attendant=Attendant(database, desk, voice),
        staff_say=StaffSay(outbox, catalog),
        calls=CallFlow(
            turns=turns,
            scenes=scenes,
            acts=CallActs(turns, scenes, settings.twilio_number or ""),
            waiting=waiting,
            words=words,
        ),
        exchange=exchange,
        staff_calls=StaffCalls(database, exchange, console_texts, settings.base_url),
        calls_back=CallsBack(database, call_rows, waiting),
        recordings=recordings,
        voice_messages=voice_messages,
        translation=TranslationService(Argos(PackageStore(settings.translation_folder))),
        stand_in=stand_in,
    )


async def close_services(services: Services) -> None:
    """Gives everything back."""
    services.translation.close()
    await services.channels.close()
    await services.dialogue.close()
    await services.queue.close()
    await services.database.close()
