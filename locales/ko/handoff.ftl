### What is said while a person is put through to a counselor of ours: a human being, who writes here.
### The reader waits, alone and afraid; someone else may see the screen. True, short, warm. Never promise a time.
### $staff is whom they asked for: female, male or any. $police and $ambulance are numbers from the directory.

## Waiting

# Somebody who fits is here, and was asked. They can go on writing meanwhile.
handoff-waiting =
    { $staff ->
        [female] 우리 여자 상담원에게 여기로 메시지를 보내 달라고 부탁하고 있어요. 계속 써도 돼요. 상담원이 읽을 거예요.
        [male] 우리 남자 상담원에게 여기로 메시지를 보내 달라고 부탁하고 있어요. 계속 써도 돼요. 상담원이 읽을 거예요.
       *[any] 우리 상담원에게 여기로 메시지를 보내 달라고 부탁하고 있어요. 계속 써도 돼요. 상담원이 읽을 거예요.
    }

# Somebody of our team is here, and was asked, who does not speak the reader's language. Each translation names its own language.
handoff-foreign =
    { $staff ->
        [female] 우리 여자 상담원에게 여기로 메시지를 보내 달라고 부탁하고 있어요. 한국어는 못 하지만 준비된 한국어 문장이 있어요. 짧고 쉽게 쓰면 더 잘 이해해요.
        [male] 우리 남자 상담원에게 여기로 메시지를 보내 달라고 부탁하고 있어요. 한국어는 못 하지만 준비된 한국어 문장이 있어요. 짧고 쉽게 쓰면 더 잘 이해해요.
       *[any] 우리 상담원에게 여기로 메시지를 보내 달라고 부탁하고 있어요. 한국어는 못 하지만 준비된 한국어 문장이 있어요. 짧고 쉽게 쓰면 더 잘 이해해요.
    }

# Nobody who fits is here now. The truth, first.
handoff-nobody =
    { $staff ->
        [female] 지금은 우리 여자 상담원이 없어요.
        [male] 지금은 우리 남자 상담원이 없어요.
       *[any] 지금은 우리 상담원이 없어요.
    }

# When somebody who fits is on duty next. $time is an hour, $day a date.
handoff-next-today = 오늘 { $time }부터 상담원이 있어요.
# The same for tomorrow.
handoff-next-tomorrow = 내일 { $time }부터 상담원이 있어요.
# The same for a later day.
handoff-next-day = { $day } { $time }부터 상담원이 있어요.

# Places follow below it that answer at this moment.
handoff-counters = 이야기를 들어 주는 곳이에요:

# The same when none of them answers at this moment; below it stands when each of them opens.
handoff-counters-closed = 지금 이 시간에는 이곳들이 전화를 받지 않아요. 언제 여는지는 아래에 있어요:

# Above the choices: wait, be written to later, and so on.
handoff-choose = 어떻게 하는 게 좋아요?

# After a while, when nobody has come yet.
handoff-still = 아직 이야기할 사람을 찾고 있어요. 잊지 않았어요.

# Said with a word of how things stand when the next one takes long. $minutes is 10, 15 or 30.
handoff-again = { $minutes }분 뒤에 다시 쓸게요. 상담원이 오면 바로 쓸게요.

# A message of theirs was kept for the counselor. No more than once a minute.
handoff-kept = 잘 받았어요. 상담원이 읽을 거예요.

# Said with it when the part of us that notices danger is not working.
handoff-emergency = 지금 위험하면 { $police }에, 다쳤거나 많이 아프면 { $ambulance }에 전화하세요.

# They asked for somebody of another gender while they wait; how things stand now follows.
handoff-wish-kept = 네, 그런 사람을 찾아볼게요.

## Choices: very short

choice-handoff-wait = 여기서 기다리기
choice-handoff-later = 나중에 메시지 받기
choice-handoff-bot = 기다리지 않고 계속
# $staff is whom they asked for and who is not there; this offers the other.
choice-handoff-other =
    { $staff ->
        [female] 남자와 이야기
        [male] 여자와 이야기
       *[any] 다른 사람과 이야기
    }
# Below the answer that names places: a counselor of the first of these places works with us.
choice-handoff-here = 여기서 사람과 이야기
# Safe hours to be written to. $from and $until are hours.
choice-handoff-today = 오늘 { $from }~{ $until }
choice-handoff-tomorrow = 내일 { $from }~{ $until }

## Decisions

# Only their own yes lets somebody of another gender see what they wrote.
handoff-ask-other =
    { $staff ->
        [female] 지금 여자 상담원은 없어요. 남자 상담원은 있어요. 그 사람이 메시지를 보내도 괜찮아요? 여기에 쓴 글은 “네”라고 할 때만 그 사람이 볼 수 있어요.
        [male] 지금 남자 상담원은 없어요. 여자 상담원은 있어요. 그 사람이 메시지를 보내도 괜찮아요? 여기에 쓴 글은 “네”라고 할 때만 그 사람이 볼 수 있어요.
       *[any] 지금 있는 사람이 메시지를 보내도 괜찮아요?
    }

# Others may see the phone at other hours.
handoff-ask-time = 우리 메시지를 언제 보면 안전해요?

# They chose safe hours today. The automatic helper goes on until then.
handoff-time-today = 네. 오늘 { $from }부터 { $until } 사이에 상담원이 메시지를 보낼 거예요. 그 전에는 보내지 않아요. 그때까지는 자동 도우미인 저에게 쓰면 돼요.
# The same for tomorrow.
handoff-time-tomorrow = 네. 내일 { $from }부터 { $until } 사이에 상담원이 메시지를 보낼 거예요. 그 전에는 보내지 않아요. 그때까지는 자동 도우미인 저에게 쓰면 돼요.

# They do not want to wait: the automatic helper goes on.
handoff-left = 네. 다시 자동 도우미인 저예요. 계속할게요.

# The automatic helper asked for a counselor by itself, and nobody is here. It stays with the person. At most an hour.
handoff-later = 우리 상담원들에게 알렸어요. 한 시간 안에 누가 오면 여기로 메시지를 보낼 거예요. 저는 계속 여기 있어요.

## What happens

# A counselor has taken it. $name is how they are called.
handoff-accepted = 우리 팀 사람이 왔어요: { $name }. 기계가 아니라 사람이에요. 보내 준 글을 지금 읽고 있어요.

# The counselor who has it does not answer for two minutes, and was reminded. $name is how they are called.
handoff-unanswered = 보내 준 글은 { $name }에게 갔어요. 아직 답이 없어요. 기다리고 있다고 방금 알렸어요.

# The counselor had to go in the middle of it.
handoff-released = 이야기하던 사람이 가야 했어요. 지금 다른 사람을 찾고 있어요.

# The talk has ended.
handoff-over = 사람과의 이야기가 끝났어요. 다시 자동 도우미예요. 언제든지 쓰세요. 사람과 이야기하고 싶으면 0을 쓰세요.

# Nobody came for an hour. Places that can be called are named after it.
handoff-expired = 미안해요. 우리 상담원이 아무도 오지 못했어요. 다시 자동 도우미인 제가 함께할게요.

# They had given us safe hours, and nobody wrote. Others may see the phone: neutral.
handoff-missed = 미안해요. 시간 안에 메시지를 보내지 못했어요. 언제든지 다시 쓰세요. 사람과 이야기하고 싶으면 0을 쓰세요.
