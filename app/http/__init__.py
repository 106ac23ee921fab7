"""What the outside calls: webhooks, operations, the public page."""
