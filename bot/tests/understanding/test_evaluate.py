from tests.understanding.test_model import FEW
from understanding.encoder import Encoder
from understanding.evaluate import judge, report


def test_the_report_has_a_line_for_each_language_and_label(encoder: Encoder) -> None:
    judged = judge(FEW, encoder, lambda *_: None)
    lines = list(report(FEW, judged))
    first_words = [line.split()[0] for line in lines if line]
    assert [word for word in first_words if word in ("ja", "en", "vi", "th", "all")] == ["ja", "en", "vi", "all"]
    row = next(line for line in lines if line.startswith("document_retention"))
    assert row.split()[1] == "3"
    urgent = next(line for line in lines if line.startswith("urgent"))
    assert urgent.split()[1] == "3"


def test_messages_that_say_their_labels_plainly_are_judged_right(encoder: Encoder) -> None:
    """Each message often, so that every fold has seen what it is judged on."""
    many = [message for message in FEW for _ in range(5)]
    judged = judge(many, encoder, lambda *_: None)
    assert (judged.requests == judged.targets.requests).mean() >= 0.95
    assert (judged.said == judged.targets.labels[:, :-1]).mean() >= 0.98
