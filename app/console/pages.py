"""All pages of the console, in one table."""

from __future__ import annotations

from app.console import (
    account,
    answering,
    casework,
    conversation,
    deeds,
    inbox,
    interpreting,
    set_up,
    sheet,
    shifts,
    sign_in,
    staff_pages,
    stream,
)

ROUTERS = (
    sign_in.router,
    set_up.router,
    account.router,
    shifts.router,
    staff_pages.router,
    inbox.router,
    stream.router,
    deeds.router,
    conversation.router,
    answering.router,
    casework.router,
    interpreting.router,
    sheet.router,
)
