### What the service says while it talks with a person.
### Readers are frightened, tired, on a cheap phone, left school at twelve; someone else may read the screen.
### Short sentences. Easy words. Warm, calm, never official. No blame. "we" is the service.
### Variables: $role is self or third_party (the writer tells about someone else);
### $police, $ambulance, $coastguard are numbers from the directory.

## Opening

# First words of a conversation. Must not name what this is about (no police, victim, trafficking, crime): the boss may read it.
greeting =
    नमस्ते। यो त्सुनागु (Tsunagu) हो। यहाँ पैसा लाग्दैन।
    म आफैँ जवाफ दिने मेसिन हुँ। केही छोटा प्रश्न सोध्छु। मन नलागेको प्रश्न छोड्न मिल्छ।
    हामी तपाईंको साहु, परिवार वा चिनेका कसैलाई भन्दैनौँ।

# When someone says hello again later.
greet-again = नमस्ते। म अझै यहीँ छु।

# Question 1. Is somebody watching the phone? Answered yes or no.
ask-safe = अहिले लेख्नु तपाईंका लागि सुरक्षित छ?

# They said it is not safe. One neutral line that tells nothing to someone who looks at the phone. After it we are silent.
pause-neutral = हुन्छ, धन्यवाद। दिन राम्रो होस्।

## The questions

# Question 2. Own words, or a number from the list below it.
ask-what =
    { $role ->
        [third_party] उहाँलाई के भइरहेको छ? आफ्नै शब्दमा लेख्नुहोस्, वा नम्बर छान्नुहोस्।
       *[self] के भइरहेको छ? आफ्नै शब्दमा लेख्नुहोस्, वा नम्बर छान्नुहोस्।
    }

# Question 3. Under 18 changes who can help.
ask-under-18 =
    { $role ->
        [third_party] उहाँको उमेर १८ वर्षभन्दा कम हो?
       *[self] तपाईंको उमेर १८ वर्षभन्दा कम हो?
    }

# Question 4, only when it is about work. "Technical intern" is a kind of work visa: use the name workers use, with the Japanese word.
# Never sounds like a check of papers.
ask-intern =
    { $role ->
        [third_party] उहाँ टेक्निकल इन्टर्न (गिनोउ जिस्शु) हो? इन्टर्नलाई सहयोग गर्ने मान्छे छुट्टै छन्, त्यसैले सोधेको। यो प्रश्न छोड्न मिल्छ।
       *[self] तपाईं टेक्निकल इन्टर्न (गिनोउ जिस्शु) हो? इन्टर्नलाई सहयोग गर्ने मान्छे छुट्टै छन्, त्यसैले सोधेको। यो प्रश्न छोड्न मिल्छ।
    }

# Question 5, only when help depends on the place.
ask-prefecture =
    { $role ->
        [third_party] उहाँ कुन प्रिफेक्चर (केन) मा हुनुहुन्छ? नाम लेख्नुहोस्, जस्तै टोकियो वा आइची।
       *[self] तपाईं कुन प्रिफेक्चर (केन) मा हुनुहुन्छ? नाम लेख्नुहोस्, जस्तै टोकियो वा आइची।
    }

# The prefecture list, step 1: parts of Japan.
ask-region = जापानको कुन भागमा?

# The prefecture list, step 2.
ask-prefecture-in-region = कुन प्रिफेक्चर?

# Question 6. We keep this wish.
ask-staff-gender = मान्छेसँग कुरा गर्ने भए कोसँग सजिलो हुन्छ, महिला कि पुरुष?

# Question 7. Some numbers do not work from app phones, and some people cannot speak aloud.
ask-phone = फोनमा कुरा गर्न मिल्छ?

## Choices: the words beside the numbers. Very short.

choice-yes = हो
choice-no = होइन
# Skips a question. No shame in it.
choice-skip = थाहा छैन / अर्को प्रश्न
choice-what-wages = तलब पाइनँ, वा कम पाएँ
choice-what-documents = पासपोर्ट, कार्ड वा बैंकको किताब अरूले राखेको छ
choice-what-locked = बाहिर जान पाउँदिनँ, वा मलाई हेरिराख्छन्
choice-what-violence = कसैले कुट्छ वा धम्क्याउँछ
choice-what-sexual = शरीर छुन्छ, वा यौनका लागि जबर्जस्ती गर्छ
choice-what-papers = भिसा वा जाइर्यु कार्ड
choice-what-job = काम फेर्न चाहन्छु
choice-what-other = अरू कुरा
# Shows a list of places to choose from.
choice-list = सूची देखाउनुहोस्
choice-woman = महिला
choice-man = पुरुष
choice-either = जो भए पनि हुन्छ
choice-phone-mobile = मिल्छ, मेरो फोनमा नम्बर छ
choice-phone-app = मिल्छ, तर वाइफाइ वा एपबाट मात्र
choice-phone-cannot-speak = अहिले आवाज निकालेर बोल्न मिल्दैन
choice-phone-none = कल गर्ने फोन छैन
# After the danger text: the person goes on with us.
choice-continue = यहीँ लेखिराख्छु
choice-cannot-call = फोन गर्न सक्दिनँ
# Below the answer.
choice-more = सहयोग गर्ने अरू ठाउँ
choice-start-over = अर्को कुरा भन्छु
# Under most questions: 0 is always a person, 9 always the language list.
menu-human = मान्छेसँग कुरा गर्ने
menu-language = अर्को भाषा

## Danger

# Asked at once when a message may mean danger to life or body. One question, nothing else.
ask-danger =
    { $role ->
        [third_party] उहाँ अहिले नै खतरामा हुनुहुन्छ?
       *[self] तपाईं अहिले नै खतरामा हुनुहुन्छ?
    }

# Life or body is at risk. The number first. Then what to say in Japanese, spelled so that this reader can say it aloud,
# with the Japanese name of this language. Interpreters are usual, but no promise.
danger-110 =
    अहिले नै { $police } मा फोन गर्नुहोस्। पैसा लाग्दैन, दिनरात खुला छ।
    भन्नुहोस्: “तासुकेते कुदासाई। नेपारु-गो, ओनेगाई शिमास्।” (बचाउनुहोस्। नेपालीमा बोलिदिनुहोस्।)
    अनि आफू कहाँ छु भन्नुहोस्, वा नजिकको पसल वा स्टेसनको नाम भन्नुहोस्। धेरैजसो बेला उहाँहरूले नेपाली बोल्ने मान्छे लाइनमा ल्याइदिन सक्नुहुन्छ।

# Someone is hurt or ill. Comes after danger-110.
danger-119 =
    चोट लागेको वा धेरै बिरामी छ भने { $ambulance } मा फोन गर्नुहोस्। एम्बुलेन्सको पैसा लाग्दैन।
    भन्नुहोस्: “क्यूक्यू देस्। नेपारु-गो, ओनेगाई शिमास्।” (एम्बुलेन्स चाहियो। नेपालीमा बोलिदिनुहोस्।)

# On a ship. Comes after danger-110.
danger-118 = पानीजहाज वा समुद्रमा हुनुहुन्छ भने { $coastguard } मा फोन गर्नुहोस्।

# The person cannot call. The Japanese line stays as it is: it is for showing.
danger-cannot-call =
    सकिन्छ भने कोबान (प्रहरीको सानो चौकी), पसल वा स्टेसनमा जानुहोस्। यो स्क्रिन देखाउनुहोस्:
    「助けてください。警察を呼んでください。」
    वा नजिकको मान्छेलाई { $police } मा फोन गरिदिन भन्नुहोस्।

# Thoughts of dying, in any degree. Warm first. People who listen follow below this text. Then one question.
danger-self-harm =
    मलाई भन्नुभयो, राम्रो गर्नुभयो। तपाईंको मन धेरै दुखेको छ। तपाईं एक्लै हुनुहुन्न।
    तपाईंको कुरा सुन्ने मान्छेहरूको नम्बर तल छ।
    आफूलाई चोट पुर्‍याउनुभएको छ, औषधि वा नखाने कुरा खानुभएको छ, वा अब त्यसो गर्न लाग्नुभएको छ?

# Acting on it now.
danger-self-harm-now =
    मसँगै बस्नुहोस् है। अहिले नै { $ambulance } मा फोन गर्नुहोस्: एम्बुलेन्स हो, पैसा लाग्दैन। वा { $police } मा फोन गर्नुहोस्।
    भन्नुहोस्: “तासुकेते कुदासाई। नेपारु-गो, ओनेगाई शिमास्।” (बचाउनुहोस्। नेपालीमा बोलिदिनुहोस्।)
    नजिकै भर गर्न मिल्ने मान्छे छ भने अहिले नै उहाँकहाँ जानुहोस्। आफूलाई चोट लाग्ने चीज टाढा राख्नुहोस्।

# They are not acting on it now.
self-harm-stay = मलाई भन्नुभयो, त्यो धेरै राम्रो भयो। दिन होस् कि रात, जुनबेला पनि लेख्न सक्नुहुन्छ। मान्छेसँग कुरा गर्न मन लागे 0 लेख्नुहोस्।

## Requests at any moment

# Asked for a person, and none of ours is on duty. Honest. Who answers now follows below this text.
handoff-unavailable =
    म आफैँ जवाफ दिने मेसिन हुँ। अहिले हाम्रो सल्लाह दिने मान्छे ड्युटीमा छैन।
    यी ठाउँमा मान्छेले जवाफ दिन्छन्:

# "Who are you, is this secret, do you tell the police?" True, and no more than true.
confidentiality =
    त्सुनागु (Tsunagu) पैसा नलाग्ने सहयोग लाइन हो। आफ्नो नाम भन्नु पर्दैन।
    तपाईंले यहाँ लेखेको कुरा साहु, परिवार, प्रहरी वा अध्यागमन (इमिग्रेसन) लाई भन्दैनौँ। तपाईं आफैँले भन्दिनुस् भन्नुभयो भने मात्र भन्छौँ।
    सबै मेटाउन मन लागे यो लेख्नुहोस्: मेटाउ

# After thanks.
thanks-reply = हुन्छ है। जुनबेला पनि लेख्नुहोस्।

# Wrong number, small talk, a joke.
out-of-scope = यो लाइन काममा, घरमा, वा आफूलाई दबाएर राख्ने कसैबाट दुःख पाएका मान्छेलाई सहयोग गर्न हो। तपाईंलाई त्यस्तो छ भने के भएको छ, लेख्नुहोस्।

# Someone tells about another person. Said once.
third-party-advice =
    अर्काको चिन्ता गर्नुभयो, धन्यवाद।
    दुःख दिने मान्छेसँग कुरा नगर्नुहोस्, र बचाउन भनेर एक्लै त्यहाँ नजानुहोस्। ठाउँ, समय र कति जना छन्, लेखेर राख्नुहोस्।

# Not understood at a question, before the question comes again.
not-understood = माफ गर्नुहोस्, मैले बुझिनँ।

# A picture, only emoji, an empty message, signs we cannot read.
please-choose = माफ गर्नुहोस्, म अक्षर र नम्बर मात्र पढ्न सक्छु। केही शब्द लेख्नुहोस्, वा नम्बर छान्नुहोस्।

# After the answer, when the next message brings nothing new.
anything-else = म अझै यहीँ छु। अरू केही चाहियो?

## Language

# Above the list of languages.
language-menu = कुन भाषा सजिलो छ?

# After a language was chosen.
language-set = हुन्छ। अब नेपालीमा कुरा गरौँ।

# The person now writes in this language; we ask in this language before we change.
ask-language-switch = तपाईं नेपालीमा लेख्दै हुनुहुन्छ। अब नेपालीमै कुरा गरौँ?

## Erase and stop

# The person asked to erase in a long sentence. One check.
ask-erase = तपाईंले यहाँ लेखेको सबै मेटाऊँ? मेटाएपछि कसैले पनि फर्काउन सक्दैन।

# All is gone.
erased = मेटियो। जुनबेला पनि फेरि लेख्न सक्नुहुन्छ।

# They said no to erasing.
erase-kept = हुन्छ। केही मेटेको छैन।

# They want to stop. Neutral: others may look at the phone.
stopped = हुन्छ। जुनबेला पनि फेरि लेख्न सक्नुहुन्छ।

## When the system is slow

# The dialogue is not working for a moment. The message is kept. The number list follows.
scripted-menu =
    माफ गर्नुहोस्, अहिले म अलि ढिलो छु। तपाईंको मेसेज राखिएको छ।
    खतरामा हुनुहुन्छ भने { $police } मा फोन गर्नुहोस्। चोट लागेको छ भने { $ambulance } मा फोन गर्नुहोस्।
    कुन कुरा हो? नम्बर छान्नुहोस्।
