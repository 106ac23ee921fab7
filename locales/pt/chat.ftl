### The web chat: what stands around the conversation. Anyone may look at the screen, also a boss. Plain, calm, short.
### $number is eight digits, $days how long it works; $police and $ambulance are numbers from the directory.

# On the public page, below our number: opens the web chat.
chat-open = Ou escreva para nós aqui

# The button that leaves the page at once. Two or three words.
chat-leave = Sair desta página

# How else to leave. "Esc" is the name on the key.
chat-leave-keys = Para sair na hora: toque no botão acima ou aperte Esc três vezes.

# Above the first line. Kind, and names nothing.
chat-intro = Escreva aqui, com as suas palavras e na sua língua. É de graça. Não precisa dizer o seu nome.

# For people who cannot see: before each line of the person.
chat-you = Você:

# The same before each line of the service: its name.
chat-us = Tsunagu:

# Name of the field.
chat-message = Sua mensagem

# The button that sends.
chat-send = Enviar

# For people who cannot see: the name of the list of lines.
chat-lines = Mensagens

# The same for the answers below the list.
chat-choices = Respostas para escolher

# The answer is being made.
chat-writing = Escrevendo para você …

# The connection is gone. Nothing is lost.
chat-offline = Sem conexão. Estou tentando de novo. O que você escreveu continua aqui.

# It is there again.
chat-online = A conexão voltou.

# More messages than anybody writes.
chat-slow = São muitas mensagens de uma vez. Espere um pouquinho; nada se perde. Em perigo, ligue { $police }. Com ferimento ou muito doente: { $ambulance }.

# A message of more than four pages.
chat-too-long = Esta mensagem é longa demais. Mande em duas partes, por favor.

# A picture or file was put into the chat.
chat-no-files = Desculpe, aqui não consigo receber fotos nem arquivos. Escreva com palavras, por favor.

# Something went wrong on our side.
chat-problem = Não deu certo. Tente de novo, por favor.

# Without JavaScript: asks whether an answer has come.
chat-look = Ver se chegou resposta

# Opens the list of languages.
chat-language = Idioma

## Coming back with a number
# Opens the part about the number.
chat-later = Voltar depois

# What the number is good for. Said before it is given.
chat-later-help = Se quiser, pegue um número. Com ele você pode continuar aqui por { $days } dias, também em outro celular. Mesmo com o número, ninguém vê o que foi escrito antes.

# The button that gives a number.
chat-number-get = Quero um número

# The number, as it is given.
chat-number = Seu número: { $number }

# Below the number.
chat-number-help = Anote onde ninguém olha, ou decore. Um número pego antes não funciona mais.

# They asked for a number before they had written anything.
chat-number-first = Escreva alguma coisa primeiro. Depois você pode pegar um número.

# Name of the field for a number they have.
chat-number-have = Já tenho um número

# The button beside it.
chat-number-open = Continuar

# No chat has this number.
chat-number-wrong = Este número não funciona. Confira mais uma vez, ou simplesmente comece a escrever.

# Wrong numbers were tried too often, by anybody.
chat-number-wait = Tentaram números demais. Espere alguns minutos, ou simplesmente comece a escrever. Em perigo, ligue { $police }.

# They came back. The earlier lines stay hidden.
chat-back = Que bom que você voltou. O que foi escrito antes não aparece aqui.

# The chat was opened elsewhere, or erased.
chat-closed = Esta conversa foi fechada aqui. Você pode escrever de novo quando quiser.

# Said after that to someone who had written something that could not be sent any more.
chat-unsent = O que você escreveu não foi enviado. Está no campo abaixo. Em perigo, ligue { $police }. Com ferimento ou muito doente: { $ambulance }.
