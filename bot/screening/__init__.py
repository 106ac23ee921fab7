"""What is asked, and what is known: pure functions on the values of the dialogue's slots."""
