### What is said while a person is put through to a counselor of ours: a human being, who writes here.
### The reader waits, alone and afraid; someone else may see the screen. True, short, warm. Never promise a time.
### $staff is whom they asked for: female, male or any. $police and $ambulance are numbers from the directory.

## Waiting

# Somebody who fits is here, and was asked. They can go on writing meanwhile.
handoff-waiting =
    { $staff ->
        [female] Estou pedindo a uma mulher da nossa equipe para escrever para você aqui. Pode continuar escrevendo. Ela vai ler.
        [male] Estou pedindo a um homem da nossa equipe para escrever para você aqui. Pode continuar escrevendo. Ele vai ler.
       *[any] Estou pedindo a uma pessoa da nossa equipe para escrever para você aqui. Pode continuar escrevendo. Ela vai ler.
    }

# Somebody of our team is here, and was asked, who does not speak the reader's language. Each translation names its own language.
handoff-foreign =
    { $staff ->
        [female] Estou pedindo a uma mulher da nossa equipe para escrever aqui. Ela não fala português, mas tem frases prontas. Escreva curto e simples.
        [male] Estou pedindo a um homem da nossa equipe para escrever aqui. Ele não fala português, mas tem frases prontas. Escreva curto e simples.
       *[any] Estou pedindo a uma pessoa da nossa equipe para escrever aqui. Ela não fala português, mas tem frases prontas. Escreva curto e simples.
    }

# Nobody who fits is here now. The truth, first.
handoff-nobody =
    { $staff ->
        [female] Agora não tem nenhuma mulher da nossa equipe aqui.
        [male] Agora não tem nenhum homem da nossa equipe aqui.
       *[any] Agora não tem ninguém da nossa equipe aqui.
    }

# When somebody who fits is on duty next. $time is an hour, $day a date.
handoff-next-today = Hoje, a partir das { $time }, tem alguém de plantão.
# The same for tomorrow.
handoff-next-tomorrow = Amanhã, a partir das { $time }, tem alguém de plantão.
# The same for a later day.
handoff-next-day = Tem alguém de plantão a partir das { $time } de { $day }.

# Places follow below it that answer at this moment.
handoff-counters = Estas pessoas atendem:

# The same when none of them answers at this moment; below it stands when each of them opens.
handoff-counters-closed = A esta hora ninguém atende nestes lugares. Veja abaixo quando abrem:

# Above the choices: wait, be written to later, and so on.
handoff-choose = O que é melhor para você?

# After a while, when nobody has come yet.
handoff-still = Ainda estou procurando alguém para você. Ninguém esqueceu de você.

# Said with a word of how things stand when the next one takes long. $minutes is 10, 15 or 30.
handoff-again = Escrevo de novo em { $minutes } minutos, ou na hora em que tiver alguém.

# A message of theirs was kept for the counselor. No more than once a minute.
handoff-kept = Recebi. A pessoa da equipe vai ler.

# Said with it when the part of us that notices danger is not working.
handoff-emergency = Se você está em perigo agora, ligue para o { $police }. Se você se machucou ou está passando muito mal, ligue para o { $ambulance }.

# They asked for somebody of another gender while they wait; how things stand now follows.
handoff-wish-kept = Certo. Vou procurar alguém assim.

## Choices: very short

choice-handoff-wait = Espero aqui
choice-handoff-later = Me escrevam depois
choice-handoff-bot = Seguir sem esperar
# $staff is whom they asked for and who is not there; this offers the other.
choice-handoff-other =
    { $staff ->
        [female] Falar com um homem
        [male] Falar com uma mulher
       *[any] Com outra pessoa
    }
# Below the answer that names places: a counselor of the first of these places works with us.
choice-handoff-here = Falar com alguém
# Safe hours to be written to. $from and $until are hours.
choice-handoff-today = Hoje { $from }–{ $until }
choice-handoff-tomorrow = Amanhã { $from }–{ $until }

## Decisions

# Only their own yes lets somebody of another gender see what they wrote.
handoff-ask-other =
    { $staff ->
        [female] Agora não tem mulher aqui. Tem um homem da nossa equipe. Tudo bem se ele escrever para você? Só se você disser sim, ele vai ver o que você escreveu.
        [male] Agora não tem homem aqui. Tem uma mulher da nossa equipe. Tudo bem se ela escrever para você? Só se você disser sim, ela vai ver o que você escreveu.
       *[any] Tudo bem se quem está aqui escrever para você?
    }

# Others may see the phone at other hours.
handoff-ask-time = Quando é seguro para você ler uma mensagem nossa?

# They chose safe hours today. The automatic helper goes on until then.
handoff-time-today = Certo. Alguém escreve para você hoje entre { $from } e { $until }, não antes. Até lá você pode escrever para mim, o programa que responde sozinho.
# The same for tomorrow.
handoff-time-tomorrow = Certo. Alguém escreve para você amanhã entre { $from } e { $until }, não antes. Até lá você pode escrever para mim, o programa que responde sozinho.

# They do not want to wait: the automatic helper goes on.
handoff-left = Tudo bem. Sou eu de novo, o programa que responde sozinho. Vamos continuar.

# The automatic helper asked for a counselor by itself, and nobody is here. It stays with the person. At most an hour.
handoff-later = Avisei a nossa equipe sobre você. Se alguém chegar dentro de uma hora, escreve para você aqui. Eu fico com você.

## What happens

# A counselor has taken it. $name is how they are called.
handoff-accepted = { $name }, da nossa equipe, está aqui agora. É uma pessoa de verdade e está lendo o que você escreveu.

# The counselor who has it does not answer for two minutes, and was reminded. $name is how they are called.
handoff-unanswered = { $name } recebeu o que você escreveu e ainda não respondeu. Acabei de avisar que você está esperando.

# The counselor had to go in the middle of it.
handoff-released = A pessoa que estava escrevendo para você precisou sair. Já estou procurando outra para você.

# The talk has ended.
handoff-over = A conversa com a pessoa terminou. Sou eu de novo, o programa que responde sozinho. Escreva quando quiser. Para falar com uma pessoa, escreva 0.

# Nobody came for an hour. Places that can be called are named after it.
handoff-expired = Desculpe. Ninguém da nossa equipe pôde vir. Sou eu de novo, o programa que responde sozinho, e continuo com você.

# They had given us safe hours, and nobody wrote. Others may see the phone: neutral.
handoff-missed = Desculpe, ninguém conseguiu escrever para você a tempo. Pode escrever de novo quando quiser. Para falar com uma pessoa, escreva 0.
