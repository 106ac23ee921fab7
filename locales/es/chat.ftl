### The web chat: what stands around the conversation. Anyone may look at the screen, also a boss. Plain, calm, short.
### $number is eight digits, $days how long it works; $police and $ambulance are numbers from the directory.

# On the public page, below our number: opens the web chat.
chat-open = O escríbenos aquí

# The button that leaves the page at once. Two or three words.
chat-leave = Salir de esta página

# How else to leave. "Esc" is the name on the key.
chat-leave-keys = Para salir enseguida: toca el botón de arriba o pulsa Esc tres veces.

# Above the first line. Kind, and names nothing.
chat-intro = Escribe aquí, con tus palabras y en tu idioma. Es gratis. No hace falta que digas tu nombre.

# For people who cannot see: before each line of the person.
chat-you = Tú:

# The same before each line of the service: its name.
chat-us = Tsunagu:

# Name of the field.
chat-message = Tu mensaje

# The button that sends.
chat-send = Enviar

# For people who cannot see: the name of the list of lines.
chat-lines = Mensajes

# The same for the answers below the list.
chat-choices = Respuestas para elegir

# The answer is being made.
chat-writing = Te estoy escribiendo …

# The connection is gone. Nothing is lost.
chat-offline = Sin conexión. Lo intento otra vez. Lo que escribiste sigue aquí.

# It is there again.
chat-online = Ya hay conexión otra vez.

# More messages than anybody writes.
chat-slow = Son muchos mensajes a la vez. Espera un poco; no se pierde nada. En peligro, llama al { $police }. Si hay heridas o alguien está muy mal: { $ambulance }.

# A message of more than four pages.
chat-too-long = Este mensaje es demasiado largo. Mándalo en dos partes, por favor.

# A picture or file was put into the chat.
chat-no-files = Perdón, aquí no puedo recibir fotos ni archivos. Escríbelo con palabras, por favor.

# Something went wrong on our side.
chat-problem = No funcionó. Inténtalo otra vez, por favor.

# Without JavaScript: asks whether an answer has come.
chat-look = Ver si hay respuesta

# Opens the list of languages.
chat-language = Idioma

## Coming back with a number
# Opens the part about the number.
chat-later = Volver después

# What the number is good for. Said before it is given.
chat-later-help = Si quieres, toma un número. Con él puedes seguir aquí durante { $days } días, también desde otro teléfono. Aunque alguien tenga el número, no puede ver lo que se escribió antes.

# The button that gives a number.
chat-number-get = Quiero un número

# The number, as it is given.
chat-number = Tu número: { $number }

# Below the number.
chat-number-help = Anótalo donde nadie mire, o apréndelo de memoria. Un número anterior ya no sirve.

# They asked for a number before they had written anything.
chat-number-first = Primero escribe algo. Después puedes tomar un número.

# Name of the field for a number they have.
chat-number-have = Tengo un número

# The button beside it.
chat-number-open = Seguir

# No chat has this number.
chat-number-wrong = Este número no sirve. Míralo otra vez, o simplemente empieza a escribir.

# Wrong numbers were tried too often, by anybody.
chat-number-wait = Se probaron demasiados números. Espera unos minutos, o simplemente empieza a escribir. En peligro, llama al { $police }.

# They came back. The earlier lines stay hidden.
chat-back = Qué bueno que volviste. Lo que se escribió antes no se muestra aquí.

# The chat was opened elsewhere, or erased.
chat-closed = Este chat se cerró aquí. Puedes volver a escribir cuando quieras.

# Said after that to someone who had written something that could not be sent any more.
chat-unsent = Lo que escribiste no se envió. Está en el campo de abajo. En peligro, llama al { $police }. Si hay heridas o alguien está muy mal: { $ambulance }.
