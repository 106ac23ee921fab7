"""The console: pages for staff, made at the server."""
