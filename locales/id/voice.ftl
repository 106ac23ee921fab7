### What is said on the telephone. Heard once, by someone frightened who may not hear well: very short, easy words, no lists.
### Where a text here has the name of another one with voice- before it, it is said in its place.
### $key is a key of the telephone, $role is self or third_party; numbers come from the directory, spoken digit by digit.

## Keys

# After what a key does: “Yes, press 1.” $key is a number.
voice-press = Tekan { $key }.
# The sign # in a telephone number.
voice-hash = pagar
# Each translation names its own language: heard in the list of languages.
voice-language = Untuk bahasa Indonesia, tekan { $key }.
# The same about a language that has no voice here. $language is its name.
voice-language-other = Untuk { $language }, tekan { $key }.
# We have not recorded everything in this language. A list of languages follows.
voice-second-language = Ada yang hanya bisa kami sampaikan dalam bahasa lain. Bahasa lain apa yang kamu mengerti?
# The keys that always work. $nine is the key 9.
voice-hint = Untuk mendengar lagi, tekan bintang. Untuk bicara dengan orang, tekan 0. Untuk bahasa lain, tekan { $nine }.
# Said once, after the answer. The hash key erases.
voice-hint-erase = Untuk menghapus semua yang kamu ceritakan, tekan pagar.

## In place of written texts

# First words. Must not name what this is about: someone may listen.
voice-greeting = Halo. Ini Tsunagu. Gratis. Saya mesin penjawab. Saya akan menanyakan beberapa hal singkat. Kamu boleh melewati pertanyaan mana pun. Kami tidak memberi tahu bosmu, keluargamu, atau siapa pun yang kamu kenal.
# Is somebody listening?
voice-ask-safe = Apa sekarang aman buat kamu untuk bicara?
# Numbers of the list follow.
voice-ask-what =
    { $role ->
        [third_party] Apa yang terjadi pada orang itu? Tekan nomor yang cocok.
       *[self] Apa yang terjadi? Tekan nomor yang cocok.
    }
# Said only where words are understood.
voice-say-it = Atau ceritakan dengan kata-katamu sendiri.
# The list follows.
voice-ask-prefecture =
    { $role ->
        [third_party] Orang itu ada di prefektur mana?
       *[self] Kamu ada di prefektur mana?
    }
# Whether they can call other lines.
voice-ask-phone = Apa teleponmu bisa menelepon nomor lain?
# Choices.
voice-choice-continue = Lanjut di sini
voice-choice-list = Pilih dari daftar
# The person cannot call. Someone near can.
voice-danger-cannot-call = Kalau bisa, pergi ke pos polisi, toko, atau stasiun. Katakan: “Tasukete kudasai. Keisatsu o yonde kudasai.” Artinya: tolong saya, panggilkan polisi. Atau minta orang di dekatmu menelepon { $police }.
# Thoughts of dying. Warm. Lines with people who listen follow, then the question.
voice-danger-self-harm = Terima kasih sudah cerita. Bebanmu berat sekali, dan kamu tidak sendirian. Ada orang yang mau mendengarkan.
# The question after that.
voice-ask-harm = Apa kamu sudah melukai diri, sudah menelan obat atau sesuatu yang berbahaya, atau sebentar lagi mau melakukannya?
# They are not acting on it now.
voice-self-harm-stay = Saya lega kamu mau cerita. Kamu boleh menelepon kapan saja, siang atau malam. Kalau mau bicara dengan orang, tekan 0.
# Who we are and what we tell. True, and no more than true.
voice-confidentiality = Tsunagu adalah layanan bantuan gratis. Kamu tidak perlu menyebut nama. Apa yang kamu katakan di sini tidak kami beritahukan kepada bos, keluarga, polisi, atau imigrasi, kecuali kamu sendiri yang minta. Kalau mau semuanya dihapus, tekan pagar.
# After thanks.
voice-thanks-reply = Sama-sama. Kamu boleh menelepon kapan saja.
# Wrong number, small talk.
voice-out-of-scope = Layanan ini untuk orang yang punya masalah di tempat kerja, di rumah, atau dengan orang yang menguasai hidupnya. Kalau itu kamu, ceritakan apa yang terjadi.
# Not understood, before the question comes again.
voice-please-choose = Maaf, saya belum mengerti. Tekan satu nomor.
# They want to stop. Neutral.
voice-stopped = Oke. Kamu boleh menelepon lagi kapan saja. Sampai jumpa.
# All is gone.
voice-erased = Sudah dihapus. Kamu boleh menelepon lagi kapan saja. Sampai jumpa.
# The dialogue is not working for a moment. The list follows.
voice-scripted-menu = Maaf, saya sedang lambat. Kalau kamu dalam bahaya, telepon { $police }. Kalau terluka, telepon { $ambulance }. Ini tentang apa?
# After a language was chosen in the middle of a call.
voice-language-set = Oke. Kita lanjut dalam bahasa Indonesia.

## The answer

# Before a telephone number.
voice-number = Nomornya:
# The same number a second time.
voice-number-again = Sekali lagi:
# Before a key that must be pressed there.
voice-then = Setelah diangkat:
# Where the exact time is not said.
voice-open-now = Sekarang buka.
# The same.
voice-closed-today = Sekarang tutup. Buka nanti hari ini.
# The same.
voice-closed-tomorrow = Sekarang tutup. Buka besok.
# The same.
voice-closed = Sekarang tutup. Buka di hari lain.
# It has no number, only a page to write to.
voice-online = Kamu bisa menulis kepada mereka lewat internet.
# It has no number: one goes there.
voice-by-name = Kamu bisa datang ke sana.
# Below the places.
voice-answer-end = Kamu boleh menelepon saya lagi kapan saja.

## What can be done then

# A choice; the key follows. We ring the place.
voice-connect = Untuk disambungkan sekarang
# A choice.
voice-text-me = Untuk menerima ini lewat SMS
# A choice.
voice-leave-message = Untuk meninggalkan pesan suara bagi konselor kami
# While it rings there.
voice-connecting = Saya sambungkan sekarang. Tunggu sebentar.
# They did not answer. The number follows.
voice-connect-failed = Di sana tidak ada yang mengangkat.
# That call is over.
voice-connect-over = Telepon dengan mereka sudah selesai.
# Before a text is sent. Someone who holds the phone may read it.
voice-ask-text-safe = Apa aman kalau saya kirim SMS? Orang yang memegang teleponmu bisa membacanya.
# It is sent.
voice-text-sent = Oke. SMS sedang dikirim.
# Consent before a recording.
voice-ask-record = Suaramu akan direkam. Hanya konselor kami yang mendengarnya. Boleh?
# Before the tone.
voice-record-now = Bicaralah setelah bunyi nada. Kalau sudah selesai, tekan nomor apa saja.
# It is kept.
voice-recorded = Terima kasih. Pesanmu sudah kami terima.
# Nothing was recorded.
voice-not-recorded = Saya tidak mendengar pesan.
# The hash key was pressed. One check.
voice-ask-erase-all = Hapus semua yang kamu ceritakan? Setelah itu tidak bisa dikembalikan oleh siapa pun.

## When nothing is heard

# No key and no word came.
voice-not-heard = Saya tidak mendengar apa-apa.
# A key that means nothing here.
voice-wrong-key = Nomor itu tidak berfungsi di sini.
# Nothing came several times. Neutral. The end of the call.
voice-goodbye = Kamu boleh menelepon lagi kapan saja. Sampai jumpa.
# It takes a moment.
voice-hold = Tunggu sebentar, ya.
# Something is broken. The end of the call. Also in the file that answers when all of ours is down.
voice-trouble = Maaf, saluran ini sedang rusak. Kalau kamu dalam bahaya, telepon { $police }. Kalau terluka, telepon { $ambulance }. Dua-duanya gratis. Telepon kami lagi beberapa menit lagi.
