### What is said on the telephone. Heard once, by someone frightened who may not hear well: very short, easy words, no lists.
### Where a text here has the name of another one with voice- before it, it is said in its place.
### $key is a key of the telephone, $role is self or third_party; numbers come from the directory, spoken digit by digit.

## Keys

# After what a key does: “Yes, press 1.” $key is a number.
voice-press = Bấm số { $key }.
# The sign # in a telephone number.
voice-hash = thăng
# Each translation names its own language: heard in the list of languages.
voice-language = Tiếng Việt, bấm số { $key }.
# The same about a language that has no voice here. $language is its name.
voice-language-other = { $language }, bấm số { $key }.
# We have not recorded everything in this language. A list of languages follows.
voice-second-language = Có điều mình chỉ nói được bằng tiếng khác. Bạn còn hiểu tiếng nào nữa?
# The keys that always work. $nine is the key 9.
voice-hint = Nghe lại, bấm phím sao. Gặp người thật, bấm số 0. Tiếng khác, bấm số { $nine }.
# Said once, after the answer. The hash key erases.
voice-hint-erase = Muốn xóa hết những gì bạn đã kể, bấm phím thăng.

## In place of written texts

# First words. Must not name what this is about: someone may listen.
voice-greeting = Chào bạn. Đây là Tsunagu. Miễn phí. Mình là máy trả lời tự động. Mình sẽ hỏi vài câu ngắn. Câu nào không muốn thì bạn cứ bỏ qua. Mình không kể với chủ, gia đình hay người quen của bạn.
# Is somebody listening?
voice-ask-safe = Bây giờ bạn nói chuyện có an toàn không?
# Numbers of the list follow.
voice-ask-what =
    { $role ->
        [third_party] Người đó đang gặp chuyện gì? Bạn bấm số phù hợp nhé.
       *[self] Bạn đang gặp chuyện gì? Bạn bấm số phù hợp nhé.
    }
# Said only where words are understood.
voice-say-it = Hoặc bạn kể bằng lời của bạn.
# The list follows.
voice-ask-prefecture =
    { $role ->
        [third_party] Người đó đang ở tỉnh nào của Nhật?
       *[self] Bạn đang ở tỉnh nào của Nhật?
    }
# Whether they can call other lines.
voice-ask-phone = Điện thoại của bạn có gọi được số khác không?
# Choices.
voice-choice-continue = Nói tiếp ở đây
voice-choice-list = Chọn trong danh sách
# The person cannot call. Someone near can.
voice-danger-cannot-call = Nếu được, bạn đến đồn cảnh sát nhỏ, cửa hàng hoặc nhà ga. Bạn nói: “Ta-xư-kê-tê cư-đa-xai. Kê-xa-xư ô giôn-đê cư-đa-xai.” Nghĩa là: cứu tôi với, gọi cảnh sát giúp tôi. Hoặc nhờ người ở gần gọi { $police } giúp.
# Thoughts of dying. Warm. Lines with people who listen follow, then the question.
voice-danger-self-harm = Cảm ơn bạn đã nói với mình. Bạn đang đau lòng lắm. Bạn không phải chịu một mình đâu. Có người sẵn lòng nghe bạn nói.
# The question after that.
voice-ask-harm = Có phải bạn đã tự làm đau mình, đã uống thuốc hay thứ gì đó, hoặc sắp làm vậy không?
# They are not acting on it now.
voice-self-harm-stay = Mình mừng vì bạn đã nói ra. Ngày hay đêm, bạn cứ gọi cho mình. Muốn nói chuyện với người thật, bạn bấm số 0.
# Who we are and what we tell. True, and no more than true.
voice-confidentiality = Tsunagu là đường dây giúp đỡ miễn phí. Bạn không cần nói tên. Bạn kể gì ở đây, mình không nói với chủ, gia đình, cảnh sát hay cục xuất nhập cảnh, trừ khi bạn nhờ. Muốn xóa hết, bạn bấm phím thăng.
# After thanks.
voice-thanks-reply = Không có gì đâu bạn. Lúc nào bạn cũng gọi được.
# Wrong number, small talk.
voice-out-of-scope = Ở đây giúp người gặp chuyện khó ở chỗ làm, ở nhà, hoặc bị người khác ép buộc. Nếu bạn đang như vậy, bạn kể cho mình nghe nhé.
# Not understood, before the question comes again.
voice-please-choose = Xin lỗi, mình chưa hiểu. Bạn bấm một số nhé.
# They want to stop. Neutral.
voice-stopped = Vâng. Lúc nào bạn cũng gọi lại được. Chào bạn.
# All is gone.
voice-erased = Đã xóa. Lúc nào bạn cũng gọi lại được. Chào bạn.
# The dialogue is not working for a moment. The list follows.
voice-scripted-menu = Xin lỗi, lúc này mình trả lời hơi chậm. Nếu bạn đang gặp nguy hiểm, gọi { $police }. Nếu bị thương, gọi { $ambulance }. Bạn gặp chuyện gì?
# After a language was chosen in the middle of a call.
voice-language-set = Vâng. Từ giờ mình nói tiếng Việt.

## The answer

# Before a telephone number.
voice-number = Số điện thoại là:
# The same number a second time.
voice-number-again = Mình đọc lại:
# Before a key that must be pressed there.
voice-then = Khi có người trả lời:
# Where the exact time is not said.
voice-open-now = Bây giờ đang mở.
# The same.
voice-closed-today = Bây giờ đóng cửa. Hôm nay lát nữa mở.
# The same.
voice-closed-tomorrow = Bây giờ đóng cửa. Ngày mai mở.
# The same.
voice-closed = Bây giờ đóng cửa. Hôm khác mở.
# It has no number, only a page to write to.
voice-online = Bạn có thể viết cho họ trên mạng.
# It has no number: one goes there.
voice-by-name = Bạn có thể tự đến đó.
# Below the places.
voice-answer-end = Lúc nào bạn cũng gọi lại cho mình được.

## What can be done then

# A choice; the key follows. We ring the place.
voice-connect = Nối máy ngay bây giờ
# A choice.
voice-text-me = Nhận qua tin nhắn
# A choice.
voice-leave-message = Để lại lời nhắn cho người tư vấn của mình
# While it rings there.
voice-connecting = Mình nối máy cho bạn đây. Bạn chờ chút nhé.
# They did not answer. The number follows.
voice-connect-failed = Bên đó không có ai nghe máy.
# That call is over.
voice-connect-over = Cuộc gọi bên đó đã xong.
# Before a text is sent. Someone who holds the phone may read it.
voice-ask-text-safe = Gửi tin nhắn cho bạn có an toàn không? Ai cầm máy của bạn có thể đọc được.
# It is sent.
voice-text-sent = Vâng. Mình đang gửi tin nhắn.
# Consent before a recording.
voice-ask-record = Mình sẽ ghi âm giọng của bạn. Chỉ người tư vấn của mình nghe. Bạn đồng ý không?
# Before the tone.
voice-record-now = Sau tiếng bíp, bạn nói nhé. Nói xong, bạn bấm phím nào cũng được.
# It is kept.
voice-recorded = Cảm ơn bạn. Mình đã nhận lời nhắn.
# Nothing was recorded.
voice-not-recorded = Mình không nghe thấy lời nhắn.
# The hash key was pressed. One check.
voice-ask-erase-all = Xóa hết những gì bạn đã kể nhé? Xóa rồi thì không ai lấy lại được.

## When nothing is heard

# No key and no word came.
voice-not-heard = Mình không nghe thấy gì.
# A key that means nothing here.
voice-wrong-key = Phím đó không dùng được ở đây.
# Nothing came several times. Neutral. The end of the call.
voice-goodbye = Lúc nào bạn cũng gọi lại được. Chào bạn.
# It takes a moment.
voice-hold = Bạn chờ một chút nhé.
# Something is broken. The end of the call. Also in the file that answers when all of ours is down.
voice-trouble = Xin lỗi, lúc này đường dây đang bị lỗi. Nếu bạn đang gặp nguy hiểm, gọi { $police }. Nếu bị thương, gọi { $ambulance }. Cả hai số đều miễn phí. Vài phút nữa bạn gọi lại nhé.
