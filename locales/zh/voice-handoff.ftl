### Heard by a caller who waits for a counselor, or has talked with one. Very short, easy words.
### $staff is whom they asked for: female, male or any. Where a text here has the name of another one with voice- before it, it is said in its place.

# Somebody who fits is here and is being called. They stay on the line.
voice-handoff-waiting =
    { $staff ->
        [female] 我正在帮你打给我们的一位女同事，请别挂断。
        [male] 我正在帮你打给我们的一位男同事，请别挂断。
       *[any] 我正在帮你打给我们的同事，请别挂断。
    }
# Who fits is being called, and does not speak this language. They stay on the line.
voice-handoff-foreign =
    { $staff ->
        [female] 我正在帮你打给我们的一位女同事。她不会中文，请说得短一点、简单一点。请别挂断。
        [male] 我正在帮你打给我们的一位男同事。他不会中文，请说得短一点、简单一点。请别挂断。
       *[any] 我正在帮你打给我们的同事。对方不会中文，请说得短一点、简单一点。请别挂断。
    }
# Only their own yes lets somebody of another gender talk with them and see what they told us.
voice-handoff-ask-other =
    { $staff ->
        [female] 现在没有女同事，有一位男同事。他跟你说话可以吗？你说可以，他才会知道你告诉我的事。
        [male] 现在没有男同事，有一位女同事。她跟你说话可以吗？你说可以，她才会知道你告诉我的事。
       *[any] 谁在就跟谁说话，可以吗？
    }
# Somebody else may pick up the telephone at other hours.
voice-handoff-ask-time = 什么时候给你打电话安全？
# They chose these hours. Whoever picks up then first hears something neutral.
voice-handoff-time-today = 好。今天 { $from } 到 { $until } 之间会有人给你打电话，不会更早。在那之前，你可以继续跟我说。
# The same for tomorrow.
voice-handoff-time-tomorrow = 好。明天 { $from } 到 { $until } 之间会有人给你打电话，不会更早。在那之前，你可以继续跟我说。
# The automatic helper asked for a counselor by itself, and nobody is here. The call goes on with it.
voice-handoff-later = 我已经跟我们的人说了你在这里。我们说话的时候要是有人来，我就帮你接通。我在这里陪你。
# A counselor has taken the call. The two are connected after this.
voice-handoff-accepted = 我们的人来了，是真人。现在帮你接通。
# The counselor is not on the line any more. The wait begins again.
voice-handoff-released = 刚才跟你说话的人不得不走了。我现在给你找别的人。
# The talk has ended; the caller is still there. The automatic helper's question follows.
voice-handoff-over = 跟真人的谈话结束了。现在换回我，自动的机器。
# Nobody came for an hour. The automatic helper's question follows.
voice-handoff-expired = 对不起，我们没有人能来。我是自动的机器，我们接着来。
# Heard again and again while they wait, about every ten seconds: very short.
voice-wait = 我还在给你找人，请别挂断。
# Said after it: the star key tells all the keys.
voice-wait-more = 要听所有的选择，按星号。
# All who could be called were, and nobody answered. Choices follow.
voice-wait-nobody = 还没有人能接。你可以接着等，也可以选别的。
# A choice; the key follows.
voice-choice-danger = 如果你现在有危险
# A choice; the key follows.
voice-choice-handoff-later = 要我们晚一点打给你
# A choice; the key follows. They do not want to wait.
voice-choice-handoff-bot = 不等了，跟我接着说
# A choice; the key follows. Other places, and their numbers.
voice-choice-handoff-numbers = 要听现在还有谁能帮你
# First words when we call somebody who asked for it. Anybody may pick up: it must not tell what this is about, nor who we are. $key is a key.
voice-call-back = 你好，这是自动电话。要继续，请按 { $key }。
# When somebody who fits is on duty next, without the hour: said where people's recordings are played.
voice-duty-today = 今天晚些时候有人值班。
# The same.
voice-duty-tomorrow = 明天有人值班。
# The same.
voice-duty-later = 过几天有人值班。
# A choice; the key follows. A counselor of the place that was named first works with us.
voice-choice-handoff-here = 要跟我们的同事说话
# A choice; the key follows. Hours in which it is safe to call them.
voice-choice-handoff-today = 今天 { $from } 到 { $until } 之间
# The same for tomorrow.
voice-choice-handoff-tomorrow = 明天 { $from } 到 { $until } 之间
