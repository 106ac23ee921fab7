### What the service says while it talks with a person.
### Readers are frightened, tired, on a cheap phone, left school at twelve; someone else may read the screen.
### Short sentences. Easy words. Warm, calm, never official. No blame. "we" is the service.
### Variables: $role is self or third_party (the writer tells about someone else);
### $police, $ambulance, $coastguard are numbers from the directory.

## Opening

# First words of a conversation. Must not name what this is about (no police, victim, trafficking, crime): the boss may read it.
greeting =
    မင်္ဂလာပါ။ ဒါ Tsunagu ပါ။ အလကားပါ၊ ပိုက်ဆံ မပေးရပါဘူး။
    Tsunagu က အလိုအလျောက် ဖြေပေးတဲ့ စနစ်ပါ။ မေးခွန်းတိုလေးတွေ နည်းနည်း မေးမယ်နော်။ မဖြေချင်တာကို ကျော်လို့ရပါတယ်။
    အလုပ်ရှင်၊ မိသားစု၊ သိတဲ့သူ ဘယ်သူ့ကိုမှ မပြောပါဘူး။

# When someone says hello again later.
greet-again = မင်္ဂလာပါ။ ဒီမှာ ရှိနေပါတယ်နော်။

# Question 1. Is somebody watching the phone? Answered yes or no.
ask-safe = အခု စာရေးရတာ ဘေးကင်းရဲ့လား။

# They said it is not safe. One neutral line that tells nothing to someone who looks at the phone. After it we are silent.
pause-neutral = ဟုတ်ကဲ့၊ ကျေးဇူးပါ။ နေ့ကောင်းလေး ဖြစ်ပါစေ။

## The questions

# Question 2. Own words, or a number from the list below it.
ask-what =
    { $role ->
        [third_party] အဲဒီလူ ဘာဖြစ်နေတာလဲ။ ကိုယ့်စကားနဲ့ကိုယ် ရေးပါ၊ ဒါမှမဟုတ် နံပါတ်တစ်ခု ရွေးပါ။
       *[self] ဘာဖြစ်နေတာလဲ။ ကိုယ့်စကားနဲ့ကိုယ် ရေးပါ၊ ဒါမှမဟုတ် နံပါတ်တစ်ခု ရွေးပါ။
    }

# Question 3. Under 18 changes who can help.
ask-under-18 =
    { $role ->
        [third_party] အဲဒီလူက အသက် 18 နှစ်အောက်လား။
       *[self] အသက် 18 နှစ်အောက်လား။
    }

# Question 4, only when it is about work. "Technical intern" is a kind of work visa: use the name workers use, with the Japanese word.
# Never sounds like a check of papers.
ask-intern =
    { $role ->
        [third_party] အဲဒီလူက အလုပ်သင် (ginou jisshuu, ဂျစ်ရှူးဆေး) လား။ အလုပ်သင်တွေကို သီးသန့်ကူညီတဲ့သူတွေ ရှိလို့ မေးတာပါ။ ကျော်လို့ရပါတယ်။
       *[self] အလုပ်သင် (ginou jisshuu, ဂျစ်ရှူးဆေး) နဲ့ လာတာလား။ အလုပ်သင်တွေကို သီးသန့်ကူညီတဲ့သူတွေ ရှိလို့ မေးတာပါ။ ကျော်လို့ရပါတယ်။
    }

# Question 5, only when help depends on the place.
ask-prefecture =
    { $role ->
        [third_party] အဲဒီလူက ဂျပန်မှာ ဘယ်ခရိုင် (ken) မှာ ရှိတာလဲ။ ခရိုင်နာမည် ရေးပေးပါ၊ ဥပမာ တိုကျို၊ အိုင်ချိ (Aichi)။
       *[self] အခု ဂျပန်မှာ ဘယ်ခရိုင် (ken) မှာ ရှိတာလဲ။ ခရိုင်နာမည် ရေးပေးပါ၊ ဥပမာ တိုကျို၊ အိုင်ချိ (Aichi)။
    }

# The prefecture list, step 1: parts of Japan.
ask-region = ဂျပန်ရဲ့ ဘယ်ဘက်မှာလဲ။

# The prefecture list, step 2.
ask-prefecture-in-region = ဘယ်ခရိုင်လဲ။

# Question 6. We keep this wish.
ask-staff-gender = လူနဲ့ ပြောရမယ်ဆိုရင် အမျိုးသမီးနဲ့ ပြောချင်လား၊ အမျိုးသားနဲ့ ပြောချင်လား။

# Question 7. Some numbers do not work from app phones, and some people cannot speak aloud.
ask-phone = ဖုန်းပြောလို့ ရလား။

## Choices: the words beside the numbers. Very short.

choice-yes = ဟုတ်ကဲ့
choice-no = ဟင့်အင်း၊ မဟုတ်ဘူး

# Skips a question. No shame in it.
choice-skip = မသိဘူး / ကျော်မယ်
choice-what-wages = လစာ မရဘူး၊ ဒါမှမဟုတ် နည်းလွန်းတယ်
choice-what-documents = ပတ်စပို့၊ ကတ်၊ ဘဏ်စာအုပ်ကို သူများ သိမ်းထားတယ်
choice-what-locked = အပြင်ထွက်လို့မရဘူး၊ ဒါမှမဟုတ် စောင့်ကြည့်ခံရတယ်
choice-what-violence = အရိုက်ခံရတယ်၊ ဒါမှမဟုတ် ခြိမ်းခြောက်ခံရတယ်
choice-what-sexual = အထိအကိုင်ခံရတယ်၊ ဒါမှမဟုတ် လိင်ကိစ္စ အတင်းခိုင်းခံရတယ်
choice-what-papers = ဗီဇာ၊ နေထိုင်ခွင့်ကတ်
choice-what-job = အလုပ်ပြောင်းချင်တယ်
choice-what-other = တခြားကိစ္စ

# Shows a list of places to choose from.
choice-list = စာရင်း ပြပါ
choice-woman = အမျိုးသမီး
choice-man = အမျိုးသား
choice-either = ဘယ်သူဖြစ်ဖြစ် ရတယ်
choice-phone-mobile = ရတယ်၊ ဖုန်းမှာ နံပါတ်ရှိတယ်
choice-phone-app = ရတယ်၊ Wi-Fi ဒါမှမဟုတ် app နဲ့ပဲ
choice-phone-cannot-speak = အခု အသံထွက်ပြီး ပြောလို့မရဘူး
choice-phone-none = ခေါ်စရာ ဖုန်းမရှိဘူး

# After the danger text: the person goes on with us.
choice-continue = ဒီမှာ ဆက်ရေးမယ်
choice-cannot-call = ဖုန်းခေါ်လို့မရဘူး

# Below the answer.
choice-more = ကူညီတဲ့နေရာ နောက်ထပ်
choice-start-over = တခြားကိစ္စ ပြောမယ်

# Under most questions: 0 is always a person, 9 always the language list.
menu-human = လူနဲ့ပြောမယ်
menu-language = တခြားဘာသာစကား

## Danger

# Asked at once when a message may mean danger to life or body. One question, nothing else.
ask-danger =
    { $role ->
        [third_party] အဲဒီလူ အခုချက်ချင်း အန္တရာယ်ရှိနေလား။
       *[self] အခုချက်ချင်း အန္တရာယ်ရှိနေလား။
    }

# Life or body is at risk. The number first. Then what to say in Japanese, spelled so that this reader can say it aloud,
# with the Japanese name of this language. Interpreters are usual, but no promise.
danger-110 =
    { $police } ကို အခုခေါ်ပါ။ ပိုက်ဆံမကုန်ပါဘူး၊ နေ့ရောညရော ရပါတယ်။
    ဒီလိုပြောပါ - “တာစုကေတေ ကုဒါဆိုင်။ မြန်မာဂို အိုနေဂိုင် ရှိမတ်စ်။” (ကယ်ပါ။ မြန်မာလို ပြောပေးပါ။)
    ပြီးရင် ကိုယ်ရှိတဲ့နေရာ၊ အနီးက ဆိုင် ဒါမှမဟုတ် ဘူတာနာမည် ပြောပါ။ စကားပြန် ခေါ်ပေးတာ များပါတယ်။

# Someone is hurt or ill. Comes after danger-110.
danger-119 =
    ဒဏ်ရာရရင်၊ အရမ်းနေမကောင်းရင် { $ambulance } ကို ခေါ်ပါ။ လူနာတင်ကားက အလကားပါ။
    ဒီလိုပြောပါ - “ကယူးကယူး ဒက်စ်။ မြန်မာဂို အိုနေဂိုင် ရှိမတ်စ်။” (လူနာတင်ကား လိုပါတယ်။ မြန်မာလို ပြောပေးပါ။)

# On a ship. Comes after danger-110.
danger-118 = သင်္ဘောပေါ်၊ ပင်လယ်ထဲမှာဆိုရင် { $coastguard } ကို ခေါ်ပါ။

# The person cannot call. The Japanese line stays as it is: it is for showing.
danger-cannot-call =
    သွားလို့ရရင် koban (ကိုးဘန်း၊ ရဲကင်းလေး)၊ ဆိုင် ဒါမှမဟုတ် ဘူတာကို သွားပါ။ ဒီစာကို ပြပါ -
    「助けてください。警察を呼んでください。」
    ဒါမှမဟုတ် အနီးက လူကို { $police } ခေါ်ပေးဖို့ ပြောပါ။

# Thoughts of dying, in any degree. Warm first. People who listen follow below this text. Then one question.
danger-self-harm =
    ပြောပြတာ ကျေးဇူးပါ။ အရမ်း နာကျင်ခံစားနေရတယ်နော်။ တစ်ယောက်တည်း မဟုတ်ပါဘူး။
    နားထောင်ပေးမယ့်သူတွေ အောက်မှာ ရှိပါတယ်။
    ကိုယ့်ကိုယ်ကို တစ်ခုခု လုပ်လိုက်ပြီလား၊ ဆေး ဒါမှမဟုတ် တစ်ခုခု သောက်လိုက်ပြီလား၊ ဒါမှမဟုတ် အခု လုပ်တော့မှာလား။

# Acting on it now.
danger-self-harm-now =
    အတူတူ ရှိနေပါဦးနော်။ { $ambulance } ကို အခုခေါ်ပါ။ လူနာတင်ကားပါ၊ အလကားပါ။ ဒါမှမဟုတ် { $police } ကို ခေါ်ပါ။
    ဒီလိုပြောပါ - “တာစုကေတေ ကုဒါဆိုင်။ မြန်မာဂို အိုနေဂိုင် ရှိမတ်စ်။” (ကယ်ပါ။ မြန်မာလို ပြောပေးပါ။)
    အနားမှာ သဘောကောင်းတဲ့သူ ရှိရင် အခု သူ့ဆီ သွားပါ။ ထိခိုက်စေနိုင်တဲ့ ပစ္စည်းတွေကို ဝေးဝေး ထားပါ။

# They are not acting on it now.
self-harm-stay = ပြောပြတာ ဝမ်းသာပါတယ်။ နေ့ရောညရော အချိန်မရွေး စာရေးလို့ရပါတယ်။ လူနဲ့ ပြောချင်ရင် 0 ရေးပါ။

## Requests at any moment

# Asked for a person, and none of ours is on duty. Honest. Who answers now follows below this text.
handoff-unavailable =
    ဒါက အလိုအလျောက် ဖြေပေးတဲ့ စနစ်ပါ။ အခု Tsunagu က တိုင်ပင်ပေးမယ့်သူ မရှိပါဘူး။
    ဒီနေရာတွေက လူကိုယ်တိုင် ဖြေပေးပါတယ် -

# "Who are you, is this secret, do you tell the police?" True, and no more than true.
confidentiality =
    Tsunagu က အခမဲ့ ကူညီတဲ့ လိုင်းပါ။ နာမည် ပြောစရာ မလိုပါဘူး။
    ဒီမှာ ရေးတာတွေကို အလုပ်ရှင်၊ မိသားစု၊ ရဲ၊ လဝက (nyuukan) ကို မပြောပါဘူး။ ကိုယ်က ပြောပေးပါလို့ ပြောမှပဲ ပြောပါမယ်။
    အကုန် ဖျက်စေချင်ရင် ရေးပါ - ဖျက်

# After thanks.
thanks-reply = ရပါတယ်။ အချိန်မရွေး စာရေးလို့ရပါတယ်။

# Wrong number, small talk, a joke.
out-of-scope = ဒီလိုင်းက အလုပ်မှာ၊ အိမ်မှာ၊ ဒါမှမဟုတ် ကိုယ့်ကို ချုပ်ကိုင်ထားတဲ့သူနဲ့ အခက်အခဲရှိသူတွေကို ကူညီတာပါ။ အဲဒီလို ဖြစ်နေရင် ဘာဖြစ်နေလဲ ရေးပြပါနော်။

# Someone tells about another person. Said once.
third-party-advice =
    သူများအတွက် စိတ်ပူပေးတာ ကျေးဇူးပါ။
    အဲဒီလိုလုပ်နေတဲ့သူနဲ့ စကားမပြောပါနဲ့။ ကူညီဖို့ တစ်ယောက်တည်း မသွားပါနဲ့။ နေရာ၊ အချိန်၊ လူဘယ်နှစ်ယောက်လဲ မှတ်ထားပါ။

# Not understood at a question, before the question comes again.
not-understood = တောင်းပန်ပါတယ်၊ နားမလည်လိုက်ဘူး။

# A picture, only emoji, an empty message, signs we cannot read.
please-choose = တောင်းပန်ပါတယ်၊ စာနဲ့ နံပါတ်ပဲ ဖတ်တတ်ပါတယ်။ စာနည်းနည်း ရေးပါ၊ ဒါမှမဟုတ် နံပါတ်တစ်ခု ရွေးပါ။

# After the answer, when the next message brings nothing new.
anything-else = ဒီမှာ ရှိနေပါတယ်။ တခြား လိုတာ ရှိသေးလား။

## Language

# Above the list of languages.
language-menu = ဘယ်ဘာသာစကား အဆင်ပြေလဲ။

# After a language was chosen.
language-set = ဟုတ်ကဲ့။ မြန်မာလို ဆက်ပြောမယ်နော်။

# The person now writes in this language; we ask in this language before we change.
ask-language-switch = မြန်မာလို ရေးနေတာနော်။ မြန်မာလို ဆက်ပြောရမလား။

## Erase and stop

# The person asked to erase in a long sentence. One check.
ask-erase = ဒီမှာ ရေးထားသမျှ အကုန် ဖျက်လိုက်ရမလား။ ဖျက်ပြီးရင် ဘယ်သူမှ ပြန်ယူလို့ မရတော့ပါဘူး။

# All is gone.
erased = ဖျက်ပြီးပါပြီ။ အချိန်မရွေး ပြန်ရေးလို့ရပါတယ်။

# They said no to erasing.
erase-kept = ဟုတ်ကဲ့။ ဘာမှ မဖျက်ပါဘူး။

# They want to stop. Neutral: others may look at the phone.
stopped = ဟုတ်ကဲ့။ အချိန်မရွေး ပြန်ရေးလို့ရပါတယ်။

## When the system is slow

# The dialogue is not working for a moment. The message is kept. The number list follows.
scripted-menu =
    တောင်းပန်ပါတယ်၊ အခု ဖြေတာ နည်းနည်း နှေးနေပါတယ်။ ပို့ထားတဲ့စာ မပျောက်ပါဘူး။
    အန္တရာယ်ရှိရင် { $police } ကို ခေါ်ပါ။ ဒဏ်ရာရရင် { $ambulance } ကို ခေါ်ပါ။
    ဘာကိစ္စလဲ။ နံပါတ်တစ်ခု ရွေးပါ။
