"""``tsunagu staff``: the first administrator, and whoever else is added by hand. No password is ever given out."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime

import click
from sqlalchemy.ext.asyncio import AsyncConnection

from app.cli.instance import ready_database
from app.kit.clock import JAPAN, now
from app.kit.crypto import Keyring, master_key
from app.kit.database import Database
from app.models.staff import Role
from app.settings import Settings, load_settings
from app.staff.members import GENDERS, Details, Members, parse_languages
from app.staff.records import Member
from routing import load_directory


@click.group()
def staff() -> None:
    """The staff: who they are, and their set-up links."""


@staff.command()
@click.option("--name", required=True, help="As colleagues and people in conversations read it.")
@click.option("--role", required=True, type=click.Choice([str(role) for role in Role]))
@click.option("--languages", required=True, help="vi:native,ja:fluent (native, fluent or basic)")
@click.option("--gender", required=True, type=click.Choice(GENDERS))
@click.option("--pronoun", default="", help="What the person may call them: chị, さん, Ms …")
@click.option("--counter", default=None, help="The directory's id of the counter they sit at.")
@click.option("--login", default=None, help="The name they sign in with. Unset: made from the name.")
@click.option("--phone", default=None, help="Where calls reach them, in E.164: +81…")
@click.option("--capacity", default=3, show_default=True, help="Conversations they can have at a time.")
def add(
    name: str,
    role: str,
    languages: str,
    gender: str,
    pronoun: str,
    counter: str | None,
    login: str | None,
    phone: str | None,
    capacity: int,
) -> None:
    """Add somebody; prints their login and a one-time link, good for 24 hours, to choose a password."""
    settings = load_settings()
    details = Details(
        name=name,
        pronoun=pronoun,
        role=Role(role),
        languages=parse_languages(languages),
        gender=gender,
        counter=counter,
        capacity=capacity,
        phone=phone,
    )

    async def work(connection: AsyncConnection, members: Members) -> None:
        person, chosen = await members.add(connection, details, login, now())
        token = await members.new_link(connection, person, now())
        click.echo(f"login: {chosen}\n{link_line(settings, token)}")

    _with_members(settings, work)


@staff.command()
@click.argument("login")
def link(login: str) -> None:
    """Make a new set-up link for somebody who lost password or phone; prints it."""
    settings = load_settings()

    async def work(connection: AsyncConnection, members: Members) -> None:
        token = await members.new_link(connection, await members.find_login(connection, login), now())
        click.echo(link_line(settings, token))

    _with_members(settings, work)


@staff.command(name="list")
def list_() -> None:
    """List everybody."""

    async def work(connection: AsyncConnection, members: Members) -> None:
        for member in await members.list_(connection):
            click.echo(_line(member, now()))

    _with_members(load_settings(), work)


def link_line(settings: Settings, token: str) -> str:
    """The link to hand over."""
    return f"set-up link, once, within 24 hours: {settings.base_url}/console/set-up/{token}"


def _line(member: Member, at: datetime) -> str:
    languages = ",".join(f"{code}:{level}" for code, level in member.languages.items())
    if member.left_at is not None:
        state = "left"
    elif member.set_up:
        state = str(member.presence)
    else:
        state = "link is out" if member.link_until is not None and member.link_until > at else "needs a link"
    seen = member.seen_at.astimezone(JAPAN).strftime("%Y-%m-%d %H:%M") if member.seen_at else "-"
    return f"{member.login:24} {member.role:14} {member.gender:7} {languages:24} {state:13} {seen:17} {member.name}"


def _with_members(settings: Settings, work: Callable[[AsyncConnection, Members], Awaitable[None]]) -> None:
    key = settings.master_key.get_secret_value() if settings.master_key else None
    members = Members(Keyring(master_key(key, settings.data_dir)), frozenset(load_directory().counters))

    async def run(address: str) -> None:
        database = Database(address)
        try:
            async with database.writing() as connection:
                await work(connection, members)
        finally:
            await database.close()

    with ready_database(settings) as address:
        asyncio.run(run(address))
