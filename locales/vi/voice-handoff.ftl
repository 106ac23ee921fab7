### Heard by a caller who waits for a counselor, or has talked with one. Very short, easy words.
### $staff is whom they asked for: female, male or any. Where a text here has the name of another one with voice- before it, it is said in its place.

# Somebody who fits is here and is being called. They stay on the line.
voice-handoff-waiting =
    { $staff ->
        [female] Mình đang gọi một chị bên mình cho bạn. Bạn giữ máy nhé.
        [male] Mình đang gọi một anh bên mình cho bạn. Bạn giữ máy nhé.
       *[any] Mình đang gọi người tư vấn bên mình cho bạn. Bạn giữ máy nhé.
    }
# Who fits is being called, and does not speak this language. They stay on the line.
voice-handoff-foreign =
    { $staff ->
        [female] Mình đang gọi một chị bên mình cho bạn. Chị ấy không nói được tiếng Việt. Bạn cứ nói ngắn, dễ hiểu nhé. Bạn giữ máy nhé.
        [male] Mình đang gọi một anh bên mình cho bạn. Anh ấy không nói được tiếng Việt. Bạn cứ nói ngắn, dễ hiểu nhé. Bạn giữ máy nhé.
       *[any] Mình đang gọi người tư vấn bên mình cho bạn. Người đó không nói được tiếng Việt. Bạn cứ nói ngắn, dễ hiểu nhé. Bạn giữ máy nhé.
    }
# Only their own yes lets somebody of another gender talk with them and see what they told us.
voice-handoff-ask-other =
    { $staff ->
        [female] Bây giờ không có chị nào ở đây. Đang có một anh bên mình. Bạn nói chuyện với anh ấy có được không? Chỉ khi bạn đồng ý, anh ấy mới biết những gì bạn đã kể với mình.
        [male] Bây giờ không có anh nào ở đây. Đang có một chị bên mình. Bạn nói chuyện với chị ấy có được không? Chỉ khi bạn đồng ý, chị ấy mới biết những gì bạn đã kể với mình.
       *[any] Bạn nói chuyện với người đang có ở đây có được không?
    }
# Somebody else may pick up the telephone at other hours.
voice-handoff-ask-time = Lúc nào bên mình gọi cho bạn thì an toàn?
# They chose these hours. Whoever picks up then first hears something neutral.
voice-handoff-time-today = Được rồi. Hôm nay trong khoảng { $from } đến { $until } sẽ có người gọi cho bạn, không gọi sớm hơn. Từ giờ đến lúc đó bạn cứ nói tiếp với mình.
# The same for tomorrow.
voice-handoff-time-tomorrow = Được rồi. Ngày mai trong khoảng { $from } đến { $until } sẽ có người gọi cho bạn, không gọi sớm hơn. Từ giờ đến lúc đó bạn cứ nói tiếp với mình.
# The automatic helper asked for a counselor by itself, and nobody is here. The call goes on with it.
voice-handoff-later = Mình đã báo cho bên mình về bạn. Nếu có ai đến trong lúc bạn đang nói với mình, mình sẽ nối máy cho bạn. Mình vẫn ở đây với bạn.
# A counselor has taken the call. The two are connected after this.
voice-handoff-accepted = Có người bên mình rồi, là người thật. Mình nối máy cho bạn.
# The counselor is not on the line any more. The wait begins again.
voice-handoff-released = Người nói chuyện với bạn phải đi rồi. Mình đang tìm người khác cho bạn.
# The talk has ended; the caller is still there. The automatic helper's question follows.
voice-handoff-over = Cuộc nói chuyện với người thật đã xong. Lại là mình, máy trả lời tự động.
# Nobody came for an hour. The automatic helper's question follows.
voice-handoff-expired = Xin lỗi bạn. Bên mình không ai đến được. Lại là mình, máy trả lời tự động, mình nói tiếp với bạn nhé.
# Heard again and again while they wait, about every ten seconds: very short.
voice-wait = Mình vẫn đang tìm người cho bạn. Bạn giữ máy nhé.
# Said after it: the star key tells all the keys.
voice-wait-more = Để nghe tất cả lựa chọn, bấm phím sao.
# All who could be called were, and nobody answered. Choices follow.
voice-wait-nobody = Chưa có ai nghe máy được. Bạn có thể chờ, hoặc chọn cách khác.
# A choice; the key follows.
voice-choice-danger = Nếu bạn đang gặp nguy hiểm
# A choice; the key follows.
voice-choice-handoff-later = Để được gọi lại sau
# A choice; the key follows. They do not want to wait.
voice-choice-handoff-bot = Để nói tiếp với mình, không chờ nữa
# A choice; the key follows. Other places, and their numbers.
voice-choice-handoff-numbers = Để nghe còn ai giúp được bây giờ
# First words when we call somebody who asked for it. Anybody may pick up: it must not tell what this is about, nor who we are. $key is a key.
voice-call-back = A lô. Đây là cuộc gọi tự động. Để tiếp tục, bấm { $key }.
# When somebody who fits is on duty next, without the hour: said where people's recordings are played.
voice-duty-today = Hôm nay lát nữa có người trực.
# The same.
voice-duty-tomorrow = Ngày mai có người trực.
# The same.
voice-duty-later = Hôm khác có người trực.
# A choice; the key follows. A counselor of the place that was named first works with us.
voice-choice-handoff-here = Để nói chuyện với người tư vấn bên mình
# A choice; the key follows. Hours in which it is safe to call them.
voice-choice-handoff-today = Hôm nay từ { $from } đến { $until }
# The same for tomorrow.
voice-choice-handoff-tomorrow = Ngày mai từ { $from } đến { $until }
