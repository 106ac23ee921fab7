"""Databases of their own on the tests' PostgreSQL, made from one that is migrated."""

from __future__ import annotations

import psycopg

TEMPLATE = "template_tsunagu"


def on_database(address: str, name: str) -> str:
    """The same server, another database."""
    head, _, query = address.partition("?")
    return f"{head.rsplit('/', 1)[0]}/{name}?{query}"


def new_database(server: str, name: str) -> str:
    """A migrated database. Returns its address."""
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}".encode())
    return on_database(server, name)
