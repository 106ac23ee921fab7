"""A browser with the web chat in it, for ``tsunagu talk``: posts what the page's script posts, to the same address."""

from __future__ import annotations

import asyncio
from base64 import urlsafe_b64encode
from hashlib import sha256
from typing import Literal
from uuid import uuid4

import httpx2
from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse
from pydantic import AwareDatetime, BaseModel, Field

from app.channels.chat import provider_id
from app.kit.language import LANGUAGES

router = APIRouter()
WAITS = 20


class ChatLine(BaseModel):
    """What the person writes."""

    number: str = Field(pattern=r"^\+?[0-9]{3,15}$")
    """Names the browser: this stand-in makes the chat's token from it."""
    text: str = Field(max_length=20_000)
    language: Literal[LANGUAGES] | None = None  # type: ignore[valid-type]  # the thirteen, from their one list
    at: AwareDatetime | None = None


def token_of_browser(number: str) -> str:
    """The token of the chat in this browser."""
    return urlsafe_b64encode(sha256(number.encode()).digest()).decode().rstrip("=")


@router.post("/chat/send")
async def send(request: Request, line: ChatLine) -> JSONResponse:
    """Writes a line; when the chat is told to slow down, waits as the page does."""
    token, message = token_of_browser(line.number), str(uuid4())
    content = {"id": message, "text": line.text}
    if line.language is not None:
        content["language"] = line.language
    if line.at is not None:
        content["at"] = line.at.isoformat()
    settings = request.app.state.services.settings
    async with httpx2.AsyncClient(base_url=f"http://{settings.host}:{settings.port}", timeout=15) as client:
        for _ in range(WAITS):
            answer = await client.post("/chat/messages", json=content, headers={"Authorization": f"Bearer {token}"})
            if answer.status_code != 429:
                break
            await asyncio.sleep(float(answer.headers["Retry-After"]))
    status = 200 if answer.status_code == 202 else answer.status_code
    return JSONResponse({"sid": provider_id(token, message), "status": answer.status_code}, status_code=status)
