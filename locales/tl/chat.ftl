### The web chat: what stands around the conversation. Anyone may look at the screen, also a boss. Plain, calm, short.
### $number is eight digits, $days how long it works; $police and $ambulance are numbers from the directory.

# On the public page, below our number: opens the web chat.
chat-open = O sumulat sa amin dito

# The button that leaves the page at once. Two or three words.
chat-leave = Umalis dito

# How else to leave. "Esc" is the name on the key.
chat-leave-keys = Para makaalis agad: pindutin ang button sa itaas, o pindutin ang Esc nang tatlong beses.

# Above the first line. Kind, and names nothing.
chat-intro = Dito ka magsulat, sa sarili mong salita. Libre ito. Hindi mo kailangang sabihin ang pangalan mo.

# For people who cannot see: before each line of the person.
chat-you = Ikaw:

# The same before each line of the service: its name.
chat-us = Tsunagu:

# Name of the field.
chat-message = Message mo

# The button that sends.
chat-send = I-send

# For people who cannot see: the name of the list of lines.
chat-lines = Mga message

# The same for the answers below the list.
chat-choices = Mga sagot na mapipili

# The answer is being made.
chat-writing = Sinusulatan ka …

# The connection is gone. Nothing is lost.
chat-offline = Walang koneksyon. Sinusubukan ko ulit. Nandito pa ang mga sinulat mo.

# It is there again.
chat-online = Konektado na ulit.

# More messages than anybody writes.
chat-slow = Ang dami mong message na sabay-sabay. Sandali lang; walang mawawala. Kung may panganib, tumawag sa { $police }. Kung sugatan o malubha ang sakit: { $ambulance }.

# A message of more than four pages.
chat-too-long = Masyadong mahaba ang message na ito. Hatiin mo sa dalawa bago i-send.

# A picture or file was put into the chat.
chat-no-files = Pasensya na, hindi ako makatanggap ng picture o file dito. Isulat mo na lang.

# Something went wrong on our side.
chat-problem = Hindi gumana. Subukan mo ulit.

# Without JavaScript: asks whether an answer has come.
chat-look = Tingnan kung may sagot na

# Opens the list of languages.
chat-language = Wika

## Coming back with a number
# Opens the part about the number.
chat-later = Bumalik mamaya

# What the number is good for. Said before it is given.
chat-later-help = Kung gusto mo, kumuha ka ng number. Sa number na iyon, puwede kang magpatuloy dito nang { $days } araw, kahit sa ibang phone. Kahit may number, walang makakakita ng mga sinulat mo dati.

# The button that gives a number.
chat-number-get = Bigyan mo ako ng number

# The number, as it is given.
chat-number = Ang number mo: { $number }

# Below the number.
chat-number-help = Isulat mo kung saan walang titingin, o kabisaduhin mo. Hindi na gagana ang dating number.

# They asked for a number before they had written anything.
chat-number-first = Magsulat ka muna ng kahit ano. Pagkatapos, puwede ka nang kumuha ng number.

# Name of the field for a number they have.
chat-number-have = May number na ako

# The button beside it.
chat-number-open = Ituloy

# No chat has this number.
chat-number-wrong = Hindi gumagana ang number na ito. Tingnan mo ulit, o magsulat ka na lang.

# Wrong numbers were tried too often, by anybody.
chat-number-wait = Maraming beses nang sinubukan ang number. Maghintay ng ilang minuto, o magsulat ka na lang. Kung may panganib, tumawag sa { $police }.

# They came back. The earlier lines stay hidden.
chat-back = Nakabalik ka na. Hindi ipinapakita rito ang mga sinulat mo dati.

# The chat was opened elsewhere, or erased.
chat-closed = Sarado na ang chat dito. Puwede kang magsulat ulit kahit kailan.

# Said after that to someone who had written something that could not be sent any more.
chat-unsent = Hindi naipadala ang sinulat mo. Nasa kahon ito sa ibaba. Kung may panganib, tumawag sa { $police }. Kung sugatan o malubha ang sakit: { $ambulance }.
