"""Hints between processes that something is new. The database is the truth."""
