### The answer: where help is. The places, numbers, times and addresses come from the directory as variables.

# Above the places. The first place comes first.
answer-counter =
    { $role ->
        [third_party] These people can help the person:
       *[self] These people can help you:
    }

# Above further places.
answer-more = More places that help:

# Below the places.
answer-end = You can write to me again at any time.

## One place: lines that stand below its name

# $number is a phone number.
answer-phone = Call { $number }

# $number is a phone number, $key the key to press after the recorded voice.
answer-phone-press = Call { $number }, then press { $key }

# Ways without speaking. $url is an address.
answer-online-web_form = Write to them, at any hour: { $url }
answer-online-chat = Chat: { $url }
answer-online-email = E-mail: { $url }
answer-online-sns = Message: { $url }
answer-online-app = App: { $url }

# Whether somebody answers now. $time is a time of day, $day a weekday (or a date).
answer-open-until = Open now, until { $time }.
answer-open-always = Open now, day and night.
answer-opens-today = Closed now. Opens today at { $time }.
answer-opens-tomorrow = Closed now. Opens tomorrow at { $time }.
answer-opens = Closed now. Opens on { $day } at { $time }.
answer-hours-differ = The hours differ from place to place. Best on weekdays in the daytime.

# $hours is a list such as Mon–Fri 9:00–17:00.
answer-hours = Hours: { $hours }

# All hours are hours in Japan. Each translation names its own language here.
answer-language-yes = They speak English.
# With what to say in Japanese, spelled for this reader.
answer-language-interpreter = They may bring in an interpreter. Say first: “Eigo, onegai shimasu.”
answer-language-no = They speak Japanese. If you can, ask someone you trust to call with you.

# They do not speak this reader's language, nor Japanese. $languages are names of languages.
answer-language-other = They speak { $languages }.

# Its number is not yet confirmed, so we do not show it.
answer-number-checking = We are still checking their phone number.
# $counter is another place from this list, $number its number.
answer-ask-via = Ask for them at { $number } ({ $counter }).
# A person at the airport or a desk: no phone.
answer-in-person = Tell the officer at the desk there.

## Notes below the places

# No number works from this phone now. The Japanese line stays as it is: it is for showing.
answer-show-screen =
    If your phone cannot call: go to a koban (small police box), a shop or a station and show this screen:
    「助けてください。電話を貸してください。」

# From 1 April 2027 the interns' office has a new name.
answer-otit-renamed = The office for technical interns (OTIT) has had a new name since April 2027. We are checking its new numbers.

# At the airport, being sent home against one's will.
answer-at-airport = At the airport: before you board, tell the passport officer you do not want to go. Say: “Kaeritaku nai desu.” (I do not want to go back.)

# Someone without valid papers asks. True, and no promise.
answer-status-protection = People who were used or forced can be protected, also without valid papers. It is decided case by case.

# After rape or sexual assault, said to the person or to somebody who tells of them. Gentle, no command.
# Days in words: the medicine is best within 72 hours.
answer-within-72-hours = After forced sex, a doctor can give a medicine against pregnancy: best within three days, the sooner the better. If possible, it helps to keep the clothes and not wash before going.

# About work: what helps later to show what happened. Never said in danger.
answer-keep-evidence = If it is safe, keep pay slips, a note of the hours worked, messages and photos of papers: they can help later.
