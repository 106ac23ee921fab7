"""Handoffs: who speaks in a conversation, and the promise that it is somebody of the gender the person asked for."""
