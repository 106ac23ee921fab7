"""Channels: one provider, one file, behind one interface (base.py)."""
