### What is said to something that is no text: we cannot look at it, and say so kindly, whatever the person meant by it.
### Nothing here may tell what this is about: it may be the first thing we say, and somebody else may read the screen.

# A sticker (a little picture from LINE's own collection), mostly a greeting or a feeling.
media-sticker = Obrigado. Sei que você está aí. Não consigo ler figurinhas. Escreva algumas palavras, ou escolha uma resposta.

# A photo or picture. We cannot look at it.
media-image = Obrigado. Não consigo ver fotos. Me conte em poucas palavras o que aparece nela.

# A voice message. Nobody hears it here.
media-audio = Obrigado. Não consigo ouvir áudios. Escreva para mim, poucas palavras já bastam.

# A film taken with the phone. We cannot look at it.
media-video = Obrigado. Não consigo ver vídeos. Me conte em poucas palavras o que aparece nele.

# Where the person is, sent from the map. Nobody is sent there: say so honestly. They may be in danger: ask for words.
media-location = Obrigado por me dizer onde você está. Não consigo mandar ninguém até aí. Se você está em perigo agora, me escreva isso.

# A file of any kind. We cannot open it.
media-file = Obrigado. Não consigo abrir arquivos. Me conte em poucas palavras o que tem nele.
