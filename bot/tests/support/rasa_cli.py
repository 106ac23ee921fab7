"""Rasa's own command line, without TensorFlow: `python -m tests.support.rasa_cli data validate …`."""

from channel.light import keep_out_tensorflow

keep_out_tensorflow()

from rasa.__main__ import main

if __name__ == "__main__":
    main()
