"""Every setting, typed and described in one place. ``tsunagu settings`` prints this list."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from app.errors import SettingsInvalid

ACCOUNT_SID = re.compile(r"AC[0-9a-fA-F]{32}")
VISIBLE_ASCII = re.compile(r"[!-~]+")
ORIGIN = re.compile(r"https://[a-z0-9.-]+(:\d+)?|http://(localhost|127\.0\.0\.1)(:\d+)?")
PHONE_NUMBER = re.compile(r"\+[1-9][0-9]{6,14}")


class Settings(BaseSettings):
    """Read from the environment (prefix ``TSUNAGU_``) or a ``.env`` file in the working folder."""

    model_config = SettingsConfigDict(env_prefix="TSUNAGU_", env_file=".env", extra="ignore", env_ignore_empty=True)

    host: str = Field("127.0.0.1", description="Address the gateway listens on.")
    port: int = Field(8000, ge=1, le=65535, description="Port the gateway listens on.")
    data_dir: Path = Field(Path("var"), description="Folder for the embedded database and the master key.")
    database_url: SecretStr | None = Field(
        None, description="PostgreSQL address. Unset: an embedded PostgreSQL under the data folder."
    )
    public_url: str | None = Field(
        None, description="The https address under which providers call us. Unset: http://host:port."
    )
    master_key: SecretStr | None = Field(
        None, description="32 bytes in base64url. Unset: made once and kept in the data folder, file mode 0600."
    )
    chat_embed: str = Field(
        "", description="Sites that may show the web chat in a frame: https://partner.example https://…"
    )
    translation_dir: Path | None = Field(
        None, description="Folder of the translation packages (`tsunagu translate`). Unset: one in the data folder."
    )
    bot_url: str | None = Field(None, description="Address of a running bot. Unset: `tsunagu serve` starts one.")
    workers: int = Field(
        8, ge=0, le=64, description="Conversations a process works on at once. 0: only `tsunagu worker` works."
    )
    twilio_account_sid: str | None = Field(None, description="Twilio account, AC and 32 hexadecimal digits.")
    twilio_auth_token: SecretStr | None = Field(None, description="Twilio's primary auth token.")
    twilio_number: str | None = Field(None, description="Our number at Twilio, in E.164: +81…")
    twilio_api_url: str | None = Field(None, description="Address of a stand-in for Twilio's API. Unset: Twilio.")
    line_channel_secret: SecretStr | None = Field(None, description="Secret with which LINE signs its webhooks.")
    line_channel_token: SecretStr | None = Field(None, description="LINE's channel access token, to send with.")
    line_api_url: str | None = Field(None, description="Address of a stand-in for LINE's API. Unset: LINE.")

    @property
    def translation_folder(self) -> Path:
        """Where the translation packages lie."""
        return self.translation_dir or self.data_dir / "translation"

    @property
    def chat_embed_sites(self) -> list[str]:
        """The sites' origins."""
        return self.chat_embed.split()

    @cached_property
    def base_url(self) -> str:
        """The address providers call, without a slash at the end."""
        return (self.public_url or f"http://{self.host}:{self.port}").rstrip("/")

    @property
    def twilio_configured(self) -> bool:
        """True when all three Twilio settings are there (``load_settings`` refuses one or two)."""
        return self.twilio_account_sid is not None

    def twilio_credentials(self) -> tuple[str, str, str]:
        """Account, auth token, number. Raises SettingsInvalid when Twilio is not configured."""
        if self.twilio_account_sid is None or self.twilio_auth_token is None or self.twilio_number is None:
            raise SettingsInvalid("TSUNAGU_TWILIO_ACCOUNT_SID is not set")
        return self.twilio_account_sid, self.twilio_auth_token.get_secret_value(), self.twilio_number

    @property
    def line_configured(self) -> bool:
        """True when both LINE settings are there (``load_settings`` refuses one)."""
        return self.line_channel_secret is not None

    def line_credentials(self) -> tuple[str, str]:
        """Channel secret and access token. Raises SettingsInvalid when LINE is not configured."""
        if self.line_channel_secret is None or self.line_channel_token is None:
            raise SettingsInvalid("TSUNAGU_LINE_CHANNEL_SECRET is not set")
        return self.line_channel_secret.get_secret_value(), self.line_channel_token.get_secret_value()


def load_settings(**overrides: object) -> Settings:
    """Reads and checks the settings. Raises SettingsInvalid, naming the setting that is half-set or malformed."""
    try:
        settings = Settings(**overrides)  # type: ignore[arg-type]  # pydantic validates the values
    except ValidationError as error:
        first = error.errors()[0]
        name = "TSUNAGU_" + "_".join(str(part) for part in first["loc"]).upper()
        raise SettingsInvalid(f"{name}: {first['msg']}") from None
    _check_twilio(settings)
    _check_line(settings)
    _check_urls(settings)
    return settings


def _check_twilio(settings: Settings) -> None:
    values = {
        "TSUNAGU_TWILIO_ACCOUNT_SID": settings.twilio_account_sid,
        "TSUNAGU_TWILIO_AUTH_TOKEN": settings.twilio_auth_token,
        "TSUNAGU_TWILIO_NUMBER": settings.twilio_number,
    }
    _refuse_half(values)
    if settings.twilio_account_sid is not None and not ACCOUNT_SID.fullmatch(settings.twilio_account_sid):
        raise SettingsInvalid("TSUNAGU_TWILIO_ACCOUNT_SID: must be AC and 32 hexadecimal digits")
    if settings.twilio_number is not None and not PHONE_NUMBER.fullmatch(settings.twilio_number):
        raise SettingsInvalid("TSUNAGU_TWILIO_NUMBER: must be a number in E.164, such as +815012345678")


def _check_line(settings: Settings) -> None:
    values = {
        "TSUNAGU_LINE_CHANNEL_SECRET": settings.line_channel_secret,
        "TSUNAGU_LINE_CHANNEL_TOKEN": settings.line_channel_token,
    }
    _refuse_half(values)
    for name, value in values.items():
        if value is not None and not VISIBLE_ASCII.fullmatch(value.get_secret_value()):
            raise SettingsInvalid(f"{name}: must be letters, digits and signs without spaces")


def _refuse_half(values: Mapping[str, object]) -> None:
    missing = [name for name, value in values.items() if value is None]
    if 0 < len(missing) < len(values):
        present = [name for name in values if name not in missing]
        raise SettingsInvalid(f"{', '.join(missing)}: not set, although {', '.join(present)} is")


def _check_urls(settings: Settings) -> None:
    for site in settings.chat_embed_sites:
        if not ORIGIN.fullmatch(site):
            raise SettingsInvalid("TSUNAGU_CHAT_EMBED: must be https origins such as https://partner.example")
    for name in ("public_url", "bot_url", "twilio_api_url", "line_api_url"):
        value: str | None = getattr(settings, name)
        if value is None:
            continue
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise SettingsInvalid(f"TSUNAGU_{name.upper()}: must be an http or https address")
    url = settings.database_url
    if url is not None and not url.get_secret_value().startswith(("postgresql://", "postgres://")):
        raise SettingsInvalid("TSUNAGU_DATABASE_URL: must start with postgresql://")
