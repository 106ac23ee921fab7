### The public page. Anyone may see it, also a boss. Plain and neutral.

# Title of the page and the browser tab. Neutral.
site-title = Tsunagu
# One line under the title.
site-lead = Free help in your language.
# How to reach us. $number is our own number.
site-text-us = Send a text message to { $number }.
# When no number is set up yet.
site-no-number = Our number will be shown here.
# Danger line. $police is the number.
site-danger = In danger now: { $police }
# What we keep.
site-private = You do not need to give your name. Write “erase” and everything you wrote is deleted.
