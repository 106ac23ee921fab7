"""Where the bot keeps a conversation between two turns: PostgreSQL, encrypted, without anyone's words."""
