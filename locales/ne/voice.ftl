### What is said on the telephone. Heard once, by someone frightened who may not hear well: very short, easy words, no lists.
### Where a text here has the name of another one with voice- before it, it is said in its place.
### $key is a key of the telephone, $role is self or third_party; numbers come from the directory, spoken digit by digit.

## Keys

# After what a key does: “Yes, press 1.” $key is a number.
voice-press = { $key } थिच्नुहोस्।
# The sign # in a telephone number.
voice-hash = ह्यास
# Each translation names its own language: heard in the list of languages.
voice-language = नेपालीका लागि { $key } थिच्नुहोस्।
# The same about a language that has no voice here. $language is its name.
voice-language-other = { $language } का लागि { $key } थिच्नुहोस्।
# We have not recorded everything in this language. A list of languages follows.
voice-second-language = केही कुरा हामी अर्को भाषामा मात्र भन्न सक्छौँ। तपाईं अरू कुन भाषा बुझ्नुहुन्छ?
# The keys that always work. $nine is the key 9.
voice-hint = फेरि सुन्न तारा चिन्ह थिच्नुहोस्। मान्छेसँग कुरा गर्न 0 थिच्नुहोस्। अर्को भाषाका लागि { $nine } थिच्नुहोस्।
# Said once, after the answer. The hash key erases.
voice-hint-erase = मलाई भन्नुभएको सबै मेटाउन ह्यास थिच्नुहोस्।

## In place of written texts

# First words. Must not name what this is about: someone may listen.
voice-greeting = नमस्ते। यो त्सुनागु हो। यहाँ पैसा लाग्दैन। म आफैँ जवाफ दिने मेसिन हुँ। केही छोटा प्रश्न सोध्छु। मन नलागेको प्रश्न छोड्न मिल्छ। हामी तपाईंको साहु, परिवार वा चिनेका कसैलाई भन्दैनौँ।
# Is somebody listening?
voice-ask-safe = अहिले बोल्नु तपाईंका लागि सुरक्षित छ?
# Numbers of the list follow.
voice-ask-what =
    { $role ->
        [third_party] उहाँलाई के भइरहेको छ? मिल्ने नम्बर थिच्नुहोस्।
       *[self] के भइरहेको छ? मिल्ने नम्बर थिच्नुहोस्।
    }
# Said only where words are understood.
voice-say-it = वा आफ्नै शब्दमा भन्नुहोस्।
# The list follows.
voice-ask-prefecture =
    { $role ->
        [third_party] उहाँ कुन प्रिफेक्चरमा हुनुहुन्छ?
       *[self] तपाईं कुन प्रिफेक्चरमा हुनुहुन्छ?
    }
# Whether they can call other lines.
voice-ask-phone = तपाईंको फोनबाट अरू नम्बरमा फोन गर्न मिल्छ?
# Choices.
voice-choice-continue = यहीँ कुरा गरिराख्न
voice-choice-list = सूचीबाट छान्न
# The person cannot call. Someone near can.
voice-danger-cannot-call = सकिन्छ भने प्रहरीको सानो चौकी, पसल वा स्टेसनमा जानुहोस्। यसो भन्नुहोस्: “तासुकेते कुदासाई। केइसात्सु ओ योन्दे कुदासाई।” यसको अर्थ हो: मलाई बचाउनुहोस्, प्रहरी बोलाइदिनुहोस्। वा नजिकको मान्छेलाई { $police } मा फोन गरिदिन भन्नुहोस्।
# Thoughts of dying. Warm. Lines with people who listen follow, then the question.
voice-danger-self-harm = मलाई भन्नुभयो, राम्रो गर्नुभयो। तपाईंको मन धेरै दुखेको छ। तपाईं एक्लै हुनुहुन्न। तपाईंको कुरा सुन्ने मान्छेहरू छन्।
# The question after that.
voice-ask-harm = आफूलाई चोट पुर्‍याउनुभएको छ, औषधि वा नखाने कुरा खानुभएको छ, वा अब त्यसो गर्न लाग्नुभएको छ?
# They are not acting on it now.
voice-self-harm-stay = मलाई भन्नुभयो, त्यो धेरै राम्रो भयो। दिन होस् कि रात, जुनबेला पनि फोन गर्न सक्नुहुन्छ। मान्छेसँग कुरा गर्न 0 थिच्नुहोस्।
# Who we are and what we tell. True, and no more than true.
voice-confidentiality = त्सुनागु पैसा नलाग्ने सहयोग लाइन हो। आफ्नो नाम भन्नु पर्दैन। तपाईंले यहाँ भनेको कुरा साहु, परिवार, प्रहरी वा अध्यागमनलाई भन्दैनौँ। तपाईं आफैँले भन्दिनुस् भन्नुभयो भने मात्र भन्छौँ। सबै मेटाउन मन लागे ह्यास थिच्नुहोस्।
# After thanks.
voice-thanks-reply = हुन्छ है। जुनबेला पनि फोन गर्नुहोस्।
# Wrong number, small talk.
voice-out-of-scope = यो लाइन काममा, घरमा, वा आफूलाई दबाएर राख्ने कसैबाट दुःख पाएका मान्छेलाई सहयोग गर्न हो। तपाईंलाई त्यस्तो छ भने के भएको छ, भन्नुहोस्।
# Not understood, before the question comes again.
voice-please-choose = माफ गर्नुहोस्, मैले बुझिनँ। नम्बर थिच्नुहोस्।
# They want to stop. Neutral.
voice-stopped = हुन्छ। जुनबेला पनि फेरि फोन गर्न सक्नुहुन्छ। नमस्ते।
# All is gone.
voice-erased = मेटियो। जुनबेला पनि फेरि फोन गर्न सक्नुहुन्छ। नमस्ते।
# The dialogue is not working for a moment. The list follows.
voice-scripted-menu = माफ गर्नुहोस्, अहिले म अलि ढिलो छु। खतरामा हुनुहुन्छ भने { $police } मा फोन गर्नुहोस्। चोट लागेको छ भने { $ambulance } मा फोन गर्नुहोस्। कुन कुरा हो?
# After a language was chosen in the middle of a call.
voice-language-set = हुन्छ। अब नेपालीमा कुरा गरौँ।

## The answer

# Before a telephone number.
voice-number = नम्बर यस्तो छ:
# The same number a second time.
voice-number-again = फेरि एक पटक:
# Before a key that must be pressed there.
voice-then = उठेपछि:
# Where the exact time is not said.
voice-open-now = अहिले खुला छ।
# The same.
voice-closed-today = अहिले बन्द छ। आज पछि खुल्छ।
# The same.
voice-closed-tomorrow = अहिले बन्द छ। भोलि खुल्छ।
# The same.
voice-closed = अहिले बन्द छ। अर्को दिन खुल्छ।
# It has no number, only a page to write to.
voice-online = इन्टरनेटबाट उहाँहरूलाई लेख्न सकिन्छ।
# It has no number: one goes there.
voice-by-name = त्यहाँ आफैँ जान सकिन्छ।
# Below the places.
voice-answer-end = मलाई जुनबेला पनि फेरि फोन गर्न सक्नुहुन्छ।

## What can be done then

# A choice; the key follows. We ring the place.
voice-connect = अहिले नै फोन जोडिदिन
# A choice.
voice-text-me = यो मेसेजमा पाउन
# A choice.
voice-leave-message = हाम्रा सल्लाहकारलाई आवाजमा सन्देश छोड्न
# While it rings there.
voice-connecting = अब फोन जोड्दै छु। एकछिन पर्खनुहोस्।
# They did not answer. The number follows.
voice-connect-failed = त्यहाँ कसैले फोन उठाएन।
# That call is over.
voice-connect-over = त्यहाँको कुरा सकियो।
# Before a text is sent. Someone who holds the phone may read it.
voice-ask-text-safe = तपाईंलाई मेसेज पठाउनु सुरक्षित छ? तपाईंको फोन समाउने मान्छेले पढ्न सक्छ।
# It is sent.
voice-text-sent = हुन्छ। मेसेज पठाउँदै छु।
# Consent before a recording.
voice-ask-record = तपाईंको आवाज रेकर्ड हुन्छ। हाम्रा सल्लाहकारले मात्र सुन्छन्। हुन्छ?
# Before the tone.
voice-record-now = आवाज आएपछि बोल्नुहोस्। सकिएपछि कुनै पनि नम्बर थिच्नुहोस्।
# It is kept.
voice-recorded = धन्यवाद। तपाईंको सन्देश पायौँ।
# Nothing was recorded.
voice-not-recorded = मैले कुनै सन्देश सुनिनँ।
# The hash key was pressed. One check.
voice-ask-erase-all = तपाईंले मलाई भन्नुभएको सबै मेटाऊँ? मेटाएपछि कसैले पनि फर्काउन सक्दैन।

## When nothing is heard

# No key and no word came.
voice-not-heard = मैले केही सुनिनँ।
# A key that means nothing here.
voice-wrong-key = त्यो नम्बरले यहाँ केही गर्दैन।
# Nothing came several times. Neutral. The end of the call.
voice-goodbye = जुनबेला पनि फेरि फोन गर्न सक्नुहुन्छ। नमस्ते।
# It takes a moment.
voice-hold = एकछिन पर्खनुहोस्।
# Something is broken. The end of the call. Also in the file that answers when all of ours is down.
voice-trouble = माफ गर्नुहोस्, यो लाइन अहिले चलेको छैन। खतरामा हुनुहुन्छ भने { $police } मा फोन गर्नुहोस्। चोट लागेको छ भने { $ambulance } मा फोन गर्नुहोस्। दुवैमा पैसा लाग्दैन। केही मिनेटपछि हामीलाई फेरि फोन गर्नुहोस्।
