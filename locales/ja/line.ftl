### What is said to something that is no text: we cannot look at it, and say so kindly, whatever the person meant by it.
### Nothing here may tell what this is about: it may be the first thing we say, and somebody else may read the screen.

# A sticker (a little picture from LINE's own collection), mostly a greeting or a feeling.
media-sticker = ありがとうございます。スタンプは読めません。少しことばで書くか、答えをえらんでください。

# A photo or picture. We cannot look at it.
media-image = ありがとうございます。写真（しゃしん）は見ることができません。何の写真か、少しことばで教えてください。

# A voice message. Nobody hears it here.
media-audio = ありがとうございます。声のメッセージは聞くことができません。文字（もじ）で書いてください。短くていいです。

# A film taken with the phone. We cannot look at it.
media-video = ありがとうございます。動画（どうが）は見ることができません。何の動画か、少しことばで教えてください。

# Where the person is, sent from the map. Nobody is sent there: say so honestly. They may be in danger: ask for words.
media-location = いる場所を教えてくれて、ありがとうございます。ここから人を行かせることはできません。いまあぶないなら、そう書いてください。

# A file of any kind. We cannot open it.
media-file = ありがとうございます。ファイルは開（ひら）くことができません。何が書いてあるか、少しことばで教えてください。
