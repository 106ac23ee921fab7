### The public page. Anyone may see it, also a boss. Plain and neutral.

# Title of the page and the browser tab. Neutral.
site-title = Tsunagu
# One line under the title.
site-lead = Bantuan gratis dalam bahasamu.
# How to reach us. $number is our own number.
site-text-us = Kirim SMS ke { $number }.
# When no number is set up yet.
site-no-number = Nomor kami akan ada di sini.
# Danger line. $police is the number.
site-danger = Kalau sekarang dalam bahaya: { $police }
# What we keep.
site-private = Kamu tidak perlu menyebut nama. Tulis “hapus”, dan semua yang kamu tulis akan dihapus.
