### What is said while a person is put through to a counselor of ours: a human being, who writes here.
### The reader waits, alone and afraid; someone else may see the screen. True, short, warm. Never promise a time.
### $staff is whom they asked for: female, male or any. $police and $ambulance are numbers from the directory.

## Waiting

# Somebody who fits is here, and was asked. They can go on writing meanwhile.
handoff-waiting =
    { $staff ->
        [female] म हाम्रो टोलीकी एक जना महिलालाई यहाँ लेखिदिन भन्दै छु। तपाईं लेखिरहनुहोस्। उहाँले पढ्नुहुन्छ।
        [male] म हाम्रो टोलीका एक जना पुरुषलाई यहाँ लेखिदिन भन्दै छु। तपाईं लेखिरहनुहोस्। उहाँले पढ्नुहुन्छ।
       *[any] म हाम्रो सल्लाह दिने मान्छेलाई यहाँ लेखिदिन भन्दै छु। तपाईं लेखिरहनुहोस्। उहाँले पढ्नुहुन्छ।
    }

# Somebody of our team is here, and was asked, who does not speak the reader's language. Each translation names its own language.
handoff-foreign =
    { $staff ->
        [female] म हाम्रो टोलीकी एक जना महिलालाई यहाँ लेखिदिन भन्दै छु। उहाँ नेपाली बोल्नुहुन्न, तर तयार नेपाली वाक्य छन्। छोटो र सजिलो लेख्नुहोस्।
        [male] म हाम्रो टोलीका एक जना पुरुषलाई यहाँ लेखिदिन भन्दै छु। उहाँ नेपाली बोल्नुहुन्न, तर तयार नेपाली वाक्य छन्। छोटो र सजिलो लेख्नुहोस्।
       *[any] म हाम्रो सल्लाह दिने मान्छेलाई यहाँ लेखिदिन भन्दै छु। उहाँ नेपाली बोल्नुहुन्न, तर तयार नेपाली वाक्य छन्। छोटो र सजिलो लेख्नुहोस्।
    }

# Nobody who fits is here now. The truth, first.
handoff-nobody =
    { $staff ->
        [female] अहिले हाम्रो टोलीकी कुनै महिला यहाँ हुनुहुन्न।
        [male] अहिले हाम्रो टोलीका कुनै पुरुष यहाँ हुनुहुन्न।
       *[any] अहिले यहाँ हाम्रो सल्लाह दिने मान्छे हुनुहुन्न।
    }

# When somebody who fits is on duty next. $time is an hour, $day a date.
handoff-next-today = आज { $time } बजेदेखि मान्छे हुनुहुन्छ।
# The same for tomorrow.
handoff-next-tomorrow = भोलि { $time } बजेदेखि मान्छे हुनुहुन्छ।
# The same for a later day.
handoff-next-day = { $day }, { $time } बजेदेखि मान्छे हुनुहुन्छ।

# Places follow below it that answer at this moment.
handoff-counters = यी ठाउँमा मान्छेले जवाफ दिन्छन्:

# The same when none of them answers at this moment; below it stands when each of them opens.
handoff-counters-closed = यति बेला यी ठाउँमा जवाफ दिने मान्छे छैनन्। कहिले खुल्छ, तल लेखिएको छ:

# Above the choices: wait, be written to later, and so on.
handoff-choose = तपाईंलाई के ठिक हुन्छ?

# After a while, when nobody has come yet.
handoff-still = म अझै तपाईंका लागि मान्छे खोज्दै छु। तपाईंलाई बिर्सेका छैनौँ।

# Said with a word of how things stand when the next one takes long. $minutes is 10, 15 or 30.
handoff-again = म { $minutes } मिनेटपछि फेरि लेख्छु। मान्छे आउनुभयो भने तुरुन्तै लेख्छु।

# A message of theirs was kept for the counselor. No more than once a minute.
handoff-kept = तपाईंको मेसेज आयो। हाम्रो मान्छेलाई पढ्न राखेको छु।

# Said with it when the part of us that notices danger is not working.
handoff-emergency = अहिले खतरामा हुनुहुन्छ भने { $police } मा फोन गर्नुहोस्। चोट लागेको वा धेरै बिरामी छ भने { $ambulance } मा फोन गर्नुहोस्।

# They asked for somebody of another gender while they wait; how things stand now follows.
handoff-wish-kept = हुन्छ। त्यस्तै मान्छे खोज्छु।

## Choices: very short

choice-handoff-wait = यहीँ पर्खिन्छु
choice-handoff-later = मलाई पछि लेख्नुहोस्
choice-handoff-bot = नपर्खी अगाडि बढ्ने
# $staff is whom they asked for and who is not there; this offers the other.
choice-handoff-other =
    { $staff ->
        [female] पुरुषसँग कुरा गर्ने
        [male] महिलासँग कुरा गर्ने
       *[any] अरूसँग कुरा गर्ने
    }
# Below the answer that names places: a counselor of the first of these places works with us.
choice-handoff-here = यहीँ मान्छेसँग कुरा
# Safe hours to be written to. $from and $until are hours.
choice-handoff-today = आज { $from }–{ $until }
choice-handoff-tomorrow = भोलि { $from }–{ $until }

## Decisions

# Only their own yes lets somebody of another gender see what they wrote.
handoff-ask-other =
    { $staff ->
        [female] अहिले महिला हुनुहुन्न। हाम्रो टोलीका एक जना पुरुष हुनुहुन्छ। उहाँले तपाईंलाई लेख्दा हुन्छ? तपाईंले हुन्छ भन्नुभयो भने मात्र उहाँले तपाईंले लेखेको कुरा हेर्नुहुन्छ।
        [male] अहिले पुरुष हुनुहुन्न। हाम्रो टोलीकी एक जना महिला हुनुहुन्छ। उहाँले तपाईंलाई लेख्दा हुन्छ? तपाईंले हुन्छ भन्नुभयो भने मात्र उहाँले तपाईंले लेखेको कुरा हेर्नुहुन्छ।
       *[any] अहिले जो हुनुहुन्छ उहाँले तपाईंलाई लेख्दा हुन्छ?
    }

# Others may see the phone at other hours.
handoff-ask-time = हाम्रो मेसेज कति बेला पढ्दा तपाईंका लागि सुरक्षित हुन्छ?

# They chose safe hours today. The automatic helper goes on until then.
handoff-time-today = हुन्छ। आज { $from } र { $until } बजेको बीचमा हाम्रो टोलीको मान्छेले तपाईंलाई लेख्नुहुन्छ, त्यसअघि लेख्दैनौँ। त्यतिन्जेल मलाई लेख्न सक्नुहुन्छ, म आफैँ जवाफ दिने मेसिन हुँ।
# The same for tomorrow.
handoff-time-tomorrow = हुन्छ। भोलि { $from } र { $until } बजेको बीचमा हाम्रो टोलीको मान्छेले तपाईंलाई लेख्नुहुन्छ, त्यसअघि लेख्दैनौँ। त्यतिन्जेल मलाई लेख्न सक्नुहुन्छ, म आफैँ जवाफ दिने मेसिन हुँ।

# They do not want to wait: the automatic helper goes on.
handoff-left = हुन्छ। फेरि म, आफैँ जवाफ दिने मेसिन। अब कुरा अगाडि बढाऔँ।

# The automatic helper asked for a counselor by itself, and nobody is here. It stays with the person. At most an hour.
handoff-later = मैले हाम्रो टोलीलाई तपाईंको बारेमा भनेको छु। एक घण्टाभित्र कोही आउनुभयो भने तपाईंलाई यहीँ लेख्नुहुन्छ। म तपाईंसँगै छु।

## What happens

# A counselor has taken it. $name is how they are called.
handoff-accepted = हाम्रो टोलीबाट { $name } अहिले यहाँ हुनुहुन्छ। मेसिन होइन, मान्छे। तपाईंले लेखेको कुरा पढ्दै हुनुहुन्छ।

# The counselor who has it does not answer for two minutes, and was reminded. $name is how they are called.
handoff-unanswered = तपाईंले लेखेको कुरा { $name } कहाँ पुगेको छ, तर अझै जवाफ आएको छैन। तपाईं पर्खिरहनुभएको छ भनेर मैले भर्खरै भनेँ।

# The counselor had to go in the middle of it.
handoff-released = तपाईंसँग कुरा गरिरहेको मान्छे जानुपर्‍यो। म अहिले तपाईंका लागि अर्को मान्छे खोज्दै छु।

# The talk has ended.
handoff-over = मान्छेसँगको कुरा सकियो। फेरि म, आफैँ जवाफ दिने मेसिन। जुनबेला पनि लेख्नुहोस्। मान्छेसँग कुरा गर्न 0 लेख्नुहोस्।

# Nobody came for an hour. Places that can be called are named after it.
handoff-expired = माफ गर्नुहोस्। हाम्रो कोही पनि आउन सक्नुभएन। फेरि म, आफैँ जवाफ दिने मेसिन, तपाईंसँग कुरा अगाडि बढाउँछु।

# They had given us safe hours, and nobody wrote. Others may see the phone: neutral.
handoff-missed = माफ गर्नुहोस्, समयमा कसैले लेख्न सकेन। जुनबेला पनि फेरि लेख्न सक्नुहुन्छ। मान्छेसँग कुरा गर्न 0 लेख्नुहोस्।
