"""Translating, with real packages and the real library: what comes out, what is said where nothing does."""

from __future__ import annotations

import asyncio
import logging
import shutil
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from app.kit.language import LANGUAGES
from app.translation.argos import Argos
from app.translation.base import Flag, Pair, Reason, Way
from app.translation.install import install
from app.translation.pieces import LONGEST_TEXT
from app.translation.service import WAITING, TranslationService
from app.translation.store import PackageStore
from tests.translation.conftest import Files

MakeService = Callable[[PackageStore], TranslationService]


async def test_a_sentence_goes_directly(service: TranslationService) -> None:
    found = await service.translate("給料は払われない。", "ja", "en")
    assert (found.text, found.way, found.reason, found.flags) == ("wages were paid not. ", Way.DIRECT, None, ())


async def test_a_sentence_goes_through_english(service: TranslationService) -> None:
    found = await service.translate("給料は払われない。", "ja", "th")
    assert found.way is Way.ENGLISH
    assert found.text == "ค่าแรงได้จ่ายไม่ "


@pytest.mark.parametrize("language", ["vi", "ne", "km", "my"])
async def test_a_pair_that_does_not_exist_is_a_value(service: TranslationService, language: str) -> None:
    for source, target in ((language, "ja"), ("ja", language), (language, "en"), ("xx", "ja"), ("ja", "xx")):
        found = await service.translate("給料は払われない。", source, target)
        assert (found.way, found.reason, found.text) == (Way.NONE, Reason.NO_PAIR, None)
        assert found.original == "給料は払われない。"


async def test_nothing_is_installed(make_service: MakeService, tmp_path: Path) -> None:
    service = make_service(PackageStore(tmp_path / "none"))
    service.warm()
    for source in LANGUAGES:
        for target in LANGUAGES:
            assert service.way(source, target) is (Way.SAME if source == target else Way.NONE)


async def test_lines_and_what_has_no_letters_stay(service: TranslationService) -> None:
    text = "給料は払われない。\n\n090-1234-5678 🙂\n助け"
    found = await service.translate(text, "ja", "en")
    assert found.text == "wages were paid not.\n\n090-1234-5678 🙂\nhelp "
    assert found.original == text
    assert found.complete


async def test_ten_thousand_characters_without_a_stop_lose_nothing(service: TranslationService) -> None:
    text = "給料は払われない" * 1250
    found = await service.translate(text, "ja", "en", seconds=60)
    assert found.original == text
    assert found.reason is Reason.TOO_LONG
    kept = [part for part in found.parts if part.text is not None]
    assert sum(len(part.original) for part in kept) == LONGEST_TEXT
    assert sum((part.text or "").count("wages") for part in kept) == LONGEST_TEXT // len("給料は払われない")
    assert found.text is not None
    assert found.text.endswith(f"⟦{found.parts[-1].original}⟧")


@pytest.mark.parametrize(
    ("text", "source", "reason", "detected"),
    [
        ("Please help me, I have not been paid for three months.", "ja", Reason.WRONG_LANGUAGE, "en"),
        ("Ayúdenme por favor, no me pagaron en tres meses.", "en", Reason.WRONG_LANGUAGE, "es"),
        ("kyuryo wo haratte kuremasen, tasukete kudasai", "ja", Reason.WRONG_SCRIPT, None),
        ("นายจ้างไม่จ่ายเงินเดือน", "ja", Reason.WRONG_LANGUAGE, "th"),
        ("老板三个月没有给我发工资了请帮帮我", "ja", Reason.WRONG_LANGUAGE, "zh"),
    ],
)
async def test_what_the_model_cannot_read_is_refused(
    service: TranslationService, text: str, source: str, reason: Reason, detected: str | None
) -> None:
    found = await service.translate(text, source, "th" if source == "en" else "en")
    assert (found.text, found.reason, found.detected, found.original) == (None, reason, detected, text)


async def test_a_foreign_line_does_not_take_the_others_with_it(service: TranslationService) -> None:
    found = await service.translate("給料は払われない。\nYou will never see your passport again.\n助け", "ja", "en")
    assert found.text == "wages were paid not.\n⟦You will never see your passport again.\n⟧help "
    assert (found.reason, found.detected) == (Reason.WRONG_LANGUAGE, None)


async def test_what_differs_is_flagged(service: TranslationService) -> None:
    # The toy says «thousand» for 万, as bad models do.
    assert (await service.translate("給料は15万です。", "ja", "en")).flags == (Flag.NUMBERS,)
    assert (await service.translate("給料は150000です。", "ja", "en")).flags == ()


async def test_time_is_up(make_service: MakeService, three: PackageStore) -> None:
    service = make_service(three)
    await service.translate("助け", "ja", "en")
    started = time.monotonic()
    text = "給料は払われない。" * 400
    found = await service.translate(text, "ja", "en", seconds=0.05)
    assert time.monotonic() - started < 5
    assert found.reason is Reason.TOO_SLOW
    assert found.original == text
    assert (await service.translate("助け", "ja", "en")).text == "help "


async def test_the_event_loop_goes_on(make_service: MakeService, three: PackageStore) -> None:
    service = make_service(three)
    ticks = 0

    async def watch() -> None:
        nonlocal ticks
        while True:
            await asyncio.sleep(0.005)
            ticks += 1

    watching = asyncio.create_task(watch())
    await asyncio.gather(*(service.translate("給料は払われない。" * 40, "ja", "th", seconds=30) for _ in range(8)))
    watching.cancel()
    # Were it blocked, there would be as many as translations at most.
    assert ticks > 20


async def test_a_cancelled_translation_leaves_nothing_broken(service: TranslationService) -> None:
    tasks = [asyncio.create_task(service.translate("給料は払われない。" * 100, "ja", "en")) for _ in range(6)]
    await asyncio.sleep(0.02)
    for task in tasks:
        task.cancel()
    ended = await asyncio.gather(*tasks, return_exceptions=True)
    assert all(isinstance(end, asyncio.CancelledError) for end in ended)
    assert (await service.translate("助け", "ja", "en")).text == "help "


async def test_many_at_once_are_bounded(service: TranslationService) -> None:
    found = await asyncio.gather(*(service.translate("助け", "ja", "en") for _ in range(WAITING + 10)))
    assert [one.reason for one in found].count(Reason.BUSY) == 10
    assert all(one.text == "help " for one in found if one.reason is None)
    assert (await service.translate("助け", "ja", "en")).text == "help "


async def test_a_package_installed_while_running_is_used(
    make_service: MakeService, packages: Files, tmp_path: Path
) -> None:
    store = PackageStore(tmp_path)
    service = make_service(store)
    assert service.way("ja", "en") is Way.NONE
    install(packages["ja", "en"], PackageStore(store.folder))
    assert (await service.translate("助け", "ja", "en")).text == "help "


async def test_a_broken_package_is_a_value_and_spoils_no_other(
    make_service: MakeService, three: PackageStore, tmp_path: Path
) -> None:
    folder = tmp_path / "copy"
    shutil.copytree(three.folder, folder)
    next(folder.glob("ja_en-*/model/model.bin")).write_bytes(b"not a model")
    service = make_service(PackageStore(folder))
    found = await service.translate("助け", "ja", "en")
    assert (found.text, found.reason) == (None, Reason.FAILED)
    assert (await service.translate("not paid", "en", "es")).text == "no pagado "


async def test_words_are_in_no_log(
    make_service: MakeService, three: PackageStore, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    service = make_service(three)
    await service.translate("給料は払われない。秘密の言葉", "ja", "th")
    assert "給料" not in caplog.text
    assert "wages" not in caplog.text
    assert "秘密" not in caplog.text


async def test_all_pairs_are_warmed_at_start(
    make_service: MakeService, three: PackageStore, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "app")
    make_service(three).warm()
    deadline = time.monotonic() + 20
    while "3 pairs ready" not in caplog.text:
        assert time.monotonic() < deadline
        await asyncio.sleep(0.02)


class Slow:
    """An engine that waits for a sign; the fake stands where the library would be, to have time in hand."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.sentences: list[str] = []

    def pairs(self) -> frozenset[Pair]:
        return frozenset({("ja", "en")})

    def load(self, pair: Pair) -> None: ...

    def translate(self, pair: Pair, sentences: Sequence[str]) -> list[str | None]:
        self.go.wait(10)
        self.sentences += sentences
        return ["x"] * len(sentences)


async def test_what_nobody_waits_for_any_more_is_not_translated() -> None:
    slow = Slow()
    service = TranslationService(slow)
    found = await asyncio.gather(*(service.translate(f"助け{n}", "ja", "en", seconds=0.1) for n in range(10)))
    assert {one.reason for one in found} == {Reason.TOO_SLOW}
    slow.go.set()
    assert (await service.translate("終わり", "ja", "en")).text == "x "
    assert len(slow.sentences) <= 3
    service.close()


async def test_a_sentence_longer_than_the_model_can_place_takes_no_other_with_it(three: PackageStore) -> None:
    # Straight to the engine: the pieces that the service makes are shorter.
    texts = Argos(three).translate(("ja", "en"), ["助け", "私は" * 150, "です"])
    assert texts == ["help", None, "is"]
