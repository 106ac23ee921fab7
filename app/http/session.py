"""The request's transaction: one a request, committed before the response leaves."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import Depends, Request
from sqlalchemy.ext.asyncio import AsyncSession

from app.services import Services


def get_services(request: Request) -> Services:
    """What ``main.py`` built."""
    services: Services = request.app.state.services
    return services


ServicesDep = Annotated[Services, Depends(get_services)]


async def get_session(services: ServicesDep) -> AsyncIterator[AsyncSession]:
    """A writing session. Its commit happens before the response is sent; a failing commit is a failing request."""
    async with services.database.writing() as session:
        yield session


# scope="function": with FastAPI's default the commit would come after the answer has left, and could not fail it.
SessionDep = Annotated[AsyncSession, Depends(get_session, scope="function")]
