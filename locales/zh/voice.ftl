### What is said on the telephone. Heard once, by someone frightened who may not hear well: very short, easy words, no lists.
### Where a text here has the name of another one with voice- before it, it is said in its place.
### $key is a key of the telephone, $role is self or third_party; numbers come from the directory, spoken digit by digit.

## Keys

# After what a key does: “Yes, press 1.” $key is a number.
voice-press = 请按 { $key }。
# The sign # in a telephone number.
voice-hash = 井号
# Each translation names its own language: heard in the list of languages.
voice-language = 中文，请按 { $key }。
# The same about a language that has no voice here. $language is its name.
voice-language-other = { $language }，请按 { $key }。
# We have not recorded everything in this language. A list of languages follows.
voice-second-language = 有些话我们只能用别的语言说。你还听得懂哪种语言？
# The keys that always work. $nine is the key 9.
voice-hint = 再听一遍，按星号。想跟真人说话，按 0。换别的语言，按 { $nine }。
# Said once, after the answer. The hash key erases.
voice-hint-erase = 想把你说过的都删掉，按井号。

## In place of written texts

# First words. Must not name what this is about: someone may listen.
voice-greeting = 你好。这里是 Tsunagu，不要钱。我是自动的机器。我会问几个简单的问题，不想答的可以跳过。我们不会告诉你的老板、家人，或你认识的人。
# Is somebody listening?
voice-ask-safe = 你现在说话安全吗？
# Numbers of the list follow.
voice-ask-what =
    { $role ->
        [third_party] 那个人遇到什么事了？请按合适的数字。
       *[self] 你遇到什么事了？请按合适的数字。
    }
# Said only where words are understood.
voice-say-it = 也可以直接说给我听。
# The list follows.
voice-ask-prefecture =
    { $role ->
        [third_party] 那个人在哪个县？
       *[self] 你在哪个县？
    }
# Whether they can call other lines.
voice-ask-phone = 你的电话能打别的号码吗？
# Choices.
voice-choice-continue = 继续在这里说
voice-choice-list = 从名单里选
# The person cannot call. Someone near can.
voice-danger-cannot-call = 能走的话，去派出所、商店或车站。对他们说：“塔斯给贴，库达赛。凯萨次哦，永戴，库达赛。”意思是：救救我，请叫警察。或者请旁边的人帮你打 { $police }。
# Thoughts of dying. Warm. Lines with people who listen follow, then the question.
voice-danger-self-harm = 谢谢你告诉我。你现在一定很难受，你不是一个人。有人愿意听你说。
# The question after that.
voice-ask-harm = 你是不是已经伤了自己，吃了药或别的东西，或者正要这样做？
# They are not acting on it now.
voice-self-harm-stay = 还好你告诉我了。白天晚上，随时都可以打来。想跟真人说话，按 0。
# Who we are and what we tell. True, and no more than true.
voice-confidentiality = Tsunagu 是免费帮忙的地方。不用说名字。你说的话，我们不会告诉老板、家人、警察、入管局。你要我们说，我们才说。想全部删掉，就按井号。
# After thanks.
voice-thanks-reply = 不客气。随时都可以打来。
# Wrong number, small talk.
voice-out-of-scope = 这里帮助在工作上、家里有难处，或者被人控制的人。如果你是这样，就跟我说说发生了什么事。
# Not understood, before the question comes again.
voice-please-choose = 对不起，我没听懂。请按一个数字。
# They want to stop. Neutral.
voice-stopped = 好的。随时可以再打来。再见。
# All is gone.
voice-erased = 已经全部删了。随时可以再打来。再见。
# The dialogue is not working for a moment. The list follows.
voice-scripted-menu = 对不起，我现在有点慢。有危险，打 { $police }。受伤了，打 { $ambulance }。是什么事？
# After a language was chosen in the middle of a call.
voice-language-set = 好，我们接着用中文。

## The answer

# Before a telephone number.
voice-number = 号码是：
# The same number a second time.
voice-number-again = 再说一遍：
# Before a key that must be pressed there.
voice-then = 接通以后，
# Where the exact time is not said.
voice-open-now = 现在开着。
# The same.
voice-closed-today = 现在关着。今天晚些时候开。
# The same.
voice-closed-tomorrow = 现在关着。明天开。
# The same.
voice-closed = 现在关着。过几天开。
# It has no number, only a page to write to.
voice-online = 可以在网上写给他们。
# It has no number: one goes there.
voice-by-name = 可以自己去那里。
# Below the places.
voice-answer-end = 随时都可以再打给我。

## What can be done then

# A choice; the key follows. We ring the place.
voice-connect = 现在就帮你接通
# A choice.
voice-text-me = 用短信发给你
# A choice.
voice-leave-message = 给我们的咨询员留言
# While it rings there.
voice-connecting = 现在帮你接通，请等一下。
# They did not answer. The number follows.
voice-connect-failed = 那边没有人接。
# That call is over.
voice-connect-over = 那边的电话挂断了。
# Before a text is sent. Someone who holds the phone may read it.
voice-ask-text-safe = 给你发短信安全吗？拿你手机的人可能会看到。
# It is sent.
voice-text-sent = 好，短信发出去了。
# Consent before a recording.
voice-ask-record = 会录下你的声音，只有我们的咨询员会听。可以吗？
# Before the tone.
voice-record-now = 听到声音以后请说话。说完了，随便按一个键。
# It is kept.
voice-recorded = 谢谢。你的留言我们收到了。
# Nothing was recorded.
voice-not-recorded = 我没有听到留言。
# The hash key was pressed. One check.
voice-ask-erase-all = 要把你说过的全部删掉吗？删了就找不回来了。

## When nothing is heard

# No key and no word came.
voice-not-heard = 我什么也没听到。
# A key that means nothing here.
voice-wrong-key = 这个键在这里没有用。
# Nothing came several times. Neutral. The end of the call.
voice-goodbye = 随时可以再打来。再见。
# It takes a moment.
voice-hold = 请等一下。
# Something is broken. The end of the call. Also in the file that answers when all of ours is down.
voice-trouble = 对不起，这个电话现在有故障。有危险，打 { $police }。受伤了，打 { $ambulance }。都不要钱。请过几分钟再打给我们。
