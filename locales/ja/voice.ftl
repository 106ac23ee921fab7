### What is said on the telephone. Heard once, by someone frightened who may not hear well: very short, easy words, no lists.
### Where a text here has the name of another one with voice- before it, it is said in its place.
### $key is a key of the telephone, $role is self or third_party; numbers come from the directory, spoken digit by digit.

## Keys

# After what a key does: “Yes, press 1.” $key is a number.
voice-press = { $key } を押してください。
# The sign # in a telephone number.
voice-hash = シャープ
# Each translation names its own language: heard in the list of languages.
voice-language = 日本語は、{ $key } を押してください。
# The same about a language that has no voice here. $language is its name.
voice-language-other = { $language } は、{ $key } を押してください。
# We have not recorded everything in this language. A list of languages follows.
voice-second-language = ほかのことばでしか言えないことがあります。ほかに、どのことばがわかりますか？
# The keys that always work. $nine is the key 9.
voice-hint = もう一度聞くときは、こめじるし。人と話したいときは、0。ほかのことばは、{ $nine } を押してください。
# Said once, after the answer. The hash key erases.
voice-hint-erase = 話したことをぜんぶ消すときは、シャープを押してください。

## In place of written texts

# First words. Must not name what this is about: someone may listen.
voice-greeting = こんにちは。つなぐです。お金はかかりません。わたしは自動でお話ししています。少しだけ質問をします。答えたくない質問は、とばしていいです。会社の人、家族、知り合いには、何も話しません。
# Is somebody listening?
voice-ask-safe = いま、安心して話せますか？
# Numbers of the list follow.
voice-ask-what =
    { $role ->
        [third_party] その人に何がありましたか？ あう番号を押してください。
       *[self] どうしましたか？ あう番号を押してください。
    }
# Said only where words are understood.
voice-say-it = 自分のことばで話してもいいです。
# The list follows.
voice-ask-prefecture =
    { $role ->
        [third_party] その人は、どの都道府県にいますか？
       *[self] いま、どの都道府県にいますか？
    }
# Whether they can call other lines.
voice-ask-phone = その電話から、ほかの番号に電話をかけられますか？
# Choices.
voice-choice-continue = ここで話をつづける
voice-choice-list = 一覧からえらぶ
# The person cannot call. Someone near can.
voice-danger-cannot-call = できたら、交番か、店か、駅に行ってください。「助けてください。警察を呼んでください。」と言ってください。近くの人に、{ $police } に電話してくださいとたのんでもいいです。
# Thoughts of dying. Warm. Lines with people who listen follow, then the question.
voice-danger-self-harm = 話してくれて、ありがとうございます。とてもつらいですね。あなたはひとりではありません。話を聞いてくれるところがあります。
# The question after that.
voice-ask-harm = 自分の体を傷つけたり、薬やあぶない物を飲んだりしましたか？ それとも、これからしようとしていますか？
# They are not acting on it now.
voice-self-harm-stay = 話してくれて、よかったです。夜でも昼でも、いつでも電話してください。人と話したいときは、0を押してください。
# Who we are and what we tell. True, and no more than true.
voice-confidentiality = つなぐは、お金のかからない相談先です。名前は言わなくていいです。あなたが話したことは、会社、家族、警察、入管に話しません。あなたが話してほしいと言ったときだけ、話します。ぜんぶ消したいときは、シャープを押してください。
# After thanks.
voice-thanks-reply = どういたしまして。いつでも電話してください。
# Wrong number, small talk.
voice-out-of-scope = ここは、仕事や家のことで困っている人や、だれかに自由にさせてもらえない人のための相談先です。あなたがそうなら、何があったか話してください。
# Not understood, before the question comes again.
voice-please-choose = ごめんなさい。よくわかりませんでした。番号を押してください。
# They want to stop. Neutral.
voice-stopped = わかりました。いつでも、また電話してください。では、また。
# All is gone.
voice-erased = ぜんぶ消しました。いつでも、また電話してください。では、また。
# The dialogue is not working for a moment. The list follows.
voice-scripted-menu = ごめんなさい。いま、お返事がおそくなっています。あぶないときは { $police }、けがをしたときは { $ambulance } に電話してください。どんなことですか？
# After a language was chosen in the middle of a call.
voice-language-set = わかりました。日本語でつづけます。

## The answer

# Before a telephone number.
voice-number = 番号は、
# The same number a second time.
voice-number-again = もう一度、
# Before a key that must be pressed there.
voice-then = つながったら、
# Where the exact time is not said.
voice-open-now = いま、あいています。
# The same.
voice-closed-today = いまは、しまっています。今日、あとであきます。
# The same.
voice-closed-tomorrow = いまは、しまっています。明日、あきます。
# The same.
voice-closed = いまは、しまっています。ほかの日に、あきます。
# It has no number, only a page to write to.
voice-online = インターネットで、メッセージを送れます。
# It has no number: one goes there.
voice-by-name = 自分で行くことができます。
# Below the places.
voice-answer-end = いつでも、また電話してください。

## What can be done then

# A choice; the key follows. We ring the place.
voice-connect = いま電話をつなぐときは
# A choice.
voice-text-me = この番号などを、ショートメッセージで受けとるときは
# A choice.
voice-leave-message = 相談員に、声のメッセージを残すときは
# While it rings there.
voice-connecting = いま、つなぎます。そのままお待ちください。
# They did not answer. The number follows.
voice-connect-failed = 電話に、だれも出ませんでした。
# That call is over.
voice-connect-over = むこうとの電話が、終わりました。
# Before a text is sent. Someone who holds the phone may read it.
voice-ask-text-safe = メッセージを送っても、安全ですか？ あなたの電話を、だれかが見るかもしれません。
# It is sent.
voice-text-sent = わかりました。いま送っています。
# Consent before a recording.
voice-ask-record = あなたの声を録音します。聞くのは、ここの相談員だけです。いいですか？
# Before the tone.
voice-record-now = 音が鳴ったら、話してください。終わったら、どれかのボタンを押してください。
# It is kept.
voice-recorded = ありがとうございます。メッセージを受けとりました。
# Nothing was recorded.
voice-not-recorded = 声が聞こえませんでした。
# The hash key was pressed. One check.
voice-ask-erase-all = あなたが話したことを、ぜんぶ消しますか？ 消したら、だれも、もとにもどせません。

## When nothing is heard

# No key and no word came.
voice-not-heard = 何も聞こえませんでした。
# A key that means nothing here.
voice-wrong-key = その番号は、ここでは使えません。
# Nothing came several times. Neutral. The end of the call.
voice-goodbye = いつでも、また電話してください。では、また。
# It takes a moment.
voice-hold = 少しお待ちください。
# Something is broken. The end of the call. Also in the file that answers when all of ours is down.
voice-trouble = ごめんなさい。いま、この電話は使えません。あぶないときは { $police }、けがをしたときは { $ambulance } に電話してください。どちらも、お金はかかりません。少したったら、また電話してください。
