"""``python -m app.cli``: the same as ``tsunagu``."""

from app.cli import main

main()
