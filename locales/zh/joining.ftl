### One person at several doors: a code from one is typed at another (LINE, web chat, text message, telephone).
### Anyone may read or hear these: neutral words, nothing of what was told.

# Tapped below the answer: a code to go on at another door (LINE, web chat, text message, telephone). At most 20 characters.
menu-join = 换个方式继续

# The code. $code is eight digits in pairs, $minutes how long it works. Others may read it: it says nothing of what was told.
join-code =
    你的连接码：{ $code }
    用它可以换个方式接着聊：LINE、网页聊天、短信或电话。{ $minutes } 分钟内，在那边只发这个码就行。只能用一次。不要给别人看。
    如果我们在别处给过你连接码，就发在这里。

# A code was typed and it is right. Neutral: somebody else may hold this phone.
join-done = 谢谢。连接码是对的。我们在这里接着聊。

# They typed the code here that we gave them here. It still works elsewhere.
join-own = 这是我在这里给你的连接码。请用在另一个地方：LINE、网页聊天、短信或电话。

# No such code, or used, or too old. Kind: nothing is lost.
join-wrong = 这个连接码不能用。一个码只能用一次，时间也很短。要新的，请在之前聊过的地方再要一个。

# Too many wrong codes within an hour.
join-wait = 试的次数太多了。请等一个小时再试。没有连接码也可以在这里继续。

# Said after “erased” to someone who has joined other doors by a code: those are erased too.
erased-everywhere = 用连接码连起来的其他地方，你说过的也全部删了。

# On the public page. The word in quotation marks is the first one of “join” in words.toml.
site-code = 可以先用一种方式开始，再换一种方式继续：写“连接码”，就会给你一个码。

# A choice on the telephone; the key follows. A code to go on in writing.
voice-join = 要一个连接码，用文字或别的电话继续

# The digits follow.
voice-join-code = 你的连接码是：

# After the digits, said twice. $minutes is how long it works.
voice-join-how = 请在 LINE、网页聊天或短信里发给我们，或者在另一个电话里按。{ $minutes } 分钟内有效，只能用一次。

# A choice on the telephone; the key follows.
voice-have-code = 如果你有连接码

# The caller now presses eight digits.
voice-key-code = 请按连接码的八个数字。
