### The answer: where help is. The places, numbers, times and addresses come from the directory as variables.

# Above the places. The first place comes first.
answer-counter =
    { $role ->
        [third_party] उहाँलाई यी मान्छेहरूले सहयोग गर्न सक्छन्:
       *[self] तपाईंलाई यी मान्छेहरूले सहयोग गर्न सक्छन्:
    }

# Above further places.
answer-more = सहयोग गर्ने अरू ठाउँ:

# Below the places.
answer-end = मलाई जुनबेला पनि फेरि लेख्न सक्नुहुन्छ।

## One place: lines that stand below its name

# $number is a phone number.
answer-phone = { $number } मा फोन गर्नुहोस्

# $number is a phone number, $key the key to press after the recorded voice.
answer-phone-press = { $number } मा फोन गर्नुहोस्, अनि { $key } थिच्नुहोस्

# Ways without speaking. $url is an address.
answer-online-web_form = यहाँ जुनबेला पनि लेख्न मिल्छ: { $url }
answer-online-chat = च्याट: { $url }
answer-online-email = इमेल: { $url }
answer-online-sns = मेसेज: { $url }
answer-online-app = एप: { $url }

# Whether somebody answers now. $time is a time of day, $day a weekday (or a date).
answer-open-until = अहिले खुला छ, { $time } बजेसम्म।
answer-open-always = अहिले खुला छ, दिनरात।
answer-opens-today = अहिले बन्द छ। आज { $time } बजे खुल्छ।
answer-opens-tomorrow = अहिले बन्द छ। भोलि { $time } बजे खुल्छ।
answer-opens = अहिले बन्द छ। { $day } { $time } बजे खुल्छ।
answer-hours-differ = खुल्ने समय ठाउँअनुसार फरक छ। सोमबारदेखि शुक्रबार दिउँसो फोन गर्दा राम्रो।

# $hours is a list such as Mon–Fri 9:00–17:00.
answer-hours = समय: { $hours }

# All hours are hours in Japan. Each translation names its own language here.
answer-language-yes = त्यहाँ नेपाली बोल्छन्।
# With what to say in Japanese, spelled for this reader.
answer-language-interpreter = नेपाली बोल्ने मान्छे लाइनमा आउन पनि सक्छ। पहिले भन्नुहोस्: “नेपारु-गो, ओनेगाई शिमास्।”
answer-language-no = त्यहाँ जापानी बोल्छन्। सकिन्छ भने आफूले विश्वास गरेको मान्छेलाई सँगै राखेर फोन गर्नुहोस्।

# They do not speak this reader's language, nor Japanese. $languages are names of languages.
answer-language-other = उहाँहरू { $languages } बोल्नुहुन्छ।

# Its number is not yet confirmed, so we do not show it.
answer-number-checking = उहाँहरूको फोन नम्बर हामी अझै जाँच्दै छौँ।
# $counter is another place from this list, $number its number.
answer-ask-via = { $number } ({ $counter }) मा फोन गरेर उहाँहरूसँग कुरा गराइदिन भन्नुहोस्।
# A person at the airport or a desk: no phone.
answer-in-person = त्यहाँको डेस्कमा बसेको अफिसरलाई भन्नुहोस्।

## Notes below the places

# No number works from this phone now. The Japanese line stays as it is: it is for showing.
answer-show-screen =
    तपाईंको फोनबाट कल गर्न मिल्दैन भने: कोबान (प्रहरीको सानो चौकी), पसल वा स्टेसनमा गएर यो स्क्रिन देखाउनुहोस्:
    「助けてください。電話を貸してください。」

# From 1 April 2027 the interns' office has a new name.
answer-otit-renamed = टेक्निकल इन्टर्नको अफिस (OTIT) को नाम सन् २०२७ अप्रिलमा फेरियो। नयाँ नम्बर हामी जाँच्दै छौँ।

# At the airport, being sent home against one's will.
answer-at-airport = एयरपोर्टमा: जहाज चढ्नुअघि पासपोर्ट हेर्ने अफिसरलाई ‘म जान चाहन्नँ’ भन्नुहोस्। यसरी भन्नुहोस्: “काएरिताकु नाई देस्।” (म फर्कन चाहन्नँ।)

# Someone without valid papers asks. True, and no promise.
answer-status-protection = कसैले जबर्जस्ती काम लगाएको वा फाइदा उठाएको मान्छेले भिसा वा कागज नभए पनि सुरक्षा पाउन सक्छ। हरेक मान्छेको कुरा हेरेर निर्णय हुन्छ।

# After rape or sexual assault, said to the person or to somebody who tells of them. Gentle, no command.
# Days in words: the medicine is best within 72 hours.
answer-within-72-hours = कसैले जबर्जस्ती यौन सम्बन्ध राखेको छ र गर्भ रहला भन्ने चिन्ता छ भने, डाक्टरले गर्भ रोक्ने औषधि दिन सक्नुहुन्छ। तीन दिनभित्र, जति चाँडो खायो उति राम्रो काम गर्छ। सकिन्छ भने, डाक्टरकहाँ जानुअघि ननुहाउँदा र लुगा जस्ताको तस्तै राख्दा राम्रो।

# About work: what helps later to show what happened. Never said in danger.
answer-keep-evidence = सुरक्षित छ भने तलबको पर्ची, काम गरेको समयको टिपोट, मेसेज र कागजपत्रको फोटो जोगाएर राख्नुहोस्, पछि काम लाग्न सक्छ।
