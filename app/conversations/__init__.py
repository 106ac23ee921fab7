"""The heart: receive → turn → deliver."""
