### What is said while a person is put through to a counselor of ours: a human being, who writes here.
### The reader waits, alone and afraid; someone else may see the screen. True, short, warm. Never promise a time.
### $staff is whom they asked for: female, male or any. $police and $ambulance are numbers from the directory.

## Waiting

# Somebody who fits is here, and was asked. They can go on writing meanwhile.
handoff-waiting =
    { $staff ->
        [female] I am asking a woman of our team to write to you here. You can go on writing. She will read it.
        [male] I am asking a man of our team to write to you here. You can go on writing. He will read it.
       *[any] I am asking a counselor of our team to write to you here. You can go on writing. They will read it.
    }

# Somebody of our team is here, and was asked, who does not speak the reader's language. Each translation names its own language.
handoff-foreign =
    { $staff ->
        [female] I am asking a woman of our team to write to you here. She does not speak English, but she has ready sentences. Short, simple words help.
        [male] I am asking a man of our team to write to you here. He does not speak English, but he has ready sentences. Short, simple words help.
       *[any] I am asking someone of our team to write to you here. They do not speak English, but they have ready sentences. Short, simple words help.
    }

# Nobody who fits is here now. The truth, first.
handoff-nobody =
    { $staff ->
        [female] No woman of our team is here right now.
        [male] No man of our team is here right now.
       *[any] No counselor of our team is here right now.
    }

# When somebody who fits is on duty next. $time is an hour, $day a date.
handoff-next-today = Someone is on duty today from { $time }.
# The same for tomorrow.
handoff-next-tomorrow = Someone is on duty tomorrow from { $time }.
# The same for a later day.
handoff-next-day = Someone is on duty on { $day }, from { $time }.

# Places follow below it that answer at this moment.
handoff-counters = These people answer:

# The same when none of them answers at this moment; below it stands when each of them opens.
handoff-counters-closed = Nobody answers at these places at this hour. This is when they open:

# Above the choices: wait, be written to later, and so on.
handoff-choose = What is best for you?

# After a while, when nobody has come yet.
handoff-still = I am still looking for someone for you. You have not been forgotten.

# Said with a word of how things stand when the next one takes long. $minutes is 10, 15 or 30.
handoff-again = I write again in { $minutes } minutes, or at once when someone is here.

# A message of theirs was kept for the counselor. No more than once a minute.
handoff-kept = I keep this for the counselor.

# Said with it when the part of us that notices danger is not working.
handoff-emergency = If you are in danger now, call { $police }. If you are hurt or very ill, call { $ambulance }.

# They asked for somebody of another gender while they wait; how things stand now follows.
handoff-wish-kept = OK. I look for that.

## Choices: very short

choice-handoff-wait = I wait here
choice-handoff-later = Write to me later
choice-handoff-bot = Don't wait, go on
# $staff is whom they asked for and who is not there; this offers the other.
choice-handoff-other =
    { $staff ->
        [female] Talk to a man
        [male] Talk to a woman
       *[any] Talk to someone else
    }
# Below the answer that names places: a counselor of the first of these places works with us.
choice-handoff-here = Write with a person
# Safe hours to be written to. $from and $until are hours.
choice-handoff-today = Today { $from }–{ $until }
choice-handoff-tomorrow = Tomorrow { $from }–{ $until }

## Decisions

# Only their own yes lets somebody of another gender see what they wrote.
handoff-ask-other =
    { $staff ->
        [female] No woman is here now. A man of our team is here. Is it all right for you if he writes with you? Only if you say yes will he see what you wrote.
        [male] No man is here now. A woman of our team is here. Is it all right for you if she writes with you? Only if you say yes will she see what you wrote.
       *[any] Is it all right for you to write with whoever is here?
    }

# Others may see the phone at other hours.
handoff-ask-time = When is it safe for you to read a message from us?

# They chose safe hours today. The automatic helper goes on until then.
handoff-time-today = OK. Someone writes to you today between { $from } and { $until }, not before. Until then you can write to me, the automatic helper.
# The same for tomorrow.
handoff-time-tomorrow = OK. Someone writes to you tomorrow between { $from } and { $until }, not before. Until then you can write to me, the automatic helper.

# They do not want to wait: the automatic helper goes on.
handoff-left = OK. I am the automatic helper again, and I go on with you.

# The automatic helper asked for a counselor by itself, and nobody is here. It stays with the person. At most an hour.
handoff-later = I told our team about you. If one of them comes within the hour, they write to you here. I stay with you.

## What happens

# A counselor has taken it. $name is how they are called.
handoff-accepted = { $name } from our team is here now, a person, and reads what you wrote.

# The counselor who has it does not answer for two minutes, and was reminded. $name is how they are called.
handoff-unanswered = { $name } has what you wrote and has not answered yet. I have just told them that you are waiting.

# The counselor had to go in the middle of it.
handoff-released = The person who wrote with you had to go. I am looking for someone else for you now.

# The talk has ended.
handoff-over = The talk with the person has ended. I am the automatic helper again. Write at any time. For a person, write 0.

# Nobody came for an hour. Places that can be called are named after it.
handoff-expired = I am sorry. Nobody of our team could come. I am the automatic helper again, and I go on with you.

# They had given us safe hours, and nobody wrote. Others may see the phone: neutral.
handoff-missed = I am sorry, nobody could write to you in time. You can write again at any time. For a person, write 0.
