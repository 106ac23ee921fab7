### What is said while a person is put through to a counselor of ours: a human being, who writes here.
### The reader waits, alone and afraid; someone else may see the screen. True, short, warm. Never promise a time.
### $staff is whom they asked for: female, male or any. $police and $ambulance are numbers from the directory.

## Waiting

# Somebody who fits is here, and was asked. They can go on writing meanwhile.
handoff-waiting =
    { $staff ->
        [female] 女の相談員（そうだんいん）に、ここに書いてくれるように頼（たの）んでいます。そのまま書いていていいですよ。その人が読みます。
        [male] 男の相談員（そうだんいん）に、ここに書いてくれるように頼（たの）んでいます。そのまま書いていていいですよ。その人が読みます。
       *[any] 相談員（そうだんいん）に、ここに書いてくれるように頼（たの）んでいます。そのまま書いていていいですよ。その人が読みます。
    }

# Somebody of our team is here, and was asked, who does not speak the reader's language. Each translation names its own language.
handoff-foreign =
    { $staff ->
        [female] 女の相談員（そうだんいん）に、ここに書いてくれるように頼（たの）んでいます。日本語は話せませんが、用意（ようい）した日本語の文があります。短（みじか）く、かんたんに書くと伝（つた）わります。
        [male] 男の相談員（そうだんいん）に、ここに書いてくれるように頼（たの）んでいます。日本語は話せませんが、用意（ようい）した日本語の文があります。短（みじか）く、かんたんに書くと伝（つた）わります。
       *[any] 相談員（そうだんいん）に、ここに書いてくれるように頼（たの）んでいます。日本語は話せませんが、用意（ようい）した日本語の文があります。短（みじか）く、かんたんに書くと伝（つた）わります。
    }

# Nobody who fits is here now. The truth, first.
handoff-nobody =
    { $staff ->
        [female] いま、ここに女の相談員（そうだんいん）はいません。
        [male] いま、ここに男の相談員（そうだんいん）はいません。
       *[any] いま、ここに相談員（そうだんいん）はいません。
    }

# When somebody who fits is on duty next. $time is an hour, $day a date.
handoff-next-today = 今日の { $time } から、話せる人がいます。
# The same for tomorrow.
handoff-next-tomorrow = 明日（あした）の { $time } から、話せる人がいます。
# The same for a later day.
handoff-next-day = { $day } の { $time } から、話せる人がいます。

# Places follow below it that answer at this moment.
handoff-counters = 話を聞いてくれるところは、ここです：

# The same when none of them answers at this moment; below it stands when each of them opens.
handoff-counters-closed = この時間は、次（つぎ）のところに話を聞く人がいません。いつあくかは、下に書いてあります：

# Above the choices: wait, be written to later, and so on.
handoff-choose = どうするのがいいですか？

# After a while, when nobody has come yet.
handoff-still = いまも、話せる人をさがしています。あなたのことを忘（わす）れていません。

# Said with a word of how things stand when the next one takes long. $minutes is 10, 15 or 30.
handoff-again = { $minutes } 分あとに、また書きます。話せる人が来たら、すぐに書きます。

# A message of theirs was kept for the counselor. No more than once a minute.
handoff-kept = 受け取りました。相談員（そうだんいん）が読みます。

# Said with it when the part of us that notices danger is not working.
handoff-emergency = いまあぶないときは { $police }、けがをしたときや、とても具合（ぐあい）が悪いときは { $ambulance } に電話してください。

# They asked for somebody of another gender while they wait; how things stand now follows.
handoff-wish-kept = わかりました。そういう人をさがします。

## Choices: very short

choice-handoff-wait = ここで待つ
choice-handoff-later = あとで書いてほしい
choice-handoff-bot = 待たずにつづける
# $staff is whom they asked for and who is not there; this offers the other.
choice-handoff-other =
    { $staff ->
        [female] 男の人と話す
        [male] 女の人と話す
       *[any] ほかの人と話す
    }
# Below the answer that names places: a counselor of the first of these places works with us.
choice-handoff-here = ここで人と話す
# Safe hours to be written to. $from and $until are hours.
choice-handoff-today = 今日 { $from }～{ $until }
choice-handoff-tomorrow = 明日 { $from }～{ $until }

## Decisions

# Only their own yes lets somebody of another gender see what they wrote.
handoff-ask-other =
    { $staff ->
        [female] いま、女の人はいません。男の相談員（そうだんいん）ならいます。その人が書いてもいいですか？ あなたが「はい」と言ったときだけ、その人はあなたの書いたことを読みます。
        [male] いま、男の人はいません。女の相談員（そうだんいん）ならいます。その人が書いてもいいですか？ あなたが「はい」と言ったときだけ、その人はあなたの書いたことを読みます。
       *[any] いまここにいる人が書いてもいいですか？
    }

# Others may see the phone at other hours.
handoff-ask-time = いつなら、わたしたちのメッセージを見ても安全ですか？

# They chose safe hours today. The automatic helper goes on until then.
handoff-time-today = わかりました。今日の { $from } から { $until } の間（あいだ）に、相談員（そうだんいん）が書きます。その前には書きません。それまでは、自動（じどう）でお返事するわたしがここにいます。
# The same for tomorrow.
handoff-time-tomorrow = わかりました。明日（あした）の { $from } から { $until } の間（あいだ）に、相談員（そうだんいん）が書きます。その前には書きません。それまでは、自動（じどう）でお返事するわたしがここにいます。

# They do not want to wait: the automatic helper goes on.
handoff-left = わかりました。また、自動（じどう）でお返事するわたしがつづけます。

# The automatic helper asked for a counselor by itself, and nobody is here. It stays with the person. At most an hour.
handoff-later = あなたのことを、ここの相談員（そうだんいん）たちに伝（つた）えました。1時間以内（いない）にだれか来たら、ここに書きます。わたしはここにいます。

## What happens

# A counselor has taken it. $name is how they are called.
handoff-accepted = 相談員（そうだんいん）の { $name } が来ました。機械（きかい）ではなく、人です。あなたの書いたことを読んでいます。

# The counselor who has it does not answer for two minutes, and was reminded. $name is how they are called.
handoff-unanswered = あなたが書いたことは { $name } にとどいています。まだ返事（へんじ）がありません。あなたが待（ま）っていると、いま知らせました。

# The counselor had to go in the middle of it.
handoff-released = 話していた人は、行かなければなりませんでした。いま、ほかの人をさがしています。

# The talk has ended.
handoff-over = 人との話は終わりました。また、自動（じどう）でお返事するわたしです。いつでも書いてください。人と話したいときは、0を書いてください。

# Nobody came for an hour. Places that can be called are named after it.
handoff-expired = ごめんなさい。相談員（そうだんいん）は、だれも来られませんでした。また、自動（じどう）でお返事するわたしがつづけます。

# They had given us safe hours, and nobody wrote. Others may see the phone: neutral.
handoff-missed = ごめんなさい。時間のうちに書けませんでした。いつでもまた書いてください。人と話したいときは、0を書いてください。
