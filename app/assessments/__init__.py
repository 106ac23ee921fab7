"""Assessments: what is known of a case, and where it should be sent."""
