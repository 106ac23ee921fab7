### What is said on the telephone. Heard once, by someone frightened who may not hear well: very short, easy words, no lists.
### Where a text here has the name of another one with voice- before it, it is said in its place.
### $key is a key of the telephone, $role is self or third_party; numbers come from the directory, spoken digit by digit.

## Keys

# After what a key does: “Yes, press 1.” $key is a number.
voice-press = Pindutin ang { $key }.
# The sign # in a telephone number.
voice-hash = hash
# Each translation names its own language: heard in the list of languages.
voice-language = Para sa Filipino, pindutin ang { $key }.
# The same about a language that has no voice here. $language is its name.
voice-language-other = Para sa { $language }, pindutin ang { $key }.
# We have not recorded everything in this language. A list of languages follows.
voice-second-language = May mga bagay na sa ibang wika lang namin masasabi. Ano pang wika ang naiintindihan mo?
# The keys that always work. $nine is the key 9.
voice-hint = Para marinig ulit, pindutin ang star. Para sa tao, pindutin ang 0. Para sa ibang wika, pindutin ang { $nine }.
# Said once, after the answer. The hash key erases.
voice-hint-erase = Para burahin ang lahat ng sinabi mo, pindutin ang hash.

## In place of written texts

# First words. Must not name what this is about: someone may listen.
voice-greeting = Hello po. Ito ang Tsunagu. Libre ito. Makina ang sumasagot. May ilang maikling tanong ako. Puwede mong laktawan ang kahit alin. Hindi namin sasabihin sa boss mo, sa pamilya mo o sa kahit sinong kilala mo.
# Is somebody listening?
voice-ask-safe = Safe ba para sa iyo ang magsalita ngayon?
# Numbers of the list follow.
voice-ask-what =
    { $role ->
        [third_party] Ano ang nangyayari sa kanya? Pindutin ang tamang numero.
       *[self] Ano ang nangyayari? Pindutin ang tamang numero.
    }
# Said only where words are understood.
voice-say-it = O sabihin mo sa akin sa sarili mong salita.
# The list follows.
voice-ask-prefecture =
    { $role ->
        [third_party] Nasaang prefecture siya?
       *[self] Nasaang prefecture ka ngayon?
    }
# Whether they can call other lines.
voice-ask-phone = Nakakatawag ba ang telepono mo sa ibang numero?
# Choices.
voice-choice-continue = Ituloy dito
voice-choice-list = Pumili sa listahan
# The person cannot call. Someone near can.
voice-danger-cannot-call = Kung kaya mo, pumunta ka sa istasyon ng pulis, sa tindahan o sa istasyon ng tren. Sabihin mo: “Tasukete kudasai. Keisatsu o yonde kudasai.” Ibig sabihin: tulong po, tumawag po kayo ng pulis. O makiusap sa taong malapit na tumawag sa { $police }.
# Thoughts of dying. Warm. Lines with people who listen follow, then the question.
voice-danger-self-harm = Salamat at sinabi mo sa akin. Mabigat ang pinagdadaanan mo, at hindi ka nag-iisa. May mga taong makikinig sa iyo.
# The question after that.
voice-ask-harm = Sinaktan mo na ba ang sarili mo, may ininom ka na bang gamot o iba pang delikado, o gagawin mo na?
# They are not acting on it now.
voice-self-harm-stay = Mabuti at sinabi mo sa akin. Puwede kang tumawag kahit anong oras, araw o gabi. Kung gusto mong makausap ang isang tao, pindutin ang 0.
# Who we are and what we tell. True, and no more than true.
voice-confidentiality = Ang Tsunagu ay libreng linya ng tulong. Hindi mo kailangang sabihin ang pangalan mo. Ang sinasabi mo dito ay hindi namin sinasabi sa boss mo, sa pamilya mo, sa pulis o sa immigration, maliban kung ikaw ang humiling. Kung gusto mong burahin namin ang lahat, pindutin ang hash.
# After thanks.
voice-thanks-reply = Walang anuman po. Tumawag ka lang kahit kailan.
# Wrong number, small talk.
voice-out-of-scope = Para ito sa mga may problema sa trabaho o sa bahay, o sa taong kumokontrol sa kanila. Kung ikaw iyon, sabihin mo sa akin kung ano ang nangyayari.
# Not understood, before the question comes again.
voice-please-choose = Pasensya na po, hindi ko naintindihan. Pumindot ng numero.
# They want to stop. Neutral.
voice-stopped = Sige. Puwede ka ulit tumawag kahit kailan. Paalam.
# All is gone.
voice-erased = Nabura na. Puwede ka ulit tumawag kahit kailan. Paalam.
# The dialogue is not working for a moment. The list follows.
voice-scripted-menu = Pasensya na po, mabagal ako ngayon. Kung nasa panganib ka, tumawag sa { $police }. Kung nasaktan ka, tumawag sa { $ambulance }. Tungkol saan ito?
# After a language was chosen in the middle of a call.
voice-language-set = Sige. Tagalog na tayo.

## The answer

# Before a telephone number.
voice-number = Ang numero ay:
# The same number a second time.
voice-number-again = Ulitin ko:
# Before a key that must be pressed there.
voice-then = Pagsagot nila:
# Where the exact time is not said.
voice-open-now = Bukas ngayon.
# The same.
voice-closed-today = Sarado ngayon. Magbubukas mamaya.
# The same.
voice-closed-tomorrow = Sarado ngayon. Magbubukas bukas.
# The same.
voice-closed = Sarado ngayon. Magbubukas sa ibang araw.
# It has no number, only a page to write to.
voice-online = Puwede kang sumulat sa kanila sa internet.
# It has no number: one goes there.
voice-by-name = Puwede kang pumunta roon.
# Below the places.
voice-answer-end = Puwede ka ulit tumawag kahit kailan.

## What can be done then

# A choice; the key follows. We ring the place.
voice-connect = Para ikonekta ka ngayon
# A choice.
voice-text-me = Para matanggap ito sa text
# A choice.
voice-leave-message = Para mag-iwan ng voice message sa counselor namin
# While it rings there.
voice-connecting = Ikokonekta na kita. Sandali lang po.
# They did not answer. The number follows.
voice-connect-failed = Walang sumagot doon.
# That call is over.
voice-connect-over = Tapos na ang tawag doon.
# Before a text is sent. Someone who holds the phone may read it.
voice-ask-text-safe = Safe ba kung magpadala ako ng text sa iyo? Puwedeng mabasa ng may hawak ng telepono mo.
# It is sent.
voice-text-sent = Sige. Ipinadala na ang text.
# Consent before a recording.
voice-ask-record = Ire-record ang boses mo. Mga counselor lang namin ang makakarinig. Okay lang ba sa iyo?
# Before the tone.
voice-record-now = Magsalita pagkatapos ng tunog. Pag tapos ka na, pumindot ng kahit anong numero.
# It is kept.
voice-recorded = Salamat. Natanggap namin ang mensahe mo.
# Nothing was recorded.
voice-not-recorded = Wala akong narinig na mensahe.
# The hash key was pressed. One check.
voice-ask-erase-all = Buburahin ko ba ang lahat ng sinabi mo? Hindi na ito maibabalik ng kahit sino.

## When nothing is heard

# No key and no word came.
voice-not-heard = Wala akong narinig.
# A key that means nothing here.
voice-wrong-key = Walang ginagawa ang numerong iyon dito.
# Nothing came several times. Neutral. The end of the call.
voice-goodbye = Puwede ka ulit tumawag kahit kailan. Paalam.
# It takes a moment.
voice-hold = Sandali lang po.
# Something is broken. The end of the call. Also in the file that answers when all of ours is down.
voice-trouble = Pasensya na po, may sira ang linyang ito ngayon. Kung nasa panganib ka, tumawag sa { $police }. Kung nasaktan ka, tumawag sa { $ambulance }. Parehong libre. Tumawag ka ulit pagkaraan ng ilang minuto.
