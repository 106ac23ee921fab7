"""The local stand-in for Twilio: a phone on a web page, for trying and showing the service without an account.

It posts signed webhooks to the very same routes that Twilio calls, and it is the address the very same client sends to.
Never built when Twilio settings are there.
"""
