### What the service says while it talks with a person.
### Readers are frightened, tired, on a cheap phone, left school at twelve; someone else may read the screen.
### Short sentences. Easy words. Warm, calm, never official. No blame. "we" is the service.
### Variables: $role is self or third_party (the writer tells about someone else);
### $police, $ambulance, $coastguard are numbers from the directory.

## Opening

# First words of a conversation. Must not name what this is about (no police, victim, trafficking, crime): the boss may read it.
greeting =
    안녕하세요. Tsunagu(쓰나구)예요. 무료예요.
    저는 자동으로 답하는 도우미예요. 짧은 질문을 몇 개 할게요. 대답하기 싫은 건 넘어가도 돼요.
    사장님, 가족, 아는 사람에게는 아무 말도 하지 않아요.

# When someone says hello again later.
greet-again = 안녕하세요. 저 아직 여기 있어요.

# Question 1. Is somebody watching the phone? Answered yes or no.
ask-safe = 지금 안심하고 메시지를 쓸 수 있어요?

# They said it is not safe. One neutral line that tells nothing to someone who looks at the phone. After it we are silent.
pause-neutral = 네, 고마워요. 좋은 하루 보내세요.

## The questions

# Question 2. Own words, or a number from the list below it.
ask-what =
    { $role ->
        [third_party] 그분에게 무슨 일이 있어요? 하고 싶은 말로 쓰거나 번호를 골라 주세요.
       *[self] 무슨 일이 있어요? 하고 싶은 말로 쓰거나 번호를 골라 주세요.
    }

# Question 3. Under 18 changes who can help.
ask-under-18 =
    { $role ->
        [third_party] 그분은 만 18세보다 어려요?
       *[self] 만 18세보다 어려요?
    }

# Question 4, only when it is about work. "Technical intern" is a kind of work visa: use the name workers use, with the Japanese word.
# Never sounds like a check of papers.
ask-intern =
    { $role ->
        [third_party] 그분은 기능실습생(技能実習, 기노짓슈)이에요? 실습생을 따로 도와주는 곳이 있어서 물어봐요. 넘어가도 돼요.
       *[self] 기능실습생(技能実習, 기노짓슈)이에요? 실습생을 따로 도와주는 곳이 있어서 물어봐요. 넘어가도 돼요.
    }

# Question 5, only when help depends on the place.
ask-prefecture =
    { $role ->
        [third_party] 그분은 일본 어느 지역(도도부현)에 있어요? 이름을 써 주세요. 예: 도쿄, 아이치.
       *[self] 일본 어느 지역(도도부현)에 있어요? 이름을 써 주세요. 예: 도쿄, 아이치.
    }

# The prefecture list, step 1: parts of Japan.
ask-region = 일본 어느 쪽이에요?

# The prefecture list, step 2.
ask-prefecture-in-region = 어느 지역이에요?

# Question 6. We keep this wish.
ask-staff-gender = 사람과 이야기한다면 여자와 남자 중 누가 더 편해요?

# Question 7. Some numbers do not work from app phones, and some people cannot speak aloud.
ask-phone = 전화로 말할 수 있어요?

## Choices: the words beside the numbers. Very short.

choice-yes = 네
choice-no = 아니요

# Skips a question. No shame in it.
choice-skip = 모르겠어요 / 넘어가기
choice-what-wages = 돈을 못 받거나 너무 적어요
choice-what-documents = 내 여권, 재류카드, 통장을 다른 사람이 가지고 있어요
choice-what-locked = 못 나가거나 감시받아요
choice-what-violence = 누가 때리거나 협박해요
choice-what-sexual = 내 몸을 만지거나 성적인 일을 시켜요
choice-what-papers = 비자, 재류카드 문제
choice-what-job = 일을 바꾸고 싶어요
choice-what-other = 다른 일

# Shows a list of places to choose from.
choice-list = 목록 보기
choice-woman = 여자
choice-man = 남자
choice-either = 상관없어요
choice-phone-mobile = 네, 전화번호가 있어요
choice-phone-app = 네, 와이파이나 앱으로만
choice-phone-cannot-speak = 지금은 소리 내서 말 못 해요
choice-phone-none = 걸 수 있는 전화가 없어요

# After the danger text: the person goes on with us.
choice-continue = 여기서 계속 쓰기
choice-cannot-call = 전화 못 해요

# Below the answer.
choice-more = 도와주는 곳 더 보기
choice-start-over = 다른 이야기 하기

# Under most questions: 0 is always a person, 9 always the language list.
menu-human = 사람과 이야기
menu-language = 다른 언어

## Danger

# Asked at once when a message may mean danger to life or body. One question, nothing else.
ask-danger =
    { $role ->
        [third_party] 그분이 지금 위험한 상황이에요?
       *[self] 지금 위험한 상황이에요?
    }

# Life or body is at risk. The number first. Then what to say in Japanese, spelled so that this reader can say it aloud,
# with the Japanese name of this language. Interpreters are usual, but no promise.
danger-110 =
    지금 바로 { $police }에 전화하세요. 무료예요. 밤에도 낮에도 받아요.
    이렇게 말하세요: “타스케테 쿠다사이. 칸코쿠고, 오네가이시마스.” (도와주세요. 한국어로 부탁해요.)
    그다음 지금 있는 곳이나 가까운 가게, 역 이름을 말하세요. 통역을 불러 줄 때가 많아요.

# Someone is hurt or ill. Comes after danger-110.
danger-119 =
    다쳤거나 많이 아프면 { $ambulance }에 전화하세요. 구급차는 무료예요.
    이렇게 말하세요: “큐우큐우데스. 칸코쿠고, 오네가이시마스.” (구급차가 필요해요. 한국어로 부탁해요.)

# On a ship. Comes after danger-110.
danger-118 = 배나 바다 위에 있으면 { $coastguard }에 전화하세요.

# The person cannot call. The Japanese line stays as it is: it is for showing.
danger-cannot-call =
    갈 수 있으면 파출소(코반, 交番)나 가게, 역으로 가세요. 이 화면을 보여 주세요:
    「助けてください。警察を呼んでください。」
    아니면 옆에 있는 사람에게 { $police }에 전화해 달라고 하세요.

# Thoughts of dying, in any degree. Warm first. People who listen follow below this text. Then one question.
danger-self-harm =
    말해 줘서 고마워요. 지금 정말 힘들죠. 혼자가 아니에요.
    아래에 이야기를 들어 주는 곳이 있어요.
    스스로 몸을 다치게 했거나, 약이나 위험한 것을 먹었어요? 아니면 지금 그러려고 해요?

# Acting on it now.
danger-self-harm-now =
    저 여기 있어요. 지금 { $ambulance }에 전화하세요. 구급차예요. 무료예요. { $police }도 괜찮아요.
    이렇게 말하세요: “타스케테 쿠다사이. 칸코쿠고, 오네가이시마스.” (도와주세요. 한국어로 부탁해요.)
    혼자 있지 마세요. 가까이에 믿을 수 있는 사람이 있으면 지금 그 사람에게 가세요. 다칠 수 있는 물건은 멀리 두세요.

# They are not acting on it now.
self-harm-stay = 말해 줘서 정말 다행이에요. 밤이든 낮이든 언제든지 메시지 보내 주세요. 사람과 이야기하고 싶으면 0을 쓰세요.

## Requests at any moment

# Asked for a person, and none of ours is on duty. Honest. Who answers now follows below this text.
handoff-unavailable =
    저는 자동으로 답하는 도우미예요. 지금 우리 상담원이 없어요.
    이야기를 들어 주는 곳이에요:

# "Who are you, is this secret, do you tell the police?" True, and no more than true.
confidentiality =
    Tsunagu는 무료로 도와주는 곳이에요. 이름을 말하지 않아도 돼요.
    여기에 쓴 것은 사장님, 가족, 경찰, 출입국(입관)에 말하지 않아요. 말해 달라고 부탁할 때만 말해요.
    모두 지우고 싶으면 이렇게 쓰세요: 삭제

# After thanks.
thanks-reply = 별말씀을요. 언제든지 메시지 보내 주세요.

# Wrong number, small talk, a joke.
out-of-scope = 여기는 일이나 집에서 힘든 사람, 누군가 때문에 자유롭지 못한 사람을 도와요. 그런 일이 있으면 무슨 일인지 써 주세요.

# Someone tells about another person. Said once.
third-party-advice =
    다른 사람을 걱정해 줘서 고마워요.
    나쁜 짓을 하는 사람에게 말을 걸지 마세요. 혼자 구하러 가지 마세요. 장소, 시간, 몇 명인지 적어 두세요.

# Not understood at a question, before the question comes again.
not-understood = 미안해요. 잘 이해하지 못했어요.

# A picture, only emoji, an empty message, signs we cannot read.
please-choose = 미안해요. 글자와 숫자만 읽을 수 있어요. 짧게 쓰거나 번호를 골라 주세요.

# After the answer, when the next message brings nothing new.
anything-else = 저 아직 여기 있어요. 더 필요한 게 있어요?

## Language

# Above the list of languages.
language-menu = 어떤 언어가 편해요?

# After a language was chosen.
language-set = 네, 한국어로 계속할게요.

# The person now writes in this language; we ask in this language before we change.
ask-language-switch = 한국어로 쓰고 있네요. 한국어로 계속할까요?

## Erase and stop

# The person asked to erase in a long sentence. One check.
ask-erase = 여기에 쓴 것을 모두 지울까요? 지우면 아무도 되돌릴 수 없어요.

# All is gone.
erased = 모두 지웠어요. 언제든지 다시 메시지 보내 주세요.

# They said no to erasing.
erase-kept = 네. 아무것도 지우지 않았어요.

# They want to stop. Neutral: others may look at the phone.
stopped = 네. 언제든지 다시 메시지 보내 주세요.

## When the system is slow

# The dialogue is not working for a moment. The message is kept. The number list follows.
scripted-menu =
    미안해요. 지금 조금 느려요. 보낸 메시지는 잘 받았어요.
    위험하면 { $police }에, 다쳤으면 { $ambulance }에 전화하세요.
    무슨 일이에요? 번호를 골라 주세요.
