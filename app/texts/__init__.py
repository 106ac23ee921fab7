"""Texts: every sentence anyone reads, from ``locales/<language>/*.ftl`` (Fluent)."""
