### One person at several doors: a code from one is typed at another (LINE, web chat, text message, telephone).
### Anyone may read or hear these: neutral words, nothing of what was told.

# Tapped below the answer: a code to go on at another door (LINE, web chat, text message, telephone). At most 20 characters.
menu-join = တခြားနည်းနဲ့ ဆက်မယ်

# The code. $code is eight digits in pairs, $minutes how long it works. Others may read it: it says nothing of what was told.
join-code =
    သင့်ကုဒ်: { $code }
    ဒီကုဒ်နဲ့ တခြားနည်းက ဆက်ပြောလို့ရပါတယ် - LINE၊ ဝက်ဘ်ချတ်၊ စာတို ဒါမှမဟုတ် ဖုန်း။ အဲဒီမှာ ကုဒ်ပဲ ပို့ပါ၊ { $minutes } မိနစ်အတွင်း။ တစ်ခါပဲ သုံးလို့ရပါတယ်။ ဘယ်သူ့ကိုမှ မပြပါနဲ့။
    တခြားနေရာမှာ ကုဒ်ရထားရင် အဲဒီကုဒ်ကို ဒီမှာ ပို့ပါ။

# A code was typed and it is right. Neutral: somebody else may hold this phone.
join-done = ကျေးဇူးပါ။ ကုဒ် မှန်ပါတယ်။ ဒီမှာ ဆက်ပြောကြမယ်နော်။

# They typed the code here that we gave them here. It still works elsewhere.
join-own = ဒါက ဒီမှာ ပေးထားတဲ့ ကုဒ်ပါ။ တခြားနည်းမှာ သုံးပါ - LINE၊ ဝက်ဘ်ချတ်၊ စာတို ဒါမှမဟုတ် ဖုန်း။

# No such code, or used, or too old. Kind: nothing is lost.
join-wrong = ဒီကုဒ် သုံးလို့မရပါဘူး။ ကုဒ်က တစ်ခါပဲ၊ ခဏပဲ သုံးလို့ရပါတယ်။ အသစ်လိုရင် အရင်က ပြောခဲ့တဲ့ နေရာမှာ ပြန်တောင်းပါ။

# Too many wrong codes within an hour.
join-wait = ကုဒ်ကို အကြိမ်ကြိမ် စမ်းပြီးနေပါပြီ။ တစ်နာရီ စောင့်ပြီးမှ ပြန်စမ်းပါ။ ကုဒ်မရှိလည်း ဒီမှာ ဆက်ပြောလို့ရပါတယ်။

# Said after “erased” to someone who has joined other doors by a code: those are erased too.
erased-everywhere = ကုဒ်နဲ့ ချိတ်ထားတဲ့ တခြားနေရာမှာ ပြောထားသမျှလည်း အကုန် ဖျက်ပြီးပါပြီ။

# On the public page. The word in quotation marks is the first one of “join” in words.toml.
site-code = နည်းတစ်ခုနဲ့ စပြီး တခြားနည်းနဲ့ ဆက်လို့ရပါတယ်။ “ကုဒ်” လို့ ရေးရင် ဆက်ဖို့ကုဒ် ပေးပါတယ်။

# A choice on the telephone; the key follows. A code to go on in writing.
voice-join = စာနဲ့ ဒါမှမဟုတ် တခြားဖုန်းနဲ့ ဆက်ပြောဖို့ ကုဒ်လိုချင်ရင်

# The digits follow.
voice-join-code = သင့်ကုဒ်က -

# After the digits, said twice. $minutes is how long it works.
voice-join-how = LINE၊ ဝက်ဘ်ချတ် ဒါမှမဟုတ် စာတိုနဲ့ ပို့ပါ၊ ဒါမှမဟုတ် တခြားဖုန်းက ခေါ်ပြီး နှိပ်ပါ။ { $minutes } မိနစ်အတွင်း တစ်ခါပဲ သုံးလို့ရပါတယ်။

# A choice on the telephone; the key follows.
voice-have-code = ကုဒ်ရှိရင်

# The caller now presses eight digits.
voice-key-code = ကုဒ်ရဲ့ ဂဏန်းရှစ်လုံးကို နှိပ်ပါ။
