### What is said to something that is no text: we cannot look at it, and say so kindly, whatever the person meant by it.
### Nothing here may tell what this is about: it may be the first thing we say, and somebody else may read the screen.

# A sticker (a little picture from LINE's own collection), mostly a greeting or a feeling.
media-sticker = Gracias. Sé que estás ahí. No puedo leer stickers. Escribe unas palabras, o elige una respuesta.

# A photo or picture. We cannot look at it.
media-image = Gracias. No puedo ver fotos. Cuéntame en pocas palabras qué se ve.

# A voice message. Nobody hears it here.
media-audio = Gracias. No puedo escuchar audios. Escríbemelo, con pocas palabras basta.

# A film taken with the phone. We cannot look at it.
media-video = Gracias. No puedo ver videos. Cuéntame en pocas palabras qué se ve.

# Where the person is, sent from the map. Nobody is sent there: say so honestly. They may be in danger: ask for words.
media-location = Gracias por decirme dónde estás. No puedo mandar a nadie. Si estás en peligro ahora, escríbemelo.

# A file of any kind. We cannot open it.
media-file = Gracias. No puedo abrir archivos. Cuéntame en pocas palabras qué dice.
