"""Durable work: procrastinate on our PostgreSQL, behind the few calls we need."""
