### What counselors say and show: sentences ready to be sent, and the page for a receiving counter.
### The reader is the person; the speaker is a counselor, a human being, a woman or a man: no word may tell which.


## Ready sentences: found by typing, sent as they stand here. Warm, short, one thing at a time.

# First words of a counselor. $name is the counselor's name, as colleagues call them.
ready-hello = 안녕하세요, { $name }입니다. 기계가 아니라 사람이에요. 쓰신 글은 다 읽었으니 다시 말하지 않아도 괜찮아요.

# Before anything else.
ready-safe = 지금 글을 써도 안전한가요? 누가 가까이 오면 바로 멈추세요. 기다릴게요.

# They hesitate.
ready-time = 천천히 하세요. 여기 있을게요.

# They told something hard.
ready-thanks = 말해 줘서 고마워요. 정말 힘들었겠어요.

# They blame themselves.
ready-not-fault = 당신 잘못이 아니에요.

# They fear that others hear of it.
ready-secret = 여기에 쓴 것은 사장님, 가족, 아는 사람에게 말하지 않아요.

# Body first.
ready-hurt = 다치거나 아픈 데가 있나요? 지금 의사가 필요한가요?

# No address is needed.
ready-where = 지금 어디에 있나요? 동네나 역 이름만 써도 돼요.

# Whether somebody is beside them.
ready-alone = 지금 혼자인가요, 누가 같이 있나요?

# Shelter.
ready-tonight = 오늘 밤 안전하게 잘 곳이 있나요?

# Food and money.
ready-food = 오늘 밥은 먹었나요? 먹을 것을 살 돈이 있나요?

# Documents.
ready-papers = 여권과 재류카드는 지금 누가 가지고 있나요?

# When we may write again without danger.
ready-when = 제가 몇 시쯤 여기에 글을 보내면 안전한가요?

# Their own wish.
ready-wish = 지금 가장 바라는 것이 무엇인가요?

# Nothing happens over their head.
ready-choose = 결정은 당신이 해요. 당신이 “네”라고 하지 않은 일은 하지 않을게요.

# The counselor needs a few minutes.
ready-look-up = 알아볼게요. 몇 분만 기다려 주세요. 다시 쓸게요.

# Calling a counter for them.
ready-together = 원하시면 제가 대신 전화해서 설명할게요. 그렇게 할까요?

# The counselor has not understood.
ready-unclear = 제가 잘 이해했는지 모르겠어요. 다른 말로 다시 말해 줄 수 있나요?

# What the counselor writes is translated by a machine.
ready-machine = 제 글은 기계가 번역해요. 이상한 말이 있으면 물어보세요.

# Before somebody else takes over.
ready-colleague = 제 동료가 여기서 이어서 도와드리면 좋겠어요. 쓰신 글은 미리 읽을 거예요. 괜찮을까요?

# The counselor must stop.
ready-later = 지금은 여기까지 할게요. 언제든지 여기에 쓰세요. 자동 안내가 대답하고, 우리를 부를 수도 있어요.

# The end of a talk.
ready-goodbye = 써 줘서 기뻐요. 몸 잘 챙기세요.


## Above and below what a machine translated

# Above it. The counselor's own words follow below, so that somebody who reads them can check.
casework-machine = (기계가 번역했어요)


## The page for a receiving counter. The person reads it first; without their yes nobody gets it.

# Asks whether we may hand it on. What stands on it follows. $counter is the name of the place.
sheet-ask = 이것을 { $counter }에 전해도 될까요? 그러면 처음부터 다시 말하지 않아도 돼요. 이렇게 쓰여 있어요:

# Below it, before yes and no.
sheet-only-yes = “네”라고 할 때만 전해요. 이름과 번호는 적혀 있지 않아요.

# Everything ended before they answered.
sheet-withdrawn = 아직 “네”라고 하지 않아서, 아까 보여 준 내용은 아무에게도 전하지 않았어요. 전하고 싶으면 0을 쓰고 사람에게 말해 주세요.

# Head of the page, read by the counter.
sheet-title = 소개서

# Before the name of a language.
sheet-language = 언어

# Before «a woman» or «a man».
sheet-staff = 이야기하고 싶은 사람

# A fact.
sheet-child = 18세 미만

# A fact: the writer tells about somebody else.
sheet-third-party = 아는 사람이 썼어요

# Before the name of a prefecture.
sheet-place = 도도부현

# Before a list of what happened.
sheet-happened = 있었던 일

# Before a list of what help is wanted with.
sheet-about = 필요한 도움

# A fact.
sheet-no-speaking = 전화로 소리 내어 말할 수 없음

# Before a few sentences by the counselor.
sheet-summary = 간단한 설명


## What happened, in words that hurt nobody who reads them about themselves. No full stop.

# Somebody uses their weak position.
indicator-abuse_of_vulnerability = 약한 처지를 이용당함

# The job is not what was promised.
indicator-deception = 일이나 월급이 약속과 다름

# Locked in or watched.
indicator-restriction_of_movement = 자유롭게 밖에 나갈 수 없음

# Kept away from others.
indicator-isolation = 다른 사람과 만나거나 연락하지 못함

# Hit or hurt.
indicator-physical_violence = 맞거나 다침

# Gentle, no detail.
indicator-sexual_violence = 원하지 않는 성적인 접촉이나 강요를 당함

# Threats.
indicator-intimidation_threats = 협박을 받음

# Papers kept by others.
indicator-document_retention = 여권, 카드, 통장을 다른 사람이 가지고 있음

# Pay.
indicator-wage_withholding = 월급을 못 받거나 너무 적음

# A debt keeps them working.
indicator-debt_bondage = 빚 때문에 일해야 함

# Work or housing.
indicator-abusive_conditions = 일이나 숙소가 위험하거나 아주 나쁨

# Hours.
indicator-excessive_overtime = 일하는 시간이 너무 김

# Gentle, no detail.
indicator-sexual_exploitation = 성적인 일을 강요받음

# Under 18.
indicator-child_involved = 아이와 관련됨

# A kidney or other organ.
indicator-organ_removal = 장기를 달라는 말을 들음

# Gentle.
indicator-self_harm = 죽고 싶을 만큼 힘듦

# Life or body at risk now.
indicator-immediate_danger = 지금 위험함


## What help is wanted with. No full stop.

# Visa.
topic-immigration_status = 비자나 재류카드

# Lawyer, compensation.
topic-legal_help = 변호사나 보상

# Going home.
topic-return_home = 고국으로 돌아가기

# A bed.
topic-shelter = 안전하게 지낼 곳

# Another job.
topic-job_change = 다른 일자리
