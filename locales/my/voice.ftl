### What is said on the telephone. Heard once, by someone frightened who may not hear well: very short, easy words, no lists.
### Where a text here has the name of another one with voice- before it, it is said in its place.
### $key is a key of the telephone, $role is self or third_party; numbers come from the directory, spoken digit by digit.

## Keys

# After what a key does: “Yes, press 1.” $key is a number.
voice-press = { $key } ကို နှိပ်ပါ။
# The sign # in a telephone number.
voice-hash = ဟက်ရှ်
# Each translation names its own language: heard in the list of languages.
voice-language = မြန်မာစကားအတွက် { $key } ကို နှိပ်ပါ။
# The same about a language that has no voice here. $language is its name.
voice-language-other = { $language } အတွက် { $key } ကို နှိပ်ပါ။
# We have not recorded everything in this language. A list of languages follows.
voice-second-language = တချို့ကို တခြားဘာသာစကားနဲ့ပဲ ပြောလို့ရပါတယ်။ တခြား ဘယ်စကား နားလည်လဲ။
# The keys that always work. $nine is the key 9.
voice-hint = ပြန်နားထောင်ချင်ရင် ကြယ်ပွင့်ကို နှိပ်ပါ။ လူနဲ့ ပြောချင်ရင် 0 ကို နှိပ်ပါ။ တခြားစကားအတွက် { $nine } ကို နှိပ်ပါ။
# Said once, after the answer. The hash key erases.
voice-hint-erase = ပြောပြထားသမျှ အကုန် ဖျက်ချင်ရင် ဟက်ရှ်ကို နှိပ်ပါ။

## In place of written texts

# First words. Must not name what this is about: someone may listen.
voice-greeting = မင်္ဂလာပါ။ ဒါ ဆုနာဂု ပါ။ အလကားပါ၊ ပိုက်ဆံ မပေးရပါဘူး။ ကျွန်မက အလိုအလျောက် ဖြေပေးတဲ့ စက်ပါ။ မေးခွန်းတိုလေးတွေ နည်းနည်း မေးမယ်နော်။ မဖြေချင်တာကို ကျော်လို့ရပါတယ်။ အလုပ်ရှင်၊ မိသားစု၊ သိတဲ့သူ ဘယ်သူ့ကိုမှ မပြောပါဘူး။
# Is somebody listening?
voice-ask-safe = အခု စကားပြောရတာ ဘေးကင်းရဲ့လား။
# Numbers of the list follow.
voice-ask-what =
    { $role ->
        [third_party] အဲဒီလူ ဘာဖြစ်နေတာလဲ။ ကိုက်ညီတဲ့ နံပါတ်ကို နှိပ်ပါ။
       *[self] ဘာဖြစ်နေတာလဲ။ ကိုက်ညီတဲ့ နံပါတ်ကို နှိပ်ပါ။
    }
# Said only where words are understood.
voice-say-it = ဒါမှမဟုတ် ကိုယ့်စကားနဲ့ကိုယ် ပြောပြပါ။
# The list follows.
voice-ask-prefecture =
    { $role ->
        [third_party] အဲဒီလူ ဂျပန်မှာ ဘယ်ခရိုင်မှာ ရှိတာလဲ။
       *[self] အခု ဂျပန်မှာ ဘယ်ခရိုင်မှာ ရှိတာလဲ။
    }
# Whether they can call other lines.
voice-ask-phone = ဒီဖုန်းနဲ့ တခြားနံပါတ်တွေ ခေါ်လို့ရလား။
# Choices.
voice-choice-continue = ဒီမှာ ဆက်ပြောချင်ရင်
voice-choice-list = စာရင်းထဲက ရွေးချင်ရင်
# The person cannot call. Someone near can.
voice-danger-cannot-call = သွားလို့ရရင် ရဲကင်း၊ ဆိုင် ဒါမှမဟုတ် ဘူတာကို သွားပါ။ ဒီလို ပြောပါ - “တစုခဲတဲ ခုဒါစိုင်း။ ခဲအိစစု အို ယုံးဒဲ ခုဒါစိုင်း။” အဓိပ္ပာယ်က ကယ်ပါ၊ ရဲခေါ်ပေးပါ။ ဒါမှမဟုတ် အနီးက လူကို { $police } ခေါ်ပေးဖို့ ပြောပါ။
# Thoughts of dying. Warm. Lines with people who listen follow, then the question.
voice-danger-self-harm = ပြောပြတာ ကျေးဇူးပါ။ အရမ်း နာကျင်ခံစားနေရတယ်နော်။ တစ်ယောက်တည်း မဟုတ်ပါဘူး။ နားထောင်ပေးမယ့်သူတွေ ရှိပါတယ်။
# The question after that.
voice-ask-harm = ကိုယ့်ကိုယ်ကို တစ်ခုခု လုပ်လိုက်ပြီလား၊ ဆေး ဒါမှမဟုတ် တစ်ခုခု သောက်လိုက်ပြီလား၊ ဒါမှမဟုတ် အခု လုပ်တော့မှာလား။
# They are not acting on it now.
voice-self-harm-stay = ပြောပြတာ ဝမ်းသာပါတယ်။ နေ့ရောညရော အချိန်မရွေး ဖုန်းဆက်လို့ရပါတယ်။ လူနဲ့ ပြောချင်ရင် 0 ကို နှိပ်ပါ။
# Who we are and what we tell. True, and no more than true.
voice-confidentiality = ဆုနာဂု က အခမဲ့ ကူညီတဲ့ လိုင်းပါ။ နာမည် ပြောစရာ မလိုပါဘူး။ ဒီမှာ ပြောတာတွေကို အလုပ်ရှင်၊ မိသားစု၊ ရဲ၊ လဝက ကို မပြောပါဘူး။ ကိုယ်က ပြောပေးပါလို့ ပြောမှပဲ ပြောပါမယ်။ အကုန် ဖျက်စေချင်ရင် ဟက်ရှ်ကို နှိပ်ပါ။
# After thanks.
voice-thanks-reply = ရပါတယ်။ အချိန်မရွေး ဖုန်းဆက်လို့ရပါတယ်။
# Wrong number, small talk.
voice-out-of-scope = ဒီလိုင်းက အလုပ်မှာ၊ အိမ်မှာ၊ ဒါမှမဟုတ် ကိုယ့်ကို ချုပ်ကိုင်ထားတဲ့သူနဲ့ အခက်အခဲရှိသူတွေကို ကူညီတာပါ။ အဲဒီလို ဖြစ်နေရင် ဘာဖြစ်နေလဲ ပြောပြပါနော်။
# Not understood, before the question comes again.
voice-please-choose = တောင်းပန်ပါတယ်၊ နားမလည်လိုက်ဘူး။ နံပါတ်တစ်ခု နှိပ်ပါ။
# They want to stop. Neutral.
voice-stopped = ဟုတ်ကဲ့။ အချိန်မရွေး ပြန်ခေါ်လို့ရပါတယ်။ ဒါပဲနော်။
# All is gone.
voice-erased = ဖျက်ပြီးပါပြီ။ အချိန်မရွေး ပြန်ခေါ်လို့ရပါတယ်။ ဒါပဲနော်။
# The dialogue is not working for a moment. The list follows.
voice-scripted-menu = တောင်းပန်ပါတယ်၊ အခု ဖြေတာ နည်းနည်း နှေးနေပါတယ်။ အန္တရာယ်ရှိရင် { $police } ကို ခေါ်ပါ။ ဒဏ်ရာရရင် { $ambulance } ကို ခေါ်ပါ။ ဘာကိစ္စလဲ။
# After a language was chosen in the middle of a call.
voice-language-set = ဟုတ်ကဲ့။ မြန်မာလို ဆက်ပြောမယ်နော်။

## The answer

# Before a telephone number.
voice-number = ဖုန်းနံပါတ်က -
# The same number a second time.
voice-number-again = နောက်တစ်ခါ -
# Before a key that must be pressed there.
voice-then = ဖုန်းကိုင်ရင် -
# Where the exact time is not said.
voice-open-now = အခု ဖွင့်ပါတယ်။
# The same.
voice-closed-today = အခု ပိတ်ထားတယ်။ ဒီနေ့ နောက်မှ ဖွင့်မယ်။
# The same.
voice-closed-tomorrow = အခု ပိတ်ထားတယ်။ မနက်ဖြန် ဖွင့်မယ်။
# The same.
voice-closed = အခု ပိတ်ထားတယ်။ တခြားနေ့ ဖွင့်မယ်။
# It has no number, only a page to write to.
voice-online = အင်တာနက်ကနေ သူတို့ဆီ စာရေးလို့ရပါတယ်။
# It has no number: one goes there.
voice-by-name = အဲဒီကို ကိုယ်တိုင် သွားလို့ရပါတယ်။
# Below the places.
voice-answer-end = အချိန်မရွေး ပြန်ခေါ်လို့ရပါတယ်။

## What can be done then

# A choice; the key follows. We ring the place.
voice-connect = အခု ဖုန်းဆက်သွယ်ပေးစေချင်ရင်
# A choice.
voice-text-me = ဒါကို စာတိုနဲ့ ရချင်ရင်
# A choice.
voice-leave-message = တို့ရဲ့ အကြံပေးသူတွေဆီ အသံနဲ့ မှာထားချင်ရင်
# While it rings there.
voice-connecting = အခု ဆက်သွယ်ပေးနေပါတယ်။ ခဏစောင့်ပါ။
# They did not answer. The number follows.
voice-connect-failed = အဲဒီမှာ ဘယ်သူမှ ဖုန်းမကိုင်ပါဘူး။
# That call is over.
voice-connect-over = အဲဒီဘက်က ဖုန်း ပြီးသွားပါပြီ။
# Before a text is sent. Someone who holds the phone may read it.
voice-ask-text-safe = စာတို ပို့ရင် ဘေးကင်းရဲ့လား။ ဖုန်းကိုင်တဲ့သူက ဖတ်မိနိုင်ပါတယ်။
# It is sent.
voice-text-sent = ဟုတ်ကဲ့။ စာတို ပို့နေပါတယ်။
# Consent before a recording.
voice-ask-record = အသံကို ဖမ်းထားမှာပါ။ တို့ရဲ့ အကြံပေးသူတွေပဲ နားထောင်မှာပါ။ ရမလား။
# Before the tone.
voice-record-now = တီသံကြားရင် ပြောပါ။ ပြောပြီးရင် ကြိုက်တဲ့ ခလုတ် နှိပ်ပါ။
# It is kept.
voice-recorded = ကျေးဇူးပါ။ မှာတာကို ရပါပြီ။
# Nothing was recorded.
voice-not-recorded = အသံ မကြားရပါဘူး။
# The hash key was pressed. One check.
voice-ask-erase-all = ပြောပြထားသမျှ အကုန် ဖျက်လိုက်ရမလား။ ဖျက်ပြီးရင် ဘယ်သူမှ ပြန်ယူလို့ မရတော့ပါဘူး။

## When nothing is heard

# No key and no word came.
voice-not-heard = ဘာမှ မကြားရပါဘူး။
# A key that means nothing here.
voice-wrong-key = အဲဒီခလုတ်က ဒီမှာ သုံးလို့မရပါဘူး။
# Nothing came several times. Neutral. The end of the call.
voice-goodbye = အချိန်မရွေး ပြန်ခေါ်လို့ရပါတယ်။ ဒါပဲနော်။
# It takes a moment.
voice-hold = ခဏလေး စောင့်ပါ။
# Something is broken. The end of the call. Also in the file that answers when all of ours is down.
voice-trouble = တောင်းပန်ပါတယ်၊ ဒီလိုင်း အခု ပျက်နေပါတယ်။ အန္တရာယ်ရှိရင် { $police } ကို ခေါ်ပါ။ ဒဏ်ရာရရင် { $ambulance } ကို ခေါ်ပါ။ နှစ်ခုလုံး အခမဲ့ပါ။ မိနစ်အနည်းငယ်ကြာရင် တို့ဆီ ပြန်ခေါ်ပါ။
