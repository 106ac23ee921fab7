"""The input channel: HTTP around `channel.turns`. No authentication: it belongs on loopback only."""

import logging
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import InputChannel, UserMessage
from rasa.core.tracker_store import FailSafeTrackerStore
from sanic import Blueprint, Sanic, response
from sanic.request import Request
from sanic.response import HTTPResponse

from channel import patches
from channel.requests import Malformed, Unknown, Vocabulary, read_conversation, read_text, read_turn
from channel.turns import Turns
from components.lexicon import LexiconExtractor
from components.understanding import TextUnderstanding
from tracker_store.sealing import Unreadable
from tracker_store.store import PostgresTrackerStore, StoreUnavailable

logger = logging.getLogger(__name__)

NAME = "tsunagu"


class NotReady(Exception):
    """The bot was put together in a way in which it would lose what people tell it."""


class TsunaguInput(InputChannel):
    """Turns, forgetting and health."""

    def __init__(self) -> None:
        self._turns: Turns | None = None
        self._store: PostgresTrackerStore | None = None
        self._vocabulary: Vocabulary | None = None
        self._model = ""

    @classmethod
    def name(cls) -> str:
        """The channel's name; Rasa makes the URL prefix `/webhooks/tsunagu` of it."""
        return NAME

    def blueprint(self, _on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The routes. Rasa's own way to take a message is not used: a turn needs the tracker that it made."""
        routes = Blueprint(f"{NAME}_channel", NAME)

        # Sanic writes attributes on handlers, which methods do not take.
        async def turn(request: Request) -> HTTPResponse:
            return await self._turn(request)

        async def understand(request: Request) -> HTTPResponse:
            return await self._understand(request)

        async def forget(_request: Request, conversation: str) -> HTTPResponse:
            return await self._forget(conversation)

        async def health(_request: Request) -> HTTPResponse:
            return await self._health()

        routes.listener("after_server_start")(self.prepare)
        routes.add_route(turn, "/turn", methods=["POST"])
        routes.add_route(understand, "/understand", methods=["POST"])
        routes.add_route(forget, "/conversations/<conversation>", methods=["DELETE"])
        routes.add_route(health, "/health", methods=["GET"])
        return routes

    async def prepare(self, app: Sanic, *_: Any) -> None:
        """Takes the loaded model and store. Raises NotReady, StoreUnavailable.

        Rasa puts its stores behind one that hides their failures and answers from memory; that one is taken off.
        """
        if self._turns is not None:
            return
        agent = app.ctx.agent
        if agent.processor is None:
            raise NotReady("no model is loaded: run train.py")
        store = agent.tracker_store
        if isinstance(store, FailSafeTrackerStore):
            store = store._tracker_store
        if not isinstance(store, PostgresTrackerStore):
            raise NotReady(f"endpoints.yml: the tracker store is {type(store).__name__}, not PostgreSQL")
        await store.check()
        agent.tracker_store = agent.processor.tracker_store = store
        nodes = agent.processor.graph_runner._instantiated_nodes.values()
        found = {type(node._component): node._component for node in nodes}
        patches.apply(agent.processor)
        self._turns = Turns(agent.processor, store, found[TextUnderstanding], found[LexiconExtractor])
        self._vocabulary = Vocabulary(agent.domain)
        self._store, self._model = store, agent.model_id

    async def _turn(self, request: Request) -> HTTPResponse:
        if self._turns is None or self._vocabulary is None:
            return _failure(503, "not ready")
        try:
            return response.raw(
                await self._turns.take(read_turn(request.body, self._vocabulary)), content_type="application/json"
            )
        except Malformed as error:
            return _failure(400, str(error))
        except Unknown as error:
            return _failure(422, str(error))
        except (StoreUnavailable, Unreadable) as error:
            logger.error("turn not taken: %s", error)
            return _failure(503, str(error))

    async def _understand(self, request: Request) -> HTTPResponse:
        if self._turns is None:
            return _failure(503, "not ready")
        try:
            return response.json(await self._turns.understand(read_text(request.body)))
        except Malformed as error:
            return _failure(400, str(error))

    async def _forget(self, conversation: str) -> HTTPResponse:
        if self._turns is None:
            return _failure(503, "not ready")
        try:
            await self._turns.forget(read_conversation(conversation))
        except Malformed as error:
            return _failure(400, str(error))
        except StoreUnavailable as error:
            return _failure(503, str(error))
        return response.empty()

    async def _health(self) -> HTTPResponse:
        if self._store is None:
            return _failure(503, "not ready")
        try:
            await self._store.check()
        except StoreUnavailable as error:
            return _failure(503, str(error))
        return response.json({"model": self._model})


def _failure(status: int, reason: str) -> HTTPResponse:
    return response.json({"error": reason}, status=status)
