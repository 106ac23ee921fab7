"""How well messages are understood, ours beside others: `python -m bench.compare`."""
