### The answer: where help is. The places, numbers, times and addresses come from the directory as variables.

# Above the places. The first place comes first.
answer-counter =
    { $role ->
        [third_party] ဒီနေရာတွေက အဲဒီလူကို ကူညီနိုင်ပါတယ် -
       *[self] ဒီနေရာတွေက ကူညီပေးနိုင်ပါတယ် -
    }

# Above further places.
answer-more = ကူညီတဲ့နေရာ နောက်ထပ် -

# Below the places.
answer-end = အချိန်မရွေး ပြန်ရေးလို့ရပါတယ်။

## One place: lines that stand below its name

# $number is a phone number.
answer-phone = { $number } ကို ခေါ်ပါ

# $number is a phone number, $key the key to press after the recorded voice.
answer-phone-press = { $number } ကို ခေါ်၊ ပြီးရင် { $key } နှိပ်ပါ

# Ways without speaking. $url is an address.
answer-online-web_form = အချိန်မရွေး စာရေးလို့ရ - { $url }
answer-online-chat = Chat - { $url }
answer-online-email = အီးမေးလ် - { $url }
answer-online-sns = စာပို့ရန် - { $url }
answer-online-app = App - { $url }

# Whether somebody answers now. $time is a time of day, $day a weekday (or a date).
answer-open-until = အခု ဖွင့်တယ်၊ { $time } အထိ။
answer-open-always = အခု ဖွင့်တယ်၊ နေ့ရောညရော။
answer-opens-today = အခု ပိတ်ထားတယ်။ ဒီနေ့ { $time } မှာ ဖွင့်မယ်။
answer-opens-tomorrow = အခု ပိတ်ထားတယ်။ မနက်ဖြန် { $time } မှာ ဖွင့်မယ်။
answer-opens = အခု ပိတ်ထားတယ်။ { $day } { $time } မှာ ဖွင့်မယ်။
answer-hours-differ = နေရာအလိုက် ဖွင့်ချိန် မတူပါဘူး။ ကြားရက် နေ့ခင်းဘက် ခေါ်တာ အကောင်းဆုံးပါ။

# $hours is a list such as Mon–Fri 9:00–17:00.
answer-hours = ဖွင့်ချိန် - { $hours }

# All hours are hours in Japan. Each translation names its own language here.
answer-language-yes = သူတို့က မြန်မာလို ပြောပါတယ်။

# With what to say in Japanese, spelled for this reader.
answer-language-interpreter = စကားပြန် ခေါ်ပေးတာ ရှိတတ်ပါတယ်။ အရင်ဆုံး ပြောပါ - “မြန်မာဂို အိုနေဂိုင် ရှိမတ်စ်။”
answer-language-no = သူတို့က ဂျပန်လို ပြောပါတယ်။ ရရင် ယုံရတဲ့သူကို ဖုန်းအတူခေါ်ပေးဖို့ ပြောပါ။

# They do not speak this reader's language, nor Japanese. $languages are names of languages.
answer-language-other = သူတို့က { $languages } ပြောတယ်။

# Its number is not yet confirmed, so we do not show it.
answer-number-checking = သူတို့ရဲ့ ဖုန်းနံပါတ်ကို စစ်နေတုန်းပါ။

# $counter is another place from this list, $number its number.
answer-ask-via = { $number } ({ $counter }) ကို ခေါ်ပြီး ဒီနေရာနဲ့ ဆက်ပေးဖို့ ပြောပါ။

# A person at the airport or a desk: no phone.
answer-in-person = အဲဒီကောင်တာက အရာရှိကို ပြောပါ။

## Notes below the places

# No number works from this phone now. The Japanese line stays as it is: it is for showing.
answer-show-screen =
    ဖုန်းခေါ်လို့ မရရင် koban (ကိုးဘန်း၊ ရဲကင်းလေး)၊ ဆိုင် ဒါမှမဟုတ် ဘူတာကို သွားပြီး ဒီစာကို ပြပါ -
    「助けてください。電話を貸してください。」

# From 1 April 2027 the interns' office has a new name.
answer-otit-renamed = အလုပ်သင်တွေအတွက် ရုံး (OTIT) က 2027 ဧပြီလကစပြီး နာမည်အသစ် ဖြစ်သွားပါပြီ။ သူတို့ရဲ့ နံပါတ်အသစ်တွေကို စစ်နေတုန်းပါ။

# At the airport, being sent home against one's will.
answer-at-airport = လေဆိပ်မှာ - လေယာဉ်ပေါ် မတက်ခင် ပတ်စပို့စစ်တဲ့ အရာရှိကို မပြန်ချင်ဘူးလို့ ပြောပါ။ ဒီလိုပြောပါ - “ကာအဲရီတာကု နိုင် ဒက်စ်။” (မပြန်ချင်ပါဘူး။)

# Someone without valid papers asks. True, and no promise.
answer-status-protection = အမြတ်ထုတ်ခံရတဲ့သူ၊ အတင်းခိုင်းခံရတဲ့သူတွေကို ဗီဇာမရှိရင်တောင် ကာကွယ်ပေးတာ ရှိပါတယ်။ တစ်ယောက်ချင်း အခြေအနေကြည့်ပြီး ဆုံးဖြတ်တာပါ။

# After rape or sexual assault, said to the person or to somebody who tells of them. Gentle, no command.
# Days in words: the medicine is best within 72 hours.
answer-within-72-hours = အတင်း လိင်ဆက်ဆံခံရပြီး ကိုယ်ဝန်ရမှာ စိတ်ပူရင် ဆရာဝန်က ကိုယ်ဝန်မရအောင် ဆေးပေးနိုင်ပါတယ်။ သုံးရက်အတွင်း သောက်တာ အကောင်းဆုံးပါ၊ စောလေ ကောင်းလေပါ။ ဖြစ်နိုင်ရင် ဆရာဝန်မပြခင် ရေမချိုးသေးဘဲ အဲဒီအဝတ်တွေကို သိမ်းထားပါနော်။

# About work: what helps later to show what happened. Never said in danger.
answer-keep-evidence = ဘေးကင်းရင် လစာဖြတ်ပိုင်း၊ အလုပ်လုပ်ချိန် မှတ်ထားတာ၊ မက်ဆေ့ချ်တွေ၊ စာရွက်စာတမ်း ဓာတ်ပုံတွေကို သိမ်းထားပါနော်၊ နောက်မှ အသုံးဝင်နိုင်ပါတယ်။
