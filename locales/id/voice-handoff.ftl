### Heard by a caller who waits for a counselor, or has talked with one. Very short, easy words.
### $staff is whom they asked for: female, male or any. Where a text here has the name of another one with voice- before it, it is said in its place.

# Somebody who fits is here and is being called. They stay on the line.
voice-handoff-waiting =
    { $staff ->
        [female] Saya sedang menelepon seorang perempuan dari tim kami buat kamu. Jangan tutup dulu, ya.
        [male] Saya sedang menelepon seorang laki-laki dari tim kami buat kamu. Jangan tutup dulu, ya.
       *[any] Saya sedang menelepon konselor kami buat kamu. Jangan tutup dulu, ya.
    }
# Who fits is being called, and does not speak this language. They stay on the line.
voice-handoff-foreign =
    { $staff ->
        [female] Saya sedang menelepon seorang perempuan dari tim kami buat kamu. Dia tidak bisa bahasa Indonesia. Bicara yang pendek dan sederhana, ya. Jangan tutup dulu, ya.
        [male] Saya sedang menelepon seorang laki-laki dari tim kami buat kamu. Dia tidak bisa bahasa Indonesia. Bicara yang pendek dan sederhana, ya. Jangan tutup dulu, ya.
       *[any] Saya sedang menelepon konselor kami buat kamu. Dia tidak bisa bahasa Indonesia. Bicara yang pendek dan sederhana, ya. Jangan tutup dulu, ya.
    }
# Only their own yes lets somebody of another gender talk with them and see what they told us.
voice-handoff-ask-other =
    { $staff ->
        [female] Sekarang tidak ada perempuan. Ada seorang laki-laki dari tim kami. Boleh dia bicara dengan kamu? Hanya kalau kamu bilang ya, dia akan tahu apa yang kamu ceritakan ke saya.
        [male] Sekarang tidak ada laki-laki. Ada seorang perempuan dari tim kami. Boleh dia bicara dengan kamu? Hanya kalau kamu bilang ya, dia akan tahu apa yang kamu ceritakan ke saya.
       *[any] Boleh siapa pun yang ada sekarang bicara dengan kamu?
    }
# Somebody else may pick up the telephone at other hours.
voice-handoff-ask-time = Kapan aman kalau kami menelepon kamu?
# They chose these hours. Whoever picks up then first hears something neutral.
voice-handoff-time-today = Oke. Hari ini antara jam { $from } dan { $until } ada yang menelepon kamu, tidak lebih awal. Sampai saat itu kamu boleh lanjut dengan saya.
# The same for tomorrow.
voice-handoff-time-tomorrow = Oke. Besok antara jam { $from } dan { $until } ada yang menelepon kamu, tidak lebih awal. Sampai saat itu kamu boleh lanjut dengan saya.
# The automatic helper asked for a counselor by itself, and nobody is here. The call goes on with it.
voice-handoff-later = Saya sudah memberi tahu tim kami tentang kamu. Kalau ada yang datang selama kita bicara, saya sambungkan. Saya tetap di sini.
# A counselor has taken the call. The two are connected after this.
voice-handoff-accepted = Orang dari tim kami sudah ada, orang sungguhan. Saya sambungkan.
# The counselor is not on the line any more. The wait begins again.
voice-handoff-released = Orang yang bicara denganmu harus pergi. Saya sedang mencari orang lain buat kamu.
# The talk has ended; the caller is still there. The automatic helper's question follows.
voice-handoff-over = Pembicaraan dengan orang itu sudah selesai. Ini saya lagi, mesin penjawab.
# Nobody came for an hour. The automatic helper's question follows.
voice-handoff-expired = Maaf. Tidak ada dari tim kami yang bisa datang. Ini saya lagi, mesin penjawab, kita lanjut.
# Heard again and again while they wait, about every ten seconds: very short.
voice-wait = Saya masih mencari orang buat kamu. Jangan tutup dulu, ya.
# Said after it: the star key tells all the keys.
voice-wait-more = Untuk mendengar semua pilihan, tekan bintang.
# All who could be called were, and nobody answered. Choices follow.
voice-wait-nobody = Belum ada yang bisa menjawab. Kamu boleh menunggu, atau memilih.
# A choice; the key follows.
voice-choice-danger = Kalau kamu dalam bahaya sekarang
# A choice; the key follows.
voice-choice-handoff-later = Untuk ditelepon nanti
# A choice; the key follows. They do not want to wait.
voice-choice-handoff-bot = Untuk lanjut dengan saya tanpa menunggu
# A choice; the key follows. Other places, and their numbers.
voice-choice-handoff-numbers = Untuk mendengar siapa lagi yang bisa membantu sekarang
# First words when we call somebody who asked for it. Anybody may pick up: it must not tell what this is about, nor who we are. $key is a key.
voice-call-back = Halo. Ini telepon otomatis. Untuk lanjut, tekan { $key }.
# When somebody who fits is on duty next, without the hour: said where people's recordings are played.
voice-duty-today = Nanti hari ini ada yang bertugas.
# The same.
voice-duty-tomorrow = Besok ada yang bertugas.
# The same.
voice-duty-later = Di hari lain ada yang bertugas.
# A choice; the key follows. A counselor of the place that was named first works with us.
voice-choice-handoff-here = Untuk bicara dengan konselor kami
# A choice; the key follows. Hours in which it is safe to call them.
voice-choice-handoff-today = Hari ini antara jam { $from } dan { $until }
# The same for tomorrow.
voice-choice-handoff-tomorrow = Besok antara jam { $from } dan { $until }
