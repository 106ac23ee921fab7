### One person at several doors: a code from one is typed at another (LINE, web chat, text message, telephone).
### Anyone may read or hear these: neutral words, nothing of what was told.

# Tapped below the answer: a code to go on at another door (LINE, web chat, text message, telephone). At most 20 characters.
menu-join = Lanjut cara lain

# The code. $code is eight digits in pairs, $minutes how long it works. Others may read it: it says nothing of what was told.
join-code =
    Kode kamu: { $code }
    Dengan kode ini kamu bisa lanjut lewat cara lain: LINE, chat web, SMS, atau telepon. Di sana kirim kodenya saja, dalam { $minutes } menit. Kode hanya bisa dipakai sekali. Jangan tunjukkan ke siapa pun.
    Kalau kami sudah memberi kode di tempat lain, kirim kode itu di sini.

# A code was typed and it is right. Neutral: somebody else may hold this phone.
join-done = Terima kasih. Kodenya benar. Kita lanjut di sini.

# They typed the code here that we gave them here. It still works elsewhere.
join-own = Ini kode yang saya berikan di sini. Pakailah lewat cara lain: LINE, chat web, SMS, atau telepon.

# No such code, or used, or too old. Kind: nothing is lost.
join-wrong = Kode ini tidak bisa dipakai. Kode hanya berlaku sekali dan sebentar saja. Kalau perlu yang baru, minta di tempat kamu bicara dengan kami sebelumnya.

# Too many wrong codes within an hour.
join-wait = Kode sudah terlalu sering dicoba. Tunggu satu jam, lalu coba lagi. Kamu tetap bisa lanjut di sini tanpa kode.

# Said after “erased” to someone who has joined other doors by a code: those are erased too.
erased-everywhere = Yang kamu ceritakan lewat cara lain, yang disambung dengan kode, juga sudah dihapus.

# On the public page. The word in quotation marks is the first one of “join” in words.toml.
site-code = Kamu bisa mulai dengan satu cara dan lanjut dengan cara lain: tulis “kode” untuk mendapat kodenya.

# A choice on the telephone; the key follows. A code to go on in writing.
voice-join = Untuk mendapat kode, supaya bisa lanjut lewat tulisan atau telepon lain

# The digits follow.
voice-join-code = Kode kamu:

# After the digits, said twice. $minutes is how long it works.
voice-join-how = Kirim lewat LINE, chat web, atau SMS, atau tekan di telepon lain. Hanya bisa dipakai sekali, selama { $minutes } menit.

# A choice on the telephone; the key follows.
voice-have-code = Kalau kamu punya kode

# The caller now presses eight digits.
voice-key-code = Tekan delapan angka kode kamu.
