### What counselors say and show: sentences ready to be sent, and the page for a receiving counter.
### The reader is the person; the speaker is a counselor, a human being, a woman or a man: no word may tell which.


## Ready sentences: found by typing, sent as they stand here. Warm, short, one thing at a time.

# First words of a counselor. $name is the counselor's name, as colleagues call them.
ready-hello = Hola, me llamo { $name }. Soy una persona, no una máquina. Ya leí lo que escribiste, no tienes que contarlo otra vez.

# Before anything else.
ready-safe = ¿Puedes escribir ahora sin peligro? Si alguien se acerca, deja de escribir. Yo espero.

# They hesitate.
ready-time = Tómate tu tiempo. Aquí estoy.

# They told something hard.
ready-thanks = Gracias por contármelo. Debe de ser muy duro.

# They blame themselves.
ready-not-fault = No es culpa tuya.

# They fear that others hear of it.
ready-secret = No le cuento a tu jefe, a tu familia ni a nadie que conozcas lo que escribes aquí.

# Body first.
ready-hurt = ¿Tienes heridas o alguna enfermedad? ¿Necesitas un médico ahora?

# No address is needed.
ready-where = ¿Dónde estás ahora? Basta el nombre de una ciudad o una estación.

# Whether somebody is beside them.
ready-alone = ¿Hay alguien contigo ahora?

# Shelter.
ready-tonight = ¿Tienes un lugar seguro para dormir esta noche?

# Food and money.
ready-food = ¿Comiste hoy? ¿Tienes algo de dinero para comida?

# Documents.
ready-papers = ¿Quién tiene ahora tu pasaporte y tu zairyu card?

# When we may write again without danger.
ready-when = ¿A qué hora puedo escribirte aquí sin peligro?

# Their own wish.
ready-wish = ¿Qué es lo que más quieres en este momento?

# Nothing happens over their head.
ready-choose = Tú decides. No hago nada sin tu sí.

# The counselor needs a few minutes.
ready-look-up = Lo voy a buscar. Espera unos minutos, por favor. Te escribo otra vez.

# Calling a counter for them.
ready-together = Si quieres, puedo llamarlos por ti y explicarles. ¿Lo hago?

# The counselor has not understood.
ready-unclear = No sé si te entendí bien. ¿Puedes decirlo con otras palabras?

# What the counselor writes is translated by a machine.
ready-machine = Una máquina traduce lo que escribo. Si algo suena raro, pregúntame.

# Before somebody else takes over.
ready-colleague = Quisiera que otra persona del equipo siga contigo aquí. Antes va a leer lo que escribiste. ¿Está bien?

# The counselor must stop.
ready-later = Ahora tengo que parar. Puedes escribir aquí a cualquier hora. El programa automático te contesta y nos puede avisar.

# The end of a talk.
ready-goodbye = Qué bueno que escribiste. Cuídate mucho.


## Above and below what a machine translated

# Above it. The counselor's own words follow below, so that somebody who reads them can check.
casework-machine = (Traducido por una máquina)


## The page for a receiving counter. The person reads it first; without their yes nobody gets it.

# Asks whether we may hand it on. What stands on it follows. $counter is the name of the place.
sheet-ask = ¿Puedo darle esto a { $counter }? Así no tienes que contarlo todo otra vez. Esto es lo que leerían:

# Below it, before yes and no.
sheet-only-yes = Solo lo reciben si dices que sí. No lleva tu nombre ni tu número.

# Everything ended before they answered.
sheet-withdrawn = Lo que leíste no se le dio a nadie, porque todavía no has dicho que sí. Si quieres que se entregue, escribe 0 para hablar con una persona.

# Head of the page, read by the counter.
sheet-title = Pedido de ayuda

# Before the name of a language.
sheet-language = Idioma

# Before «a woman» or «a man».
sheet-staff = Quiere hablar con

# A fact.
sheet-child = Menor de 18 años

# A fact: the writer tells about somebody else.
sheet-third-party = Escrito por alguien que conoce a la persona

# Before the name of a prefecture.
sheet-place = Prefectura

# Before a list of what happened.
sheet-happened = Qué pasó

# Before a list of what help is wanted with.
sheet-about = Necesita ayuda con

# A fact.
sheet-no-speaking = No puede hablar en voz alta por teléfono

# Before a few sentences by the counselor.
sheet-summary = En pocas palabras


## What happened, in words that hurt nobody who reads them about themselves. No full stop.

# Somebody uses their weak position.
indicator-abuse_of_vulnerability = Alguien se aprovecha de su situación

# The job is not what was promised.
indicator-deception = El trabajo o el pago no es lo prometido

# Locked in or watched.
indicator-restriction_of_movement = No puede salir libremente

# Kept away from others.
indicator-isolation = No le dejan tener contacto con otros

# Hit or hurt.
indicator-physical_violence = Le pegan o le hicieron daño

# Gentle, no detail.
indicator-sexual_violence = Le tocaron o forzaron sexualmente

# Threats.
indicator-intimidation_threats = Recibe amenazas

# Papers kept by others.
indicator-document_retention = Alguien tiene su pasaporte, tarjeta o libreta

# Pay.
indicator-wage_withholding = No le pagan, o le pagan muy poco

# A debt keeps them working.
indicator-debt_bondage = Tiene que trabajar por una deuda

# Work or housing.
indicator-abusive_conditions = Trabajo o vivienda peligrosos o muy malos

# Hours.
indicator-excessive_overtime = Trabaja demasiadas horas

# Gentle, no detail.
indicator-sexual_exploitation = Le obligan a hacer trabajo sexual

# Under 18.
indicator-child_involved = Hay un menor de por medio

# A kidney or other organ.
indicator-organ_removal = Le piden un órgano

# Gentle.
indicator-self_harm = Sufre tanto que piensa en morir

# Life or body at risk now.
indicator-immediate_danger = En peligro ahora


## What help is wanted with. No full stop.

# Visa.
topic-immigration_status = Visa o zairyu card

# Lawyer, compensation.
topic-legal_help = Un abogado o una compensación

# Going home.
topic-return_home = Volver a su país

# A bed.
topic-shelter = Un lugar seguro donde quedarse

# Another job.
topic-job_change = Otro trabajo
