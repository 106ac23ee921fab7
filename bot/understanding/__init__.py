"""What is understood of a text: encoder, training data, classifiers. Knows nothing of Rasa."""
