### What is said to something that is no text: we cannot look at it, and say so kindly, whatever the person meant by it.
### Nothing here may tell what this is about: it may be the first thing we say, and somebody else may read the screen.

# A sticker (a little picture from LINE's own collection), mostly a greeting or a feeling.
media-sticker = Cảm ơn bạn, mình biết bạn đang ở đó. Mình không đọc được nhãn dán. Bạn viết vài chữ, hoặc chọn một câu trả lời nhé.

# A photo or picture. We cannot look at it.
media-image = Cảm ơn bạn. Mình không xem được hình. Bạn viết vài chữ cho mình biết trong hình có gì nhé.

# A voice message. Nobody hears it here.
media-audio = Cảm ơn bạn. Mình không nghe được tin nhắn thoại. Bạn viết cho mình nhé, vài chữ cũng được.

# A film taken with the phone. We cannot look at it.
media-video = Cảm ơn bạn. Mình không xem được video. Bạn viết vài chữ cho mình biết trong đó có gì nhé.

# Where the person is, sent from the map. Nobody is sent there: say so honestly. They may be in danger: ask for words.
media-location = Cảm ơn bạn đã cho mình biết bạn ở đâu. Mình không cử ai đến đó được. Nếu bây giờ bạn đang nguy hiểm, bạn nhắn cho mình biết nhé.

# A file of any kind. We cannot open it.
media-file = Cảm ơn bạn. Mình không mở được tệp. Bạn viết vài chữ cho mình biết trong đó có gì nhé.
