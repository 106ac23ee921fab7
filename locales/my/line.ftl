### What is said to something that is no text: we cannot look at it, and say so kindly, whatever the person meant by it.
### Nothing here may tell what this is about: it may be the first thing we say, and somebody else may read the screen.

# A sticker (a little picture from LINE's own collection), mostly a greeting or a feeling.
media-sticker = ကျေးဇူးတင်ပါတယ်။ ရှိနေတာ သိပါပြီ။ စတစ်ကာကို မဖတ်တတ်ပါဘူး။ စာနည်းနည်း ရေးပါ၊ ဒါမှမဟုတ် အဖြေတစ်ခု ရွေးပါ။

# A photo or picture. We cannot look at it.
media-image = ကျေးဇူးတင်ပါတယ်။ ပုံကို ကြည့်လို့ မရပါဘူး။ ပုံထဲမှာ ဘာလဲဆိုတာ စာနည်းနည်း ရေးပြပါနော်။

# A voice message. Nobody hears it here.
media-audio = ကျေးဇူးတင်ပါတယ်။ အသံမက်ဆေ့ခ်ျကို နားထောင်လို့ မရပါဘူး။ စာနဲ့ ရေးပေးပါနော်။ နည်းနည်းလေးပဲ ရေးလည်း ရပါတယ်။

# A film taken with the phone. We cannot look at it.
media-video = ကျေးဇူးတင်ပါတယ်။ ဗီဒီယိုကို ကြည့်လို့ မရပါဘူး။ အထဲမှာ ဘာလဲဆိုတာ စာနည်းနည်း ရေးပြပါနော်။

# Where the person is, sent from the map. Nobody is sent there: say so honestly. They may be in danger: ask for words.
media-location = ဘယ်မှာရှိနေလဲ ပြောပြလို့ ကျေးဇူးတင်ပါတယ်။ အဲဒီကို လူလွှတ်ပေးလို့ မရပါဘူး။ အခု အန္တရာယ်ရှိနေရင် ရေးပြပါနော်။

# A file of any kind. We cannot open it.
media-file = ကျေးဇူးတင်ပါတယ်။ ဖိုင်ကို ဖွင့်လို့ မရပါဘူး။ အထဲမှာ ဘာပါလဲဆိုတာ စာနည်းနည်း ရေးပြပါနော်။
