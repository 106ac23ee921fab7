### The web chat: what stands around the conversation. Anyone may look at the screen, also a boss. Plain, calm, short.
### $number is eight digits, $days how long it works; $police and $ambulance are numbers from the directory.

# On the public page, below our number: opens the web chat.
chat-open = 또는 여기에서 글로 쓰세요

# The button that leaves the page at once. Two or three words.
chat-leave = 이 페이지 나가기

# How else to leave. "Esc" is the name on the key.
chat-leave-keys = 바로 나가려면 위 버튼을 누르거나 Esc 키를 세 번 누르세요.

# Above the first line. Kind, and names nothing.
chat-intro = 여기에 편한 말로, 한국어로 쓰세요. 무료예요. 이름은 말하지 않아도 돼요.

# For people who cannot see: before each line of the person.
chat-you = 나:

# The same before each line of the service: its name.
chat-us = Tsunagu:

# Name of the field.
chat-message = 메시지

# The button that sends.
chat-send = 보내기

# For people who cannot see: the name of the list of lines.
chat-lines = 메시지

# The same for the answers below the list.
chat-choices = 고를 수 있는 답

# The answer is being made.
chat-writing = 답을 쓰고 있어요 …

# The connection is gone. Nothing is lost.
chat-offline = 연결이 끊겼어요. 다시 연결하고 있어요. 쓴 내용은 여기 그대로 있어요.

# It is there again.
chat-online = 다시 연결됐어요.

# More messages than anybody writes.
chat-slow = 한꺼번에 너무 많이 왔어요. 조금만 기다려 주세요. 없어지는 것은 없어요. 위험하면 { $police }에 전화하세요. 다쳤거나 많이 아프면 { $ambulance }.

# A message of more than four pages.
chat-too-long = 메시지가 너무 길어요. 둘로 나눠서 보내 주세요.

# A picture or file was put into the chat.
chat-no-files = 미안해요. 여기서는 사진이나 파일을 받을 수 없어요. 글로 써 주세요.

# Something went wrong on our side.
chat-problem = 잘 안 됐어요. 다시 한번 해 주세요.

# Without JavaScript: asks whether an answer has come.
chat-look = 답이 왔는지 보기

# Opens the list of languages.
chat-language = 언어

## Coming back with a number
# Opens the part about the number.
chat-later = 나중에 다시 오기

# What the number is good for. Said before it is given.
chat-later-help = 원하면 번호를 받으세요. 그 번호로 { $days }일 동안, 다른 휴대폰에서도 이어서 쓸 수 있어요. 번호가 있어도 전에 쓴 내용은 아무도 볼 수 없어요.

# The button that gives a number.
chat-number-get = 번호 받기

# The number, as it is given.
chat-number = 내 번호: { $number }

# Below the number.
chat-number-help = 아무도 안 보는 곳에 적어 두거나 외우세요. 전에 받은 번호는 이제 쓸 수 없어요.

# They asked for a number before they had written anything.
chat-number-first = 먼저 무엇이든 써 주세요. 그다음에 번호를 받을 수 있어요.

# Name of the field for a number they have.
chat-number-have = 번호가 있어요

# The button beside it.
chat-number-open = 이어서 하기

# No chat has this number.
chat-number-wrong = 이 번호는 맞지 않아요. 다시 한번 보거나, 그냥 쓰기 시작하세요.

# Wrong numbers were tried too often, by anybody.
chat-number-wait = 번호를 너무 여러 번 눌렀어요. 몇 분 기다리거나, 그냥 쓰기 시작하세요. 위험하면 { $police }에 전화하세요.

# They came back. The earlier lines stay hidden.
chat-back = 다시 왔네요. 전에 쓴 내용은 여기에 나오지 않아요.

# The chat was opened elsewhere, or erased.
chat-closed = 여기 대화는 닫혔어요. 언제든 다시 쓸 수 있어요.

# Said after that to someone who had written something that could not be sent any more.
chat-unsent = 쓰신 글은 아직 보내지지 않았어요. 아래 칸에 있어요. 위험하면 { $police }에 전화하세요. 다쳤거나 많이 아프면 { $ambulance }.
