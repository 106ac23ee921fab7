### What counselors say and show: sentences ready to be sent, and the page for a receiving counter.
### The reader is the person; the speaker is a counselor, a human being, a woman or a man: no word may tell which.


## Ready sentences: found by typing, sent as they stand here. Warm, short, one thing at a time.

# First words of a counselor. $name is the counselor's name, as colleagues call them.
ready-hello = Halo, nama saya { $name }. Saya manusia, bukan mesin. Saya sudah baca tulisanmu, jadi tidak perlu cerita lagi.

# Before anything else.
ready-safe = Sekarang aman untuk menulis? Kalau ada yang mendekat, berhenti saja. Saya tunggu.

# They hesitate.
ready-time = Pelan-pelan saja. Saya di sini.

# They told something hard.
ready-thanks = Terima kasih sudah bercerita. Pasti berat sekali.

# They blame themselves.
ready-not-fault = Ini bukan salahmu.

# They fear that others hear of it.
ready-secret = Yang kamu tulis di sini tidak saya ceritakan ke bosmu, keluargamu, atau orang yang kamu kenal.

# Body first.
ready-hurt = Kamu luka atau sakit? Perlu dokter sekarang?

# No address is needed.
ready-where = Sekarang kamu di mana? Cukup nama kota atau stasiun.

# Whether somebody is beside them.
ready-alone = Sekarang kamu sendirian, atau ada orang lain?

# Shelter.
ready-tonight = Malam ini ada tempat tidur yang aman?

# Food and money.
ready-food = Hari ini sudah makan? Ada uang untuk beli makan?

# Documents.
ready-papers = Paspor dan kartu izin tinggal (zairyu card) kamu sekarang dipegang siapa?

# When we may write again without danger.
ready-when = Jam berapa aman kalau saya menulis ke sini?

# Their own wish.
ready-wish = Sekarang kamu paling ingin apa?

# Nothing happens over their head.
ready-choose = Kamu yang memutuskan. Saya tidak melakukan apa-apa kalau kamu belum bilang ya.

# The counselor needs a few minutes.
ready-look-up = Saya cari tahu dulu. Tunggu beberapa menit, nanti saya tulis lagi.

# Calling a counter for them.
ready-together = Kalau mau, saya bisa telepon mereka dan menjelaskan untukmu. Mau?

# The counselor has not understood.
ready-unclear = Saya belum yakin sudah paham. Bisa diulang dengan kata lain?

# What the counselor writes is translated by a machine.
ready-machine = Tulisan saya diterjemahkan mesin. Kalau ada yang aneh, tanya saja.

# Before somebody else takes over.
ready-colleague = Saya ingin teman kerja saya melanjutkan dengan kamu di sini. Dia akan baca dulu tulisanmu. Boleh?

# The counselor must stop.
ready-later = Saya harus berhenti dulu. Kamu bisa menulis ke sini kapan saja. Penjawab otomatis akan membalas, dan bisa memanggil kami.

# The end of a talk.
ready-goodbye = Saya senang kamu menulis. Jaga diri baik-baik ya.


## Above and below what a machine translated

# Above it. The counselor's own words follow below, so that somebody who reads them can check.
casework-machine = (Diterjemahkan oleh mesin)


## The page for a receiving counter. The person reads it first; without their yes nobody gets it.

# Asks whether we may hand it on. What stands on it follows. $counter is the name of the place.
sheet-ask = Boleh saya berikan ini ke { $counter }? Jadi kamu tidak perlu cerita semua lagi. Mereka akan membaca:

# Below it, before yes and no.
sheet-only-yes = Mereka hanya menerima kalau kamu bilang ya. Nama dan nomormu tidak ditulis.

# Everything ended before they answered.
sheet-withdrawn = Yang tadi kamu baca tidak diberikan kepada siapa pun, karena kamu belum bilang ya. Kalau kamu mau itu diberikan, tulis 0 untuk bicara dengan orang.

# Head of the page, read by the counter.
sheet-title = Rujukan

# Before the name of a language.
sheet-language = Bahasa

# Before «a woman» or «a man».
sheet-staff = Ingin bicara dengan

# A fact.
sheet-child = Di bawah 18 tahun

# A fact: the writer tells about somebody else.
sheet-third-party = Ditulis oleh orang yang mengenalnya

# Before the name of a prefecture.
sheet-place = Prefektur

# Before a list of what happened.
sheet-happened = Yang terjadi

# Before a list of what help is wanted with.
sheet-about = Perlu bantuan soal

# A fact.
sheet-no-speaking = Tidak bisa bersuara di telepon

# Before a few sentences by the counselor.
sheet-summary = Singkatnya


## What happened, in words that hurt nobody who reads them about themselves. No full stop.

# Somebody uses their weak position.
indicator-abuse_of_vulnerability = Ada yang memanfaatkan kesulitannya

# The job is not what was promised.
indicator-deception = Pekerjaan atau gaji tidak sesuai janji

# Locked in or watched.
indicator-restriction_of_movement = Tidak bebas keluar

# Kept away from others.
indicator-isolation = Dijauhkan dari orang lain

# Hit or hurt.
indicator-physical_violence = Dipukul atau disakiti

# Gentle, no detail.
indicator-sexual_violence = Disentuh atau dipaksa secara seksual

# Threats.
indicator-intimidation_threats = Diancam

# Papers kept by others.
indicator-document_retention = Paspor, kartu, atau buku bank dipegang orang lain

# Pay.
indicator-wage_withholding = Tidak digaji, atau gajinya terlalu sedikit

# A debt keeps them working.
indicator-debt_bondage = Harus kerja karena utang

# Work or housing.
indicator-abusive_conditions = Pekerjaan atau tempat tinggal berbahaya atau sangat buruk

# Hours.
indicator-excessive_overtime = Jam kerja terlalu panjang

# Gentle, no detail.
indicator-sexual_exploitation = Dipaksa melakukan pekerjaan seksual

# Under 18.
indicator-child_involved = Menyangkut anak

# A kidney or other organ.
indicator-organ_removal = Diminta memberi organ tubuh

# Gentle.
indicator-self_harm = Sangat menderita sampai terpikir mati

# Life or body at risk now.
indicator-immediate_danger = Sekarang dalam bahaya


## What help is wanted with. No full stop.

# Visa.
topic-immigration_status = Visa atau kartu izin tinggal (zairyu card)

# Lawyer, compensation.
topic-legal_help = Pengacara atau ganti rugi

# Going home.
topic-return_home = Pulang ke negara asal

# A bed.
topic-shelter = Tempat tinggal yang aman

# Another job.
topic-job_change = Pekerjaan lain
