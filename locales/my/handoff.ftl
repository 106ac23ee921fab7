### What is said while a person is put through to a counselor of ours: a human being, who writes here.
### The reader waits, alone and afraid; someone else may see the screen. True, short, warm. Never promise a time.
### $staff is whom they asked for: female, male or any. $police and $ambulance are numbers from the directory.

## Waiting

# Somebody who fits is here, and was asked. They can go on writing meanwhile.
handoff-waiting =
    { $staff ->
        [female] Tsunagu အဖွဲ့က တိုင်ပင်ပေးမယ့် အမျိုးသမီးတစ်ယောက်ကို ဒီမှာ စာရေးပေးဖို့ ခေါ်နေပါတယ်။ ဆက်ရေးလို့ရပါတယ်။ သူ ဖတ်ပါလိမ့်မယ်။
        [male] Tsunagu အဖွဲ့က တိုင်ပင်ပေးမယ့် အမျိုးသားတစ်ယောက်ကို ဒီမှာ စာရေးပေးဖို့ ခေါ်နေပါတယ်။ ဆက်ရေးလို့ရပါတယ်။ သူ ဖတ်ပါလိမ့်မယ်။
       *[any] Tsunagu အဖွဲ့က တိုင်ပင်ပေးမယ့်သူကို ဒီမှာ စာရေးပေးဖို့ ခေါ်နေပါတယ်။ ဆက်ရေးလို့ရပါတယ်။ သူ ဖတ်ပါလိမ့်မယ်။
    }

# Somebody of our team is here, and was asked, who does not speak the reader's language. Each translation names its own language.
handoff-foreign =
    { $staff ->
        [female] Tsunagu အဖွဲ့က အမျိုးသမီးတစ်ယောက်ကို ဒီမှာ စာရေးပေးဖို့ ခေါ်နေပါတယ်။ သူ မြန်မာလို မတတ်ပေမယ့် အသင့်ရေးထားတဲ့ မြန်မာစာကြောင်းတွေ ရှိပါတယ်။ တိုတို လွယ်လွယ် ရေးပါ။
        [male] Tsunagu အဖွဲ့က အမျိုးသားတစ်ယောက်ကို ဒီမှာ စာရေးပေးဖို့ ခေါ်နေပါတယ်။ သူ မြန်မာလို မတတ်ပေမယ့် အသင့်ရေးထားတဲ့ မြန်မာစာကြောင်းတွေ ရှိပါတယ်။ တိုတို လွယ်လွယ် ရေးပါ။
       *[any] Tsunagu အဖွဲ့က တစ်ယောက်ကို ဒီမှာ စာရေးပေးဖို့ ခေါ်နေပါတယ်။ သူ မြန်မာလို မတတ်ပေမယ့် အသင့်ရေးထားတဲ့ မြန်မာစာကြောင်းတွေ ရှိပါတယ်။ တိုတို လွယ်လွယ် ရေးပါ။
    }

# Nobody who fits is here now. The truth, first.
handoff-nobody =
    { $staff ->
        [female] အခု ဒီမှာ တိုင်ပင်ပေးမယ့် အမျိုးသမီး မရှိပါဘူး။
        [male] အခု ဒီမှာ တိုင်ပင်ပေးမယ့် အမျိုးသား မရှိပါဘူး။
       *[any] အခု ဒီမှာ တိုင်ပင်ပေးမယ့်သူ မရှိပါဘူး။
    }

# When somebody who fits is on duty next. $time is an hour, $day a date.
handoff-next-today = ဒီနေ့ { $time } ကစပြီး လူရှိပါမယ်။
# The same for tomorrow.
handoff-next-tomorrow = မနက်ဖြန် { $time } ကစပြီး လူရှိပါမယ်။
# The same for a later day.
handoff-next-day = { $day } { $time } ကစပြီး လူရှိပါမယ်။

# Places follow below it that answer at this moment.
handoff-counters = ဒီနေရာတွေက လူကိုယ်တိုင် ဖြေပေးပါတယ် -

# The same when none of them answers at this moment; below it stands when each of them opens.
handoff-counters-closed = အခုအချိန်မှာ ဒီနေရာတွေက ဖြေမယ့်သူ မရှိပါဘူး။ ဘယ်အချိန်ဖွင့်လဲ အောက်မှာ ကြည့်ပါ -

# Above the choices: wait, be written to later, and so on.
handoff-choose = ဘယ်လိုလုပ်ရင် အဆင်ပြေမလဲ။

# After a while, when nobody has come yet.
handoff-still = လူ ရှာပေးနေတုန်းပါ။ မမေ့ပါဘူးနော်။

# Said with a word of how things stand when the next one takes long. $minutes is 10, 15 or 30.
handoff-again = နောက် { $minutes } မိနစ်ကြာရင် ထပ်ရေးပါမယ်။ လူရောက်လာရင် ချက်ချင်း ရေးပါမယ်။

# A message of theirs was kept for the counselor. No more than once a minute.
handoff-kept = စာ ရပါပြီ။ တိုင်ပင်ပေးမယ့်သူ ဖတ်ဖို့ သိမ်းထားပါတယ်။

# Said with it when the part of us that notices danger is not working.
handoff-emergency = အခု အန္တရာယ်ရှိရင် { $police } ကို ခေါ်ပါ။ ဒဏ်ရာရရင်၊ အရမ်းနေမကောင်းရင် { $ambulance } ကို ခေါ်ပါ။

# They asked for somebody of another gender while they wait; how things stand now follows.
handoff-wish-kept = ဟုတ်ကဲ့။ အဲဒီလို ရှာပေးပါမယ်။

## Choices: very short

choice-handoff-wait = ဒီမှာ စောင့်မယ်
choice-handoff-later = နောက်မှ စာရေးပေးပါ
choice-handoff-bot = မစောင့်ဘဲ ဆက်မယ်
# $staff is whom they asked for and who is not there; this offers the other.
choice-handoff-other =
    { $staff ->
        [female] အမျိုးသားနဲ့ ပြောမယ်
        [male] အမျိုးသမီးနဲ့ ပြောမယ်
       *[any] တခြားလူနဲ့ ပြောမယ်
    }
# Below the answer that names places: a counselor of the first of these places works with us.
choice-handoff-here = ဒီမှာ လူနဲ့ပြောမယ်
# Safe hours to be written to. $from and $until are hours.
choice-handoff-today = ဒီနေ့ { $from }–{ $until }
choice-handoff-tomorrow = မနက်ဖြန် { $from }–{ $until }

## Decisions

# Only their own yes lets somebody of another gender see what they wrote.
handoff-ask-other =
    { $staff ->
        [female] အခု အမျိုးသမီး မရှိပါဘူး။ Tsunagu အဖွဲ့က အမျိုးသားတစ်ယောက် ရှိပါတယ်။ သူ စာရေးရင် ရမလား။ ရတယ်လို့ ပြောမှပဲ သူက ရေးထားတာတွေကို မြင်ရမှာပါ။
        [male] အခု အမျိုးသား မရှိပါဘူး။ Tsunagu အဖွဲ့က အမျိုးသမီးတစ်ယောက် ရှိပါတယ်။ သူ စာရေးရင် ရမလား။ ရတယ်လို့ ပြောမှပဲ သူက ရေးထားတာတွေကို မြင်ရမှာပါ။
       *[any] အခု ရှိတဲ့လူ စာရေးရင် ရမလား။
    }

# Others may see the phone at other hours.
handoff-ask-time = ဘယ်အချိန်ဆို ဒီက စာကို ဖတ်ရတာ ဘေးကင်းလဲ။

# They chose safe hours today. The automatic helper goes on until then.
handoff-time-today = ဟုတ်ကဲ့။ ဒီနေ့ { $from } နဲ့ { $until } ကြားမှာ လူကိုယ်တိုင် စာရေးပါမယ်။ အဲဒီမတိုင်ခင် မရေးပါဘူး။ အဲဒီအချိန်ထိ အလိုအလျောက် ဖြေပေးတဲ့ စနစ်ဆီ စာရေးလို့ရပါတယ်။
# The same for tomorrow.
handoff-time-tomorrow = ဟုတ်ကဲ့။ မနက်ဖြန် { $from } နဲ့ { $until } ကြားမှာ လူကိုယ်တိုင် စာရေးပါမယ်။ အဲဒီမတိုင်ခင် မရေးပါဘူး။ အဲဒီအချိန်ထိ အလိုအလျောက် ဖြေပေးတဲ့ စနစ်ဆီ စာရေးလို့ရပါတယ်။

# They do not want to wait: the automatic helper goes on.
handoff-left = ဟုတ်ကဲ့။ အလိုအလျောက် ဖြေပေးတဲ့ စနစ်နဲ့ပဲ ဆက်ပြောရအောင်။

# The automatic helper asked for a counselor by itself, and nobody is here. It stays with the person. At most an hour.
handoff-later = Tsunagu အဖွဲ့ကို သင့်အကြောင်း ပြောထားပါတယ်။ တစ်နာရီအတွင်း တစ်ယောက်ယောက် လိုင်းပေါ် ရောက်လာရင် ဒီမှာ စာရေးပါလိမ့်မယ်။ ဒီမှာ ဆက်ရှိနေပါတယ်။

## What happens

# A counselor has taken it. $name is how they are called.
handoff-accepted = Tsunagu အဖွဲ့က { $name } ရောက်နေပါပြီ။ လူအစစ်ပါ။ ရေးထားတာတွေကို ဖတ်နေပါတယ်။

# The counselor who has it does not answer for two minutes, and was reminded. $name is how they are called.
handoff-unanswered = ရေးထားတာတွေ { $name } ဆီ ရောက်ပါပြီ။ သူ မဖြေသေးပါဘူး။ စောင့်နေတယ်လို့ သူ့ကို အခုပဲ ပြောလိုက်ပါတယ်။

# The counselor had to go in the middle of it.
handoff-released = စာရေးပေးနေတဲ့သူ သွားရပါပြီ။ အခု တခြားသူကို ရှာပေးနေပါတယ်။

# The talk has ended.
handoff-over = လူနဲ့ ပြောတာ ပြီးပါပြီ။ အခု အလိုအလျောက် ဖြေပေးတဲ့ စနစ်နဲ့ ပြန်ပြောနေတာပါ။ အချိန်မရွေး စာရေးလို့ရပါတယ်။ လူနဲ့ ပြောချင်ရင် 0 ရေးပါ။

# Nobody came for an hour. Places that can be called are named after it.
handoff-expired = တောင်းပန်ပါတယ်။ Tsunagu အဖွဲ့က ဘယ်သူမှ မလာနိုင်ခဲ့ပါဘူး။ အလိုအလျောက် ဖြေပေးတဲ့ စနစ်နဲ့ ဆက်ပြောလို့ရပါတယ်။

# They had given us safe hours, and nobody wrote. Others may see the phone: neutral.
handoff-missed = တောင်းပန်ပါတယ်၊ အချိန်မီ စာမရေးပေးနိုင်ခဲ့ပါဘူး။ အချိန်မရွေး ပြန်ရေးလို့ရပါတယ်။ လူနဲ့ ပြောချင်ရင် 0 ရေးပါ။
