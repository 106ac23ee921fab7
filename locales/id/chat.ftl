### The web chat: what stands around the conversation. Anyone may look at the screen, also a boss. Plain, calm, short.
### $number is eight digits, $days how long it works; $police and $ambulance are numbers from the directory.

# On the public page, below our number: opens the web chat.
chat-open = Atau tulis kepada kami di sini

# The button that leaves the page at once. Two or three words.
chat-leave = Tinggalkan halaman ini

# How else to leave. "Esc" is the name on the key.
chat-leave-keys = Untuk pergi sekarang juga: ketuk tombol di atas, atau tekan Esc tiga kali.

# Above the first line. Kind, and names nothing.
chat-intro = Tulis di sini, dengan kata-katamu sendiri. Gratis. Kamu tidak perlu menyebut nama.

# For people who cannot see: before each line of the person.
chat-you = Kamu:

# The same before each line of the service: its name.
chat-us = Tsunagu:

# Name of the field.
chat-message = Pesanmu

# The button that sends.
chat-send = Kirim

# For people who cannot see: the name of the list of lines.
chat-lines = Pesan

# The same for the answers below the list.
chat-choices = Jawaban yang bisa dipilih

# The answer is being made.
chat-writing = Sedang menulis untukmu …

# The connection is gone. Nothing is lost.
chat-offline = Tidak ada sambungan. Sedang dicoba lagi. Tulisanmu tetap ada di sini.

# It is there again.
chat-online = Sudah tersambung lagi.

# More messages than anybody writes.
chat-slow = Pesannya banyak sekali sekaligus. Tunggu sebentar ya; tidak ada yang hilang. Kalau bahaya, telepon { $police }. Terluka atau sakit parah: { $ambulance }.

# A message of more than four pages.
chat-too-long = Pesan ini terlalu panjang. Kirim dalam dua bagian ya.

# A picture or file was put into the chat.
chat-no-files = Maaf, di sini tidak bisa menerima foto atau file. Tolong tulis dengan kata-kata.

# Something went wrong on our side.
chat-problem = Belum berhasil. Coba sekali lagi ya.

# Without JavaScript: asks whether an answer has come.
chat-look = Lihat apakah sudah dijawab

# Opens the list of languages.
chat-language = Bahasa

## Coming back with a number
# Opens the part about the number.
chat-later = Kembali nanti

# What the number is good for. Said before it is given.
chat-later-help = Kalau mau, ambil sebuah nomor. Dengan nomor itu kamu bisa lanjut di sini selama { $days } hari, juga dari HP lain. Walau punya nomornya, tidak ada yang bisa melihat tulisan sebelumnya.

# The button that gives a number.
chat-number-get = Minta nomor

# The number, as it is given.
chat-number = Nomormu: { $number }

# Below the number.
chat-number-help = Catat di tempat yang tidak dilihat orang, atau hafalkan. Nomor yang dulu tidak berlaku lagi.

# They asked for a number before they had written anything.
chat-number-first = Tulis sesuatu dulu. Setelah itu kamu bisa ambil nomor.

# Name of the field for a number they have.
chat-number-have = Aku punya nomor

# The button beside it.
chat-number-open = Lanjut

# No chat has this number.
chat-number-wrong = Nomor ini tidak cocok. Periksa sekali lagi, atau langsung tulis saja.

# Wrong numbers were tried too often, by anybody.
chat-number-wait = Nomor sudah terlalu sering dicoba. Tunggu beberapa menit, atau langsung tulis saja. Kalau bahaya, telepon { $police }.

# They came back. The earlier lines stay hidden.
chat-back = Kamu sudah kembali. Tulisan sebelumnya tidak ditampilkan di sini.

# The chat was opened elsewhere, or erased.
chat-closed = Obrolan di sini sudah ditutup. Kamu bisa menulis lagi kapan saja.

# Said after that to someone who had written something that could not be sent any more.
chat-unsent = Tulisanmu belum terkirim. Masih ada di kotak di bawah. Kalau bahaya, telepon { $police }. Terluka atau sakit parah: { $ambulance }.
