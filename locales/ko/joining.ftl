### One person at several doors: a code from one is typed at another (LINE, web chat, text message, telephone).
### Anyone may read or hear these: neutral words, nothing of what was told.

# Tapped below the answer: a code to go on at another door (LINE, web chat, text message, telephone). At most 20 characters.
menu-join = 다른 방법으로 계속

# The code. $code is eight digits in pairs, $minutes how long it works. Others may read it: it says nothing of what was told.
join-code =
    내 코드: { $code }
    이 코드가 있으면 다른 방법(LINE, 웹 채팅, 문자, 전화)으로도 이어서 이야기할 수 있어요. { $minutes }분 안에 거기서 코드만 보내 주세요. 한 번만 쓸 수 있어요. 아무에게도 보여 주지 마세요.
    다른 곳에서 코드를 받았다면 그 코드를 여기에 보내 주세요.

# A code was typed and it is right. Neutral: somebody else may hold this phone.
join-done = 고마워요. 코드가 맞아요. 여기서 계속할게요.

# They typed the code here that we gave them here. It still works elsewhere.
join-own = 이건 여기서 드린 코드예요. 다른 방법(LINE, 웹 채팅, 문자, 전화)에서 써 주세요.

# No such code, or used, or too old. Kind: nothing is lost.
join-wrong = 이 코드는 쓸 수 없어요. 코드는 짧은 시간 동안 한 번만 쓸 수 있어요. 새 코드가 필요하면 전에 이야기한 곳에서 받아 주세요.

# Too many wrong codes within an hour.
join-wait = 코드를 너무 여러 번 시도했어요. 한 시간 뒤에 다시 해 주세요. 코드 없이도 여기서 계속할 수 있어요.

# Said after “erased” to someone who has joined other doors by a code: those are erased too.
erased-everywhere = 코드로 이어진 다른 곳에서 이야기한 것도 모두 지웠어요.

# On the public page. The word in quotation marks is the first one of “join” in words.toml.
site-code = 중간에 다른 방법으로 바꿔서 이어갈 수 있어요. “코드”라고 쓰면 그때 쓸 코드를 드려요.

# A choice on the telephone; the key follows. A code to go on in writing.
voice-join = 글이나 다른 전화로 이어갈 코드를 받으려면

# The digits follow.
voice-join-code = 코드는

# After the digits, said twice. $minutes is how long it works.
voice-join-how = LINE, 웹 채팅, 문자로 보내거나 다른 전화에서 눌러 주세요. { $minutes }분 동안 한 번만 쓸 수 있어요.

# A choice on the telephone; the key follows.
voice-have-code = 코드가 있으면

# The caller now presses eight digits.
voice-key-code = 코드 숫자 여덟 개를 눌러 주세요.
