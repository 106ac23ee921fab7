# Everything starts here. `make run` tries the service, `make test` proves it.
.PHONY: help run browser pictures test lives check setup train format bench bench-console bench-understanding clean

PYTHON ?= python3
UV := .tools/bin/uv
VENV := .venv/bin
# uv's own cache stays outside; copies instead of links work on every file system.
export UV_LINK_MODE ?= copy
export RASA_TELEMETRY_ENABLED := false
BOT := bot/.venv/bin/python
# The bot's libraries spin their threads if they are allowed more than one.
BOT_ENV := OMP_NUM_THREADS=1 TF_CPP_MIN_LOG_LEVEL=3

help: ## this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /make \1	/'

run: setup ## set everything up and run it on this machine
	@exec $(VENV)/tsunagu serve --stand-in

setup: .venv/.done bot/.venv/.done train ## everything that run, test and check need

train: bot/.venv/.done ## train the bot's model if its data or code changed
	@cd bot && $(BOT_ENV) .venv/bin/python train.py

$(UV):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/python3"; exit 1; }
	@echo "[1/4] uv, the package installer"
	@$(PYTHON) -m venv .tools || { echo "The module venv is missing: apt-get install python3-venv"; exit 1; }
	@.tools/bin/pip install --quiet --disable-pip-version-check uv

.venv/.done: pyproject.toml uv.lock | $(UV)
	@echo "[2/4] the gateway's packages"
	@$(UV) sync --locked --compile-bytecode --python $(PYTHON)
	@touch $@

bot/.venv/.done: bot/pyproject.toml bot/uv.lock | $(UV)
	@echo "[3/4] the bot's packages (Rasa: 2.5 GB, a few minutes the first time)"
	@cd bot && ../$(UV) sync --locked --compile-bytecode --python "$$(../.ci/find-python3.10)"
	@touch $@

browser: .venv/.done ## Chromium for the tests; installs it as root
	@.ci/ensure-chromium

pictures: setup browser ## take the pictures of docs/ again
	$(VENV)/python -m tests.browser.pictures

test: setup browser ## every test; the bot's own first
	cd bot && $(BOT_ENV) .venv/bin/python -m pytest -q
	$(VENV)/python -m pytest -q -rfER -n 3 --dist worksteal

lives: setup ## 600 random lives with crashes and concurrency, instead of the 50 of the tests, into README.md (about 12 minutes)
	LIVES=600 $(VENV)/python -m pytest -q -s tests/handoffs/test_lives.py

check: setup ## format, lint, types, import rules, texts, directory
	$(VENV)/ruff format --check .
	$(VENV)/ruff check .
	$(VENV)/mypy
	$(VENV)/mypy --config-file bot/mypy.ini
	$(VENV)/lint-imports
	$(VENV)/tsunagu texts check
	$(VENV)/tsunagu directory check

format: .venv/.done ## format the code
	$(VENV)/ruff format .
	$(VENV)/ruff check --fix .

bench: setup ## measure beside stock Rasa, and print a table (about 10 minutes)
	$(VENV)/python -m tests.load.bench

bench-console: .venv/.done ## measure the console's pages, and from a message to the screen (about 4 minutes)
	$(VENV)/python -m tests.load.console

bench-understanding: setup ## measure the understanding beside stock Rasa and others, into README.md (long)
	cd bot && $(BOT_ENV) .venv/bin/python -m bench.compare --write

clean: ## remove what setup and running made, except your data in var/
	rm -rf .venv .tools bot/.venv bot/models bot/.rasa .mypy_cache .ruff_cache .pytest_cache
