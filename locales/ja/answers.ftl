### The answer: where help is. The places, numbers, times and addresses come from the directory as variables.

# Above the places. The first place comes first.
answer-counter =
    { $role ->
        [third_party] その人を助けてもらえるところです：
       *[self] 助けてもらえるところです：
    }

# Above further places.
answer-more = ほかにも、助けてもらえるところがあります：

# Below the places.
answer-end = いつでも、また書いてください。

## One place: lines that stand below its name

# $number is a phone number.
answer-phone = 電話 { $number }

# $number is a phone number, $key the key to press after the recorded voice.
answer-phone-press = { $number } に電話して、案内（あんない）の声が聞こえたら { $key } をおしてください

# Ways without speaking. $url is an address.
answer-online-web_form = いつでも、ここに書いて送れます： { $url }
answer-online-chat = チャット： { $url }
answer-online-email = メール： { $url }
answer-online-sns = メッセージ： { $url }
answer-online-app = アプリ： { $url }

# Whether somebody answers now. $time is a time of day, $day a weekday (or a date).
answer-open-until = いま、やっています。{ $time } まで。
answer-open-always = いま、やっています。夜も昼も、いつでも。
answer-opens-today = いまは休みです。つぎは、今日 { $time } からです。
answer-opens-tomorrow = いまは休みです。つぎは、明日（あした） { $time } からです。
answer-opens = いまは休みです。つぎは、{ $day } { $time } からです。
answer-hours-differ = 時間は、場所によってちがいます。月曜日から金曜日の昼に電話するのがいいです。

# $hours is a list such as Mon–Fri 9:00–17:00.
answer-hours = 時間：{ $hours }

# All hours are hours in Japan. Each translation names its own language here.
answer-language-yes = 日本語で話せます。

# With what to say in Japanese, spelled for this reader.
answer-language-interpreter = 日本語で話すときは、通訳（つうやく）の人が入るかもしれません。はじめに「日本語でお願いします」と言ってください。
answer-language-no = 日本語が通じないかもしれません。できたら、信じられる人といっしょに電話してください。

# They do not speak this reader's language, nor Japanese. $languages are names of languages.
answer-language-other = { $languages }で はなせます。

# Its number is not yet confirmed, so we do not show it.
answer-number-checking = 電話番号は、まだ、たしかめているところです。

# $counter is another place from this list, $number its number.
answer-ask-via = { $number }（{ $counter }）に電話して、この相談先（そうだんさき）のことを聞いてください。

# A person at the airport or a desk: no phone.
answer-in-person = そこの窓口（まどぐち）の人に話してください。

## Notes below the places

# No number works from this phone now. The Japanese line stays as it is: it is for showing.
answer-show-screen =
    電話がかけられないときは、交番（こうばん）か、店か、駅に行って、この画面（がめん）を見せてください。
    「助けてください。電話を貸してください。」

# From 1 April 2027 the interns' office has a new name.
answer-otit-renamed = 技能実習生（ぎのうじっしゅうせい）のための事務所（OTIT）は、2027年4月に名前がかわりました。新しい番号は、まだ、たしかめているところです。

# At the airport, being sent home against one's will.
answer-at-airport = 空港では、飛行機に乗る前に、パスポートを見る係（かかり）の人に「帰りたくないです」と言ってください。

# Someone without valid papers asks. True, and no promise.
answer-status-protection = むりに働かされた人や、利用（りよう）された人は、ビザがなくても守ってもらえることがあります。ひとりひとり、話を聞いて決まります。

# After rape or sexual assault, said to the person or to somebody who tells of them. Gentle, no command.
# Days in words: the medicine is best within 72 hours.
answer-within-72-hours = むりに性的（せいてき）なことをされたときは、妊娠（にんしん）しないための薬（くすり）を、お医者（いしゃ）さんにもらえます。三日（みっか）以内（いない）、早いほど、よくききます。できたら、病院（びょういん）に行くまで体をあらわないで、服（ふく）もそのままとっておくといいです。

# About work: what helps later to show what happened. Never said in danger.
answer-keep-evidence = 安全（あんぜん）にできるなら、給料明細（きゅうりょうめいさい）、働いた時間のメモ、メッセージ、書類（しょるい）の写真を、とっておくと、あとで役（やく）に立ちます。
