### One person at several doors: a code from one is typed at another (LINE, web chat, text message, telephone).
### Anyone may read or hear these: neutral words, nothing of what was told.

# Tapped below the answer: a code to go on at another door (LINE, web chat, text message, telephone). At most 20 characters.
menu-join = Nói tiếp chỗ khác

# The code. $code is eight digits in pairs, $minutes how long it works. Others may read it: it says nothing of what was told.
join-code =
    Mã của bạn: { $code }
    Có mã này, bạn nói tiếp được bằng cách khác: LINE, chat trên web, tin nhắn hoặc gọi điện. Ở đó bạn chỉ gửi mã thôi, trong vòng { $minutes } phút. Mã dùng được một lần. Đừng cho ai xem.
    Nếu chúng mình đã đưa bạn mã ở chỗ khác, bạn gửi mã đó ở đây.

# A code was typed and it is right. Neutral: somebody else may hold this phone.
join-done = Cảm ơn bạn. Mã đúng rồi. Mình nói tiếp ở đây nhé.

# They typed the code here that we gave them here. It still works elsewhere.
join-own = Đây là mã mình đưa bạn ở đây. Mã này để dùng ở chỗ khác: LINE, chat trên web, tin nhắn hoặc gọi điện.

# No such code, or used, or too old. Kind: nothing is lost.
join-wrong = Mã này không dùng được. Mỗi mã chỉ dùng một lần và trong thời gian ngắn. Nếu cần mã mới, bạn xin ở chỗ đã nói chuyện với chúng mình trước đó.

# Too many wrong codes within an hour.
join-wait = Mã đã bị nhập sai nhiều lần. Bạn đợi một tiếng rồi thử lại nhé. Không có mã, bạn vẫn nói tiếp ở đây được.

# Said after “erased” to someone who has joined other doors by a code: those are erased too.
erased-everywhere = Những gì bạn kể ở chỗ khác, nối bằng mã, cũng đã xóa hết.

# On the public page. The word in quotation marks is the first one of “join” in words.toml.
site-code = Bạn có thể bắt đầu bằng cách này rồi nói tiếp bằng cách khác: viết “mã số” để nhận mã.

# A choice on the telephone; the key follows. A code to go on in writing.
voice-join = Để lấy mã, rồi nói tiếp bằng tin nhắn hoặc điện thoại khác

# The digits follow.
voice-join-code = Mã của bạn là:

# After the digits, said twice. $minutes is how long it works.
voice-join-how = Bạn gửi mã qua LINE, chat trên web hoặc tin nhắn, hoặc bấm mã trong cuộc gọi khác. Mã dùng được một lần, trong { $minutes } phút.

# A choice on the telephone; the key follows.
voice-have-code = Nếu bạn có mã

# The caller now presses eight digits.
voice-key-code = Bạn bấm tám chữ số của mã.
