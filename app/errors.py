"""Expected errors: each carries an HTTP status and a text that says what was wrong. Everything else is a bug."""

from __future__ import annotations


class TsunaguError(Exception):
    """An expected error. ``status`` is the HTTP status, ``text`` what the caller is told (never a person's words)."""

    status = 400

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class SettingsInvalid(TsunaguError):
    """A setting is missing its other half or malformed; the text names the setting."""

    status = 500


class SignatureInvalid(TsunaguError):
    """The provider's signature is missing or does not match."""

    status = 403


class RequestMalformed(TsunaguError):
    """The request's body is not what the provider's documentation says."""

    status = 400


class BodyTooLarge(TsunaguError):
    """The request's body is larger than any real message."""

    status = 413


class MediaRefused(TsunaguError):
    """A file was sent where only words are taken."""

    status = 415


class ChatMoved(TsunaguError):
    """The web chat was erased, or goes on in another tab."""

    status = 410


class TooFast(TsunaguError):
    """More than anybody writes; ``seconds``: how long to wait."""

    status = 429

    def __init__(self, text: str, seconds: float) -> None:
        super().__init__(text)
        self.seconds = seconds


class SignInNeeded(TsunaguError):
    """Nobody is signed in, or not any more."""

    status = 401


class SignInRefused(TsunaguError):
    """Login, password and code do not belong together."""

    status = 403


class PasswordRefused(TsunaguError):
    """The password is too weak to take; ``text`` is why: short, long, common or name."""

    status = 400


class LinkExpired(TsunaguError):
    """A set-up link was used, replaced, or is too old."""

    status = 410


class Forbidden(TsunaguError):
    """The request is forged, or their role does not allow it."""

    status = 403


class NotFound(TsunaguError):
    """It does not exist, or is not theirs to see: the two are not told apart."""

    status = 404


class Stale(TsunaguError):
    """What a form was filled in from has changed since; ``changed``: the names of the fields."""

    status = 409

    def __init__(self, text: str, changed: tuple[str, ...] = ()) -> None:
        super().__init__(text)
        self.changed = changed


class StaffInvalid(TsunaguError):
    """A detail of somebody of the staff cannot be taken; ``field``: which."""

    status = 400

    def __init__(self, field: str, why: str) -> None:
        super().__init__(f"{field}: {why}")
        self.field = field


class ContactUnreachable(TsunaguError):
    """Nothing that we send reaches the person; ``text`` is why: blocked, erased, or spoken (they are on the telephone)."""

    status = 409


class ShiftInvalid(TsunaguError):
    """A shift cannot be kept; ``text`` is why: time, day, overlap, many or gone."""

    status = 400


class ChannelUnconfigured(TsunaguError):
    """The channel has no provider settings."""

    status = 503


class BotUnavailable(TsunaguError):
    """The bot did not answer in time, or not in its own format."""

    status = 503


class TextMissing(TsunaguError):
    """A text key does not exist in a language."""

    status = 500


class LocaleInvalid(TsunaguError):
    """A locale file does not parse; the text names file and line."""

    status = 500


class SendError(TsunaguError):
    """The provider refused a message. ``retryable`` says whether trying again can help; ``code`` is the provider's."""

    status = 502

    def __init__(self, text: str, *, retryable: bool, code: str, unknown: bool = False, blocked: bool = False) -> None:
        super().__init__(text)
        self.retryable = retryable
        self.code = code
        self.unknown = unknown
        """True when the provider may have taken the message although no answer came back."""
        self.blocked = blocked
        """True when the person's carrier refuses everything we send them."""


class PackageRefused(TsunaguError):
    """A translation package is not one that can be installed; the text says why."""

    status = 400


class RecordingInvalid(TsunaguError):
    """A recording for the telephone is not what the telephone can play; the text says why."""

    status = 400
