"""How staff read what was said, and what they choose from."""

from __future__ import annotations

import re

from app.console.wording import as_told
from tests.support.desk import Waiting


def test_the_meaning_names_the_language_that_the_person_was_told_to_ask_for() -> None:
    meaning = "Say: “Tasukete kudasai. Eigo, onegai shimasu.” (Help me. English, please.)"
    told = "Say: “Tasukete kudasai. Betonamugo, onegai shimasu.” (Help me. Vietnamese, please.)"
    assert as_told(meaning, "vi") == told
    assert as_told(meaning, "en") == meaning


def test_staff_read_official_names_and_open_counters_first(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    counters = hoa.get(waiting.page).text.partition('id="counters"')[2].partition("</ol>")[0]
    rows = counters.split("<li")[1:]
    shut = ['class="shut"' in row for row in rows]
    assert shut == sorted(shut)
    japanese = hoa.client.get(waiting.page, headers={"Accept-Language": "ja"}).text
    names = "".join(
        re.findall(r"<summary>(.*?)</summary>", japanese.partition('id="counters"')[2].partition("</ol>")[0])
    )
    assert "法テラス" in names or "外国語人権相談ダイヤル" in names
    assert "（じんけん）" not in names
    assert "（ほう）" not in names


def test_without_other_doors_there_is_no_empty_card(waiting: Waiting) -> None:
    assert '<section id="doors" data-part hidden>' in waiting.desk.hoa.get(waiting.page).text


def test_a_sheet_names_its_counter_officially(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    page = hoa.client.get(f"{waiting.page}/sheet/otit_native_language", headers={"Accept-Language": "ja"}).text
    assert "外国人技能実習機構 母国語相談（母国語相談ホットライン）" in page
