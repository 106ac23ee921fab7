### What is said while a person is put through to a counselor of ours: a human being, who writes here.
### The reader waits, alone and afraid; someone else may see the screen. True, short, warm. Never promise a time.
### $staff is whom they asked for: female, male or any. $police and $ambulance are numbers from the directory.

## Waiting

# Somebody who fits is here, and was asked. They can go on writing meanwhile.
handoff-waiting =
    { $staff ->
        [female] Mình đang nhờ một chị bên mình nhắn cho bạn ở đây. Bạn cứ nhắn tiếp, chị ấy sẽ đọc.
        [male] Mình đang nhờ một anh bên mình nhắn cho bạn ở đây. Bạn cứ nhắn tiếp, anh ấy sẽ đọc.
       *[any] Mình đang nhờ một người bên mình nhắn cho bạn ở đây. Bạn cứ nhắn tiếp, người đó sẽ đọc.
    }

# Somebody of our team is here, and was asked, who does not speak the reader's language. Each translation names its own language.
handoff-foreign =
    { $staff ->
        [female] Mình đang nhờ một chị bên mình nhắn cho bạn ở đây. Chị ấy không nói được tiếng Việt nhưng có sẵn câu tiếng Việt. Bạn cứ viết ngắn, dễ hiểu nhé.
        [male] Mình đang nhờ một anh bên mình nhắn cho bạn ở đây. Anh ấy không nói được tiếng Việt nhưng có sẵn câu tiếng Việt. Bạn cứ viết ngắn, dễ hiểu nhé.
       *[any] Mình đang nhờ một người bên mình nhắn cho bạn ở đây. Người đó không nói được tiếng Việt nhưng có sẵn câu tiếng Việt. Bạn viết ngắn, dễ hiểu nhé.
    }

# Nobody who fits is here now. The truth, first.
handoff-nobody =
    { $staff ->
        [female] Bây giờ bên mình không có chị nào trực.
        [male] Bây giờ bên mình không có anh nào trực.
       *[any] Bây giờ bên mình không có người trực.
    }

# When somebody who fits is on duty next. $time is an hour, $day a date.
handoff-next-today = Hôm nay từ { $time } có người trực.
# The same for tomorrow.
handoff-next-tomorrow = Ngày mai từ { $time } có người trực.
# The same for a later day.
handoff-next-day = { $day }, từ { $time } có người trực.

# Places follow below it that answer at this moment.
handoff-counters = Những nơi này có người trả lời:

# The same when none of them answers at this moment; below it stands when each of them opens.
handoff-counters-closed = Giờ này những nơi này không có người trả lời. Khi nào mở thì xem ở dưới:

# Above the choices: wait, be written to later, and so on.
handoff-choose = Cách nào tốt nhất cho bạn?

# After a while, when nobody has come yet.
handoff-still = Mình vẫn đang tìm người cho bạn. Mình không quên bạn đâu.

# Said with a word of how things stand when the next one takes long. $minutes is 10, 15 or 30.
handoff-again = { $minutes } phút nữa mình nhắn lại cho bạn, có người thì mình nhắn ngay.

# A message of theirs was kept for the counselor. No more than once a minute.
handoff-kept = Mình giữ lại tin này cho người bên mình.

# Said with it when the part of us that notices danger is not working.
handoff-emergency = Nếu bạn đang gặp nguy hiểm, gọi { $police }. Nếu bị thương hoặc ốm nặng, gọi { $ambulance }.

# They asked for somebody of another gender while they wait; how things stand now follows.
handoff-wish-kept = Ok. Mình tìm theo ý bạn.

## Choices: very short

choice-handoff-wait = Mình đợi ở đây
choice-handoff-later = Nhắn cho mình sau
choice-handoff-bot = Không đợi, nói tiếp
# $staff is whom they asked for and who is not there; this offers the other.
choice-handoff-other =
    { $staff ->
        [female] Nói với nam
        [male] Nói với nữ
       *[any] Nói với người khác
    }
# Below the answer that names places: a counselor of the first of these places works with us.
choice-handoff-here = Nhắn với người thật
# Safe hours to be written to. $from and $until are hours.
choice-handoff-today = Hôm nay { $from }–{ $until }
choice-handoff-tomorrow = Mai { $from }–{ $until }

## Decisions

# Only their own yes lets somebody of another gender see what they wrote.
handoff-ask-other =
    { $staff ->
        [female] Bây giờ không có chị nào. Bên mình đang có một anh. Anh ấy nhắn với bạn có được không? Chỉ khi bạn đồng ý, anh ấy mới đọc được những gì bạn viết.
        [male] Bây giờ không có anh nào. Bên mình đang có một chị. Chị ấy nhắn với bạn có được không? Chỉ khi bạn đồng ý, chị ấy mới đọc được những gì bạn viết.
       *[any] Ai đang có mặt thì nhắn với bạn, có được không?
    }

# Others may see the phone at other hours.
handoff-ask-time = Lúc nào bạn đọc tin của bên mình thì an toàn?

# They chose safe hours today. The automatic helper goes on until then.
handoff-time-today = Ok. Hôm nay trong khoảng { $from } đến { $until } sẽ có người nhắn cho bạn, không sớm hơn. Từ giờ đến lúc đó bạn cứ nhắn cho mình, máy trả lời tự động.
# The same for tomorrow.
handoff-time-tomorrow = Ok. Ngày mai trong khoảng { $from } đến { $until } sẽ có người nhắn cho bạn, không sớm hơn. Từ giờ đến lúc đó bạn cứ nhắn cho mình, máy trả lời tự động.

# They do not want to wait: the automatic helper goes on.
handoff-left = Ok. Lại là mình, máy trả lời tự động. Mình nói tiếp nhé.

# The automatic helper asked for a counselor by itself, and nobody is here. It stays with the person. At most an hour.
handoff-later = Mình đã báo cho bên mình về bạn. Nếu trong một tiếng nữa có người đến, người đó sẽ nhắn cho bạn ở đây. Mình vẫn ở đây với bạn.

## What happens

# A counselor has taken it. $name is how they are called.
handoff-accepted = { $name } bên mình đang ở đây, là người thật, và đang đọc những gì bạn viết.

# The counselor who has it does not answer for two minutes, and was reminded. $name is how they are called.
handoff-unanswered = { $name } đã nhận được tin của bạn, nhưng chưa trả lời. Mình vừa báo là bạn đang đợi.

# The counselor had to go in the middle of it.
handoff-released = Người nhắn với bạn phải đi rồi. Mình đang tìm người khác cho bạn.

# The talk has ended.
handoff-over = Cuộc nói chuyện với người thật đã xong. Lại là mình, máy trả lời tự động. Lúc nào bạn cũng nhắn được. Muốn gặp người thật, nhắn 0.

# Nobody came for an hour. Places that can be called are named after it.
handoff-expired = Xin lỗi bạn. Bên mình không có ai đến được. Lại là mình, máy trả lời tự động, mình nói tiếp với bạn.

# They had given us safe hours, and nobody wrote. Others may see the phone: neutral.
handoff-missed = Xin lỗi bạn, không ai kịp nhắn cho bạn. Lúc nào bạn cũng nhắn lại được. Muốn gặp người thật, nhắn 0.
