### The answer: where help is. The places, numbers, times and addresses come from the directory as variables.

# Above the places. The first place comes first.
answer-counter =
    { $role ->
        [third_party] Mereka bisa membantu orang itu:
       *[self] Mereka bisa membantumu:
    }

# Above further places.
answer-more = Tempat bantuan lain:

# Below the places.
answer-end = Kamu boleh menulis lagi ke sini kapan saja.

## One place: lines that stand below its name

# $number is a phone number.
answer-phone = Telepon { $number }

# $number is a phone number, $key the key to press after the recorded voice.
answer-phone-press = Telepon { $number }, lalu tekan { $key }

# Ways without speaking. $url is an address.
answer-online-web_form = Tulis ke mereka, jam berapa pun: { $url }
answer-online-chat = Chat: { $url }
answer-online-email = Email: { $url }
answer-online-sns = Pesan: { $url }
answer-online-app = Aplikasi: { $url }

# Whether somebody answers now. $time is a time of day, $day a weekday (or a date).
answer-open-until = Sekarang buka, sampai jam { $time }.
answer-open-always = Sekarang buka, siang dan malam.
answer-opens-today = Sekarang tutup. Buka hari ini jam { $time }.
answer-opens-tomorrow = Sekarang tutup. Buka besok jam { $time }.
answer-opens = Sekarang tutup. Buka { $day } jam { $time }.
answer-hours-differ = Jam bukanya beda-beda. Paling baik siang hari, Senin sampai Jumat.

# $hours is a list such as Mon–Fri 9:00–17:00.
answer-hours = Jam buka: { $hours }

# All hours are hours in Japan. Each translation names its own language here.
answer-language-yes = Mereka bisa bahasa Indonesia.
# With what to say in Japanese, spelled for this reader.
answer-language-interpreter = Mungkin bisa pakai penerjemah. Bilang dulu: “Indoneshia-go, onegai shimasu.”
answer-language-no = Mereka bicara bahasa Jepang. Kalau bisa, minta orang yang kamu percaya menemanimu menelepon.

# They do not speak this reader's language, nor Japanese. $languages are names of languages.
answer-language-other = Mereka berbicara { $languages }.

# Its number is not yet confirmed, so we do not show it.
answer-number-checking = Nomor telepon mereka masih kami periksa.
# $counter is another place from this list, $number its number.
answer-ask-via = Tanyakan tentang mereka di { $number } ({ $counter }).
# A person at the airport or a desk: no phone.
answer-in-person = Bilang ke petugas di loket di sana.

## Notes below the places

# No number works from this phone now. The Japanese line stays as it is: it is for showing.
answer-show-screen =
    Kalau HP-mu tidak bisa menelepon: pergi ke koban (pos polisi kecil), toko, atau stasiun, lalu tunjukkan layar ini:
    「助けてください。電話を貸してください。」

# From 1 April 2027 the interns' office has a new name.
answer-otit-renamed = Kantor untuk pemagang (OTIT) punya nama baru sejak April 2027. Nomor-nomor barunya masih kami periksa.

# At the airport, being sent home against one's will.
answer-at-airport = Di bandara: sebelum naik pesawat, bilang ke petugas paspor bahwa kamu tidak mau pulang. Bilang: “Kaeritaku nai desu.” (Saya tidak mau pulang.)

# Someone without valid papers asks. True, and no promise.
answer-status-protection = Orang yang dimanfaatkan atau dipaksa bisa dilindungi, juga kalau tidak punya surat izin tinggal. Keadaan tiap orang dilihat satu per satu.

# After rape or sexual assault, said to the person or to somebody who tells of them. Gentle, no command.
# Days in words: the medicine is best within 72 hours.
answer-within-72-hours = Kalau dipaksa berhubungan seks dan khawatir hamil, dokter bisa memberi obat supaya tidak hamil: paling baik dalam tiga hari, makin cepat makin baik. Kalau bisa, bajunya disimpan dan mandinya nanti dulu, setelah ke dokter, ya.

# About work: what helps later to show what happened. Never said in danger.
answer-keep-evidence = Kalau aman, simpan slip gaji, catatan jam kerja, pesan, dan foto surat-surat. Nanti bisa berguna.
