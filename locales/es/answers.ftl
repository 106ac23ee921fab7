### The answer: where help is. The places, numbers, times and addresses come from the directory as variables.

# Above the places. The first place comes first.
answer-counter =
    { $role ->
        [third_party] Quién puede ayudar a la persona:
       *[self] Quién te puede ayudar:
    }

# Above further places.
answer-more = Más lugares que ayudan:

# Below the places.
answer-end = Puedes escribirme de nuevo a cualquier hora.

## One place: lines that stand below its name

# $number is a phone number.
answer-phone = Llama al { $number }

# $number is a phone number, $key the key to press after the recorded voice.
answer-phone-press = Llama al { $number } y después presiona { $key }

# Ways without speaking. $url is an address.
answer-online-web_form = Escríbeles, a cualquier hora: { $url }
answer-online-chat = Chat: { $url }
answer-online-email = Correo: { $url }
answer-online-sns = Mensaje: { $url }
answer-online-app = App: { $url }

# Whether somebody answers now. $time is a time of day, $day a weekday (or a date).
answer-open-until = Abierto ahora, hasta las { $time }.
answer-open-always = Abierto ahora, día y noche.
answer-opens-today = Cerrado ahora. Abre hoy a las { $time }.
answer-opens-tomorrow = Cerrado ahora. Abre mañana a las { $time }.
answer-opens = Cerrado ahora. Abre el { $day } a las { $time }.
answer-hours-differ = El horario cambia según el lugar. Lo mejor: de lunes a viernes, de día.

# $hours is a list such as Mon–Fri 9:00–17:00.
answer-hours = Horario: { $hours }

# All hours are hours in Japan. Each translation names its own language here.
answer-language-yes = Ahí hablan español.
# With what to say in Japanese, spelled for this reader.
answer-language-interpreter = Tal vez consigan un intérprete. Di primero: “Supein-go, onegai shimasu.”
answer-language-no = Ahí hablan japonés. Si puedes, pídele a alguien de confianza que llame contigo.

# They do not speak this reader's language, nor Japanese. $languages are names of languages.
answer-language-other = Hablan { $languages }.

# Its number is not yet confirmed, so we do not show it.
answer-number-checking = Todavía estamos revisando su teléfono.
# $counter is another place from this list, $number its number.
answer-ask-via = Llama al { $number } ({ $counter }) y pide que te comuniquen con ellos.
# A person at the airport or a desk: no phone.
answer-in-person = Habla con el funcionario en el mostrador de ahí.

## Notes below the places

# No number works from this phone now. The Japanese line stays as it is: it is for showing.
answer-show-screen =
    Si tu celular no puede llamar: ve a un koban (puesto pequeño de policía), a una tienda o a una estación y muestra esta pantalla:
    「助けてください。電話を貸してください。」

# From 1 April 2027 the interns' office has a new name.
answer-otit-renamed = La oficina de los practicantes técnicos (OTIT) cambió de nombre en abril de 2027. Estamos revisando los números nuevos.

# At the airport, being sent home against one's will.
answer-at-airport = En el aeropuerto: antes de subir al avión, di al funcionario de pasaportes que no quieres irte. Di: “Kaeritaku nai desu.” (No quiero regresar.)

# Someone without valid papers asks. True, and no promise.
answer-status-protection = Quien fue explotado u obligado puede recibir protección, también sin visa o con la visa vencida. Se decide caso por caso.

# After rape or sexual assault, said to the person or to somebody who tells of them. Gentle, no command.
# Days in words: the medicine is best within 72 hours.
answer-within-72-hours = Si hubo sexo a la fuerza, un médico puede dar una medicina para evitar el embarazo: mejor en los primeros tres días, y cuanto antes, mejor. Si se puede, ayuda guardar la ropa y no lavarse antes de ir.

# About work: what helps later to show what happened. Never said in danger.
answer-keep-evidence = Si es seguro, guarda recibos de pago, un apunte de las horas trabajadas, mensajes y fotos de los papeles. Pueden ayudar después.
