"""Who decides what to say: the bot (rasa.py), or the menu when the bot is away (scripted.py)."""
