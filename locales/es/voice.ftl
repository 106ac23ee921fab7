### What is said on the telephone. Heard once, by someone frightened who may not hear well: very short, easy words, no lists.
### Where a text here has the name of another one with voice- before it, it is said in its place.
### $key is a key of the telephone, $role is self or third_party; numbers come from the directory, spoken digit by digit.

## Keys

# After what a key does: “Yes, press 1.” $key is a number.
voice-press = Marca { $key }.
# The sign # in a telephone number.
voice-hash = numeral
# Each translation names its own language: heard in the list of languages.
voice-language = Para español, marca { $key }.
# The same about a language that has no voice here. $language is its name.
voice-language-other = Para { $language }, marca { $key }.
# We have not recorded everything in this language. A list of languages follows.
voice-second-language = Algunas cosas solo podemos decirlas en otro idioma. ¿Qué otro idioma entiendes?
# The keys that always work. $nine is the key 9.
voice-hint = Para oírlo otra vez, marca asterisco. Para hablar con una persona, marca 0. Para otro idioma, marca { $nine }.
# Said once, after the answer. The hash key erases.
voice-hint-erase = Para borrar todo lo que me contaste, marca numeral.

## In place of written texts

# First words. Must not name what this is about: someone may listen.
voice-greeting = Hola. Aquí Tsunagu. Es gratis. Soy una máquina. Te haré unas preguntas cortas. Puedes saltarte cualquiera. No le contamos nada a tu jefe, a tu familia ni a nadie que conozcas.
# Is somebody listening?
voice-ask-safe = ¿Es seguro para ti hablar ahora?
# Numbers of the list follow.
voice-ask-what =
    { $role ->
        [third_party] ¿Qué le está pasando a la persona? Marca el número que corresponda.
       *[self] ¿Qué está pasando? Marca el número que corresponda.
    }
# Said only where words are understood.
voice-say-it = O cuéntame con tus palabras.
# The list follows.
voice-ask-prefecture =
    { $role ->
        [third_party] ¿En qué prefectura está la persona?
       *[self] ¿En qué prefectura estás?
    }
# Whether they can call other lines.
voice-ask-phone = ¿Puedes llamar a otros números desde tu teléfono?
# Choices.
voice-choice-continue = Seguir aquí
voice-choice-list = Elegir de una lista
# The person cannot call. Someone near can.
voice-danger-cannot-call = Si puedes, ve a un puesto de policía, a una tienda o a una estación. Di: “Tasukete kudasai. Keisatsu o yonde kudasai.” Quiere decir: ayúdeme, llame a la policía. O pídele a alguien cerca que llame al { $police }.
# Thoughts of dying. Warm. Lines with people who listen follow, then the question.
voice-danger-self-harm = Gracias por contármelo. Estás sufriendo mucho. No tienes que pasar por esto sin ayuda. Hay personas que escuchan.
# The question after that.
voice-ask-harm = ¿Te hiciste daño, o tomaste algo para hacerte daño, o estás a punto de hacerlo?
# They are not acting on it now.
voice-self-harm-stay = Qué bueno que me lo contaste. Puedes llamar a cualquier hora, de día o de noche. Para hablar con una persona, marca 0.
# Who we are and what we tell. True, and no more than true.
voice-confidentiality = Tsunagu es una línea de ayuda gratis. No necesitas decir tu nombre. Lo que dices aquí no se lo contamos a tu jefe, a tu familia, a la policía ni a migración. Solo si tú nos lo pides. Si quieres que borremos todo, marca numeral.
# After thanks.
voice-thanks-reply = De nada. Llama a cualquier hora.
# Wrong number, small talk.
voice-out-of-scope = Esta línea ayuda a quienes tienen problemas en el trabajo, en la casa, o con alguien que los controla. Si es tu caso, cuéntame qué está pasando.
# Not understood, before the question comes again.
voice-please-choose = Disculpa, no entendí. Marca un número.
# They want to stop. Neutral.
voice-stopped = Está bien. Puedes llamar de nuevo cuando quieras. Adiós.
# All is gone.
voice-erased = Ya está borrado. Puedes llamar de nuevo cuando quieras. Adiós.
# The dialogue is not working for a moment. The list follows.
voice-scripted-menu = Disculpa, ahora tardo un poco. Si estás en peligro, llama al { $police }. Si estás herido, llama al { $ambulance }. ¿De qué se trata?
# After a language was chosen in the middle of a call.
voice-language-set = Bien. Seguimos en español.

## The answer

# Before a telephone number.
voice-number = El número es:
# The same number a second time.
voice-number-again = Otra vez:
# Before a key that must be pressed there.
voice-then = Cuando contesten:
# Where the exact time is not said.
voice-open-now = Abierto ahora.
# The same.
voice-closed-today = Cerrado ahora. Abre hoy más tarde.
# The same.
voice-closed-tomorrow = Cerrado ahora. Abre mañana.
# The same.
voice-closed = Cerrado ahora. Abre otro día.
# It has no number, only a page to write to.
voice-online = Puedes escribirles por internet.
# It has no number: one goes there.
voice-by-name = Puedes ir allí.
# Below the places.
voice-answer-end = Puedes llamarme de nuevo a cualquier hora.

## What can be done then

# A choice; the key follows. We ring the place.
voice-connect = Para que te comunique ahora
# A choice.
voice-text-me = Para recibir esto en un mensaje de texto
# A choice.
voice-leave-message = Para dejar un mensaje de voz a nuestro equipo
# While it rings there.
voice-connecting = Te comunico ahora. Espera, por favor.
# They did not answer. The number follows.
voice-connect-failed = Nadie contestó allí.
# That call is over.
voice-connect-over = La llamada con ellos terminó.
# Before a text is sent. Someone who holds the phone may read it.
voice-ask-text-safe = ¿Es seguro enviarte un mensaje? Quien tenga tu teléfono puede leerlo.
# It is sent.
voice-text-sent = Bien. El mensaje está en camino.
# Consent before a recording.
voice-ask-record = Se graba tu voz. Solo la escucha nuestro equipo. ¿Estás de acuerdo?
# Before the tone.
voice-record-now = Habla después del tono. Cuando termines, marca cualquier número.
# It is kept.
voice-recorded = Gracias. Tenemos tu mensaje.
# Nothing was recorded.
voice-not-recorded = No escuché ningún mensaje.
# The hash key was pressed. One check.
voice-ask-erase-all = ¿Borro todo lo que me contaste? Después nadie lo puede recuperar.

## When nothing is heard

# No key and no word came.
voice-not-heard = No escuché nada.
# A key that means nothing here.
voice-wrong-key = Ese número no hace nada aquí.
# Nothing came several times. Neutral. The end of the call.
voice-goodbye = Puedes llamar de nuevo cuando quieras. Adiós.
# It takes a moment.
voice-hold = Un momento, por favor.
# Something is broken. The end of the call. Also in the file that answers when all of ours is down.
voice-trouble = Disculpa, esta línea no funciona en este momento. Si estás en peligro, llama al { $police }. Si estás herido, llama al { $ambulance }. Los dos son gratis. Llámanos de nuevo en unos minutos.
