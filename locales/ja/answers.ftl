### The answer: where help is. The places, numbers, times and addresses come from the directory as variables.

# Above the places. The first place comes first.
answer-counter =
    { $role ->
        [third_party] その人を助けてくれるところです：
       *[self] あなたを助けてくれるところです：
    }

# Above further places.
answer-more = ほかにも、助けてくれるところがあります：

# Below the places.
answer-end = いつでも、また書いてください。

## One place: lines that stand below its name

# $number is a phone number.
answer-phone = 電話 { $number }

# $number is a phone number, $key the key to press after the recorded voice.
answer-phone-press = { $number } に電話して、声が流れたら { $key } をおす

# Ways without speaking. $url is an address.
answer-online-web_form = いつでも、ここに書いて送れます： { $url }
answer-online-chat = チャット： { $url }
answer-online-email = メール： { $url }
answer-online-sns = メッセージ： { $url }
answer-online-app = アプリ： { $url }

# Whether somebody answers now. $time is a time of day, $day a weekday (or a date).
answer-open-until = いま、やっています。{ $time } まで。
answer-open-always = いま、やっています。夜も昼も、いつでも。
answer-opens-today = いまは休みです。今日 { $time } から。
answer-opens-tomorrow = いまは休みです。明日（あした） { $time } から。
answer-opens = いまは休みです。{ $day } { $time } から。
answer-hours-differ = 時間は場所によってちがいます。月曜日から金曜日の昼がいいです。

# $hours is a list such as Mon–Fri 9:00–17:00.
answer-hours = 時間：{ $hours }

# All hours are hours in Japan. Each translation names its own language here.
answer-language-yes = 日本語で話せます。

# With what to say in Japanese, spelled for this reader.
answer-language-interpreter = 日本語は通訳（つうやく）が入るかもしれません。はじめに「日本語でお願いします」と言ってください。
answer-language-no = 日本語が通じないかもしれません。できたら、信じられる人といっしょに電話してください。

# Its number is not yet confirmed, so we do not show it.
answer-number-checking = 電話番号は、いま、たしかめています。

# $counter is another place from this list, $number its number.
answer-ask-via = { $number }（{ $counter }）に電話して、ここのことを聞いてください。

# A person at the airport or a desk: no phone.
answer-in-person = そこの窓口（まどぐち）の人に話してください。

## Notes below the places

# No number works from this phone now. The Japanese line stays as it is: it is for showing.
answer-show-screen =
    電話がかけられないときは、交番（こうばん）、店、駅に行って、この画面を見せてください。
    「助けてください。電話を貸してください。」

# From 1 April 2027 the interns' office has a new name.
answer-otit-renamed = 技能実習生のための事務所（OTIT）は、2027年4月から名前がかわりました。新しい番号は、いま、たしかめています。

# At the airport, being sent home against one's will.
answer-at-airport = 空港では、飛行機に乗る前に、パスポートを見る係（かかり）の人に「帰りたくないです」と言ってください。

# Someone without valid papers asks. True, and no promise.
answer-status-protection = むりに働かされた人、利用された人は、ビザがなくても守ってもらえることがあります。ひとりひとり、話を聞いて決まります。
