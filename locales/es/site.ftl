### The public page. Anyone may see it, also a boss. Plain and neutral.

# Title of the page and the browser tab. Neutral.
site-title = Tsunagu
# One line under the title.
site-lead = Ayuda gratis en tu idioma.
# How to reach us. $number is our own number.
site-text-us = Manda un mensaje de texto al { $number }.
# When no number is set up yet.
site-no-number = Nuestro número aparecerá aquí.
# Danger line. $police is the number.
site-danger = En peligro ahora: { $police }
# What we keep.
site-private = No necesitas decir tu nombre. Escribe “borrar” y se borra todo lo que escribiste.
