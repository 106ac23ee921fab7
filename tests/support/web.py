"""Requests over loopback. The certificates of the web are left out: reading them takes longer than most answers.

The machine may be busy: an answer may take as long as that.
"""

from __future__ import annotations

import ssl
from functools import partial

import httpx2

SECONDS = 60
NO_CERTIFICATES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

get = partial(httpx2.get, verify=NO_CERTIFICATES, timeout=SECONDS)
post = partial(httpx2.post, verify=NO_CERTIFICATES, timeout=SECONDS)
delete = partial(httpx2.delete, verify=NO_CERTIFICATES, timeout=SECONDS)
request = partial(httpx2.request, verify=NO_CERTIFICATES, timeout=SECONDS)
Client = partial(httpx2.Client, verify=NO_CERTIFICATES, timeout=SECONDS)
