### What is said on the telephone. Heard once, by someone frightened who may not hear well: very short, easy words, no lists.
### Where a text here has the name of another one with voice- before it, it is said in its place.
### $key is a key of the telephone, $role is self or third_party; numbers come from the directory, spoken digit by digit.

## Keys

# After what a key does: “Yes, press 1.” $key is a number.
voice-press = Aperte { $key }.
# The sign # in a telephone number.
voice-hash = jogo da velha
# Each translation names its own language: heard in the list of languages.
voice-language = Para português, aperte { $key }.
# The same about a language that has no voice here. $language is its name.
voice-language-other = Para { $language }, aperte { $key }.
# We have not recorded everything in this language. A list of languages follows.
voice-second-language = Algumas coisas a gente só consegue dizer em outra língua. Que outra língua você entende?
# The keys that always work. $nine is the key 9.
voice-hint = Para ouvir de novo, aperte asterisco. Para falar com uma pessoa, aperte 0. Para outra língua, aperte { $nine }.
# Said once, after the answer. The hash key erases.
voice-hint-erase = Para apagar tudo o que você me contou, aperte jogo da velha.

## In place of written texts

# First words. Must not name what this is about: someone may listen.
voice-greeting = Olá. Aqui é Tsunagu. É de graça. Eu sou uma máquina. Vou fazer algumas perguntas curtas. Você pode pular qualquer uma. A gente não conta ao seu chefe, à sua família nem a ninguém que você conhece.
# Is somebody listening?
voice-ask-safe = É seguro para você falar agora?
# Numbers of the list follow.
voice-ask-what =
    { $role ->
        [third_party] O que está acontecendo com a pessoa? Aperte o número certo.
       *[self] O que está acontecendo? Aperte o número certo.
    }
# Said only where words are understood.
voice-say-it = Ou me conte com as suas palavras.
# The list follows.
voice-ask-prefecture =
    { $role ->
        [third_party] Em qual província a pessoa está?
       *[self] Em qual província você está?
    }
# Whether they can call other lines.
voice-ask-phone = O seu telefone consegue ligar para outros números?
# Choices.
voice-choice-continue = Continuar aqui
voice-choice-list = Escolher de uma lista
# The person cannot call. Someone near can.
voice-danger-cannot-call = Se der, vá a um posto da polícia, uma loja ou uma estação. Diga: “Tasukete kudasai. Keisatsu o yonde kudasai.” Quer dizer: me ajude, chame a polícia. Ou peça a alguém por perto para ligar para { $police }.
# Thoughts of dying. Warm. Lines with people who listen follow, then the question.
voice-danger-self-harm = Obrigado por me contar. Você está sofrendo muito, e você não está só. Tem gente que escuta.
# The question after that.
voice-ask-harm = Você já se machucou, ou tomou alguma coisa para se machucar, ou vai fazer isso agora?
# They are not acting on it now.
voice-self-harm-stay = Que bom que você me contou. Pode ligar a qualquer hora, de dia ou de noite. Para falar com uma pessoa, aperte 0.
# Who we are and what we tell. True, and no more than true.
voice-confidentiality = Tsunagu é uma linha de ajuda, de graça. Você não precisa dizer seu nome. O que você fala aqui, a gente não conta ao seu chefe, à sua família, à polícia nem à imigração. Só se você pedir. Se quiser que a gente apague tudo, aperte jogo da velha.
# After thanks.
voice-thanks-reply = De nada. Pode ligar a qualquer hora.
# Wrong number, small talk.
voice-out-of-scope = Esta linha ajuda quem tem problema no trabalho, em casa, ou com alguém que controla a sua vida. Se é o seu caso, me conte o que está acontecendo.
# Not understood, before the question comes again.
voice-please-choose = Desculpe, não entendi. Aperte um número.
# They want to stop. Neutral.
voice-stopped = Tudo bem. Você pode ligar de novo quando quiser. Tchau.
# All is gone.
voice-erased = Está apagado. Você pode ligar de novo quando quiser. Tchau.
# The dialogue is not working for a moment. The list follows.
voice-scripted-menu = Desculpe, estou demorando agora. Se você está em perigo, ligue para { $police }. Se está ferido, ligue para { $ambulance }. É sobre o quê?
# After a language was chosen in the middle of a call.
voice-language-set = Certo. Vamos continuar em português.

## The answer

# Before a telephone number.
voice-number = O número é:
# The same number a second time.
voice-number-again = Mais uma vez:
# Before a key that must be pressed there.
voice-then = Quando atenderem:
# Where the exact time is not said.
voice-open-now = Aberto agora.
# The same.
voice-closed-today = Fechado agora. Abre hoje mais tarde.
# The same.
voice-closed-tomorrow = Fechado agora. Abre amanhã.
# The same.
voice-closed = Fechado agora. Abre outro dia.
# It has no number, only a page to write to.
voice-online = Você pode escrever para eles pela internet.
# It has no number: one goes there.
voice-by-name = Você pode ir lá.
# Below the places.
voice-answer-end = Você pode me ligar de novo a qualquer hora.

## What can be done then

# A choice; the key follows. We ring the place.
voice-connect = Para ligar para lá agora
# A choice.
voice-text-me = Para receber isto por mensagem de texto
# A choice.
voice-leave-message = Para deixar um recado de voz para a nossa equipe
# While it rings there.
voice-connecting = Vou ligar você agora. Espere um pouco.
# They did not answer. The number follows.
voice-connect-failed = Ninguém atendeu lá.
# That call is over.
voice-connect-over = A ligação para lá terminou.
# Before a text is sent. Someone who holds the phone may read it.
voice-ask-text-safe = É seguro mandar uma mensagem para você? Quem pega o seu telefone pode ler.
# It is sent.
voice-text-sent = Certo. A mensagem está a caminho.
# Consent before a recording.
voice-ask-record = A sua voz vai ser gravada. Só a nossa equipe escuta. Tudo bem?
# Before the tone.
voice-record-now = Fale depois do sinal. Quando terminar, aperte qualquer número.
# It is kept.
voice-recorded = Obrigado. Recebemos o seu recado.
# Nothing was recorded.
voice-not-recorded = Não ouvi nenhum recado.
# The hash key was pressed. One check.
voice-ask-erase-all = Quer que eu apague tudo o que você me contou? Depois ninguém consegue recuperar.

## When nothing is heard

# No key and no word came.
voice-not-heard = Não ouvi nada.
# A key that means nothing here.
voice-wrong-key = Esse número não faz nada aqui.
# Nothing came several times. Neutral. The end of the call.
voice-goodbye = Você pode ligar de novo quando quiser. Tchau.
# It takes a moment.
voice-hold = Um momento, por favor.
# Something is broken. The end of the call. Also in the file that answers when all of ours is down.
voice-trouble = Desculpe, esta linha não está funcionando agora. Se você está em perigo, ligue para { $police }. Se está ferido, ligue para { $ambulance }. Os dois são de graça. Ligue para nós de novo em alguns minutos.
