"""Tiny real packages: a Transformer in CTranslate2's own format whose weights are written by hand, not learned.

It translates piece by piece from a dictionary: the decoder at step t looks (by cross-attention over one-hot positions) at
source piece t and says what the dictionary has for it; a piece it does not know is copied, by CTranslate2's own handling of
unknown words. So loading, splitting, pivoting, limits and checks are those of any package; only the quality is a toy's.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import sentencepiece
from ctranslate2.specs import TransformerSpec
from ctranslate2.specs.model_spec import LayerSpec

SPECIAL = ["<unk>", "<s>", "</s>"]
END = SPECIAL.index("</s>")
# As many pieces as the model can place; a longer sentence is an error of the model's, as with learned positions.
POSITIONS = 256
FOCUS = 20.0

Matrix = np.ndarray[tuple[int, int], np.dtype[np.float32]]


def make_package(
    file: Path,
    source: str,
    target: str,
    words: Mapping[str, str],
    *,
    version: str = "1.0",
    folder: str | None = None,
) -> Path:
    """Writes a package that translates the keys of ``words`` into their values. ``▁`` stands for the space before a word."""
    inner = folder or f"translate-{source}_{target}-{version.replace('.', '_')}"
    model = make_model(file.parent / f"{file.stem}-model", words)
    metadata = {
        "package_version": version,
        "argos_version": "1.9",
        "from_code": source,
        "from_name": source,
        "to_code": target,
        "to_name": target,
    }
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{inner}/metadata.json", json.dumps(metadata))
        archive.writestr(f"{inner}/sentencepiece.model", make_tokenizer(words))
        for part in sorted(model.iterdir()):
            archive.write(part, f"{inner}/model/{part.name}")
    return file


def make_tokenizer(words: Mapping[str, str]) -> bytes:
    """A SentencePiece model that keeps the dictionary's words whole and cuts everything else into characters."""
    pieces = sorted({piece for piece in (*words, *words.values()) if len(piece) > 1})
    written = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([*words, *words.values(), "0 1 2 3 4 5 6 7 8 9"]),
        model_writer=written,
        model_type="char",
        vocab_size=4000,
        hard_vocab_limit=False,
        character_coverage=1.0,
        user_defined_symbols=pieces,
        minloglevel=2,
    )
    return written.getvalue()


def make_model(folder: Path, words: Mapping[str, str]) -> Path:
    """The Transformer itself, as a folder that ``ctranslate2.Translator`` opens."""
    sources, targets = list(words), sorted(set(words.values()))
    spec = TransformerSpec.from_config(1, 1)
    spec.register_source_vocabulary(SPECIAL + sources)
    spec.register_target_vocabulary(SPECIAL + targets)
    spec.config.add_source_eos = True
    says = {0: 0, END: END}
    says |= {len(SPECIAL) + i: len(SPECIAL) + targets.index(words[word]) for i, word in enumerate(sources)}
    _fill(spec, says, len(SPECIAL) + len(sources), len(SPECIAL) + len(targets))
    spec.validate()
    spec.optimize()
    folder.mkdir(parents=True, exist_ok=True)
    spec.save(str(folder))
    return folder


def _fill(spec: TransformerSpec, says: Mapping[int, int], sources: int, targets: int) -> None:
    """Dimensions: positions, then source pieces, then target pieces."""
    heard, spoken = POSITIONS, POSITIONS + sources
    depth = spoken + targets
    place = np.eye(POSITIONS, depth, dtype=np.float32)
    look = np.zeros((depth, depth), dtype=np.float32)
    look[range(POSITIONS), range(POSITIONS)] = FOCUS
    carry = np.zeros((depth, depth), dtype=np.float32)
    for source, target in says.items():
        carry[spoken + target, heard + source] = 1.0
    for half, embeddings in ((spec.encoder, spec.encoder.embeddings[0]), (spec.decoder, spec.decoder.embeddings)):
        half.scale_embeddings = False
        half.position_encodings.encodings = place
        _plain_norm(half.layer_norm, depth)
        _silence(half.layer[0], depth)
        embeddings.weight = np.zeros((sources if half is spec.encoder else targets, depth), dtype=np.float32)
    spec.encoder.embeddings[0].weight[:, heard:spoken] = np.eye(sources, dtype=np.float32)
    attention = spec.decoder.layer[0].attention
    _plain_norm(attention.layer_norm, depth)
    attention.linear[0].weight = look
    attention.linear[1].weight = np.concatenate([look, carry])
    attention.linear[2].weight = np.eye(depth, dtype=np.float32)
    spec.decoder.projection.weight = FOCUS * np.eye(depth, dtype=np.float32)[spoken:]


def _silence(layer: LayerSpec, depth: int) -> None:
    """Self-attention and feed-forward that add nothing."""
    for norm in (layer.self_attention.layer_norm, layer.ffn.layer_norm):
        _plain_norm(norm, depth)
    shapes: Sequence[tuple[LayerSpec, tuple[int, int]]] = (
        (layer.self_attention.linear[0], (3 * depth, depth)),
        (layer.self_attention.linear[1], (depth, depth)),
        (layer.ffn.linear_0, (8, depth)),
        (layer.ffn.linear_1, (depth, 8)),
    )
    for linear, shape in shapes:
        linear.weight = np.zeros(shape, dtype=np.float32)


def _plain_norm(norm: LayerSpec, depth: int) -> None:
    norm.gamma, norm.beta = np.ones(depth, dtype=np.float32), np.zeros(depth, dtype=np.float32)
