"""Rasa components: thin wrappers around `understanding` and the lexicon of places and answers."""
