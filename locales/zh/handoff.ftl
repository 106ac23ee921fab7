### What is said while a person is put through to a counselor of ours: a human being, who writes here.
### The reader waits, alone and afraid; someone else may see the screen. True, short, warm. Never promise a time.
### $staff is whom they asked for: female, male or any. $police and $ambulance are numbers from the directory.

## Waiting

# Somebody who fits is here, and was asked. They can go on writing meanwhile.
handoff-waiting =
    { $staff ->
        [female] 我正在请我们的一位女同事在这里写给你。你可以接着写，她会看。
        [male] 我正在请我们的一位男同事在这里写给你。你可以接着写，他会看。
       *[any] 我正在请我们的一位同事在这里写给你。你可以接着写，会有人看。
    }

# Somebody of our team is here, and was asked, who does not speak the reader's language. Each translation names its own language.
handoff-foreign =
    { $staff ->
        [female] 我正在请我们的一位女同事在这里写给你。她不会中文，但有准备好的中文句子。你写得短一点、简单一点，她更容易看懂。
        [male] 我正在请我们的一位男同事在这里写给你。他不会中文，但有准备好的中文句子。你写得短一点、简单一点，他更容易看懂。
       *[any] 我正在请我们的一位同事在这里写给你。对方不会中文，但有准备好的中文句子。你写得短一点、简单一点，更容易看懂。
    }

# Nobody who fits is here now. The truth, first.
handoff-nobody =
    { $staff ->
        [female] 现在没有女同事在这里。
        [male] 现在没有男同事在这里。
       *[any] 现在我们这里没有值班的人。
    }

# When somebody who fits is on duty next. $time is an hour, $day a date.
handoff-next-today = 今天 { $time } 起有人值班。
# The same for tomorrow.
handoff-next-tomorrow = 明天 { $time } 起有人值班。
# The same for a later day.
handoff-next-day = { $day } { $time } 起有人值班。

# Places follow below it that answer at this moment.
handoff-counters = 这些地方有人接：

# The same when none of them answers at this moment; below it stands when each of them opens.
handoff-counters-closed = 现在这个时间，这些地方没有人接。什么时候开，写在下面：

# Above the choices: wait, be written to later, and so on.
handoff-choose = 你觉得怎样最好？

# After a while, when nobody has come yet.
handoff-still = 我还在给你找人。没有忘记你。

# Said with a word of how things stand when the next one takes long. $minutes is 10, 15 or 30.
handoff-again = { $minutes } 分钟后我再写给你。有人来了，我马上写。

# A message of theirs was kept for the counselor. No more than once a minute.
handoff-kept = 收到了，留给我们的人看。

# Said with it when the part of us that notices danger is not working.
handoff-emergency = 现在有危险，打 { $police }。受伤了或病得很重，打 { $ambulance }。

# They asked for somebody of another gender while they wait; how things stand now follows.
handoff-wish-kept = 好，我照你说的找。

## Choices: very short

choice-handoff-wait = 我在这里等
choice-handoff-later = 晚一点写给我
choice-handoff-bot = 不等了，继续
# $staff is whom they asked for and who is not there; this offers the other.
choice-handoff-other =
    { $staff ->
        [female] 跟男的说
        [male] 跟女的说
       *[any] 跟别人说
    }
# Below the answer that names places: a counselor of the first of these places works with us.
choice-handoff-here = 在这里跟真人说
# Safe hours to be written to. $from and $until are hours.
choice-handoff-today = 今天 { $from }–{ $until }
choice-handoff-tomorrow = 明天 { $from }–{ $until }

## Decisions

# Only their own yes lets somebody of another gender see what they wrote.
handoff-ask-other =
    { $staff ->
        [female] 现在没有女同事。有一位男同事在。让他写给你，可以吗？你说可以，他才能看你写的话。
        [male] 现在没有男同事。有一位女同事在。让她写给你，可以吗？你说可以，她才能看你写的话。
       *[any] 谁在就让谁写给你，可以吗？
    }

# Others may see the phone at other hours.
handoff-ask-time = 你什么时候看我们的消息才安全？

# They chose safe hours today. The automatic helper goes on until then.
handoff-time-today = 好。今天 { $from } 到 { $until } 之间会有人写给你，不会更早。在那之前，你可以写给我，我是自动回复的助手。
# The same for tomorrow.
handoff-time-tomorrow = 好。明天 { $from } 到 { $until } 之间会有人写给你，不会更早。在那之前，你可以写给我，我是自动回复的助手。

# They do not want to wait: the automatic helper goes on.
handoff-left = 好。我是自动回复的助手，我们接着来。

# The automatic helper asked for a counselor by itself, and nobody is here. It stays with the person. At most an hour.
handoff-later = 我已经跟我们的人说了你在这里。一个小时内有人来，就会在这里写给你。我在这里陪你。

## What happens

# A counselor has taken it. $name is how they are called.
handoff-accepted = 我们的 { $name } 来了，是真人，正在看你写的话。

# The counselor who has it does not answer for two minutes, and was reminded. $name is how they are called.
handoff-unanswered = 你写的话 { $name } 收到了，还没有回。我刚刚说了你在等。

# The counselor had to go in the middle of it.
handoff-released = 刚才跟你说话的人不得不走了。我现在给你找别的人。

# The talk has ended.
handoff-over = 跟真人的谈话结束了。现在换回我，自动回复的助手。随时可以写。想跟真人说话，就写 0。

# Nobody came for an hour. Places that can be called are named after it.
handoff-expired = 对不起，我们没有人能来。我是自动回复的助手，我接着帮你。

# They had given us safe hours, and nobody wrote. Others may see the phone: neutral.
handoff-missed = 对不起，没有人来得及写给你。随时可以再写。想跟真人说话，就写 0。
