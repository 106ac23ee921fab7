"""Machine translation: a help for staff, never the voice of the service."""
