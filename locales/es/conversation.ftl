### What the service says while it talks with a person.
### Readers are frightened, tired, on a cheap phone, left school at twelve; someone else may read the screen.
### Short sentences. Easy words. Warm, calm, never official. No blame. "we" is the service.
### Variables: $role is self or third_party (the writer tells about someone else);
### $police, $ambulance, $coastguard are numbers from the directory.

## Opening

# First words of a conversation. Must not name what this is about (no police, victim, trafficking, crime): the boss may read it.
greeting =
    Hola. Aquí te escribe Tsunagu. Es gratis.
    Soy un programa que responde solo. Te haré unas preguntas cortas. Puedes saltar la que quieras.
    No le contamos nada a tu jefe, a tu familia ni a nadie que conozcas.

# When someone says hello again later.
greet-again = Hola. Sigo aquí.

# Question 1. Is somebody watching the phone? Answered yes or no.
ask-safe = ¿Es seguro para ti escribir ahora?

# They said it is not safe. One neutral line that tells nothing to someone who looks at the phone. After it we are silent.
pause-neutral = Está bien, gracias. Que tengas un buen día.

## The questions

# Question 2. Own words, or a number from the list below it.
ask-what =
    { $role ->
        [third_party] ¿Qué le está pasando a la persona? Escríbelo con tus palabras, o elige un número.
       *[self] ¿Qué está pasando? Escríbelo con tus palabras, o elige un número.
    }

# Question 3. Under 18 changes who can help.
ask-under-18 =
    { $role ->
        [third_party] ¿La persona tiene menos de 18 años?
       *[self] ¿Tienes menos de 18 años?
    }

# Question 4, only when it is about work. "Technical intern" is a kind of work visa: use the name workers use, with the Japanese word.
# Never sounds like a check of papers.
ask-intern =
    { $role ->
        [third_party] ¿La persona está de practicante técnico (ginou jisshuu)? Preguntamos porque los practicantes tienen su propia ayuda. Puedes saltar esta pregunta.
       *[self] ¿Estás de practicante técnico (ginou jisshuu)? Preguntamos porque los practicantes tienen su propia ayuda. Puedes saltar esta pregunta.
    }

# Question 5, only when help depends on the place.
ask-prefecture =
    { $role ->
        [third_party] ¿En qué prefectura está la persona? Escribe el nombre, por ejemplo Tokyo o Aichi.
       *[self] ¿En qué prefectura estás? Escribe el nombre, por ejemplo Tokyo o Aichi.
    }

# The prefecture list, step 1: parts of Japan.
ask-region = ¿En qué parte de Japón?

# The prefecture list, step 2.
ask-prefecture-in-region = ¿Qué prefectura?

# Question 6. We keep this wish.
ask-staff-gender = Si hablas con una persona: ¿prefieres mujer u hombre?

# Question 7. Some numbers do not work from app phones, and some people cannot speak aloud.
ask-phone = ¿Puedes hablar por teléfono?

## Choices: the words beside the numbers. Very short.

choice-yes = Sí
choice-no = No
# Skips a question. No shame in it.
choice-skip = No sé / saltar
choice-what-wages = No me pagan, o me pagan muy poco
choice-what-documents = Se quedaron con mi pasaporte, tarjeta o libreta de banco
choice-what-locked = No puedo salir, o me vigilan
choice-what-violence = Alguien me golpea o me amenaza
choice-what-sexual = Me tocan, o me obligan a hacer cosas sexuales
choice-what-papers = Visa o zairyu card
choice-what-job = Quiero cambiar de trabajo
choice-what-other = Otra cosa
# Shows a list of places to choose from.
choice-list = Ver una lista
choice-woman = Mujer
choice-man = Hombre
choice-either = Me da igual
choice-phone-mobile = Sí, mi celular tiene número
choice-phone-app = Sí, pero solo por Wi-Fi o una app
choice-phone-cannot-speak = No puedo hablar en voz alta ahora
choice-phone-none = No tengo teléfono para llamar
# After the danger text: the person goes on with us.
choice-continue = Seguir escribiendo aquí
choice-cannot-call = No puedo llamar
# Below the answer.
choice-more = Más lugares que ayudan
choice-start-over = Contar otra cosa
# Under most questions: 0 is always a person, 9 always the language list.
menu-human = Hablar con una persona
menu-language = Otro idioma

## Danger

# Asked at once when a message may mean danger to life or body. One question, nothing else.
ask-danger =
    { $role ->
        [third_party] ¿La persona está en peligro ahora mismo?
       *[self] ¿Estás en peligro ahora mismo?
    }

# Life or body is at risk. The number first. Then what to say in Japanese, spelled so that this reader can say it aloud,
# with the Japanese name of this language. Interpreters are usual, but no promise.
danger-110 =
    Llama ahora al { $police }. Es gratis, de día y de noche.
    Di: “Tasukete kudasai. Supein-go, onegai shimasu.” (Ayúdeme. Español, por favor.)
    Después di dónde estás, o el nombre de una tienda o estación cerca. Muchas veces pueden llamar a un intérprete.

# Someone is hurt or ill. Comes after danger-110.
danger-119 =
    Si alguien está herido o muy mal: llama al { $ambulance }. La ambulancia es gratis.
    Di: “Kiuu-kiuu desu. Supein-go, onegai shimasu.” (Ambulancia. Español, por favor.)

# On a ship. Comes after danger-110.
danger-118 = En un barco o en el mar: llama al { $coastguard }.

# The person cannot call. The Japanese line stays as it is: it is for showing.
danger-cannot-call =
    Si puedes, ve a un koban (puesto pequeño de policía), a una tienda o a una estación. Muestra esta pantalla:
    「助けてください。警察を呼んでください。」
    O pídele a alguien cerca que llame al { $police }.

# Thoughts of dying, in any degree. Warm first. People who listen follow below this text. Then one question.
danger-self-harm =
    Gracias por contármelo. Estás sufriendo mucho. No tienes que pasar por esto sin ayuda.
    Hay personas que escuchan, aquí abajo.
    ¿Te hiciste daño, o tomaste algo para hacerte daño, o estás a punto de hacerlo?

# Acting on it now.
danger-self-harm-now =
    Quédate aquí conmigo. Llama ahora al { $ambulance }: es la ambulancia, gratis. O llama al { $police }.
    Di: “Tasukete kudasai. Supein-go, onegai shimasu.” (Ayúdeme. Español, por favor.)
    Si hay alguien de confianza cerca, ve con esa persona ahora. Aleja de ti todo lo que pueda hacerte daño.

# They are not acting on it now.
self-harm-stay = Qué bueno que me lo contaste. Puedes escribirme a cualquier hora, de día o de noche. Para hablar con una persona, escribe 0.

## Requests at any moment

# Asked for a person, and none of ours is on duty. Honest. Who answers now follows below this text.
handoff-unavailable =
    Soy un programa que responde solo. Ahora no hay nadie de nuestro equipo de turno.
    Estas personas responden:

# "Who are you, is this secret, do you tell the police?" True, and no more than true.
confidentiality =
    Tsunagu es una línea de ayuda gratis. No necesitas decir tu nombre.
    Lo que escribes aquí no se lo contamos a tu jefe, a tu familia, a la policía ni a migración. Solo si tú nos lo pides.
    Si quieres que borremos todo, escribe: borrar

# After thanks.
thanks-reply = De nada. Escríbeme a cualquier hora.

# Wrong number, small talk, a joke.
out-of-scope = Esta línea ayuda a quienes tienen problemas en el trabajo, en la casa, o con alguien que los controla. Si es tu caso, escríbeme qué está pasando.

# Someone tells about another person. Said once.
third-party-advice =
    Gracias por preocuparte por alguien.
    No hables con quien lo está haciendo, y no vayas por tu cuenta a ayudar. Anota el lugar, la hora y cuántas personas son.

# Not understood at a question, before the question comes again.
not-understood = Disculpa, no entendí.

# A picture, only emoji, an empty message, signs we cannot read.
please-choose = Disculpa, solo puedo leer palabras y números. Escribe unas palabras, o elige un número.

# After the answer, when the next message brings nothing new.
anything-else = Sigo aquí. ¿Necesitas algo más?

## Language

# Above the list of languages.
language-menu = ¿En qué idioma prefieres escribir?

# After a language was chosen.
language-set = Bien. Seguimos en español.

# The person now writes in this language; we ask in this language before we change.
ask-language-switch = Estás escribiendo en español. ¿Sigo en español?

## Erase and stop

# The person asked to erase in a long sentence. One check.
ask-erase = ¿Borro todo lo que escribiste aquí? Después nadie lo puede recuperar.

# All is gone.
erased = Ya está borrado. Puedes escribir de nuevo cuando quieras.

# They said no to erasing.
erase-kept = Está bien. No se borró nada.

# They want to stop. Neutral: others may look at the phone.
stopped = Está bien. Puedes escribir de nuevo cuando quieras.

## When the system is slow

# The dialogue is not working for a moment. The message is kept. The number list follows.
scripted-menu =
    Disculpa, ahora tardo un poco. Tu mensaje está guardado.
    Si estás en peligro, llama al { $police }. Si alguien está herido, llama al { $ambulance }.
    ¿De qué se trata? Elige un número.
