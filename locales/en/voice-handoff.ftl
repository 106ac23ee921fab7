### Heard by a caller who waits for a counselor, or has talked with one. Very short, easy words.
### $staff is whom they asked for: female, male or any. Where a text here has the name of another one with voice- before it, it is said in its place.

# Somebody who fits is here and is being called. They stay on the line.
voice-handoff-waiting =
    { $staff ->
        [female] I am calling a woman of our team for you. Please stay on the line.
        [male] I am calling a man of our team for you. Please stay on the line.
       *[any] I am calling a counselor of our team for you. Please stay on the line.
    }
# Who fits is being called, and does not speak this language. They stay on the line.
voice-handoff-foreign =
    { $staff ->
        [female] I am calling a woman of our team for you. She does not speak English. Short, simple words help. Please stay on the line.
        [male] I am calling a man of our team for you. He does not speak English. Short, simple words help. Please stay on the line.
       *[any] I am calling a counselor of our team for you. They do not speak English. Short, simple words help. Please stay on the line.
    }
# Only their own yes lets somebody of another gender talk with them and see what they told us.
voice-handoff-ask-other =
    { $staff ->
        [female] No woman is here now. A man of our team is here. Is it all right for you if he talks with you? Only if you say yes will he know what you told me.
        [male] No man is here now. A woman of our team is here. Is it all right for you if she talks with you? Only if you say yes will she know what you told me.
       *[any] Is it all right for you to talk with whoever is here?
    }
# Somebody else may pick up the telephone at other hours.
voice-handoff-ask-time = When is it safe for us to call you?
# They chose these hours. Whoever picks up then first hears something neutral.
voice-handoff-time-today = OK. Someone calls you today between { $from } and { $until }, not before. Until then you can go on with me.
# The same for tomorrow.
voice-handoff-time-tomorrow = OK. Someone calls you tomorrow between { $from } and { $until }, not before. Until then you can go on with me.
# The automatic helper asked for a counselor by itself, and nobody is here. The call goes on with it.
voice-handoff-later = I told our team about you. If one of them comes while we talk, I connect you. I stay with you.
# A counselor has taken the call. The two are connected after this.
voice-handoff-accepted = Someone of our team is here now, a person. I connect you.
# The counselor is not on the line any more. The wait begins again.
voice-handoff-released = The person who talked with you had to go. I am looking for someone else for you now.
# The talk has ended; the caller is still there. The automatic helper's question follows.
voice-handoff-over = The talk with the person has ended. I am the machine again.
# Nobody came for an hour. The automatic helper's question follows.
voice-handoff-expired = I am sorry. Nobody of our team could come. I am the machine again, and I go on with you.
# Heard again and again while they wait, about every ten seconds: very short.
voice-wait = I am still looking for someone for you. Please stay on the line.
# Said after it: the star key tells all the keys.
voice-wait-more = For all choices, press star.
# All who could be called were, and nobody answered. Choices follow.
voice-wait-nobody = Nobody could answer yet. You can wait, or choose.
# A choice; the key follows.
voice-choice-danger = If you are in danger now
# A choice; the key follows.
voice-choice-handoff-later = To be called back later
# A choice; the key follows. They do not want to wait.
voice-choice-handoff-bot = To go on with me without waiting
# A choice; the key follows. Other places, and their numbers.
voice-choice-handoff-numbers = To hear who else can help now
# First words when we call somebody who asked for it. Anybody may pick up: it must not tell what this is about, nor who we are. $key is a key.
voice-call-back = Hello. This is an automatic call. To go on, press { $key }.
# When somebody who fits is on duty next, without the hour: said where people's recordings are played.
voice-duty-today = Someone is on duty later today.
# The same.
voice-duty-tomorrow = Someone is on duty tomorrow.
# The same.
voice-duty-later = Someone is on duty on another day.
# A choice; the key follows. A counselor of the place that was named first works with us.
voice-choice-handoff-here = To talk with a person of our team
# A choice; the key follows. Hours in which it is safe to call them.
voice-choice-handoff-today = Today between { $from } and { $until }
# The same for tomorrow.
voice-choice-handoff-tomorrow = Tomorrow between { $from } and { $until }
