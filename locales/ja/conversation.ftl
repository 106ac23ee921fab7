### What the service says while it talks with a person.
### Readers are frightened, tired, on a cheap phone, left school at twelve; someone else may read the screen.
### Short sentences. Easy words. Warm, calm, never official. No blame. "we" is the service.
### Variables: $role is self or third_party (the writer tells about someone else);
### $police, $ambulance, $coastguard are numbers from the directory.

## Opening

# First words of a conversation. Must not name what this is about (no police, victim, trafficking, crime): the boss may read it.
greeting =
    こんにちは。Tsunagu（つなぐ）です。お金はかかりません。
    わたしは自動（じどう）でお返事しています。少しだけ質問（しつもん）をします。答えたくない質問は、とばしていいです。
    会社の人、家族、知り合いには、何も話しません。

# When someone says hello again later.
greet-again = こんにちは。まだここにいますよ。

# Question 1. Is somebody watching the phone? Answered yes or no.
ask-safe = いま、安心してメッセージを書けますか？

# They said it is not safe. One neutral line that tells nothing to someone who looks at the phone. After it we are silent.
pause-neutral = わかりました。ありがとうございます。では、また。

## The questions

# Question 2. Own words, or a number from the list below it.
ask-what =
    { $role ->
        [third_party] その人に何がありましたか？ 自分のことばで書いてください。番号をえらんでもいいです。
       *[self] どうしましたか？ 自分のことばで書いてください。番号をえらんでもいいです。
    }

# Question 3. Under 18 changes who can help.
ask-under-18 =
    { $role ->
        [third_party] その人は18歳（さい）より下ですか？
       *[self] あなたは18歳（さい）より下ですか？
    }

# Question 4, only when it is about work. "Technical intern" is a kind of work visa: use the name workers use, with the Japanese word.
# Never sounds like a check of papers.
ask-intern =
    { $role ->
        [third_party] その人は技能実習生（ぎのうじっしゅうせい）ですか？ 実習生のための相談先（そうだんさき）があるので聞いています。とばしてもいいです。
       *[self] あなたは技能実習生（ぎのうじっしゅうせい）ですか？ 実習生のための相談先（そうだんさき）があるので聞いています。とばしてもいいです。
    }

# Question 5, only when help depends on the place.
ask-prefecture =
    { $role ->
        [third_party] その人はどの都道府県（とどうふけん）にいますか？ 名前を書いてください。たとえば、東京、愛知。
       *[self] いま、どの都道府県（とどうふけん）にいますか？ 名前を書いてください。たとえば、東京、愛知。
    }

# The prefecture list, step 1: parts of Japan.
ask-region = 日本のどのあたりですか？

# The prefecture list, step 2.
ask-prefecture-in-region = どの都道府県（とどうふけん）ですか？

# Question 6. We keep this wish.
ask-staff-gender = もし人と話すなら、女の人と男の人、どちらがいいですか？

# Question 7. Some numbers do not work from app phones, and some people cannot speak aloud.
ask-phone = 電話で話せますか？

## Choices: the words beside the numbers. Very short.

choice-yes = はい
choice-no = いいえ

# Skips a question. No shame in it.
choice-skip = わからない・とばす
choice-what-wages = お金をもらえない、少ない
choice-what-documents = だれかが、わたしのパスポート、カード、通帳（つうちょう）を持っている
choice-what-locked = 外に出られない、見はられている
choice-what-violence = なぐられる、おどされる
choice-what-sexual = 体をさわられる、性的（せいてき）なことをさせられる
choice-what-papers = ビザ、在留（ざいりゅう）カードのこと
choice-what-job = 仕事をかえたい
choice-what-other = ほかのこと

# Shows a list of places to choose from.
choice-list = リストを見る
choice-woman = 女の人
choice-man = 男の人
choice-either = どちらでもいい
choice-phone-mobile = はい。電話番号があるスマホ・ケータイ
choice-phone-app = はい。でもWi-Fiかアプリだけ
choice-phone-cannot-speak = いまは声を出せない
choice-phone-none = 使える電話がない

# After the danger text: the person goes on with us.
choice-continue = ここでつづける
choice-cannot-call = 電話できない

# Below the answer.
choice-more = ほかの相談先（そうだんさき）
choice-start-over = ほかのことを話す

# Under most questions: 0 is always a person, 9 always the language list.
menu-human = 人と話す
menu-language = ほかのことば

## Danger

# Asked at once when a message may mean danger to life or body. One question, nothing else.
ask-danger =
    { $role ->
        [third_party] その人は、いま、体や命（いのち）があぶないですか？
       *[self] いま、体や命（いのち）があぶないですか？
    }

# Life or body is at risk. The number first. Then what to say in Japanese, spelled so that this reader can say it aloud,
# with the Japanese name of this language. Interpreters are usual, but no promise.
danger-110 =
    いますぐ { $police } に電話してください。お金はかかりません。夜も昼もつながります。
    「助けてください」と言ってください。
    つぎに、いまいる場所を言ってください。わからないときは、近くの店や駅の名前を言ってください。通訳（つうやく）をたのめることも多いです。

# Someone is hurt or ill. Comes after danger-110.
danger-119 =
    けがをしたとき、とても具合（ぐあい）が悪いときは、{ $ambulance } に電話してください。救急車（きゅうきゅうしゃ）はお金がかかりません。
    「救急（きゅうきゅう）です」と言ってください。

# On a ship. Comes after danger-110.
danger-118 = 船の上や海にいるときは、{ $coastguard } に電話してください。

# The person cannot call. The Japanese line stays as it is: it is for showing.
danger-cannot-call =
    できたら、交番（こうばん）か、店か、駅に行ってください。この画面（がめん）を見せてください。
    「助けてください。警察を呼んでください。」
    近くの人に、「{ $police } に電話してください」とたのんでもいいです。

# Thoughts of dying, in any degree. Warm first. People who listen follow below this text. Then one question.
danger-self-harm =
    話してくれて、ありがとうございます。とてもつらいですね。あなたはひとりではありません。
    下に、話を聞いてくれるところがあります。
    自分の体を傷（きず）つけたり、薬（くすり）やあぶない物を飲んだりしましたか？ それとも、これからしようとしていますか？

# Acting on it now.
danger-self-harm-now =
    わたしはここにいます。いますぐ { $ambulance } に電話してください。救急車（きゅうきゅうしゃ）です。お金はかかりません。{ $police } でもいいです。
    「助けてください」と言ってください。
    ひとりにならないでください。近くにやさしい人がいたら、いますぐその人のところへ行ってください。あぶない物は、遠くにおいてください。

# They are not acting on it now.
self-harm-stay = 話してくれて、よかったです。夜でも昼でも、いつでも書いてください。人と話したいときは、0を書いてください。

## Requests at any moment

# Asked for a person, and none of ours is on duty. Honest. Who answers now follows below this text.
handoff-unavailable =
    わたしは自動（じどう）でお返事しています。いま、ここの相談員（そうだんいん）はいません。
    話を聞いてくれるところは、ここです：

# "Who are you, is this secret, do you tell the police?" True, and no more than true.
confidentiality =
    Tsunaguは、お金のかからない相談先（そうだんさき）です。名前は言わなくていいです。
    あなたが書いたことは、会社、家族、警察（けいさつ）、入管（にゅうかん）に話しません。あなたが話してほしいと言ったときだけ、話します。
    ぜんぶ消したいときは、「消して」と書いてください。

# After thanks.
thanks-reply = どういたしまして。いつでも書いてください。

# Wrong number, small talk, a joke.
out-of-scope = ここは、仕事や家のことで困（こま）っている人や、だれかに自由にさせてもらえない人のための相談先（そうだんさき）です。あなたがそうなら、何があったか書いてください。

# Someone tells about another person. Said once.
third-party-advice =
    その人を心配してくれて、ありがとうございます。
    ひどいことをしている人には、話しかけないでください。ひとりで助けに行かないでください。場所、時間、人数をメモしてください。

# Not understood at a question, before the question comes again.
not-understood = ごめんなさい。よくわかりませんでした。

# A picture, only emoji, an empty message, signs we cannot read.
please-choose = ごめんなさい。文字（もじ）と数字しか読めません。少しことばを書くか、番号をえらんでください。

# After the answer, when the next message brings nothing new.
anything-else = まだここにいますよ。ほかに何かありますか？

## Language

# Above the list of languages.
language-menu = どのことばがいいですか？

# After a language was chosen.
language-set = わかりました。日本語でつづけます。

# The person now writes in this language; we ask in this language before we change.
ask-language-switch = 日本語で書いていますね。日本語にしますか？

## Erase and stop

# The person asked to erase in a long sentence. One check.
ask-erase = ここに書いたことを、ぜんぶ消しますか？ 消したら、だれも、もとにもどせません。

# All is gone.
erased = ぜんぶ消しました。いつでも、また書いてください。

# They said no to erasing.
erase-kept = わかりました。何も消していません。

# They want to stop. Neutral: others may look at the phone.
stopped = わかりました。いつでも、また書いてください。

## When the system is slow

# The dialogue is not working for a moment. The message is kept. The number list follows.
scripted-menu =
    ごめんなさい。いま、お返事がおそくなっています。あなたのメッセージは届（とど）いています。
    あぶないときは { $police }、けがをしたときは { $ambulance } に電話してください。
    どんなことですか？ 番号をえらんでください。
