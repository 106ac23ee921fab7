"""Who reaches us, and how they find back to us."""
