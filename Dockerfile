# Three targets: gateway, bot, test. `docker build --target gateway .`
FROM python:3.11-slim-bookworm AS tools
RUN pip install --no-cache-dir uv && useradd --create-home tsunagu
ENV UV_LINK_MODE=copy PYTHONUNBUFFERED=1
WORKDIR /srv/tsunagu

FROM tools AS gateway
COPY pyproject.toml uv.lock README.md ./
RUN uv sync --locked --no-dev --no-install-project
COPY app app
COPY routing routing
COPY locales locales
COPY bot/domain bot/domain
RUN uv sync --locked --no-dev --compile-bytecode
USER tsunagu
EXPOSE 8000
CMD [".venv/bin/tsunagu", "serve"]

FROM python:3.10-slim-bookworm AS bot
RUN pip install --no-cache-dir uv && useradd --create-home tsunagu
ENV UV_LINK_MODE=copy PYTHONUNBUFFERED=1 RASA_TELEMETRY_ENABLED=false OMP_NUM_THREADS=1
WORKDIR /srv/tsunagu/bot
COPY bot/pyproject.toml bot/uv.lock ./
RUN uv sync --locked --no-dev --compile-bytecode
COPY bot .
RUN .venv/bin/python train.py && chown -R tsunagu /srv/tsunagu
USER tsunagu
CMD [".venv/bin/python", "run.py", "--port", "5005"]

FROM tools AS test
RUN apt-get update && apt-get install -y --no-install-recommends make git chromium fonts-noto-core fonts-noto-cjk && rm -rf /var/lib/apt/lists/*
COPY . .
CMD ["make", "check", "test"]
