### The answer: where help is. The places, numbers, times and addresses come from the directory as variables.

# Above the places. The first place comes first.
answer-counter =
    { $role ->
        [third_party] 这些地方能帮那个人：
       *[self] 这些地方能帮你：
    }

# Above further places.
answer-more = 还有这些地方能帮忙：

# Below the places.
answer-end = 随时都可以再写给我。

## One place: lines that stand below its name

# $number is a phone number.
answer-phone = 打电话：{ $number }

# $number is a phone number, $key the key to press after the recorded voice.
answer-phone-press = 打 { $number }，听到录音后按 { $key }

# Ways without speaking. $url is an address.
answer-online-web_form = 随时可以在这里写给他们： { $url }
answer-online-chat = 网上聊天： { $url }
answer-online-email = 邮件： { $url }
answer-online-sns = 发消息： { $url }
answer-online-app = App： { $url }

# Whether somebody answers now. $time is a time of day, $day a weekday (or a date).
answer-open-until = 现在有人，到 { $time }。
answer-open-always = 现在有人，白天晚上都在。
answer-opens-today = 现在没人。今天 { $time } 开始。
answer-opens-tomorrow = 现在没人。明天 { $time } 开始。
answer-opens = 现在没人。{ $day } { $time } 开始。
answer-hours-differ = 每个地方时间不一样。最好在星期一到星期五的白天打。

# $hours is a list such as Mon–Fri 9:00–17:00.
answer-hours = 时间：{ $hours }

# All hours are hours in Japan. Each translation names its own language here.
answer-language-yes = 他们会说中文。

# With what to say in Japanese, spelled for this reader.
answer-language-interpreter = 他们可能会叫翻译。先说：“秋勾库勾，哦内嘎伊西马斯。”（chuugokugo, onegai shimasu）
answer-language-no = 他们说日语。可以的话，请你信得过的人陪你一起打。

# They do not speak this reader's language, nor Japanese. $languages are names of languages.
answer-language-other = 他们说{ $languages }。

# Its number is not yet confirmed, so we do not show it.
answer-number-checking = 他们的电话号码我们还在核对。

# $counter is another place from this list, $number its number.
answer-ask-via = 打 { $number }（{ $counter }），跟他们说你要找这个地方。

# A person at the airport or a desk: no phone.
answer-in-person = 到那里跟窗口的人说。

## Notes below the places

# No number works from this phone now. The Japanese line stays as it is: it is for showing.
answer-show-screen =
    如果你的手机打不了电话：去派出所（交番）、商店或车站，给他们看这个：
    「助けてください。電話を貸してください。」

# From 1 April 2027 the interns' office has a new name.
answer-otit-renamed = 帮技能实习生的地方（OTIT）从2027年4月起改了名字。新号码我们还在核对。

# At the airport, being sent home against one's will.
answer-at-airport = 在机场：上飞机以前，跟查护照的人说你不想回国。说：“卡诶里塔库 奈 跌斯。”（kaeritaku nai desu，意思：我不想回国）

# Someone without valid papers asks. True, and no promise.
answer-status-protection = 被人利用、被人逼迫的人，没有签证也有可能受到保护。要看每个人的情况。

# After rape or sexual assault, said to the person or to somebody who tells of them. Gentle, no command.
# Days in words: the medicine is best within 72 hours.
answer-within-72-hours = 被人强迫发生关系，担心怀孕的话，医生可以开紧急避孕药，最好三天以内，越早越好。可以的话，去之前先不洗澡，衣服也留着。

# About work: what helps later to show what happened. Never said in danger.
answer-keep-evidence = 安全的话，把工资单、自己记的干活时间、聊天记录、证件和文件的照片留着，以后用得上。
