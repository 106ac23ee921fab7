### Heard by a caller who waits for a counselor, or has talked with one. Very short, easy words.
### $staff is whom they asked for: female, male or any. Where a text here has the name of another one with voice- before it, it is said in its place.

# Somebody who fits is here and is being called. They stay on the line.
voice-handoff-waiting =
    { $staff ->
        [female] ဆုနာဂု အဖွဲ့က တိုင်ပင်ပေးမယ့် အမျိုးသမီးတစ်ယောက်ဆီ ဖုန်းဆက်နေပါတယ်။ ဖုန်းမချဘဲ ခဏစောင့်ပါ။
        [male] ဆုနာဂု အဖွဲ့က တိုင်ပင်ပေးမယ့် အမျိုးသားတစ်ယောက်ဆီ ဖုန်းဆက်နေပါတယ်။ ဖုန်းမချဘဲ ခဏစောင့်ပါ။
       *[any] ဆုနာဂု အဖွဲ့က တိုင်ပင်ပေးမယ့်သူဆီ ဖုန်းဆက်နေပါတယ်။ ဖုန်းမချဘဲ ခဏစောင့်ပါ။
    }
# Who fits is being called, and does not speak this language. They stay on the line.
voice-handoff-foreign =
    { $staff ->
        [female] ဆုနာဂု အဖွဲ့က တိုင်ပင်ပေးမယ့် အမျိုးသမီးတစ်ယောက်ဆီ ဖုန်းဆက်နေပါတယ်။ သူ မြန်မာလို မတတ်ပါဘူး။ တိုတို လွယ်လွယ် ပြောပါ။ ဖုန်းမချဘဲ ခဏစောင့်ပါ။
        [male] ဆုနာဂု အဖွဲ့က တိုင်ပင်ပေးမယ့် အမျိုးသားတစ်ယောက်ဆီ ဖုန်းဆက်နေပါတယ်။ သူ မြန်မာလို မတတ်ပါဘူး။ တိုတို လွယ်လွယ် ပြောပါ။ ဖုန်းမချဘဲ ခဏစောင့်ပါ။
       *[any] ဆုနာဂု အဖွဲ့က တိုင်ပင်ပေးမယ့်သူဆီ ဖုန်းဆက်နေပါတယ်။ သူ မြန်မာလို မတတ်ပါဘူး။ တိုတို လွယ်လွယ် ပြောပါ။ ဖုန်းမချဘဲ ခဏစောင့်ပါ။
    }
# Only their own yes lets somebody of another gender talk with them and see what they told us.
voice-handoff-ask-other =
    { $staff ->
        [female] အခု အမျိုးသမီး မရှိပါဘူး။ အမျိုးသားတစ်ယောက် ရှိပါတယ်။ သူနဲ့ ပြောလို့ ရမလား။ ရတယ်ဆိုမှ ပြောပြထားတာတွေကို သူ သိရပါမယ်။
        [male] အခု အမျိုးသား မရှိပါဘူး။ အမျိုးသမီးတစ်ယောက် ရှိပါတယ်။ သူနဲ့ ပြောလို့ ရမလား။ ရတယ်ဆိုမှ ပြောပြထားတာတွေကို သူ သိရပါမယ်။
       *[any] အခု ရှိတဲ့သူနဲ့ ပြောလို့ ရမလား။
    }
# Somebody else may pick up the telephone at other hours.
voice-handoff-ask-time = ဘယ်အချိန် ဖုန်းဆက်ရင် ဘေးကင်းမလဲ။
# They chose these hours. Whoever picks up then first hears something neutral.
voice-handoff-time-today = ဟုတ်ကဲ့။ ဒီနေ့ { $from } နဲ့ { $until } ကြားမှာ လူကိုယ်တိုင် ဖုန်းဆက်ပါမယ်။ အဲဒီမတိုင်ခင် မဆက်ပါဘူး။ အဲဒီအချိန်ထိ စက်နဲ့ ဆက်ပြောလို့ရပါတယ်။
# The same for tomorrow.
voice-handoff-time-tomorrow = ဟုတ်ကဲ့။ မနက်ဖြန် { $from } နဲ့ { $until } ကြားမှာ လူကိုယ်တိုင် ဖုန်းဆက်ပါမယ်။ အဲဒီမတိုင်ခင် မဆက်ပါဘူး။ အဲဒီအချိန်ထိ စက်နဲ့ ဆက်ပြောလို့ရပါတယ်။
# The automatic helper asked for a counselor by itself, and nobody is here. The call goes on with it.
voice-handoff-later = ဆုနာဂု အဖွဲ့ကို သင့်အကြောင်း ပြောထားပါတယ်။ ပြောနေတုန်း တစ်ယောက်ယောက် အားလာရင် ဆက်သွယ်ပေးပါမယ်။ ဒီမှာ ဆက်ရှိနေပါတယ်။
# A counselor has taken the call. The two are connected after this.
voice-handoff-accepted = ဆုနာဂု အဖွဲ့က လူ ရောက်နေပါပြီ။ စက် မဟုတ်ဘူး၊ လူအစစ်ပါ။ အခု ဆက်သွယ်ပေးပါမယ်။
# The counselor is not on the line any more. The wait begins again.
voice-handoff-released = စကားပြောနေတဲ့သူ သွားရပါပြီ။ အခု တခြားသူကို ရှာပေးနေပါတယ်။
# The talk has ended; the caller is still there. The automatic helper's question follows.
voice-handoff-over = လူနဲ့ ပြောတာ ပြီးပါပြီ။ အခု စက်နဲ့ ပြန်ပြောနေတာပါ။
# Nobody came for an hour. The automatic helper's question follows.
voice-handoff-expired = တောင်းပန်ပါတယ်။ ဘယ်သူမှ မလာနိုင်ခဲ့ပါဘူး။ အခု စက်နဲ့ပဲ ဆက်ပြောရအောင်။
# Heard again and again while they wait, about every ten seconds: very short.
voice-wait = လူ ရှာပေးနေတုန်းပါ။ ဖုန်းမချဘဲ ခဏစောင့်ပါ။
# Said after it: the star key tells all the keys.
voice-wait-more = ရွေးလို့ရတာ အားလုံး နားထောင်ချင်ရင် ကြယ်ပွင့်ကို နှိပ်ပါ။
# All who could be called were, and nobody answered. Choices follow.
voice-wait-nobody = အခုထိ ဘယ်သူမှ မကိုင်နိုင်သေးပါဘူး။ စောင့်လို့ရပါတယ်၊ တခြားဟာ ရွေးလို့လည်း ရပါတယ်။
# A choice; the key follows.
voice-choice-danger = အခု အန္တရာယ်ရှိနေရင်
# A choice; the key follows.
voice-choice-handoff-later = နောက်မှ ဖုန်းပြန်ခေါ်စေချင်ရင်
# A choice; the key follows. They do not want to wait.
voice-choice-handoff-bot = မစောင့်ဘဲ စက်နဲ့ ဆက်ပြောချင်ရင်
# A choice; the key follows. Other places, and their numbers.
voice-choice-handoff-numbers = အခု ကူညီနိုင်တဲ့ တခြားနေရာတွေ နားထောင်ချင်ရင်
# First words when we call somebody who asked for it. Anybody may pick up: it must not tell what this is about, nor who we are. $key is a key.
voice-call-back = မင်္ဂလာပါ။ ဒါ အလိုအလျောက် ခေါ်တဲ့ ဖုန်းပါ။ ဆက်ပြောချင်ရင် { $key } ကို နှိပ်ပါ။
# When somebody who fits is on duty next, without the hour: said where people's recordings are played.
voice-duty-today = ဒီနေ့ နောက်မှ လူရှိပါမယ်။
# The same.
voice-duty-tomorrow = မနက်ဖြန် လူရှိပါမယ်။
# The same.
voice-duty-later = တခြားနေ့ လူရှိပါမယ်။
# A choice; the key follows. A counselor of the place that was named first works with us.
voice-choice-handoff-here = တိုင်ပင်ပေးမယ့်သူနဲ့ ပြောချင်ရင်
# A choice; the key follows. Hours in which it is safe to call them.
voice-choice-handoff-today = ဒီနေ့ { $from } နဲ့ { $until } ကြားမှာ
# The same for tomorrow.
voice-choice-handoff-tomorrow = မနက်ဖြန် { $from } နဲ့ { $until } ကြားမှာ
