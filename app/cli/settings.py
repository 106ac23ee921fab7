"""``tsunagu settings``: every setting with its value and its help; secrets hidden."""

from __future__ import annotations

import click
from pydantic import SecretStr

from app.settings import Settings, load_settings


@click.command("settings")
def settings_command() -> None:
    """Print all settings with their help. Secrets are hidden."""
    settings = load_settings()
    for name, field in Settings.model_fields.items():
        value = getattr(settings, name)
        shown = "(set, hidden)" if isinstance(value, SecretStr) else "(not set)" if value is None else value
        click.echo(f"TSUNAGU_{name.upper()} = {shown}\n    {field.description}")
