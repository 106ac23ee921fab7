### What is said to something that is no text: we cannot look at it, and say so kindly, whatever the person meant by it.
### Nothing here may tell what this is about: it may be the first thing we say, and somebody else may read the screen.

# A sticker (a little picture from LINE's own collection), mostly a greeting or a feeling.
media-sticker = 고마워요. 거기 있는 거 알겠어요. 스티커는 읽을 수 없어요. 짧게 글로 쓰거나 답을 골라 주세요.

# A photo or picture. We cannot look at it.
media-image = 고마워요. 저는 사진을 볼 수 없어요. 무슨 사진인지 짧게 써 주세요.

# A voice message. Nobody hears it here.
media-audio = 고마워요. 저는 음성 메시지를 들을 수 없어요. 글로 써 주세요. 짧아도 괜찮아요.

# A film taken with the phone. We cannot look at it.
media-video = 고마워요. 저는 영상을 볼 수 없어요. 무슨 영상인지 짧게 써 주세요.

# Where the person is, sent from the map. Nobody is sent there: say so honestly. They may be in danger: ask for words.
media-location = 어디 있는지 알려 줘서 고마워요. 제가 사람을 보낼 수는 없어요. 지금 위험하면 그렇다고 써 주세요.

# A file of any kind. We cannot open it.
media-file = 고마워요. 저는 파일을 열 수 없어요. 무슨 내용인지 짧게 써 주세요.
