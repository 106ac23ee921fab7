### The public page. Anyone may see it, also a boss. Plain and neutral.

# Title of the page and the browser tab. Neutral.
site-title = Tsunagu
# One line under the title.
site-lead = Libreng tulong sa sarili mong wika.
# How to reach us. $number is our own number.
site-text-us = Mag-text sa { $number }.
# When no number is set up yet.
site-no-number = Ilalagay dito ang number namin.
# Danger line. $police is the number.
site-danger = Kung nasa panganib ka ngayon: { $police }
# What we keep.
site-private = Hindi mo kailangang sabihin ang pangalan mo. I-text ang “burahin” at mabubura ang lahat ng isinulat mo.
