### What the service says while it talks with a person.
### Readers are frightened, tired, on a cheap phone, left school at twelve; someone else may read the screen.
### Short sentences. Easy words. Warm, calm, never official. No blame. "we" is the service.
### Variables: $role is self or third_party (the writer tells about someone else);
### $police, $ambulance, $coastguard are numbers from the directory.

## Opening

# First words of a conversation. Must not name what this is about (no police, victim, trafficking, crime): the boss may read it.
greeting =
    你好，这里是 Tsunagu。不收钱。
    我是自动回复的助手。我会问你几个简单的问题，不想答的可以跳过。
    你写的话，我们不会告诉你的老板、家人和认识的人。

# When someone says hello again later.
greet-again = 你好，我还在。

# Question 1. Is somebody watching the phone? Answered yes or no.
ask-safe = 你现在写消息安全吗？

# They said it is not safe. One neutral line that tells nothing to someone who looks at the phone. After it we are silent.
pause-neutral = 好的，谢谢。祝你今天顺利。

## The questions

# Question 2. Own words, or a number from the list below it.
ask-what =
    { $role ->
        [third_party] 那个人遇到了什么事？用你自己的话写，或者选一个数字。
       *[self] 你遇到了什么事？用你自己的话写，或者选一个数字。
    }

# Question 3. Under 18 changes who can help.
ask-under-18 =
    { $role ->
        [third_party] 那个人不满18岁吗？
       *[self] 你不满18岁吗？
    }

# Question 4, only when it is about work. "Technical intern" is a kind of work visa: use the name workers use, with the Japanese word.
# Never sounds like a check of papers.
ask-intern =
    { $role ->
        [third_party] 那个人是技能实习生（技能実習）吗？实习生有专门帮忙的地方，所以问一下。可以跳过。
       *[self] 你是技能实习生（技能実習）吗？实习生有专门帮忙的地方，所以问一下。可以跳过。
    }

# Question 5, only when help depends on the place.
ask-prefecture =
    { $role ->
        [third_party] 那个人在哪个县（都道府县）？写名字就行，比如东京、爱知。
       *[self] 你在哪个县（都道府县）？写名字就行，比如东京、爱知。
    }

# The prefecture list, step 1: parts of Japan.
ask-region = 在日本的哪一带？

# The prefecture list, step 2.
ask-prefecture-in-region = 哪个县？

# Question 6. We keep this wish.
ask-staff-gender = 如果跟真人说话，你希望是女的，还是男的？

# Question 7. Some numbers do not work from app phones, and some people cannot speak aloud.
ask-phone = 你能打电话说话吗？

## Choices: the words beside the numbers. Very short.

choice-yes = 是
choice-no = 不

# Skips a question. No shame in it.
choice-skip = 不知道，跳过
choice-what-wages = 不给工资，或给得太少
choice-what-documents = 护照、在留卡或存折被别人拿着
choice-what-locked = 不能出门，或被人看着
choice-what-violence = 挨打，或被威胁
choice-what-sexual = 被人乱摸，或被逼做性的事
choice-what-papers = 签证、在留卡
choice-what-job = 想换工作
choice-what-other = 别的事

# Shows a list of places to choose from.
choice-list = 给我看列表
choice-woman = 女的
choice-man = 男的
choice-either = 都可以
choice-phone-mobile = 能，我有电话号码
choice-phone-app = 能，只能用Wi-Fi或App
choice-phone-cannot-speak = 现在不能出声
choice-phone-none = 没有电话可以打

# After the danger text: the person goes on with us.
choice-continue = 继续在这里写
choice-cannot-call = 我打不了电话

# Below the answer.
choice-more = 更多能帮忙的地方
choice-start-over = 说别的事

# Under most questions: 0 is always a person, 9 always the language list.
menu-human = 找真人
menu-language = 换语言

## Danger

# Asked at once when a message may mean danger to life or body. One question, nothing else.
ask-danger =
    { $role ->
        [third_party] 那个人现在有危险吗？
       *[self] 你现在有危险吗？
    }

# Life or body is at risk. The number first. Then what to say in Japanese, spelled so that this reader can say it aloud,
# with the Japanese name of this language. Interpreters are usual, but no promise.
danger-110 =
    马上打 { $police }。免费，白天晚上都能打。
    说：“塔斯给贴 库达赛。秋勾库勾，哦内嘎伊西马斯。”（tasukete kudasai. chuugokugo, onegai shimasu. 意思：救救我，请说中文）
    再说你在哪里，或附近的店名、车站名。他们很多时候能叫翻译来。

# Someone is hurt or ill. Comes after danger-110.
danger-119 =
    受伤或病得很重：打 { $ambulance }。救护车不要钱。
    说：“Q Q 跌斯。秋勾库勾，哦内嘎伊西马斯。”（kyuukyuu desu. chuugokugo, onegai shimasu. 意思：要救护车，请说中文）

# On a ship. Comes after danger-110.
danger-118 = 在船上或海上：打 { $coastguard }。

# The person cannot call. The Japanese line stays as it is: it is for showing.
danger-cannot-call =
    能走的话，去派出所（交番）、商店或车站。给他们看这个：
    「助けてください。警察を呼んでください。」
    或者请旁边的人帮你打 { $police }。

# Thoughts of dying, in any degree. Warm first. People who listen follow below this text. Then one question.
danger-self-harm =
    谢谢你告诉我。你现在一定很难受，你不是一个人。
    下面这些地方有人会听你说。
    你是不是已经伤了自己，吃了药或别的东西，或者正要这样做？

# Acting on it now.
danger-self-harm-now =
    请别走，我在这里。现在就打 { $ambulance }：救护车，免费。也可以打 { $police }。
    说：“塔斯给贴 库达赛。秋勾库勾，哦内嘎伊西马斯。”（tasukete kudasai. chuugokugo, onegai shimasu. 意思：救救我，请说中文）
    身边有对你好的人，马上去找他。会伤到你的东西，放得远远的。

# They are not acting on it now.
self-harm-stay = 还好你告诉我了。白天晚上，随时都可以写给我。想跟真人说话，就写 0。

## Requests at any moment

# Asked for a person, and none of ours is on duty. Honest. Who answers now follows below this text.
handoff-unavailable =
    我是自动回复的助手。现在我们没有值班的人。
    这些地方有人接：

# "Who are you, is this secret, do you tell the police?" True, and no more than true.
confidentiality =
    Tsunagu 是免费帮忙的地方。不用说名字。
    你写的话，我们不会告诉老板、家人、警察、入管局。你要我们说，我们才说。
    想全部删掉，就写：删除

# After thanks.
thanks-reply = 不客气。随时都可以写给我。

# Wrong number, small talk, a joke.
out-of-scope = 这里帮助在工作上、家里有难处，或者被人控制的人。如果你是这样，就写给我，说说发生了什么事。

# Someone tells about another person. Said once.
third-party-advice =
    谢谢你为别人操心。
    不要去找害他的人说话，也不要一个人去救。把地点、时间、有多少人记下来。

# Not understood at a question, before the question comes again.
not-understood = 对不起，我没看懂。

# A picture, only emoji, an empty message, signs we cannot read.
please-choose = 对不起，我只看得懂文字和数字。请写几个字，或者选一个数字。

# After the answer, when the next message brings nothing new.
anything-else = 我还在。还需要什么吗？

## Language

# Above the list of languages.
language-menu = 你用哪种语言方便？

# After a language was chosen.
language-set = 好，我们接着用中文。

# The person now writes in this language; we ask in this language before we change.
ask-language-switch = 你写的是中文。要改成中文吗？

## Erase and stop

# The person asked to erase in a long sentence. One check.
ask-erase = 要把你在这里写的全部删掉吗？删了就找不回来了。

# All is gone.
erased = 已经全部删了。随时可以再写。

# They said no to erasing.
erase-kept = 好的，没有删。

# They want to stop. Neutral: others may look at the phone.
stopped = 好的。随时可以再写。

## When the system is slow

# The dialogue is not working for a moment. The message is kept. The number list follows.
scripted-menu =
    对不起，我现在有点慢。你的消息收到了。
    有危险，打 { $police }。受伤了，打 { $ambulance }。
    是什么事？选一个数字。
