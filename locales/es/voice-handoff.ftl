### Heard by a caller who waits for a counselor, or has talked with one. Very short, easy words.
### $staff is whom they asked for: female, male or any. Where a text here has the name of another one with voice- before it, it is said in its place.

# Somebody who fits is here and is being called. They stay on the line.
voice-handoff-waiting =
    { $staff ->
        [female] Estoy llamando a una mujer de nuestro equipo. No cuelgues, por favor.
        [male] Estoy llamando a un hombre de nuestro equipo. No cuelgues, por favor.
       *[any] Estoy llamando a alguien de nuestro equipo. No cuelgues, por favor.
    }
# Who fits is being called, and does not speak this language. They stay on the line.
voice-handoff-foreign =
    { $staff ->
        [female] Estoy llamando a una mujer de nuestro equipo. No habla español. Habla corto y simple. No cuelgues, por favor.
        [male] Estoy llamando a un hombre de nuestro equipo. No habla español. Habla corto y simple. No cuelgues, por favor.
       *[any] Estoy llamando a alguien de nuestro equipo. No habla español. Habla corto y simple. No cuelgues, por favor.
    }
# Only their own yes lets somebody of another gender talk with them and see what they told us.
voice-handoff-ask-other =
    { $staff ->
        [female] Ahora no hay ninguna mujer aquí. Hay un hombre de nuestro equipo. ¿Está bien para ti si él habla contigo? Solo si dices que sí, él sabrá lo que me contaste.
        [male] Ahora no hay ningún hombre aquí. Hay una mujer de nuestro equipo. ¿Está bien para ti si ella habla contigo? Solo si dices que sí, ella sabrá lo que me contaste.
       *[any] ¿Está bien para ti hablar con quien está aquí?
    }
# Somebody else may pick up the telephone at other hours.
voice-handoff-ask-time = ¿A qué hora podemos llamarte sin peligro?
# They chose these hours. Whoever picks up then first hears something neutral.
voice-handoff-time-today = Bien. Alguien te llama hoy entre las { $from } y las { $until }, no antes. Hasta entonces puedes seguir conmigo.
# The same for tomorrow.
voice-handoff-time-tomorrow = Bien. Alguien te llama mañana entre las { $from } y las { $until }, no antes. Hasta entonces puedes seguir conmigo.
# The automatic helper asked for a counselor by itself, and nobody is here. The call goes on with it.
voice-handoff-later = Avisé a nuestro equipo sobre ti. Si alguien llega mientras hablamos, te comunico. Yo me quedo contigo.
# A counselor has taken the call. The two are connected after this.
voice-handoff-accepted = Ya está aquí alguien de nuestro equipo, una persona de verdad. Te comunico.
# The counselor is not on the line any more. The wait begins again.
voice-handoff-released = La persona que hablaba contigo tuvo que irse. Ya estoy buscando a otra para ti.
# The talk has ended; the caller is still there. The automatic helper's question follows.
voice-handoff-over = Tu conversación con la persona terminó. Soy yo otra vez, la máquina.
# Nobody came for an hour. The automatic helper's question follows.
voice-handoff-expired = Lo siento. Nadie de nuestro equipo pudo venir. Soy yo otra vez, la máquina, y sigo contigo.
# Heard again and again while they wait, about every ten seconds: very short.
voice-wait = Sigo buscando a alguien para ti. No cuelgues, por favor.
# Said after it: the star key tells all the keys.
voice-wait-more = Para oír todas las opciones, marca asterisco.
# All who could be called were, and nobody answered. Choices follow.
voice-wait-nobody = Todavía nadie pudo contestar. Puedes esperar, o elegir.
# A choice; the key follows.
voice-choice-danger = Si estás en peligro ahora
# A choice; the key follows.
voice-choice-handoff-later = Para que te llamemos después
# A choice; the key follows. They do not want to wait.
voice-choice-handoff-bot = Para seguir conmigo sin esperar
# A choice; the key follows. Other places, and their numbers.
voice-choice-handoff-numbers = Para oír quién más puede ayudar ahora
# First words when we call somebody who asked for it. Anybody may pick up: it must not tell what this is about, nor who we are. $key is a key.
voice-call-back = Hola. Esta es una llamada automática. Para seguir, marca { $key }.
# When somebody who fits is on duty next, without the hour: said where people's recordings are played.
voice-duty-today = Hoy más tarde hay alguien de turno.
# The same.
voice-duty-tomorrow = Mañana hay alguien de turno.
# The same.
voice-duty-later = Otro día hay alguien de turno.
# A choice; the key follows. A counselor of the place that was named first works with us.
voice-choice-handoff-here = Para hablar con alguien de nuestro equipo
# A choice; the key follows. Hours in which it is safe to call them.
voice-choice-handoff-today = Hoy entre las { $from } y las { $until }
# The same for tomorrow.
voice-choice-handoff-tomorrow = Mañana entre las { $from } y las { $until }
