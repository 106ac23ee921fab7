### Heard by a caller who waits for a counselor, or has talked with one. Very short, easy words.
### $staff is whom they asked for: female, male or any. Where a text here has the name of another one with voice- before it, it is said in its place.

# Somebody who fits is here and is being called. They stay on the line.
voice-handoff-waiting =
    { $staff ->
        [female] Estou ligando para uma mulher da nossa equipe. Fique na linha, por favor.
        [male] Estou ligando para um homem da nossa equipe. Fique na linha, por favor.
       *[any] Estou ligando para alguém da nossa equipe. Fique na linha, por favor.
    }
# Who fits is being called, and does not speak this language. They stay on the line.
voice-handoff-foreign =
    { $staff ->
        [female] Estou ligando para uma mulher da nossa equipe. Ela não fala português. Fale curto e simples. Fique na linha, por favor.
        [male] Estou ligando para um homem da nossa equipe. Ele não fala português. Fale curto e simples. Fique na linha, por favor.
       *[any] Estou ligando para alguém da nossa equipe. Essa pessoa não fala português. Fale curto e simples. Fique na linha, por favor.
    }
# Only their own yes lets somebody of another gender talk with them and see what they told us.
voice-handoff-ask-other =
    { $staff ->
        [female] Agora não tem nenhuma mulher aqui. Tem um homem da nossa equipe. Tudo bem para você se ele falar com você? Só se você disser sim, ele vai saber o que você me contou.
        [male] Agora não tem nenhum homem aqui. Tem uma mulher da nossa equipe. Tudo bem para você se ela falar com você? Só se você disser sim, ela vai saber o que você me contou.
       *[any] Tudo bem para você falar com quem está aqui?
    }
# Somebody else may pick up the telephone at other hours.
voice-handoff-ask-time = Quando é seguro a gente ligar para você?
# They chose these hours. Whoever picks up then first hears something neutral.
voice-handoff-time-today = Certo. Alguém liga para você hoje entre { $from } e { $until }, não antes. Até lá você pode continuar comigo.
# The same for tomorrow.
voice-handoff-time-tomorrow = Certo. Alguém liga para você amanhã entre { $from } e { $until }, não antes. Até lá você pode continuar comigo.
# The automatic helper asked for a counselor by itself, and nobody is here. The call goes on with it.
voice-handoff-later = Avisei a nossa equipe sobre você. Se alguém chegar enquanto a gente conversa, eu passo a ligação. Eu fico com você.
# A counselor has taken the call. The two are connected after this.
voice-handoff-accepted = Alguém da nossa equipe está aqui agora, uma pessoa de verdade. Vou passar a ligação.
# The counselor is not on the line any more. The wait begins again.
voice-handoff-released = A pessoa que falava com você teve que ir. Já estou procurando outra para você.
# The talk has ended; the caller is still there. The automatic helper's question follows.
voice-handoff-over = A conversa com a pessoa terminou. Sou eu de novo, a máquina.
# Nobody came for an hour. The automatic helper's question follows.
voice-handoff-expired = Sinto muito. Ninguém da nossa equipe pôde vir. Sou eu de novo, a máquina, e continuo com você.
# Heard again and again while they wait, about every ten seconds: very short.
voice-wait = Ainda estou procurando alguém para você. Fique na linha, por favor.
# Said after it: the star key tells all the keys.
voice-wait-more = Para ouvir todas as opções, aperte asterisco.
# All who could be called were, and nobody answered. Choices follow.
voice-wait-nobody = Ainda ninguém pôde atender. Você pode esperar ou escolher.
# A choice; the key follows.
voice-choice-danger = Se você está em perigo agora
# A choice; the key follows.
voice-choice-handoff-later = Para a gente ligar para você depois
# A choice; the key follows. They do not want to wait.
voice-choice-handoff-bot = Para continuar comigo sem esperar
# A choice; the key follows. Other places, and their numbers.
voice-choice-handoff-numbers = Para ouvir quem mais pode ajudar agora
# First words when we call somebody who asked for it. Anybody may pick up: it must not tell what this is about, nor who we are. $key is a key.
voice-call-back = Alô. Esta é uma ligação automática. Para continuar, aperte { $key }.
# When somebody who fits is on duty next, without the hour: said where people's recordings are played.
voice-duty-today = Hoje, mais tarde, tem alguém de plantão.
# The same.
voice-duty-tomorrow = Amanhã tem alguém de plantão.
# The same.
voice-duty-later = Outro dia tem alguém de plantão.
# A choice; the key follows. A counselor of the place that was named first works with us.
voice-choice-handoff-here = Para falar com alguém da nossa equipe
# A choice; the key follows. Hours in which it is safe to call them.
voice-choice-handoff-today = Hoje entre { $from } e { $until }
# The same for tomorrow.
voice-choice-handoff-tomorrow = Amanhã entre { $from } e { $until }
