### One person at several doors: a code from one is typed at another (LINE, web chat, text message, telephone).
### Anyone may read or hear these: neutral words, nothing of what was told.

# Tapped below the answer: a code to go on at another door (LINE, web chat, text message, telephone). At most 20 characters.
menu-join = Ituloy sa iba

# The code. $code is eight digits in pairs, $minutes how long it works. Others may read it: it says nothing of what was told.
join-code =
    Ang code mo: { $code }
    Sa code na ito, puwede kang magpatuloy sa ibang paraan: LINE, web chat, text o tawag. Doon, ang code lang ang ipadala mo, sa loob ng { $minutes } minuto. Isang beses lang ito gagana. Huwag mong ipakita kahit kanino.
    Kung binigyan ka namin ng code sa iba, ipadala mo rito.

# A code was typed and it is right. Neutral: somebody else may hold this phone.
join-done = Salamat. Tama ang code. Dito na tayo magpatuloy.

# They typed the code here that we gave them here. It still works elsewhere.
join-own = Ito ang code na ibinigay ko sa iyo rito. Para ito sa ibang paraan: LINE, web chat, text o tawag.

# No such code, or used, or too old. Kind: nothing is lost.
join-wrong = Hindi gumagana ang code na ito. Isang beses lang at sandali lang gumagana ang code. Kung kailangan mo ng bago, hingin mo kung saan ka nakipag-usap sa amin dati.

# Too many wrong codes within an hour.
join-wait = Maraming beses nang sinubukan ang code. Maghintay ng isang oras, tapos subukan ulit. Puwede kang magpatuloy dito kahit walang code.

# Said after “erased” to someone who has joined other doors by a code: those are erased too.
erased-everywhere = Nabura na rin ang mga sinabi mo sa ibang paraan na ikinabit ng code.

# On the public page. The word in quotation marks is the first one of “join” in words.toml.
site-code = Puwede kang magsimula sa isang paraan at magpatuloy sa iba: isulat ang “code” at bibigyan ka ng code.

# A choice on the telephone; the key follows. A code to go on in writing.
voice-join = Para sa code, para magpatuloy sa text o sa ibang phone

# The digits follow.
voice-join-code = Ang code mo ay:

# After the digits, said twice. $minutes is how long it works.
voice-join-how = Ipadala mo ito sa LINE, sa web chat o sa text, o pindutin sa ibang tawag. Isang beses lang ito gagana, sa loob ng { $minutes } minuto.

# A choice on the telephone; the key follows.
voice-have-code = Kung may code ka

# The caller now presses eight digits.
voice-key-code = Pindutin ang walong numero ng code mo.
