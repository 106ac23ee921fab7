### The answer: where help is. The places, numbers, times and addresses come from the directory as variables.

# Above the places. The first place comes first.
answer-counter =
    { $role ->
        [third_party] 그분을 도와줄 수 있는 곳이에요:
       *[self] 도와줄 수 있는 곳이에요:
    }

# Above further places.
answer-more = 도와주는 곳이 더 있어요:

# Below the places.
answer-end = 언제든지 다시 메시지 보내 주세요.

## One place: lines that stand below its name

# $number is a phone number.
answer-phone = 전화 { $number }

# $number is a phone number, $key the key to press after the recorded voice.
answer-phone-press = { $number }에 전화해서 안내 음성이 나오면 { $key }번을 누르세요

# Ways without speaking. $url is an address.
answer-online-web_form = 언제든지 여기에 써서 보낼 수 있어요: { $url }
answer-online-chat = 채팅: { $url }
answer-online-email = 이메일: { $url }
answer-online-sns = 메시지: { $url }
answer-online-app = 앱: { $url }

# Whether somebody answers now. $time is a time of day, $day a weekday (or a date).
answer-open-until = 지금 열려 있어요. { $time }까지.
answer-open-always = 지금 열려 있어요. 밤낮 언제나.
answer-opens-today = 지금은 쉬어요. 오늘 { $time }부터 해요.
answer-opens-tomorrow = 지금은 쉬어요. 내일 { $time }부터 해요.
answer-opens = 지금은 쉬어요. { $day } { $time }부터 해요.
answer-hours-differ = 곳마다 시간이 달라요. 월요일부터 금요일 낮에 거는 게 좋아요.

# $hours is a list such as Mon–Fri 9:00–17:00.
answer-hours = 시간: { $hours }

# All hours are hours in Japan. Each translation names its own language here.
answer-language-yes = 한국어로 말할 수 있어요.

# With what to say in Japanese, spelled for this reader.
answer-language-interpreter = 통역을 불러 줄 수도 있어요. 먼저 이렇게 말하세요: “칸코쿠고, 오네가이시마스.”
answer-language-no = 일본어로 받아요. 할 수 있으면 믿을 수 있는 사람에게 같이 전화해 달라고 하세요.

# They do not speak this reader's language, nor Japanese. $languages are names of languages.
answer-language-other = { $languages }로 상담해요.

# Its number is not yet confirmed, so we do not show it.
answer-number-checking = 전화번호는 아직 확인하고 있어요.

# $counter is another place from this list, $number its number.
answer-ask-via = { $number }({ $counter })에 전화해서 이곳에 대해 물어보세요.

# A person at the airport or a desk: no phone.
answer-in-person = 그곳 창구 직원에게 말하세요.

## Notes below the places

# No number works from this phone now. The Japanese line stays as it is: it is for showing.
answer-show-screen =
    전화를 걸 수 없으면 파출소(코반, 交番)나 가게, 역에 가서 이 화면을 보여 주세요:
    「助けてください。電話を貸してください。」

# From 1 April 2027 the interns' office has a new name.
answer-otit-renamed = 기능실습생을 도와주는 곳(OTIT)은 2027년 4월에 이름이 바뀌었어요. 새 번호는 아직 확인하고 있어요.

# At the airport, being sent home against one's will.
answer-at-airport = 공항이면 비행기 타기 전에 여권을 보는 직원에게 가고 싶지 않다고 말하세요. 이렇게 말하세요: “카에리타쿠 나이데스.” (돌아가고 싶지 않아요.)

# Someone without valid papers asks. True, and no promise.
answer-status-protection = 이용당했거나 억지로 일한 사람은 비자가 없어도 보호받는 길이 있어요. 한 사람씩 살펴보고 정해요.

# After rape or sexual assault, said to the person or to somebody who tells of them. Gentle, no command.
# Days in words: the medicine is best within 72 hours.
answer-within-72-hours = 원하지 않는 성관계를 강요당했고 임신이 걱정되면, 의사에게 임신을 막는 약을 받을 수 있어요. 삼 일 안이 좋고, 빠를수록 잘 들어요. 할 수 있으면 병원에 가기 전에는 씻지 말고, 입었던 옷도 그대로 두면 좋아요.

# About work: what helps later to show what happened. Never said in danger.
answer-keep-evidence = 안전할 때 월급 명세서, 일한 시간 메모, 메시지, 서류 사진을 모아 두면 나중에 도움이 돼요.
