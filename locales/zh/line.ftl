### What is said to something that is no text: we cannot look at it, and say so kindly, whatever the person meant by it.
### Nothing here may tell what this is about: it may be the first thing we say, and somebody else may read the screen.

# A sticker (a little picture from LINE's own collection), mostly a greeting or a feeling.
media-sticker = 谢谢，我知道你在。我看不懂贴图，请写几个字，或者选一个答案。

# A photo or picture. We cannot look at it.
media-image = 谢谢你。我看不了图片，请用几个字告诉我上面是什么。

# A voice message. Nobody hears it here.
media-audio = 谢谢你。我听不了语音，请打字告诉我，几个字就行。

# A film taken with the phone. We cannot look at it.
media-video = 谢谢你。我看不了视频，请用几个字告诉我里面是什么。

# Where the person is, sent from the map. Nobody is sent there: say so honestly. They may be in danger: ask for words.
media-location = 谢谢你告诉我你在哪里。我没办法派人过去。如果你现在有危险，就写给我。

# A file of any kind. We cannot open it.
media-file = 谢谢你。我打不开文件，请用几个字告诉我里面是什么。
