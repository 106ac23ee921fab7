"""Requests over loopback. The certificates of the web are left out: reading them takes longer than most answers."""

from __future__ import annotations

import ssl
from functools import partial

import httpx2

NO_CERTIFICATES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

get = partial(httpx2.get, verify=NO_CERTIFICATES)
post = partial(httpx2.post, verify=NO_CERTIFICATES)
delete = partial(httpx2.delete, verify=NO_CERTIFICATES)
request = partial(httpx2.request, verify=NO_CERTIFICATES)
Client = partial(httpx2.Client, verify=NO_CERTIFICATES)
