### One person at several doors: a code from one is typed at another (LINE, web chat, text message, telephone).
### Anyone may read or hear these: neutral words, nothing of what was told.

# Tapped below the answer: a code to go on at another door (LINE, web chat, text message, telephone). At most 20 characters.
menu-join = Usar outro meio

# The code. $code is eight digits in pairs, $minutes how long it works. Others may read it: it says nothing of what was told.
join-code =
    Seu código: { $code }
    Com ele você pode continuar por outro meio: LINE, chat na web, SMS ou telefone. Lá, mande só o código, em até { $minutes } minutos. Ele funciona uma vez. Não mostre para ninguém.
    Se a gente já deu um código para você em outro lugar, mande aqui.

# A code was typed and it is right. Neutral: somebody else may hold this phone.
join-done = Certo, o código funcionou. Vamos continuar aqui.

# They typed the code here that we gave them here. It still works elsewhere.
join-own = Este é o código que eu dei aqui. Ele é para o outro meio: LINE, chat na web, SMS ou telefone.

# No such code, or used, or too old. Kind: nothing is lost.
join-wrong = Este código não funciona. Um código vale uma vez só, e por pouco tempo. Se precisar de outro, peça onde você falou com a gente antes.

# Too many wrong codes within an hour.
join-wait = Foram muitas tentativas de código. Espere uma hora e tente de novo. Você pode continuar aqui sem código.

# Said after “erased” to someone who has joined other doors by a code: those are erased too.
erased-everywhere = O que você contou por outros meios, ligados pelo código, também foi apagado.

# On the public page. The word in quotation marks is the first one of “join” in words.toml.
site-code = Você pode começar por um meio e continuar por outro: escreva “código” e receba um código para isso.

# A choice on the telephone; the key follows. A code to go on in writing.
voice-join = Para receber um código e continuar por escrito ou em outro telefone

# The digits follow.
voice-join-code = Seu código é:

# After the digits, said twice. $minutes is how long it works.
voice-join-how = Mande no LINE, no chat da web ou por SMS, ou digite em outra ligação. Ele funciona uma vez, por { $minutes } minutos.

# A choice on the telephone; the key follows.
voice-have-code = Se você tem um código

# The caller now presses eight digits.
voice-key-code = Digite os oito números do seu código.
