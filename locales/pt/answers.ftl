### The answer: where help is. The places, numbers, times and addresses come from the directory as variables.

# Above the places. The first place comes first.
answer-counter =
    { $role ->
        [third_party] Quem pode ajudar a pessoa:
       *[self] Quem pode ajudar você:
    }

# Above further places.
answer-more = Mais lugares que ajudam:

# Below the places.
answer-end = Você pode me escrever de novo a qualquer hora.

## One place: lines that stand below its name

# $number is a phone number.
answer-phone = Ligue para { $number }

# $number is a phone number, $key the key to press after the recorded voice.
answer-phone-press = Ligue para { $number } e depois aperte { $key }

# Ways without speaking. $url is an address.
answer-online-web_form = Escreva para eles, a qualquer hora: { $url }
answer-online-chat = Chat: { $url }
answer-online-email = E-mail: { $url }
answer-online-sns = Mensagem: { $url }
answer-online-app = Aplicativo: { $url }

# Whether somebody answers now. $time is a time of day, $day a weekday (or a date).
answer-open-until = Aberto agora, até { $time }.
answer-open-always = Aberto agora, dia e noite.
answer-opens-today = Fechado agora. Abre hoje às { $time }.
answer-opens-tomorrow = Fechado agora. Abre amanhã às { $time }.
answer-opens = Fechado agora. Abre { $day } às { $time }.
answer-hours-differ = O horário muda de um lugar para outro. Melhor de segunda a sexta, durante o dia.

# $hours is a list such as Mon–Fri 9:00–17:00.
answer-hours = Horário: { $hours }

# All hours are hours in Japan. Each translation names its own language here.
answer-language-yes = Lá falam português.
# With what to say in Japanese, spelled for this reader.
answer-language-interpreter = Talvez consigam um intérprete. Diga primeiro: “Porutogaru-gô, onegai shimassu.”
answer-language-no = Lá falam japonês. Se puder, peça a alguém de confiança para ligar junto com você.

# They do not speak this reader's language, nor Japanese. $languages are names of languages.
answer-language-other = Eles falam { $languages }.

# Its number is not yet confirmed, so we do not show it.
answer-number-checking = Ainda estamos conferindo o telefone deles.
# $counter is another place from this list, $number its number.
answer-ask-via = Ligue para { $number } ({ $counter }) e peça para falar com eles.
# A person at the airport or a desk: no phone.
answer-in-person = Fale com o funcionário no balcão de lá.

## Notes below the places

# No number works from this phone now. The Japanese line stays as it is: it is for showing.
answer-show-screen =
    Se o seu celular não faz ligação: vá a um koban (posto pequeno da polícia), uma loja ou uma estação e mostre esta tela:
    「助けてください。電話を貸してください。」

# From 1 April 2027 the interns' office has a new name.
answer-otit-renamed = O escritório dos estagiários técnicos (OTIT) mudou de nome em abril de 2027. Estamos conferindo os novos números.

# At the airport, being sent home against one's will.
answer-at-airport = No aeroporto: antes de entrar no avião, diga ao funcionário do passaporte que você não quer ir. Diga: “Kaeritaku nai dessu.” (Não quero voltar.)

# Someone without valid papers asks. True, and no promise.
answer-status-protection = Quem foi explorado ou forçado pode receber proteção, mesmo sem visto ou com visto vencido. Cada caso é decidido um por um.

# After rape or sexual assault, said to the person or to somebody who tells of them. Gentle, no command.
# Days in words: the medicine is best within 72 hours.
answer-within-72-hours = Se houve sexo à força, um médico pode dar um remédio para evitar a gravidez: melhor em até três dias, e quanto antes, melhor. Se der, ajuda guardar a roupa e não se lavar antes de ir.

# About work: what helps later to show what happened. Never said in danger.
answer-keep-evidence = Se for seguro, guarde holerites, uma anotação das horas trabalhadas, mensagens e fotos dos documentos. Podem ajudar depois.
