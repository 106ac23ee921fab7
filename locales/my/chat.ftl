### The web chat: what stands around the conversation. Anyone may look at the screen, also a boss. Plain, calm, short.
### $number is eight digits, $days how long it works; $police and $ambulance are numbers from the directory.

# On the public page, below our number: opens the web chat.
chat-open = ဒါမှမဟုတ် ဒီမှာ ရေးပါ

# The button that leaves the page at once. Two or three words.
chat-leave = ဒီစာမျက်နှာက ထွက်မယ်

# How else to leave. "Esc" is the name on the key.
chat-leave-keys = ချက်ချင်း ထွက်ချင်ရင် အပေါ်က ခလုတ်ကို နှိပ်ပါ၊ ဒါမှမဟုတ် Esc ကို သုံးခါ နှိပ်ပါ။

# Above the first line. Kind, and names nothing.
chat-intro = ဒီမှာ ကိုယ့်စကားနဲ့၊ ကိုယ့်ဘာသာစကားနဲ့ ရေးပါ။ အခမဲ့ပါ။ နာမည် ပြောစရာ မလိုပါဘူး။

# For people who cannot see: before each line of the person.
chat-you = သင်:

# The same before each line of the service: its name.
chat-us = Tsunagu:

# Name of the field.
chat-message = သင့်စာ

# The button that sends.
chat-send = ပို့မယ်

# For people who cannot see: the name of the list of lines.
chat-lines = စာများ

# The same for the answers below the list.
chat-choices = ရွေးဖို့ အဖြေများ

# The answer is being made.
chat-writing = သင့်ဆီ စာရေးနေပါတယ် …

# The connection is gone. Nothing is lost.
chat-offline = လိုင်းပြတ်သွားပါတယ်။ ပြန်ကြိုးစားနေပါတယ်။ သင်ရေးထားတာ ဒီမှာ ရှိနေပါသေးတယ်။

# It is there again.
chat-online = လိုင်းပြန်ရပါပြီ။

# More messages than anybody writes.
chat-slow = စာတွေ တစ်ခါတည်း များနေပါတယ်။ ခဏစောင့်ပါ၊ ဘာမှ မပျောက်ပါဘူး။ အန္တရာယ်ရှိရင် { $police } ကို ဖုန်းခေါ်ပါ။ ဒဏ်ရာရရင် ဒါမှမဟုတ် ဖျားနာပြင်းထန်ရင် { $ambulance } ကို ခေါ်ပါ။

# A message of more than four pages.
chat-too-long = ဒီစာ ရှည်လွန်းပါတယ်။ နှစ်ပိုင်းခွဲပြီး ပို့ပါ။

# A picture or file was put into the chat.
chat-no-files = တောင်းပန်ပါတယ်၊ ဒီမှာ ပုံနဲ့ ဖိုင် လက်မခံနိုင်ပါဘူး။ စာနဲ့ ရေးပေးပါ။

# Something went wrong on our side.
chat-problem = မရသေးပါဘူး။ နောက်တစ်ခါ ထပ်လုပ်ကြည့်ပါ။

# Without JavaScript: asks whether an answer has come.
chat-look = အဖြေ ရောက်ပြီလား ကြည့်မယ်

# Opens the list of languages.
chat-language = ဘာသာစကား

## Coming back with a number
# Opens the part about the number.
chat-later = နောက်မှ ပြန်လာမယ်

# What the number is good for. Said before it is given.
chat-later-help = လိုချင်ရင် နံပါတ်တစ်ခု ယူထားပါ။ အဲဒီနံပါတ်နဲ့ { $days } ရက်အတွင်း ဒီမှာ ဆက်ရေးလို့ရပါတယ်၊ တခြားဖုန်းကလည်း ရပါတယ်။ နံပါတ်ရှိရင်တောင် အရင်ရေးထားတာကို ဘယ်သူမှ မမြင်ရပါဘူး။

# The button that gives a number.
chat-number-get = နံပါတ် ယူမယ်

# The number, as it is given.
chat-number = သင့်နံပါတ်: { $number }

# Below the number.
chat-number-help = ဘယ်သူမှ မကြည့်တဲ့ နေရာမှာ ရေးထားပါ၊ ဒါမှမဟုတ် အလွတ်မှတ်ထားပါ။ အရင်နံပါတ် သုံးလို့ မရတော့ပါဘူး။

# They asked for a number before they had written anything.
chat-number-first = အရင်ဆုံး တစ်ခုခု ရေးပါ။ ပြီးရင် နံပါတ် ယူလို့ရပါတယ်။

# Name of the field for a number they have.
chat-number-have = နံပါတ် ရှိတယ်

# The button beside it.
chat-number-open = ဆက်မယ်

# No chat has this number.
chat-number-wrong = ဒီနံပါတ် မမှန်ပါဘူး။ နောက်တစ်ခါ ပြန်ကြည့်ပါ၊ ဒါမှမဟုတ် ဒီအတိုင်း စရေးပါ။

# Wrong numbers were tried too often, by anybody.
chat-number-wait = နံပါတ်ကို အကြိမ်များစွာ စမ်းထားပါတယ်။ မိနစ်အနည်းငယ် စောင့်ပါ၊ ဒါမှမဟုတ် ဒီအတိုင်း စရေးပါ။ အန္တရာယ်ရှိရင် { $police } ကို ဖုန်းခေါ်ပါ။

# They came back. The earlier lines stay hidden.
chat-back = သင် ပြန်ရောက်လာပါပြီ။ အရင်ရေးထားတာတွေ ဒီမှာ မပြပါဘူး။

# The chat was opened elsewhere, or erased.
chat-closed = ဒီမှာ စကားပြောတာ ပိတ်လိုက်ပါပြီ။ အချိန်မရွေး ပြန်ရေးလို့ရပါတယ်။

# Said after that to someone who had written something that could not be sent any more.
chat-unsent = ရေးထားတာ မပို့ရသေးပါဘူး။ အောက်က ကွက်ထဲမှာ ရှိပါတယ်။ အန္တရာယ်ရှိရင် { $police } ကို ဖုန်းခေါ်ပါ။ ဒဏ်ရာရရင် ဒါမှမဟုတ် ဖျားနာပြင်းထန်ရင် { $ambulance } ကို ခေါ်ပါ။
