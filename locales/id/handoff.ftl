### What is said while a person is put through to a counselor of ours: a human being, who writes here.
### The reader waits, alone and afraid; someone else may see the screen. True, short, warm. Never promise a time.
### $staff is whom they asked for: female, male or any. $police and $ambulance are numbers from the directory.

## Waiting

# Somebody who fits is here, and was asked. They can go on writing meanwhile.
handoff-waiting =
    { $staff ->
        [female] Saya sedang meminta seorang perempuan dari tim kami untuk menulis ke kamu di sini. Kamu boleh terus menulis. Dia akan membacanya.
        [male] Saya sedang meminta seorang laki-laki dari tim kami untuk menulis ke kamu di sini. Kamu boleh terus menulis. Dia akan membacanya.
       *[any] Saya sedang meminta konselor kami untuk menulis ke kamu di sini. Kamu boleh terus menulis. Dia akan membacanya.
    }

# Somebody of our team is here, and was asked, who does not speak the reader's language. Each translation names its own language.
handoff-foreign =
    { $staff ->
        [female] Saya sedang meminta seorang perempuan dari tim kami untuk menulis ke kamu di sini. Dia tidak bisa bahasa Indonesia, tapi punya kalimat yang sudah siap. Tulis yang pendek dan sederhana, ya.
        [male] Saya sedang meminta seorang laki-laki dari tim kami untuk menulis ke kamu di sini. Dia tidak bisa bahasa Indonesia, tapi punya kalimat yang sudah siap. Tulis yang pendek dan sederhana, ya.
       *[any] Saya sedang meminta konselor kami untuk menulis ke kamu di sini. Dia tidak bisa bahasa Indonesia, tapi punya kalimat yang sudah siap. Tulis yang pendek dan sederhana, ya.
    }

# Nobody who fits is here now. The truth, first.
handoff-nobody =
    { $staff ->
        [female] Sekarang tidak ada perempuan dari tim kami di sini.
        [male] Sekarang tidak ada laki-laki dari tim kami di sini.
       *[any] Sekarang tidak ada konselor kami di sini.
    }

# When somebody who fits is on duty next. $time is an hour, $day a date.
handoff-next-today = Hari ini mulai jam { $time } ada yang bertugas.
# The same for tomorrow.
handoff-next-tomorrow = Besok mulai jam { $time } ada yang bertugas.
# The same for a later day.
handoff-next-day = { $day } mulai jam { $time } ada yang bertugas.

# Places follow below it that answer at this moment.
handoff-counters = Yang bisa menjawab:

# The same when none of them answers at this moment; below it stands when each of them opens.
handoff-counters-closed = Jam segini tidak ada yang menjawab di tempat-tempat ini. Jam bukanya ada di bawah:

# Above the choices: wait, be written to later, and so on.
handoff-choose = Mana yang paling baik buat kamu?

# After a while, when nobody has come yet.
handoff-still = Saya masih mencari orang buat kamu. Kamu tidak kami lupakan.

# Said with a word of how things stand when the next one takes long. $minutes is 10, 15 or 30.
handoff-again = { $minutes } menit lagi saya menulis lagi, atau langsung kalau sudah ada orang.

# A message of theirs was kept for the counselor. No more than once a minute.
handoff-kept = Sudah saya terima. Saya simpan untuk konselor kami.

# Said with it when the part of us that notices danger is not working.
handoff-emergency = Kalau sekarang kamu dalam bahaya, telepon { $police }. Kalau terluka atau sakit parah, telepon { $ambulance }.

# They asked for somebody of another gender while they wait; how things stand now follows.
handoff-wish-kept = Oke. Saya cari sesuai keinginanmu.

## Choices: very short

choice-handoff-wait = Saya tunggu di sini
choice-handoff-later = Tulis ke saya nanti
choice-handoff-bot = Lanjut tanpa tunggu
# $staff is whom they asked for and who is not there; this offers the other.
choice-handoff-other =
    { $staff ->
        [female] Bicara dgn laki-laki
        [male] Bicara dgn perempuan
       *[any] Bicara dgn yang lain
    }
# Below the answer that names places: a counselor of the first of these places works with us.
choice-handoff-here = Chat dengan orang
# Safe hours to be written to. $from and $until are hours.
choice-handoff-today = Hari ini { $from }–{ $until }
choice-handoff-tomorrow = Besok { $from }–{ $until }

## Decisions

# Only their own yes lets somebody of another gender see what they wrote.
handoff-ask-other =
    { $staff ->
        [female] Sekarang tidak ada perempuan. Ada seorang laki-laki dari tim kami. Boleh dia yang menulis ke kamu? Dia baru bisa melihat tulisanmu kalau kamu bilang ya.
        [male] Sekarang tidak ada laki-laki. Ada seorang perempuan dari tim kami. Boleh dia yang menulis ke kamu? Dia baru bisa melihat tulisanmu kalau kamu bilang ya.
       *[any] Boleh siapa pun yang ada sekarang menulis ke kamu?
    }

# Others may see the phone at other hours.
handoff-ask-time = Kapan aman buat kamu membaca pesan dari kami?

# They chose safe hours today. The automatic helper goes on until then.
handoff-time-today = Oke. Hari ini antara jam { $from } dan { $until } ada yang menulis ke kamu, tidak lebih awal. Sampai saat itu kamu boleh menulis ke saya, penjawab otomatis.
# The same for tomorrow.
handoff-time-tomorrow = Oke. Besok antara jam { $from } dan { $until } ada yang menulis ke kamu, tidak lebih awal. Sampai saat itu kamu boleh menulis ke saya, penjawab otomatis.

# They do not want to wait: the automatic helper goes on.
handoff-left = Oke. Ini saya lagi, penjawab otomatis. Kita lanjut.

# The automatic helper asked for a counselor by itself, and nobody is here. It stays with the person. At most an hour.
handoff-later = Saya sudah memberi tahu tim kami tentang kamu. Kalau ada yang datang dalam satu jam, dia menulis ke kamu di sini. Saya tetap di sini.

## What happens

# A counselor has taken it. $name is how they are called.
handoff-accepted = { $name } dari tim kami sudah di sini. Dia orang sungguhan, dan sedang membaca tulisanmu.

# The counselor who has it does not answer for two minutes, and was reminded. $name is how they are called.
handoff-unanswered = { $name } sudah menerima tulisanmu, tapi belum menjawab. Baru saja saya beri tahu bahwa kamu menunggu.

# The counselor had to go in the middle of it.
handoff-released = Orang yang menulis denganmu harus pergi. Saya sedang mencari orang lain buat kamu.

# The talk has ended.
handoff-over = Obrolan dengan orang itu sudah selesai. Ini saya lagi, penjawab otomatis. Kamu boleh menulis kapan saja. Kalau mau bicara dengan orang, tulis 0.

# Nobody came for an hour. Places that can be called are named after it.
handoff-expired = Maaf. Tidak ada dari tim kami yang bisa datang. Ini saya lagi, penjawab otomatis, dan saya lanjut menemani kamu.

# They had given us safe hours, and nobody wrote. Others may see the phone: neutral.
handoff-missed = Maaf, tidak ada yang sempat menulis ke kamu. Kamu boleh menulis lagi kapan saja. Kalau mau bicara dengan orang, tulis 0.
