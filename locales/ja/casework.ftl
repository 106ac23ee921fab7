### What counselors say and show: sentences ready to be sent, and the page for a receiving counter.
### The reader is the person; the speaker is a counselor, a human being, a woman or a man: no word may tell which.


## Ready sentences: found by typing, sent as they stand here. Warm, short, one thing at a time.

# First words of a counselor. $name is the counselor's name, as colleagues call them.
ready-hello = こんにちは。{ $name } です。機械（きかい）ではなく、人です。書いてくれたことは読みました。もう一度話さなくて大丈夫です。

# Before anything else.
ready-safe = いま、書いても安全ですか。だれかが近くに来たら、すぐにやめてください。待っています。

# They hesitate.
ready-time = ゆっくりで大丈夫です。ここにいます。

# They told something hard.
ready-thanks = 話してくれて、ありがとうございます。とてもつらかったですね。

# They blame themselves.
ready-not-fault = あなたのせいではありません。

# They fear that others hear of it.
ready-secret = ここに書いたことを、会社や家族や知り合いの人には言いません。

# Body first.
ready-hurt = けがや病気はありませんか。いま、お医者（いしゃ）さんが必要（ひつよう）ですか。

# No address is needed.
ready-where = いま、どこにいますか。町や駅の名前だけでいいです。

# Whether somebody is beside them.
ready-alone = いま、ひとりですか。だれかといっしょですか。

# Shelter.
ready-tonight = 今日の夜、安全（あんぜん）に寝（ね）る場所はありますか。

# Food and money.
ready-food = 今日、ごはんを食べましたか。食べ物を買うお金はありますか。

# Documents.
ready-papers = パスポートと在留（ざいりゅう）カードは、いまだれが持っていますか。

# When we may write again without danger.
ready-when = 何時ごろなら、ここに書いても安全ですか。

# Their own wish.
ready-wish = いま、いちばんの願（ねが）いは何ですか。

# Nothing happens over their head.
ready-choose = 決（き）めるのはあなたです。あなたが「はい」と言わないことは、しません。

# The counselor needs a few minutes.
ready-look-up = 調べます。何分か待ってください。また書きます。

# Calling a counter for them.
ready-together = よかったら、わたしがあなたのかわりに、そこに電話して説明（せつめい）します。そうしましょうか。

# The counselor has not understood.
ready-unclear = わたしが、よくわかっていないかもしれません。ちがう言い方で、もう一度教えてください。

# What the counselor writes is translated by a machine.
ready-machine = わたしの文は、機械（きかい）が翻訳（ほんやく）しています。変（へん）なところがあったら、聞いてください。

# Before somebody else takes over.
ready-colleague = このあとは、ほかの相談員（そうだんいん）がここで話を聞くようにしたいです。その人は、あなたの書いたことを先に読みます。いいですか。

# The counselor must stop.
ready-later = いまは、ここまでにします。いつでもここに書いてください。自動（じどう）の案内（あんない）が答えます。案内は、わたしたちを呼ぶことができます。

# The end of a talk.
ready-goodbye = 書いてくれて、うれしかったです。体を大切にしてください。


## Above and below what a machine translated

# Above it. The counselor's own words follow below, so that somebody who reads them can check.
casework-machine = （機械（きかい）が翻訳（ほんやく）しました）


## The page for a receiving counter. The person reads it first; without their yes nobody gets it.

# Asks whether we may hand it on. What stands on it follows. $counter is the name of the place.
sheet-ask = これを { $counter } に渡（わた）してもいいですか。渡すと、もう一度ぜんぶ話さなくていいです。こう書いてあります：

# Below it, before yes and no.
sheet-only-yes = 「はい」と言ったときだけ、渡（わた）します。名前と電話番号は書いてありません。

# Everything ended before they answered.
sheet-withdrawn = さきほど見せた内容（ないよう）は、まだ「はい」のお返事がないので、だれにも渡（わた）していません。渡してほしいときは、0を書いて、人に言ってください。

# Head of the page, read by the counter.
sheet-title = 紹介（しょうかい）

# Before the name of a language.
sheet-language = ことば

# Before «a woman» or «a man».
sheet-staff = 話したい人

# A fact.
sheet-child = 18歳（さい）より下

# A fact: the writer tells about somebody else.
sheet-third-party = 知り合いの人が書いています

# Before the name of a prefecture.
sheet-place = 都道府県（とどうふけん）

# Before a list of what happened.
sheet-happened = あったこと

# Before a list of what help is wanted with.
sheet-about = 手伝（てつだ）ってほしいこと

# A fact.
sheet-no-speaking = 電話で声を出せません

# Before a few sentences by the counselor.
sheet-summary = かんたんに


## What happened, in words that hurt nobody who reads them about themselves. No full stop.

# Somebody uses their weak position.
indicator-abuse_of_vulnerability = 弱い立場（たちば）を利用（りよう）されている

# The job is not what was promised.
indicator-deception = 仕事や給料（きゅうりょう）が約束（やくそく）とちがう

# Locked in or watched.
indicator-restriction_of_movement = 自由（じゆう）に外に出られない

# Kept away from others.
indicator-isolation = ほかの人と会えない、連絡（れんらく）できない

# Hit or hurt.
indicator-physical_violence = たたかれた、けがをさせられた

# Gentle, no detail.
indicator-sexual_violence = 性的（せいてき）なことをされた、むりにさせられた

# Threats.
indicator-intimidation_threats = おどされている

# Papers kept by others.
indicator-document_retention = パスポート、カード、通帳（つうちょう）をほかの人が持っている

# Pay.
indicator-wage_withholding = 給料（きゅうりょう）がない、または少ない

# A debt keeps them working.
indicator-debt_bondage = 借金（しゃっきん）のために働かされている

# Work or housing.
indicator-abusive_conditions = 仕事や住むところがあぶない、とても悪い

# Hours.
indicator-excessive_overtime = 働く時間が長すぎる

# Gentle, no detail.
indicator-sexual_exploitation = 性的（せいてき）な仕事をさせられている

# Under 18.
indicator-child_involved = 子どもが関係（かんけい）している

# A kidney or other organ.
indicator-organ_removal = 臓器（ぞうき）をわたすように言われている

# Gentle.
indicator-self_harm = 死にたいと思うほど、つらい

# Life or body at risk now.
indicator-immediate_danger = いま、あぶない


## What help is wanted with. No full stop.

# Visa.
topic-immigration_status = ビザ、在留（ざいりゅう）カード

# Lawyer, compensation.
topic-legal_help = 弁護士（べんごし）、もらえるはずのお金

# Going home.
topic-return_home = 国に帰ること

# A bed.
topic-shelter = 安全（あんぜん）に泊（と）まるところ

# Another job.
topic-job_change = ほかの仕事
