### What the service says while it talks with a person.
### Readers are frightened, tired, on a cheap phone, left school at twelve; someone else may read the screen.
### Short sentences. Easy words. Warm, calm, never official. No blame. "we" is the service.
### Variables: $role is self or third_party (the writer tells about someone else);
### $police, $ambulance, $coastguard are numbers from the directory.

## Opening

# First words of a conversation. Must not name what this is about (no police, victim, trafficking, crime): the boss may read it.
greeting =
    Halo. Ini Tsunagu. Ini gratis.
    Saya penjawab otomatis, bukan orang. Saya mau tanya sebentar. Pertanyaan mana pun boleh dilewati.
    Kami tidak memberi tahu bosmu, keluargamu, atau siapa pun yang kamu kenal.

# When someone says hello again later.
greet-again = Halo. Saya masih di sini.

# Question 1. Is somebody watching the phone? Answered yes or no.
ask-safe = Apa sekarang aman buat kamu untuk menulis?

# They said it is not safe. One neutral line that tells nothing to someone who looks at the phone. After it we are silent.
pause-neutral = Oke, terima kasih. Semoga harimu menyenangkan.

## The questions

# Question 2. Own words, or a number from the list below it.
ask-what =
    { $role ->
        [third_party] Apa yang terjadi dengan orang itu? Ceritakan dengan kata-katamu sendiri, atau pilih nomor.
       *[self] Apa yang terjadi? Ceritakan dengan kata-katamu sendiri, atau pilih nomor.
    }

# Question 3. Under 18 changes who can help.
ask-under-18 =
    { $role ->
        [third_party] Apa umurnya di bawah 18 tahun?
       *[self] Apa umurmu di bawah 18 tahun?
    }

# Question 4, only when it is about work. "Technical intern" is a kind of work visa: use the name workers use, with the Japanese word.
# Never sounds like a check of papers.
ask-intern =
    { $role ->
        [third_party] Apa dia pemagang (kenshusei, ginou jisshuu)? Kami tanya karena ada bantuan khusus untuk pemagang. Boleh dilewati.
       *[self] Apa kamu pemagang (kenshusei, ginou jisshuu)? Kami tanya karena ada bantuan khusus untuk pemagang. Boleh dilewati.
    }

# Question 5, only when help depends on the place.
ask-prefecture =
    { $role ->
        [third_party] Dia ada di prefektur mana? Tulis namanya, misalnya Tokyo atau Aichi.
       *[self] Kamu ada di prefektur mana? Tulis namanya, misalnya Tokyo atau Aichi.
    }

# The prefecture list, step 1: parts of Japan.
ask-region = Di bagian Jepang yang mana?

# The prefecture list, step 2.
ask-prefecture-in-region = Prefektur mana?

# Question 6. We keep this wish.
ask-staff-gender = Kalau kamu bicara dengan orang: maunya dengan perempuan atau laki-laki?

# Question 7. Some numbers do not work from app phones, and some people cannot speak aloud.
ask-phone = Apa kamu bisa bicara lewat telepon?

## Choices: the words beside the numbers. Very short.

choice-yes = Ya
choice-no = Tidak
# Skips a question. No shame in it.
choice-skip = Tidak tahu / lewati
choice-what-wages = Gaji tidak dibayar, atau kurang
choice-what-documents = Paspor, kartu, atau buku bank saya dipegang orang
choice-what-locked = Saya tidak boleh keluar, atau diawasi
choice-what-violence = Ada yang memukul atau mengancam saya
choice-what-sexual = Saya diraba, atau dipaksa melakukan hal seksual
choice-what-papers = Visa atau kartu izin tinggal (zairyu card)
choice-what-job = Saya mau pindah kerja
choice-what-other = Hal lain
# Shows a list of places to choose from.
choice-list = Lihat daftar
choice-woman = Perempuan
choice-man = Laki-laki
choice-either = Siapa saja boleh
choice-phone-mobile = Ya, HP saya punya nomor telepon
choice-phone-app = Ya, tapi hanya lewat Wi-Fi atau aplikasi
choice-phone-cannot-speak = Saya tidak bisa bersuara sekarang
choice-phone-none = Saya tidak punya telepon untuk menelepon
# After the danger text: the person goes on with us.
choice-continue = Lanjut menulis di sini
choice-cannot-call = Saya tidak bisa menelepon
# Below the answer.
choice-more = Tempat bantuan lain
choice-start-over = Cerita hal lain
# Under most questions: 0 is always a person, 9 always the language list.
menu-human = Bicara dengan orang
menu-language = Bahasa lain

## Danger

# Asked at once when a message may mean danger to life or body. One question, nothing else.
ask-danger =
    { $role ->
        [third_party] Apa dia sedang dalam bahaya sekarang?
       *[self] Apa kamu sedang dalam bahaya sekarang?
    }

# Life or body is at risk. The number first. Then what to say in Japanese, spelled so that this reader can say it aloud,
# with the Japanese name of this language. Interpreters are usual, but no promise.
danger-110 =
    Telepon { $police } sekarang. Gratis, siang dan malam.
    Bilang: “Tasukete kudasai. Indoneshia-go, onegai shimasu.” (Tolong saya. Bahasa Indonesia, tolong.)
    Lalu bilang kamu di mana, atau nama toko atau stasiun di dekatmu. Sering kali mereka bisa memanggil penerjemah.

# Someone is hurt or ill. Comes after danger-110.
danger-119 =
    Kalau ada yang terluka atau sakit parah: telepon { $ambulance }. Ambulans gratis.
    Bilang: “Kyuukyuu desu. Indoneshia-go, onegai shimasu.” (Ambulans. Bahasa Indonesia, tolong.)

# On a ship. Comes after danger-110.
danger-118 = Kalau di kapal atau di laut: telepon { $coastguard }.

# The person cannot call. The Japanese line stays as it is: it is for showing.
danger-cannot-call =
    Kalau bisa, pergi ke koban (pos polisi kecil), toko, atau stasiun. Tunjukkan layar ini:
    「助けてください。警察を呼んでください。」
    Atau minta orang di dekatmu menelepon { $police }.

# Thoughts of dying, in any degree. Warm first. People who listen follow below this text. Then one question.
danger-self-harm =
    Terima kasih sudah cerita. Bebanmu berat sekali, dan kamu tidak sendirian.
    Ada orang yang mau mendengarkan, di bawah ini.
    Apa kamu sudah melukai diri, sudah menelan obat atau sesuatu yang berbahaya, atau sebentar lagi mau melakukannya?

# Acting on it now.
danger-self-harm-now =
    Tetap di sini bersama saya, ya. Telepon { $ambulance } sekarang: ambulans, gratis. Atau telepon { $police }.
    Bilang: “Tasukete kudasai. Indoneshia-go, onegai shimasu.” (Tolong saya. Bahasa Indonesia, tolong.)
    Kalau ada orang baik di dekatmu, datangi dia sekarang. Jauhkan barang-barang yang bisa melukaimu.

# They are not acting on it now.
self-harm-stay = Saya lega kamu mau cerita. Kamu boleh menulis kapan saja, siang atau malam. Kalau mau bicara dengan orang, tulis 0.

## Requests at any moment

# Asked for a person, and none of ours is on duty. Honest. Who answers now follows below this text.
handoff-unavailable =
    Saya penjawab otomatis. Sekarang tidak ada konselor kami yang bertugas.
    Yang bisa menjawab:

# "Who are you, is this secret, do you tell the police?" True, and no more than true.
confidentiality =
    Tsunagu adalah layanan bantuan gratis. Kamu tidak perlu menyebut nama.
    Apa yang kamu tulis di sini tidak kami beritahukan kepada bos, keluarga, polisi, atau imigrasi, kecuali kamu sendiri yang minta.
    Kalau mau semuanya dihapus, tulis: hapus

# After thanks.
thanks-reply = Sama-sama. Kamu boleh menulis kapan saja.

# Wrong number, small talk, a joke.
out-of-scope = Layanan ini untuk orang yang punya masalah di tempat kerja, di rumah, atau dengan orang yang menguasai hidupnya. Kalau itu kamu, ceritakan apa yang terjadi.

# Someone tells about another person. Said once.
third-party-advice =
    Terima kasih sudah peduli.
    Jangan bicara dengan pelakunya, dan jangan ke sana sendirian untuk menolong. Catat tempatnya, jamnya, dan berapa orang.

# Not understood at a question, before the question comes again.
not-understood = Maaf, saya belum mengerti.

# A picture, only emoji, an empty message, signs we cannot read.
please-choose = Maaf, saya hanya bisa membaca kata dan angka. Tulis beberapa kata, atau pilih nomor.

# After the answer, when the next message brings nothing new.
anything-else = Saya masih di sini. Ada lagi yang kamu butuhkan?

## Language

# Above the list of languages.
language-menu = Mau pakai bahasa apa?

# After a language was chosen.
language-set = Oke. Kita lanjut dalam bahasa Indonesia.

# The person now writes in this language; we ask in this language before we change.
ask-language-switch = Kamu menulis dalam bahasa Indonesia. Mau lanjut dalam bahasa Indonesia?

## Erase and stop

# The person asked to erase in a long sentence. One check.
ask-erase = Hapus semua yang kamu tulis di sini? Setelah itu tidak bisa dikembalikan oleh siapa pun.

# All is gone.
erased = Sudah dihapus. Kamu boleh menulis lagi kapan saja.

# They said no to erasing.
erase-kept = Oke. Tidak ada yang dihapus.

# They want to stop. Neutral: others may look at the phone.
stopped = Oke. Kamu boleh menulis lagi kapan saja.

## When the system is slow

# The dialogue is not working for a moment. The message is kept. The number list follows.
scripted-menu =
    Maaf, saya sedang lambat. Pesanmu tidak hilang.
    Kalau kamu dalam bahaya, telepon { $police }. Kalau terluka, telepon { $ambulance }.
    Ini tentang apa? Pilih nomor.
