"""The gateway of Tsunagu: channels in, dialogue and routing in the middle, answers out."""
