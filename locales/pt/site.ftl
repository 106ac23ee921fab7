### The public page. Anyone may see it, also a boss. Plain and neutral.

# Title of the page and the browser tab. Neutral.
site-title = Tsunagu
# One line under the title.
site-lead = Ajuda de graça, no seu idioma.
# How to reach us. $number is our own number.
site-text-us = Mande uma mensagem de texto para { $number }.
# When no number is set up yet.
site-no-number = Nosso número vai aparecer aqui.
# Danger line. $police is the number.
site-danger = Em perigo agora: { $police }
# What we keep.
site-private = Você não precisa dizer seu nome. Escreva “apagar” e tudo o que você escreveu é apagado.
