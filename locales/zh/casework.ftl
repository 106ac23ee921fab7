### What counselors say and show: sentences ready to be sent, and the page for a receiving counter.
### The reader is the person; the speaker is a counselor, a human being, a woman or a man: no word may tell which.


## Ready sentences: found by typing, sent as they stand here. Warm, short, one thing at a time.

# First words of a counselor. $name is the counselor's name, as colleagues call them.
ready-hello = 你好，我叫{ $name }。我是真人，不是机器。你写的我都看过了，不用再说一遍。

# Before anything else.
ready-safe = 你现在写消息安全吗？有人过来就先停下，我会等你。

# They hesitate.
ready-time = 慢慢来，我在这里。

# They told something hard.
ready-thanks = 谢谢你告诉我。你一定很难受。

# They blame themselves.
ready-not-fault = 这不是你的错。

# They fear that others hear of it.
ready-secret = 你在这里写的，我不会告诉你的老板、家人或认识你的人。

# Body first.
ready-hurt = 你受伤或生病了吗？现在需要看医生吗？

# No address is needed.
ready-where = 你现在在哪里？写城市或车站的名字就够了。

# Whether somebody is beside them.
ready-alone = 你现在一个人吗？还是有人在旁边？

# Shelter.
ready-tonight = 今晚有安全的地方睡吗？

# Food and money.
ready-food = 今天吃饭了吗？有钱买吃的吗？

# Documents.
ready-papers = 你的护照和在留卡现在在谁那里？

# When we may write again without danger.
ready-when = 几点钟在这里给你写消息才安全？

# Their own wish.
ready-wish = 你现在最希望的是什么？

# Nothing happens over their head.
ready-choose = 由你决定。你没有同意，我什么都不会做。

# The counselor needs a few minutes.
ready-look-up = 我帮你查一下。请等几分钟，我会再写给你。

# Calling a counter for them.
ready-together = 你愿意的话，我可以替你打电话给他们，帮你说明。要我打吗？

# The counselor has not understood.
ready-unclear = 我不确定有没有看懂。可以换个说法再说一次吗？

# What the counselor writes is translated by a machine.
ready-machine = 我写的话是机器翻译的。如果有奇怪的地方，请问我。

# Before somebody else takes over.
ready-colleague = 我想请一位同事在这里接着帮你。这位同事会先看你写的话。可以吗？

# The counselor must stop.
ready-later = 我现在要先停一下。你随时可以在这里写。自动回复的助手会回答，也能叫我们来。

# The end of a talk.
ready-goodbye = 很高兴你写来。请好好照顾自己。


## Above and below what a machine translated

# Above it. The counselor's own words follow below, so that somebody who reads them can check.
casework-machine = （机器翻译）


## The page for a receiving counter. The person reads it first; without their yes nobody gets it.

# Asks whether we may hand it on. What stands on it follows. $counter is the name of the place.
sheet-ask = 我可以把这个交给{ $counter }吗？这样你就不用从头再说一遍。他们会看到：

# Below it, before yes and no.
sheet-only-yes = 你同意了，才会交给他们。上面没有你的名字和号码。

# Everything ended before they answered.
sheet-withdrawn = 因为你还没有说同意，刚才给你看的内容没有交给任何人。如果想交出去，就写 0，跟真人说。

# Head of the page, read by the counter.
sheet-title = 转介

# Before the name of a language.
sheet-language = 语言

# Before «a woman» or «a man».
sheet-staff = 希望谈话的人

# A fact.
sheet-child = 不满18岁

# A fact: the writer tells about somebody else.
sheet-third-party = 由认识本人的人写来

# Before the name of a prefecture.
sheet-place = 所在的都道府县

# Before a list of what happened.
sheet-happened = 发生的事

# Before a list of what help is wanted with.
sheet-about = 需要的帮助

# A fact.
sheet-no-speaking = 不能出声打电话

# Before a few sentences by the counselor.
sheet-summary = 简单说明


## What happened, in words that hurt nobody who reads them about themselves. No full stop.

# Somebody uses their weak position.
indicator-abuse_of_vulnerability = 处境困难，被人利用

# The job is not what was promised.
indicator-deception = 工作或工资和说好的不一样

# Locked in or watched.
indicator-restriction_of_movement = 不能自由外出

# Kept away from others.
indicator-isolation = 被人拦着，不能和别人来往

# Hit or hurt.
indicator-physical_violence = 被打或被弄伤

# Gentle, no detail.
indicator-sexual_violence = 被人碰身体，或被逼做性的事

# Threats.
indicator-intimidation_threats = 被威胁

# Papers kept by others.
indicator-document_retention = 护照、卡或存折被别人拿着

# Pay.
indicator-wage_withholding = 没有工资，或给得太少

# A debt keeps them working.
indicator-debt_bondage = 因为欠债必须干活

# Work or housing.
indicator-abusive_conditions = 工作或住处危险或很差

# Hours.
indicator-excessive_overtime = 工作时间太长

# Gentle, no detail.
indicator-sexual_exploitation = 被迫做性方面的工作

# Under 18.
indicator-child_involved = 涉及孩子

# A kidney or other organ.
indicator-organ_removal = 被要求给出器官

# Gentle.
indicator-self_harm = 痛苦得不想活了

# Life or body at risk now.
indicator-immediate_danger = 现在有危险


## What help is wanted with. No full stop.

# Visa.
topic-immigration_status = 签证或在留卡

# Lawyer, compensation.
topic-legal_help = 律师或赔偿

# Going home.
topic-return_home = 回国

# A bed.
topic-shelter = 安全的住处

# Another job.
topic-job_change = 换工作
