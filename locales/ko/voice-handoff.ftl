### Heard by a caller who waits for a counselor, or has talked with one. Very short, easy words.
### $staff is whom they asked for: female, male or any. Where a text here has the name of another one with voice- before it, it is said in its place.

# Somebody who fits is here and is being called. They stay on the line.
voice-handoff-waiting =
    { $staff ->
        [female] 지금 우리 여자 상담원에게 전화하고 있어요. 끊지 말고 기다려 주세요.
        [male] 지금 우리 남자 상담원에게 전화하고 있어요. 끊지 말고 기다려 주세요.
       *[any] 지금 우리 상담원에게 전화하고 있어요. 끊지 말고 기다려 주세요.
    }
# Who fits is being called, and does not speak this language. They stay on the line.
voice-handoff-foreign =
    { $staff ->
        [female] 지금 우리 여자 상담원에게 전화하고 있어요. 한국어는 못 해요. 짧고 쉽게 말하면 더 잘 이해해요. 끊지 말고 기다려 주세요.
        [male] 지금 우리 남자 상담원에게 전화하고 있어요. 한국어는 못 해요. 짧고 쉽게 말하면 더 잘 이해해요. 끊지 말고 기다려 주세요.
       *[any] 지금 우리 상담원에게 전화하고 있어요. 한국어는 못 해요. 짧고 쉽게 말하면 더 잘 이해해요. 끊지 말고 기다려 주세요.
    }
# Only their own yes lets somebody of another gender talk with them and see what they told us.
voice-handoff-ask-other =
    { $staff ->
        [female] 지금 여자 상담원은 없고 남자 상담원이 있어요. 그 사람과 이야기해도 괜찮아요? 괜찮다고 할 때만 저에게 한 말을 그 사람이 알게 돼요.
        [male] 지금 남자 상담원은 없고 여자 상담원이 있어요. 그 사람과 이야기해도 괜찮아요? 괜찮다고 할 때만 저에게 한 말을 그 사람이 알게 돼요.
       *[any] 지금 여기 있는 사람과 이야기해도 괜찮아요?
    }
# Somebody else may pick up the telephone at other hours.
voice-handoff-ask-time = 우리가 언제 전화하면 안전해요?
# They chose these hours. Whoever picks up then first hears something neutral.
voice-handoff-time-today = 네. 오늘 { $from }부터 { $until } 사이에 상담원이 전화할 거예요. 그 전에는 걸지 않아요. 그때까지는 저와 계속할 수 있어요.
# The same for tomorrow.
voice-handoff-time-tomorrow = 네. 내일 { $from }부터 { $until } 사이에 상담원이 전화할 거예요. 그 전에는 걸지 않아요. 그때까지는 저와 계속할 수 있어요.
# The automatic helper asked for a counselor by itself, and nobody is here. The call goes on with it.
voice-handoff-later = 우리 상담원들에게 알렸어요. 이야기하는 동안 누가 오면 연결할게요. 저는 계속 여기 있어요.
# A counselor has taken the call. The two are connected after this.
voice-handoff-accepted = 우리 상담원이 왔어요. 기계가 아니라 사람이에요. 지금 연결할게요.
# The counselor is not on the line any more. The wait begins again.
voice-handoff-released = 이야기하던 사람이 가야 했어요. 지금 다른 사람을 찾고 있어요.
# The talk has ended; the caller is still there. The automatic helper's question follows.
voice-handoff-over = 사람과의 이야기가 끝났어요. 다시 저, 자동으로 답하는 기계예요.
# Nobody came for an hour. The automatic helper's question follows.
voice-handoff-expired = 미안해요. 우리 상담원이 아무도 오지 못했어요. 다시 자동으로 답하는 기계인 제가 함께할게요.
# Heard again and again while they wait, about every ten seconds: very short.
voice-wait = 아직 이야기할 사람을 찾고 있어요. 끊지 말고 기다려 주세요.
# Said after it: the star key tells all the keys.
voice-wait-more = 모든 선택을 들으려면 별표를 누르세요.
# All who could be called were, and nobody answered. Choices follow.
voice-wait-nobody = 아직 아무도 받지 못했어요. 기다려도 되고, 다른 것을 골라도 돼요.
# A choice; the key follows.
voice-choice-danger = 지금 위험하면
# A choice; the key follows.
voice-choice-handoff-later = 나중에 전화를 받으려면
# A choice; the key follows. They do not want to wait.
voice-choice-handoff-bot = 기다리지 않고 저와 계속하려면
# A choice; the key follows. Other places, and their numbers.
voice-choice-handoff-numbers = 지금 도와줄 수 있는 다른 곳을 들으려면
# First words when we call somebody who asked for it. Anybody may pick up: it must not tell what this is about, nor who we are. $key is a key.
voice-call-back = 여보세요. 자동 전화입니다. 계속하려면 { $key }번을 눌러 주세요.
# When somebody who fits is on duty next, without the hour: said where people's recordings are played.
voice-duty-today = 오늘 나중에 상담원이 있어요.
# The same.
voice-duty-tomorrow = 내일 상담원이 있어요.
# The same.
voice-duty-later = 다른 날에 상담원이 있어요.
# A choice; the key follows. A counselor of the place that was named first works with us.
voice-choice-handoff-here = 우리 상담원과 이야기하려면
# A choice; the key follows. Hours in which it is safe to call them.
voice-choice-handoff-today = 오늘 { $from }부터 { $until } 사이
# The same for tomorrow.
voice-choice-handoff-tomorrow = 내일 { $from }부터 { $until } 사이
