"""The tokenizer of the pipeline: words where a script has spaces, runs of one script where it has none."""

from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message

from components.text import tokens


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class ScriptTokenizer(Tokenizer):
    """Tokens by script, see `components.text.tokens`."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """No settings of our own; these are what the base class reads."""
        return {"intent_tokenization_flag": False, "intent_split_symbol": "_", "token_pattern": None}

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """The tokens of one attribute of the message."""
        return [Token(word, start) for word, start in tokens(message.get(attribute) or "")]
