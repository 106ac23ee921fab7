"""The shelf of recordings at our recorder of Twilio's API: what lies there, how slowly it comes, what was deleted."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

PIECE = 64 * 1024
PATH = "/2010-04-01/Accounts/{account}/Recordings"


@dataclass(slots=True)
class RecordingShelf:
    """``sounds``: by the recording's id. ``cut``: ids of which the connection breaks off half-way."""

    sounds: dict[str, bytes] = field(default_factory=dict)
    cut: set[str] = field(default_factory=set)
    deleted: list[str] = field(default_factory=list)
    pause: float = 0.0

    async def fetch(self, request: Request) -> Response:
        name = request.path_params["name"]
        sound = self.sounds.get(name)
        if sound is None:
            return JSONResponse({"code": 20404, "message": "not found", "status": 404}, status_code=404)

        async def pieces() -> AsyncIterator[bytes]:
            for start in range(0, len(sound) // 2 if name in self.cut else len(sound), PIECE):
                yield sound[start : start + PIECE]
                await asyncio.sleep(self.pause)

        return StreamingResponse(pieces(), headers={"Content-Length": str(len(sound))}, media_type="audio/mpeg")

    async def delete(self, request: Request) -> Response:
        name = request.path_params["name"]
        if self.sounds.pop(name, None) is None:
            return JSONResponse({"code": 20404, "message": "not found", "status": 404}, status_code=404)
        self.deleted.append(name)
        return Response(status_code=204)

    def routes(self) -> list[Route]:
        return [
            Route(PATH + "/{name}.mp3", self.fetch),
            Route(PATH + "/{name}.json", self.delete, methods=["DELETE"]),
        ]
