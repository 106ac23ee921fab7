### One person at several doors: a code from one is typed at another (LINE, web chat, text message, telephone).
### Anyone may read or hear these: neutral words, nothing of what was told.

# Tapped below the answer: a code to go on at another door (LINE, web chat, text message, telephone). At most 20 characters.
menu-join = Usar otro medio

# The code. $code is eight digits in pairs, $minutes how long it works. Others may read it: it says nothing of what was told.
join-code =
    Tu código: { $code }
    Con él puedes seguir por otro medio: LINE, chat web, mensaje de texto o teléfono. Allí manda solo el código, en menos de { $minutes } minutos. Sirve una sola vez. No se lo muestres a nadie.
    Si te dimos un código en otro lugar, mándalo aquí.

# A code was typed and it is right. Neutral: somebody else may hold this phone.
join-done = Gracias. El código está bien. Seguimos aquí.

# They typed the code here that we gave them here. It still works elsewhere.
join-own = Este es el código que te di aquí. Es para el otro medio: LINE, chat web, mensaje de texto o teléfono.

# No such code, or used, or too old. Kind: nothing is lost.
join-wrong = Este código no sirve. Un código sirve una sola vez y por poco tiempo. Si necesitas otro, pídelo donde hablaste con nosotros antes.

# Too many wrong codes within an hour.
join-wait = Se probaron demasiados códigos. Espera una hora y prueba otra vez. Puedes seguir aquí sin código.

# Said after “erased” to someone who has joined other doors by a code: those are erased too.
erased-everywhere = También se borró lo que nos contaste por otros medios, unidos con el código.

# On the public page. The word in quotation marks is the first one of “join” in words.toml.
site-code = Puedes empezar por un medio y seguir por otro: escribe “código” y te damos uno para eso.

# A choice on the telephone; the key follows. A code to go on in writing.
voice-join = Para recibir un código y seguir por escrito o desde otro teléfono

# The digits follow.
voice-join-code = Tu código es:

# After the digits, said twice. $minutes is how long it works.
voice-join-how = Mándalo por LINE, por el chat web o por mensaje de texto, o márcalo en otra llamada. Sirve una sola vez, durante { $minutes } minutos.

# A choice on the telephone; the key follows.
voice-have-code = Si tienes un código

# The caller now presses eight digits.
voice-key-code = Marca los ocho números de tu código.
