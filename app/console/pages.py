"""All pages of the console, in one table."""

from __future__ import annotations

from app.console import sign_in

ROUTERS = (sign_in.router,)
