"""The one way into the bot: `POST /webhooks/tsunagu/turn`."""
