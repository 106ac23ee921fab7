### Heard by a caller who waits for a counselor, or has talked with one. Very short, easy words.
### $staff is whom they asked for: female, male or any. Where a text here has the name of another one with voice- before it, it is said in its place.

# Somebody who fits is here and is being called. They stay on the line.
voice-handoff-waiting =
    { $staff ->
        [female] いま、女の相談員に電話しています。そのままお待ちください。
        [male] いま、男の相談員に電話しています。そのままお待ちください。
       *[any] いま、相談員に電話しています。そのままお待ちください。
    }
# Who fits is being called, and does not speak this language. They stay on the line.
voice-handoff-foreign =
    { $staff ->
        [female] いま、女の相談員に電話しています。日本語は話せません。短く、かんたんな言葉で話してください。そのままお待ちください。
        [male] いま、男の相談員に電話しています。日本語は話せません。短く、かんたんな言葉で話してください。そのままお待ちください。
       *[any] いま、相談員に電話しています。日本語は話せません。短く、かんたんな言葉で話してください。そのままお待ちください。
    }
# Only their own yes lets somebody of another gender talk with them and see what they told us.
voice-handoff-ask-other =
    { $staff ->
        [female] いま、女の人はいません。男の相談員がいます。その人と話してもいいですか？ あなたが「はい」と言ったときだけ、話したことがその人に伝わります。
        [male] いま、男の人はいません。女の相談員がいます。その人と話してもいいですか？ あなたが「はい」と言ったときだけ、話したことがその人に伝わります。
       *[any] いま、ここにいる人と話してもいいですか？
    }
# Somebody else may pick up the telephone at other hours.
voice-handoff-ask-time = いつなら、わたしたちが電話しても安全ですか？
# They chose these hours. Whoever picks up then first hears something neutral.
voice-handoff-time-today = わかりました。今日の { $from } から { $until } の間に、相談員が電話します。その前にはかけません。それまでは、わたしと話せます。
# The same for tomorrow.
voice-handoff-time-tomorrow = わかりました。明日の { $from } から { $until } の間に、相談員が電話します。その前にはかけません。それまでは、わたしと話せます。
# The automatic helper asked for a counselor by itself, and nobody is here. The call goes on with it.
voice-handoff-later = あなたのことを、ここの相談員たちに伝えました。話している間にだれか来たら、つなぎます。わたしはここにいます。
# A counselor has taken the call. The two are connected after this.
voice-handoff-accepted = 相談員が来ました。機械ではなく、人です。いま、つなぎます。
# The counselor is not on the line any more. The wait begins again.
voice-handoff-released = 話していた人は、行かなければなりませんでした。いま、ほかの人をさがしています。
# The talk has ended; the caller is still there. The automatic helper's question follows.
voice-handoff-over = 人との話は、終わりました。また、機械のわたしです。
# Nobody came for an hour. The automatic helper's question follows.
voice-handoff-expired = ごめんなさい。相談員は、だれも来られませんでした。また、機械のわたしがつづけます。
# Heard again and again while they wait, about every ten seconds: very short.
voice-wait = いま、話せる人をさがしています。そのままお待ちください。
# Said after it: the star key tells all the keys.
voice-wait-more = えらべることを全部聞くときは、こめじるしを押してください。
# All who could be called were, and nobody answered. Choices follow.
voice-wait-nobody = まだ、だれも出られません。このまま待つことも、えらぶこともできます。
# A choice; the key follows.
voice-choice-danger = いま、危ないときは
# A choice; the key follows.
voice-choice-handoff-later = あとで電話してほしいときは
# A choice; the key follows. They do not want to wait.
voice-choice-handoff-bot = 待たないで、わたしとつづけるときは
# A choice; the key follows. Other places, and their numbers.
voice-choice-handoff-numbers = いま助けてくれる、ほかのところを聞くときは
# First words when we call somebody who asked for it. Anybody may pick up: it must not tell what this is about, nor who we are. $key is a key.
voice-call-back = もしもし。これは、自動の電話です。つづけるときは、{ $key } を押してください。
# When somebody who fits is on duty next, without the hour: said where people's recordings are played.
voice-duty-today = 今日、あとで、話せる人がいます。
# The same.
voice-duty-tomorrow = 明日、話せる人がいます。
# The same.
voice-duty-later = ほかの日に、話せる人がいます。
# A choice; the key follows. A counselor of the place that was named first works with us.
voice-choice-handoff-here = うちの相談員と話すときは
# A choice; the key follows. Hours in which it is safe to call them.
voice-choice-handoff-today = 今日の { $from } から { $until } の間
# The same for tomorrow.
voice-choice-handoff-tomorrow = 明日の { $from } から { $until } の間
