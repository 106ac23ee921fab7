### What counselors say and show: sentences ready to be sent, and the page for a receiving counter.
### The reader is the person; the speaker is a counselor, a human being, a woman or a man: no word may tell which.


## Ready sentences: found by typing, sent as they stand here. Warm, short, one thing at a time.

# First words of a counselor. $name is the counselor's name, as colleagues call them.
ready-hello = မင်္ဂလာပါ၊ နာမည်က { $name } ပါ။ စက်မဟုတ်ပါဘူး၊ လူပါ။ သင်ရေးထားတာ ဖတ်ပြီးပါပြီ၊ ထပ်ပြောစရာ မလိုပါဘူး။

# Before anything else.
ready-safe = အခု စာရေးရတာ ဘေးကင်းရဲ့လား။ တစ်ယောက်ယောက် အနားလာရင် ရပ်လိုက်ပါ။ စောင့်နေပါ့မယ်။

# They hesitate.
ready-time = ဖြည်းဖြည်းပဲ ရေးပါ။ ဒီမှာ ရှိနေပါတယ်။

# They told something hard.
ready-thanks = ပြောပြတဲ့အတွက် ကျေးဇူးတင်ပါတယ်။ အရမ်း ခက်ခဲမှာပဲနော်။

# They blame themselves.
ready-not-fault = ဒါ သင့်အပြစ် မဟုတ်ပါဘူး။

# They fear that others hear of it.
ready-secret = ဒီမှာ ရေးတာကို သူဌေး၊ မိသားစု၊ အသိတွေကို မပြောပါဘူး။

# Body first.
ready-hurt = ဒဏ်ရာရထားလား၊ နေမကောင်းဘူးလား။ အခု ဆရာဝန် လိုလား။

# No address is needed.
ready-where = အခု ဘယ်မှာလဲ။ မြို့နာမည် ဒါမှမဟုတ် ဘူတာနာမည်ပဲ ပြောရင် ရပါတယ်။

# Whether somebody is beside them.
ready-alone = အခု တစ်ယောက်တည်းလား၊ တစ်ယောက်ယောက် ရှိလား။

# Shelter.
ready-tonight = ဒီည အိပ်ဖို့ လုံခြုံတဲ့နေရာ ရှိလား။

# Food and money.
ready-food = ဒီနေ့ ထမင်းစားပြီးပြီလား။ အစားအသောက်ဝယ်ဖို့ ပိုက်ဆံ ရှိလား။

# Documents.
ready-papers = သင့်ပတ်စပို့နဲ့ နေထိုင်ခွင့်ကတ်ကို အခု ဘယ်သူကိုင်ထားလဲ။

# When we may write again without danger.
ready-when = ဘယ်အချိန်မှာ ဒီကို စာပို့ရင် ဘေးကင်းမလဲ။

# Their own wish.
ready-wish = အခု အလိုချင်ဆုံးက ဘာလဲ။

# Nothing happens over their head.
ready-choose = ဆုံးဖြတ်ရမှာက သင်ပါ။ သင် ဟုတ်ကဲ့လို့ မပြောမချင်း ဘာမှ မလုပ်ပါဘူး။

# The counselor needs a few minutes.
ready-look-up = ရှာကြည့်ပေးပါ့မယ်။ ခဏလောက် စောင့်ပါ။ ပြန်ရေးပါ့မယ်။

# Calling a counter for them.
ready-together = လိုချင်ရင် သင့်ကိုယ်စား သူတို့ဆီ ဖုန်းဆက်ပြီး ရှင်းပြပေးနိုင်ပါတယ်။ လုပ်ပေးရမလား။

# The counselor has not understood.
ready-unclear = နားလည်တာ မှန်မမှန် မသေချာပါဘူး။ တခြားစကားနဲ့ ပြန်ပြောပြလို့ ရမလား။

# What the counselor writes is translated by a machine.
ready-machine = ဒီဘက်က ရေးတာကို စက်က ဘာသာပြန်ပါတယ်။ ထူးဆန်းတာ ရှိရင် မေးပါ။

# Before somebody else takes over.
ready-colleague = လုပ်ဖော်ကိုင်ဖက်တစ်ယောက်ကို ဒီမှာ ဆက်ကူညီစေချင်ပါတယ်။ သင်ရေးထားတာ အရင်ဖတ်ပါလိမ့်မယ်။ ရမလား။

# The counselor must stop.
ready-later = အခု ခဏ ရပ်ရပါမယ်။ ဒီကို အချိန်မရွေး စာရေးနိုင်ပါတယ်။ စက်က ပြန်ဖြေပြီး ဒီက လူတွေကို ခေါ်ပေးနိုင်ပါတယ်။

# The end of a talk.
ready-goodbye = စာရေးပေးလို့ ဝမ်းသာပါတယ်။ ကိုယ့်ကိုယ်ကို ဂရုစိုက်ပါ။


## Above and below what a machine translated

# Above it. The counselor's own words follow below, so that somebody who reads them can check.
casework-machine = (စက်က ဘာသာပြန်ထားတာပါ)


## The page for a receiving counter. The person reads it first; without their yes nobody gets it.

# Asks whether we may hand it on. What stands on it follows. $counter is the name of the place.
sheet-ask = ဒါကို { $counter } ဆီ ပေးလို့ ရမလား။ ဒါဆို အစအဆုံး ပြန်ပြောစရာ မလိုတော့ပါဘူး။ သူတို့ ဖတ်ရမှာက -

# Below it, before yes and no.
sheet-only-yes = သင် ဟုတ်ကဲ့လို့ ပြောမှပဲ သူတို့ ရပါမယ်။ သင့်နာမည်နဲ့ နံပါတ် မပါပါဘူး။

# Everything ended before they answered.
sheet-withdrawn = ခုန ပြထားတာကို ဘယ်သူ့ကိုမှ မပေးရသေးပါဘူး။ သင် ဟုတ်ကဲ့လို့ မပြောရသေးလို့ပါ။ ပေးစေချင်ရင် လူနဲ့ ပြောဖို့ 0 ရေးပါ။

# Head of the page, read by the counter.
sheet-title = လွှဲပြောင်းစာ

# Before the name of a language.
sheet-language = ဘာသာစကား

# Before «a woman» or «a man».
sheet-staff = ဘယ်သူနဲ့ ပြောချင်

# A fact.
sheet-child = အသက် 18 နှစ်အောက်

# A fact: the writer tells about somebody else.
sheet-third-party = အသိတစ်ယောက်က ရေးထားတာ

# Before the name of a prefecture.
sheet-place = ခရိုင်

# Before a list of what happened.
sheet-happened = ဖြစ်ခဲ့တာ

# Before a list of what help is wanted with.
sheet-about = အကူအညီ လိုတာ

# A fact.
sheet-no-speaking = ဖုန်းနဲ့ အသံထွက် မပြောနိုင်

# Before a few sentences by the counselor.
sheet-summary = အတိုချုပ်


## What happened, in words that hurt nobody who reads them about themselves. No full stop.

# Somebody uses their weak position.
indicator-abuse_of_vulnerability = အားနည်းတဲ့အခြေအနေကို အခွင့်ကောင်းယူခံရ

# The job is not what was promised.
indicator-deception = အလုပ် ဒါမှမဟုတ် လစာက ကတိနဲ့ မတူ

# Locked in or watched.
indicator-restriction_of_movement = အပြင်ကို လွတ်လွတ်လပ်လပ် မထွက်ရ

# Kept away from others.
indicator-isolation = တခြားသူတွေနဲ့ အဆက်အသွယ် ဖြတ်ခံရ

# Hit or hurt.
indicator-physical_violence = ရိုက်ခံရ၊ ဒဏ်ရာရ

# Gentle, no detail.
indicator-sexual_violence = လိင်ပိုင်းဆိုင်ရာ ထိတွေ့ခံရ၊ အတင်းလုပ်ခံရ

# Threats.
indicator-intimidation_threats = ခြိမ်းခြောက်ခံရ

# Papers kept by others.
indicator-document_retention = ပတ်စပို့၊ ကတ်၊ ဘဏ်စာအုပ်ကို တခြားသူ သိမ်းထား

# Pay.
indicator-wage_withholding = လစာမရ၊ ဒါမှမဟုတ် အရမ်းနည်း

# A debt keeps them working.
indicator-debt_bondage = အကြွေးကြောင့် အလုပ်လုပ်နေရ

# Work or housing.
indicator-abusive_conditions = အလုပ် ဒါမှမဟုတ် နေရာက အန္တရာယ်ရှိ၊ အရမ်းဆိုး

# Hours.
indicator-excessive_overtime = အလုပ်ချိန် အရမ်းများ

# Gentle, no detail.
indicator-sexual_exploitation = လိင်အလုပ် လုပ်ခိုင်းခံရ

# Under 18.
indicator-child_involved = ကလေးနဲ့ ဆိုင်တဲ့ကိစ္စ

# A kidney or other organ.
indicator-organ_removal = ကိုယ်အင်္ဂါ ပေးခိုင်းခံရ

# Gentle.
indicator-self_harm = သေချင်စိတ်ပေါက်လောက်အောင် ခံစားနေရ

# Life or body at risk now.
indicator-immediate_danger = အခု အန္တရာယ်ရှိနေ


## What help is wanted with. No full stop.

# Visa.
topic-immigration_status = ဗီဇာ ဒါမှမဟုတ် နေထိုင်ခွင့်ကတ်

# Lawyer, compensation.
topic-legal_help = ရှေ့နေ ဒါမှမဟုတ် လျော်ကြေး

# Going home.
topic-return_home = ကိုယ့်နိုင်ငံ ပြန်ဖို့

# A bed.
topic-shelter = လုံခြုံတဲ့ နေစရာ

# Another job.
topic-job_change = တခြားအလုပ်
