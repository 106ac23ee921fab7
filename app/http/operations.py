"""For those who run the service: is it alive, is it ready, what does it count."""

from __future__ import annotations

from fastapi import APIRouter, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from app.http.services import ServicesDep

router = APIRouter(tags=["operations"])


@router.get("/healthz")
async def healthz() -> dict[str, str]:
    """200 while the process runs."""
    return {"status": "ok"}


@router.get("/readyz", responses={503: {"description": "The database or the bot does not answer."}})
async def readyz(services: ServicesDep, response: Response) -> dict[str, bool]:
    """200 only when the database and the bot answer."""
    try:
        async with services.database.reading() as connection:
            await connection.execute(text("SELECT 1"))
        database = True
    except (SQLAlchemyError, OSError):
        database = False
    bot = await services.dialogue.ready()
    if not (database and bot):
        response.status_code = 503
    return {"database": database, "bot": bot}


@router.get("/metrics")
async def metrics() -> Response:
    """Counters in Prometheus' text format."""
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)
