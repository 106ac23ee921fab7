"""Words that somebody of the staff wrote into a form that could not be taken: they get them back, whatever has changed."""

from __future__ import annotations

from fastapi import Request, Response
from fastapi.responses import JSONResponse
from starlette.datastructures import FormData

from app.console.frame import HEADERS, field, render, wants_page

WRITTEN = ("text", "theirs", "note", "summary", "japanese")


def words_back(request: Request, form: FormData) -> Response:
    """404, as for everybody who may not see the conversation; nothing of it is told, but nothing that they wrote is lost."""
    if not wants_page(request):
        return JSONResponse({"error": "gone"}, status_code=404, headers=HEADERS)
    written = [words for name in WRITTEN if (words := field(form, name))]
    return render(request, "words.html", {"written": written}, status=404)
