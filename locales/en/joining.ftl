### One person at several doors: a code from one is typed at another (LINE, web chat, text message, telephone).
### Anyone may read or hear these: neutral words, nothing of what was told.

# Tapped below the answer: a code to go on at another door (LINE, web chat, text message, telephone). At most 20 characters.
menu-join = Go on elsewhere

# The code. $code is eight digits in pairs, $minutes how long it works. Others may read it: it says nothing of what was told.
join-code =
    Your code: { $code }
    With it you can go on in another way: LINE, web chat, text message or phone. There, send only the code, within { $minutes } minutes. It works once. Do not show it to anyone.
    If we gave you a code somewhere else, send that one here.

# A code was typed and it is right. Neutral: somebody else may hold this phone.
join-done = Thank you. The code is right. We go on here.

# They typed the code here that we gave them here. It still works elsewhere.
join-own = This is the code I gave you here. It is for the other way: LINE, web chat, text message or phone.

# No such code, or used, or too old. Kind: nothing is lost.
join-wrong = This code does not work. A code works once, and only for a short time. If you need a new one, ask for it where you talked to us before.

# Too many wrong codes within an hour.
join-wait = Too many codes were tried. Please wait an hour and try again. You can go on here without a code.

# Said after “erased” to someone who has joined other doors by a code: those are erased too.
erased-everywhere = What you told us in other ways, joined by the code, is erased too.

# On the public page. The word in quotation marks is the first one of “join” in words.toml.
site-code = You can begin in one way and go on in another: write “code” and you get a code for that.

# A choice on the telephone; the key follows. A code to go on in writing.
voice-join = For a code, to go on in writing or from another phone

# The digits follow.
voice-join-code = Your code is:

# After the digits, said twice. $minutes is how long it works.
voice-join-how = Send it to us on LINE, in the web chat or as a text message, or press it in another call. It works once, for { $minutes } minutes.

# A choice on the telephone; the key follows.
voice-have-code = If we gave you a code

# The caller now presses eight digits.
voice-key-code = Press the eight digits of your code now.
