### What is said while a person is put through to a counselor of ours: a human being, who writes here.
### The reader waits, alone and afraid; someone else may see the screen. True, short, warm. Never promise a time.
### $staff is whom they asked for: female, male or any. $police and $ambulance are numbers from the directory.

## Waiting

# Somebody who fits is here, and was asked. They can go on writing meanwhile.
handoff-waiting =
    { $staff ->
        [female] Le estoy pidiendo a una mujer de nuestro equipo que te escriba aquí. Puedes seguir escribiendo. Ella lo va a leer.
        [male] Le estoy pidiendo a un hombre de nuestro equipo que te escriba aquí. Puedes seguir escribiendo. Él lo va a leer.
       *[any] Le estoy pidiendo a una persona de nuestro equipo que te escriba aquí. Puedes seguir escribiendo. Esa persona lo va a leer.
    }

# Somebody of our team is here, and was asked, who does not speak the reader's language. Each translation names its own language.
handoff-foreign =
    { $staff ->
        [female] Le estoy pidiendo a una mujer de nuestro equipo que te escriba aquí. No habla español, pero tiene frases preparadas. Escribe corto y simple.
        [male] Le estoy pidiendo a un hombre de nuestro equipo que te escriba aquí. No habla español, pero tiene frases preparadas. Escribe corto y simple.
       *[any] Le estoy pidiendo a alguien de nuestro equipo que te escriba aquí. No habla español, pero tiene frases preparadas. Escribe corto y simple.
    }

# Nobody who fits is here now. The truth, first.
handoff-nobody =
    { $staff ->
        [female] Ahora no hay ninguna mujer de nuestro equipo aquí.
        [male] Ahora no hay ningún hombre de nuestro equipo aquí.
       *[any] Ahora no hay nadie de nuestro equipo aquí.
    }

# When somebody who fits is on duty next. $time is an hour, $day a date.
handoff-next-today = Hoy hay alguien de turno desde las { $time }.
# The same for tomorrow.
handoff-next-tomorrow = Mañana hay alguien de turno desde las { $time }.
# The same for a later day.
handoff-next-day = El { $day } hay alguien de turno desde las { $time }.

# Places follow below it that answer at this moment.
handoff-counters = Estas personas responden:

# The same when none of them answers at this moment; below it stands when each of them opens.
handoff-counters-closed = A esta hora nadie responde en estos lugares. Abajo dice cuándo abren:

# Above the choices: wait, be written to later, and so on.
handoff-choose = ¿Qué es mejor para ti?

# After a while, when nobody has come yet.
handoff-still = Sigo buscando a alguien para ti. No te hemos olvidado.

# Said with a word of how things stand when the next one takes long. $minutes is 10, 15 or 30.
handoff-again = Te escribo otra vez en { $minutes } minutos, o enseguida cuando haya alguien.

# A message of theirs was kept for the counselor. No more than once a minute.
handoff-kept = Lo guardo. La persona de nuestro equipo lo va a leer.

# Said with it when the part of us that notices danger is not working.
handoff-emergency = Si estás en peligro ahora, llama al { $police }. Si tienes una herida o te sientes muy mal, llama al { $ambulance }.

# They asked for somebody of another gender while they wait; how things stand now follows.
handoff-wish-kept = Bien. Busco a alguien así.

## Choices: very short

choice-handoff-wait = Espero aquí
choice-handoff-later = Escríbanme después
choice-handoff-bot = Seguir sin esperar
# $staff is whom they asked for and who is not there; this offers the other.
choice-handoff-other =
    { $staff ->
        [female] Hablar con un hombre
        [male] Hablar con una mujer
       *[any] Con otra persona
    }
# Below the answer that names places: a counselor of the first of these places works with us.
choice-handoff-here = Hablar con alguien
# Safe hours to be written to. $from and $until are hours.
choice-handoff-today = Hoy { $from }–{ $until }
choice-handoff-tomorrow = Mañana { $from }–{ $until }

## Decisions

# Only their own yes lets somebody of another gender see what they wrote.
handoff-ask-other =
    { $staff ->
        [female] Ahora no hay ninguna mujer. Hay un hombre de nuestro equipo. ¿Está bien si él te escribe? Solo si dices que sí, él va a ver lo que escribiste.
        [male] Ahora no hay ningún hombre. Hay una mujer de nuestro equipo. ¿Está bien si ella te escribe? Solo si dices que sí, ella va a ver lo que escribiste.
       *[any] ¿Está bien si te escribe quien está aquí?
    }

# Others may see the phone at other hours.
handoff-ask-time = ¿A qué hora puedes leer un mensaje nuestro sin peligro?

# They chose safe hours today. The automatic helper goes on until then.
handoff-time-today = Bien. Alguien te escribe hoy entre las { $from } y las { $until }, no antes. Hasta entonces puedes escribirme a mí, el programa que responde solo.
# The same for tomorrow.
handoff-time-tomorrow = Bien. Alguien te escribe mañana entre las { $from } y las { $until }, no antes. Hasta entonces puedes escribirme a mí, el programa que responde solo.

# They do not want to wait: the automatic helper goes on.
handoff-left = Está bien. Soy yo otra vez, el programa que responde solo. Seguimos.

# The automatic helper asked for a counselor by itself, and nobody is here. It stays with the person. At most an hour.
handoff-later = Avisé a nuestro equipo sobre ti. Si alguien llega en la próxima hora, te escribe aquí. Yo me quedo contigo.

## What happens

# A counselor has taken it. $name is how they are called.
handoff-accepted = { $name }, de nuestro equipo, ya está aquí. Es una persona de verdad y está leyendo lo que escribiste.

# The counselor who has it does not answer for two minutes, and was reminded. $name is how they are called.
handoff-unanswered = { $name } tiene lo que escribiste y todavía no respondió. Le acabo de avisar que estás esperando.

# The counselor had to go in the middle of it.
handoff-released = La persona que te escribía tuvo que irse. Ya estoy buscando a otra para ti.

# The talk has ended.
handoff-over = Tu conversación con la persona terminó. Soy yo otra vez, el programa que responde solo. Escribe cuando quieras. Para hablar con una persona, escribe 0.

# Nobody came for an hour. Places that can be called are named after it.
handoff-expired = Lo siento. Nadie de nuestro equipo pudo venir. Soy yo otra vez, el programa que responde solo, y sigo contigo.

# They had given us safe hours, and nobody wrote. Others may see the phone: neutral.
handoff-missed = Lo siento, nadie pudo escribirte a tiempo. Puedes escribir de nuevo cuando quieras. Para hablar con una persona, escribe 0.
