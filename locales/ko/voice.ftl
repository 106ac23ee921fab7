### What is said on the telephone. Heard once, by someone frightened who may not hear well: very short, easy words, no lists.
### Where a text here has the name of another one with voice- before it, it is said in its place.
### $key is a key of the telephone, $role is self or third_party; numbers come from the directory, spoken digit by digit.

## Keys

# After what a key does: “Yes, press 1.” $key is a number.
voice-press = { $key }번을 눌러 주세요.
# The sign # in a telephone number.
voice-hash = 우물 정자
# Each translation names its own language: heard in the list of languages.
voice-language = 한국어는 { $key }번을 눌러 주세요.
# The same about a language that has no voice here. $language is its name.
voice-language-other = { $language }, { $key }번을 눌러 주세요.
# We have not recorded everything in this language. A list of languages follows.
voice-second-language = 다른 언어로만 말할 수 있는 것이 있어요. 또 어떤 언어를 알아들을 수 있어요?
# The keys that always work. $nine is the key 9.
voice-hint = 다시 들으려면 별표, 사람과 이야기하려면 0번, 다른 언어는 { $nine }번을 눌러 주세요.
# Said once, after the answer. The hash key erases.
voice-hint-erase = 말한 것을 모두 지우려면 우물 정자를 눌러 주세요.

## In place of written texts

# First words. Must not name what this is about: someone may listen.
voice-greeting = 안녕하세요. 츠나구예요. 무료예요. 저는 자동으로 답하는 기계예요. 짧은 질문을 몇 개 할게요. 답하기 싫은 질문은 건너뛰어도 돼요. 사장님이나 가족, 아는 사람에게 말하지 않아요.
# Is somebody listening?
voice-ask-safe = 지금 안심하고 말할 수 있어요?
# Numbers of the list follow.
voice-ask-what =
    { $role ->
        [third_party] 그 사람에게 무슨 일이 있어요? 맞는 번호를 눌러 주세요.
       *[self] 무슨 일이 있어요? 맞는 번호를 눌러 주세요.
    }
# Said only where words are understood.
voice-say-it = 그냥 말로 이야기해도 돼요.
# The list follows.
voice-ask-prefecture =
    { $role ->
        [third_party] 그 사람은 일본 어느 지역에 있어요?
       *[self] 일본 어느 지역에 있어요?
    }
# Whether they can call other lines.
voice-ask-phone = 그 전화로 다른 번호에도 걸 수 있어요?
# Choices.
voice-choice-continue = 여기서 계속하기
voice-choice-list = 목록에서 고르기
# The person cannot call. Someone near can.
voice-danger-cannot-call = 갈 수 있으면 파출소나 가게, 역으로 가세요. 이렇게 말하세요: “타스케테 쿠다사이. 케이사츠오 욘데 쿠다사이.” 도와주세요, 경찰을 불러 주세요, 라는 뜻이에요. 아니면 옆에 있는 사람에게 { $police }에 전화해 달라고 하세요.
# Thoughts of dying. Warm. Lines with people who listen follow, then the question.
voice-danger-self-harm = 말해 줘서 고마워요. 지금 정말 힘들죠. 혼자가 아니에요. 이야기를 들어 주는 곳이 있어요.
# The question after that.
voice-ask-harm = 스스로 몸을 다치게 했거나, 약이나 위험한 것을 먹었어요? 아니면 지금 그러려고 해요?
# They are not acting on it now.
voice-self-harm-stay = 말해 줘서 정말 다행이에요. 밤이든 낮이든 언제든지 전화하세요. 사람과 이야기하고 싶으면 0번을 누르세요.
# Who we are and what we tell. True, and no more than true.
voice-confidentiality = 츠나구는 무료로 도와주는 곳이에요. 이름을 말하지 않아도 돼요. 여기서 말한 것은 사장님, 가족, 경찰, 출입국에 말하지 않아요. 말해 달라고 부탁할 때만 말해요. 모두 지우고 싶으면 우물 정자를 누르세요.
# After thanks.
voice-thanks-reply = 별말씀을요. 언제든지 전화하세요.
# Wrong number, small talk.
voice-out-of-scope = 여기는 일이나 집에서 힘든 사람, 누군가 때문에 자유롭지 못한 사람을 도와요. 그런 일이 있으면 무슨 일인지 말해 주세요.
# Not understood, before the question comes again.
voice-please-choose = 미안해요. 잘 이해하지 못했어요. 번호를 눌러 주세요.
# They want to stop. Neutral.
voice-stopped = 네. 언제든지 다시 전화하세요. 안녕히 계세요.
# All is gone.
voice-erased = 모두 지웠어요. 언제든지 다시 전화하세요. 안녕히 계세요.
# The dialogue is not working for a moment. The list follows.
voice-scripted-menu = 미안해요. 지금 조금 느려요. 위험하면 { $police }에, 다쳤으면 { $ambulance }에 전화하세요. 무슨 일이에요?
# After a language was chosen in the middle of a call.
voice-language-set = 네, 한국어로 계속할게요.

## The answer

# Before a telephone number.
voice-number = 번호는
# The same number a second time.
voice-number-again = 다시 한번,
# Before a key that must be pressed there.
voice-then = 연결되면
# Where the exact time is not said.
voice-open-now = 지금 열려 있어요.
# The same.
voice-closed-today = 지금은 닫혀 있어요. 오늘 나중에 열어요.
# The same.
voice-closed-tomorrow = 지금은 닫혀 있어요. 내일 열어요.
# The same.
voice-closed = 지금은 닫혀 있어요. 다른 날에 열어요.
# It has no number, only a page to write to.
voice-online = 인터넷으로 글을 보낼 수 있어요.
# It has no number: one goes there.
voice-by-name = 직접 갈 수 있어요.
# Below the places.
voice-answer-end = 언제든지 다시 전화하세요.

## What can be done then

# A choice; the key follows. We ring the place.
voice-connect = 지금 바로 연결하려면
# A choice.
voice-text-me = 문자로 받으려면
# A choice.
voice-leave-message = 우리 상담원에게 음성 메시지를 남기려면
# While it rings there.
voice-connecting = 지금 연결할게요. 기다려 주세요.
# They did not answer. The number follows.
voice-connect-failed = 거기서 전화를 받지 않았어요.
# That call is over.
voice-connect-over = 그쪽 통화가 끝났어요.
# Before a text is sent. Someone who holds the phone may read it.
voice-ask-text-safe = 문자를 보내도 안전해요? 전화기를 가진 다른 사람이 볼 수도 있어요.
# It is sent.
voice-text-sent = 네, 문자를 보냈어요.
# Consent before a recording.
voice-ask-record = 목소리를 녹음해요. 우리 상담원만 들어요. 괜찮아요?
# Before the tone.
voice-record-now = 소리가 나면 말하세요. 다 말했으면 아무 버튼이나 누르세요.
# It is kept.
voice-recorded = 고마워요. 메시지를 잘 받았어요.
# Nothing was recorded.
voice-not-recorded = 메시지가 들리지 않았어요.
# The hash key was pressed. One check.
voice-ask-erase-all = 말한 것을 모두 지울까요? 지우면 아무도 되돌릴 수 없어요.

## When nothing is heard

# No key and no word came.
voice-not-heard = 아무것도 들리지 않았어요.
# A key that means nothing here.
voice-wrong-key = 그 번호는 여기서 쓸 수 없어요.
# Nothing came several times. Neutral. The end of the call.
voice-goodbye = 언제든지 다시 전화하세요. 안녕히 계세요.
# It takes a moment.
voice-hold = 잠깐만 기다려 주세요.
# Something is broken. The end of the call. Also in the file that answers when all of ours is down.
voice-trouble = 미안해요. 지금 이 전화가 안 돼요. 위험하면 { $police }에, 다쳤으면 { $ambulance }에 전화하세요. 둘 다 무료예요. 몇 분 뒤에 다시 전화해 주세요.
