### What is said to something that is no text: we cannot look at it, and say so kindly, whatever the person meant by it.
### Nothing here may tell what this is about: it may be the first thing we say, and somebody else may read the screen.

# A sticker (a little picture from LINE's own collection), mostly a greeting or a feeling.
media-sticker = Terima kasih. Saya tahu kamu di sana. Saya tidak bisa membaca stiker. Tulis beberapa kata, atau pilih jawaban.

# A photo or picture. We cannot look at it.
media-image = Terima kasih. Saya tidak bisa melihat gambar. Ceritakan dengan beberapa kata, apa isinya.

# A voice message. Nobody hears it here.
media-audio = Terima kasih. Saya tidak bisa mendengar pesan suara. Tolong ditulis saja, beberapa kata sudah cukup.

# A film taken with the phone. We cannot look at it.
media-video = Terima kasih. Saya tidak bisa menonton video. Ceritakan dengan beberapa kata, apa isinya.

# Where the person is, sent from the map. Nobody is sent there: say so honestly. They may be in danger: ask for words.
media-location = Terima kasih sudah memberi tahu kamu ada di mana. Saya tidak bisa mengirim orang ke sana. Kalau kamu sekarang dalam bahaya, tulis itu ke saya.

# A file of any kind. We cannot open it.
media-file = Terima kasih. Saya tidak bisa membuka file. Ceritakan dengan beberapa kata, apa isinya.
