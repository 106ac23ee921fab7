"""Behind a proxy that speaks https: cookies that browsers guard, links and forms at the public address."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx2
import pyotp

from app.kit.clock import now
from app.main import create_app
from app.models.staff import Level, Role
from app.settings import load_settings
from app.staff.members import Details
from app.worker import build_services, close_services
from tests.support.staff import NOWHERE, PASSWORD, found

PUBLIC = "https://help.example"


@asynccontextmanager
async def behind_a_proxy(database_address: str, tmp_path: Path) -> AsyncIterator[tuple[httpx2.AsyncClient, str]]:
    """A browser at the public address, and a set-up link's path. The proxy hands on another host's name."""
    settings = load_settings(public_url=PUBLIC, data_dir=tmp_path)
    services = build_services(settings, database_address=database_address, bot_url=NOWHERE)
    details = Details("Ono Keiko", "", Role.ADMINISTRATOR, {"ja": Level.NATIVE}, "female", None)
    async with services.database.writing() as connection:
        staff, _ = await services.staff.members.add(connection, details, "keiko", now())
        token = await services.staff.members.new_link(connection, staff, now())
    transport = httpx2.ASGITransport(create_app(services))
    headers = {"Origin": PUBLIC, "Host": "gateway.internal", "Accept": "text/html"}
    async with httpx2.AsyncClient(transport=transport, base_url=PUBLIC, headers=headers) as client:
        yield client, f"/console/set-up/{token}"
    await close_services(services)


async def test_cookies_are_bound_to_the_host_and_to_https(database_address: str, tmp_path: Path) -> None:
    async with behind_a_proxy(database_address, tmp_path) as (client, link):
        secret = found(r'id="secret">([A-Z2-7 ]+)<', (await client.get(link)).text).replace(" ", "")
        code = pyotp.TOTP(secret)
        form = {"password": PASSWORD, "again": PASSWORD, "code": code.at(int(now().timestamp()))}
        assert (await client.post(link, data=form)).status_code == 303
        entered = await client.post(
            "/console/sign-in",
            data={"login": " Keiko ", "password": PASSWORD, "code": code.at(int(now().timestamp()) + 30)},
        )
        assert entered.status_code == 303
        cookies = entered.headers.get_list("set-cookie")
        assert {cookie.split("=")[0] for cookie in cookies} == {"__Host-console", "__Host-console-device"}
        for cookie in cookies:
            assert {"Secure", "HttpOnly", "Path=/", "SameSite=strict"} <= set(cookie.split("; "))
            assert "Domain" not in cookie
        assert (await client.get("/console/me")).status_code == 200
