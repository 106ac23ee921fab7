"""`.ci/ensure-chromium` on a machine without a browser: from the system's archive where it has one, else Playwright's."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / ".ci" / "ensure-chromium"

# What apt prints goes on after the line that matters, in a second breath; who no longer reads then kills the writer.
POLICY = """#!/bin/sh
echo "chromium:"; echo "  Candidate: {candidate}"; sleep 0.3; echo "  Version table:" || exit 141
"""
FAKES = {
    "id": "#!/bin/sh\necho 0\n",
    "dpkg-query": "#!/bin/sh\necho 'install ok installed'; sleep 0.1; echo || exit 141\n",
    "apt-get": """#!/bin/sh
echo "apt-get $*" >> "$ASKED"
case "$*" in *" chromium") : > "$ASKED.browser"; chmod +x "$ASKED.browser";; esac
""",
}


@pytest.mark.parametrize(("candidate", "asked"), [("156.0.8078.79-1", "apt-get"), ("(none)", "playwright")])
def test_chromium_comes_from_the_archive_that_has_it(tmp_path: Path, candidate: str, asked: str) -> None:
    programs, project = tmp_path / "bin", tmp_path / "project"
    log = tmp_path / "asked"
    for folder in (programs, project / ".ci", project / ".venv" / "bin", tmp_path / "browsers"):
        folder.mkdir(parents=True)
    playwright = f'#!/bin/sh\necho "playwright $*" >> "$ASKED"\nmkdir {tmp_path}/browsers/chromium-1\n'
    fakes = FAKES | {"apt-cache": POLICY.format(candidate=candidate)}
    for path, text in [
        *((programs / name, text) for name, text in fakes.items()),
        (project / ".venv/bin/playwright", playwright),
    ]:
        path.write_text(text)
        path.chmod(0o755)
    script = project / ".ci" / "ensure-chromium"
    shutil.copy(SCRIPT, script)
    script.write_text(script.read_text().replace("/usr/bin/chromium", f"{log}.browser"))
    done = subprocess.run(
        ["bash", str(script)],
        check=False,
        env={
            "PATH": f"{programs}:{os.environ['PATH']}",
            "ASKED": str(log),
            "PLAYWRIGHT_BROWSERS_PATH": str(tmp_path / "browsers"),
        },
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert log.read_text().splitlines()[-1].split()[0] == asked
