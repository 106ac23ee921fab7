### Heard by a caller who waits for a counselor, or has talked with one. Very short, easy words.
### $staff is whom they asked for: female, male or any. Where a text here has the name of another one with voice- before it, it is said in its place.

# Somebody who fits is here and is being called. They stay on the line.
voice-handoff-waiting =
    { $staff ->
        [female] म हाम्रो टोलीकी एक जना महिलालाई फोन गर्दै छु। कृपया फोन नराखी पर्खनुहोस्।
        [male] म हाम्रो टोलीका एक जना पुरुषलाई फोन गर्दै छु। कृपया फोन नराखी पर्खनुहोस्।
       *[any] म हाम्रो टोलीका सल्लाहकारलाई फोन गर्दै छु। कृपया फोन नराखी पर्खनुहोस्।
    }
# Who fits is being called, and does not speak this language. They stay on the line.
voice-handoff-foreign =
    { $staff ->
        [female] म हाम्रो टोलीकी एक जना महिलालाई फोन गर्दै छु। उहाँ नेपाली बोल्नुहुन्न। छोटो र सजिलो बोल्नुहोस्। कृपया फोन नराखी पर्खनुहोस्।
        [male] म हाम्रो टोलीका एक जना पुरुषलाई फोन गर्दै छु। उहाँ नेपाली बोल्नुहुन्न। छोटो र सजिलो बोल्नुहोस्। कृपया फोन नराखी पर्खनुहोस्।
       *[any] म हाम्रो टोलीका सल्लाहकारलाई फोन गर्दै छु। उहाँ नेपाली बोल्नुहुन्न। छोटो र सजिलो बोल्नुहोस्। कृपया फोन नराखी पर्खनुहोस्।
    }
# Only their own yes lets somebody of another gender talk with them and see what they told us.
voice-handoff-ask-other =
    { $staff ->
        [female] अहिले यहाँ महिला हुनुहुन्न। हाम्रो टोलीका एक जना पुरुष हुनुहुन्छ। उहाँसँग कुरा गर्दा हुन्छ? तपाईंले हुन्छ भन्नुभयो भने मात्र तपाईंले मलाई भनेको कुरा उहाँले थाहा पाउनुहुन्छ।
        [male] अहिले यहाँ पुरुष हुनुहुन्न। हाम्रो टोलीकी एक जना महिला हुनुहुन्छ। उहाँसँग कुरा गर्दा हुन्छ? तपाईंले हुन्छ भन्नुभयो भने मात्र तपाईंले मलाई भनेको कुरा उहाँले थाहा पाउनुहुन्छ।
       *[any] यहाँ भएको मान्छेसँग कुरा गर्दा हुन्छ?
    }
# Somebody else may pick up the telephone at other hours.
voice-handoff-ask-time = हामीले तपाईंलाई कहिले फोन गर्दा सुरक्षित हुन्छ?
# They chose these hours. Whoever picks up then first hears something neutral.
voice-handoff-time-today = हुन्छ। आज { $from } र { $until } बजेको बीचमा हाम्रो टोलीको मान्छेले तपाईंलाई फोन गर्नुहुन्छ, त्योभन्दा अगाडि होइन। त्यतिबेलासम्म मसँग कुरा गर्न सक्नुहुन्छ।
# The same for tomorrow.
voice-handoff-time-tomorrow = हुन्छ। भोलि { $from } र { $until } बजेको बीचमा हाम्रो टोलीको मान्छेले तपाईंलाई फोन गर्नुहुन्छ, त्योभन्दा अगाडि होइन। त्यतिबेलासम्म मसँग कुरा गर्न सक्नुहुन्छ।
# The automatic helper asked for a counselor by itself, and nobody is here. The call goes on with it.
voice-handoff-later = मैले हाम्रो टोलीलाई तपाईंको बारेमा भनेँ। कुरा गर्दागर्दै कोही आउनुभयो भने म जोडिदिन्छु। म तपाईंसँगै छु।
# A counselor has taken the call. The two are connected after this.
voice-handoff-accepted = हाम्रो टोलीको मान्छे आइसक्नुभयो, मेसिन होइन। म जोडिदिँदै छु।
# The counselor is not on the line any more. The wait begins again.
voice-handoff-released = तपाईंसँग कुरा गर्ने मान्छे जानुपर्‍यो। म अहिले अर्को मान्छे खोज्दै छु।
# The talk has ended; the caller is still there. The automatic helper's question follows.
voice-handoff-over = मान्छेसँगको कुरा सकियो। फेरि म, मेसिन।
# Nobody came for an hour. The automatic helper's question follows.
voice-handoff-expired = माफ गर्नुहोस्। हाम्रो टोलीको कोही आउन सक्नुभएन। फेरि म, मेसिन, तपाईंसँग कुरा गर्छु।
# Heard again and again while they wait, about every ten seconds: very short.
voice-wait = म अझै तपाईंको लागि मान्छे खोज्दै छु। कृपया फोन नराखी पर्खनुहोस्।
# Said after it: the star key tells all the keys.
voice-wait-more = के के छान्न सकिन्छ सुन्न, तारा चिन्ह थिच्नुहोस्।
# All who could be called were, and nobody answered. Choices follow.
voice-wait-nobody = अहिलेसम्म कसैले फोन उठाउन सक्नुभएन। पर्खन सक्नुहुन्छ, वा अरू छान्न सक्नुहुन्छ।
# A choice; the key follows.
voice-choice-danger = अहिले खतरामा हुनुहुन्छ भने
# A choice; the key follows.
voice-choice-handoff-later = पछि हामीले फोन गरिदिन
# A choice; the key follows. They do not want to wait.
voice-choice-handoff-bot = नपर्खी मसँग कुरा गर्न
# A choice; the key follows. Other places, and their numbers.
voice-choice-handoff-numbers = अहिले अरू कसले मद्दत गर्न सक्छ सुन्न
# First words when we call somebody who asked for it. Anybody may pick up: it must not tell what this is about, nor who we are. $key is a key.
voice-call-back = नमस्ते। यो मेसिनले गरेको फोन हो। अगाडि बढ्न { $key } थिच्नुहोस्।
# When somebody who fits is on duty next, without the hour: said where people's recordings are played.
voice-duty-today = आज पछि मान्छे हुनुहुन्छ।
# The same.
voice-duty-tomorrow = भोलि मान्छे हुनुहुन्छ।
# The same.
voice-duty-later = अर्को दिन मान्छे हुनुहुन्छ।
# A choice; the key follows. A counselor of the place that was named first works with us.
voice-choice-handoff-here = हाम्रो टोलीका सल्लाहकारसँग कुरा गर्न
# A choice; the key follows. Hours in which it is safe to call them.
voice-choice-handoff-today = आज { $from } देखि { $until } को बीचमा
# The same for tomorrow.
voice-choice-handoff-tomorrow = भोलि { $from } देखि { $until } को बीचमा
