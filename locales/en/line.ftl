### What is said to something that is no text: we cannot look at it, and say so kindly, whatever the person meant by it.
### Nothing here may tell what this is about: it may be the first thing we say, and somebody else may read the screen.

# A sticker (a little picture from LINE's own collection), mostly a greeting or a feeling.
media-sticker = Thank you. I see you are there. I cannot read stickers. Please write a few words, or choose an answer.

# A photo or picture. We cannot look at it.
media-image = Thank you. I cannot look at pictures. Please tell me in a few words what it shows.

# A voice message. Nobody hears it here.
media-audio = Thank you. I cannot listen to voice messages. Please write it to me. A few words are enough.

# A film taken with the phone. We cannot look at it.
media-video = Thank you. I cannot watch videos. Please tell me in a few words what it shows.

# Where the person is, sent from the map. Nobody is sent there: say so honestly. They may be in danger: ask for words.
media-location = Thank you for telling me where you are. I cannot send anyone to you. If you are in danger now, write that to me.

# A file of any kind. We cannot open it.
media-file = Thank you. I cannot open files. Please tell me in a few words what is in it.
