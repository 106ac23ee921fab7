### What is said to something that is no text: we cannot look at it, and say so kindly, whatever the person meant by it.
### Nothing here may tell what this is about: it may be the first thing we say, and somebody else may read the screen.

# A sticker (a little picture from LINE's own collection), mostly a greeting or a feeling.
media-sticker = Salamat po. Alam kong nandiyan ka. Hindi ko nababasa ang sticker. Mag-text ng ilang salita, o pumili ng sagot.

# A photo or picture. We cannot look at it.
media-image = Salamat po. Hindi ko nakikita ang picture. Sabihin mo sa ilang salita kung ano ang nandoon.

# A voice message. Nobody hears it here.
media-audio = Salamat po. Hindi ko naririnig ang voice message. I-text mo na lang sa akin, kahit ilang salita lang.

# A film taken with the phone. We cannot look at it.
media-video = Salamat po. Hindi ko napapanood ang video. Sabihin mo sa ilang salita kung ano ang nandoon.

# Where the person is, sent from the map. Nobody is sent there: say so honestly. They may be in danger: ask for words.
media-location = Salamat at sinabi mo kung nasaan ka. Hindi ako makakapagpapunta ng tao diyan. Kung delikado ka ngayon, i-text mo sa akin.

# A file of any kind. We cannot open it.
media-file = Salamat po. Hindi ko nabubuksan ang file. Sabihin mo sa ilang salita kung ano ang laman.
