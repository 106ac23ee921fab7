### One person at several doors: a code from one is typed at another (LINE, web chat, text message, telephone).
### Anyone may read or hear these: neutral words, nothing of what was told.

# Tapped below the answer: a code to go on at another door (LINE, web chat, text message, telephone). At most 20 characters.
menu-join = ほかの方法で続ける

# The code. $code is eight digits in pairs, $minutes how long it works. Others may read it: it says nothing of what was told.
join-code =
    あなたのコード：{ $code }
    このコードがあれば、ほかの方法（LINE、ウェブのチャット、ショートメッセージ、電話）でも続けられます。{ $minutes }分のあいだに、そこでコードだけを送ってください。使えるのは一回だけです。だれにも見せないでください。
    ほかのところでコードをもらった人は、それをここに送ってください。

# A code was typed and it is right. Neutral: somebody else may hold this phone.
join-done = ありがとうございます。コードは合っています。ここで続けます。

# They typed the code here that we gave them here. It still works elsewhere.
join-own = これは、ここでわたしたコードです。ほかの方法（LINE、ウェブのチャット、ショートメッセージ、電話）で使ってください。

# No such code, or used, or too old. Kind: nothing is lost.
join-wrong = このコードは使えません。コードは一回だけ、短い時間だけ使えます。新しいコードは、前に話したところでもらってください。

# Too many wrong codes within an hour.
join-wait = コードが何回もちがっていました。一時間ぐらい待って、もう一度やってみてください。コードがなくても、ここで続けられます。

# Said after “erased” to someone who has joined other doors by a code: those are erased too.
erased-everywhere = コードでつないだほかのところで話したことも、ぜんぶ消しました。

# On the public page. The word in quotation marks is the first one of “join” in words.toml.
site-code = とちゅうから、ほかの方法で続けることもできます。「コード」と書けば、そのためのコードをもらえます。

# A choice on the telephone; the key follows. A code to go on in writing.
voice-join = 文字や、ほかの電話で続けるためのコードをもらうときは

# The digits follow.
voice-join-code = あなたのコードは、

# After the digits, said twice. $minutes is how long it works.
voice-join-how = LINE、ウェブのチャット、ショートメッセージで送るか、ほかの電話で押してください。{ $minutes }分のあいだ、一回だけ使えます。

# A choice on the telephone; the key follows.
voice-have-code = コードがあるときは

# The caller now presses eight digits.
voice-key-code = コードの八つの数字を押してください。
