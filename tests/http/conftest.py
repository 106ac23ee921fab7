"""Who writes to the running system."""

from __future__ import annotations

import pytest

from tests.support.line import LineCaller
from tests.support.system import System


@pytest.fixture
def person(system: System) -> LineCaller:
    """Somebody with LINE."""
    return LineCaller(system)
