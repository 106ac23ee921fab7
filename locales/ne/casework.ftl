### What counselors say and show: sentences ready to be sent, and the page for a receiving counter.
### The reader is the person; the speaker is a counselor, a human being, a woman or a man: no word may tell which.


## Ready sentences: found by typing, sent as they stand here. Warm, short, one thing at a time.

# First words of a counselor. $name is the counselor's name, as colleagues call them.
ready-hello = नमस्ते, मेरो नाम { $name } हो। म मान्छे हुँ, मेसिन होइन। तपाईंले लेखेको मैले पढिसकेँ, फेरि भन्नु पर्दैन।

# Before anything else.
ready-safe = अहिले लेख्दा सुरक्षित छ? कोही नजिक आयो भने रोक्नुहोस्। म पर्खन्छु।

# They hesitate.
ready-time = हतार नगर्नुहोस्। म यहीँ छु।

# They told something hard.
ready-thanks = मलाई भन्नुभएकोमा धन्यवाद। धेरै गाह्रो भयो होला।

# They blame themselves.
ready-not-fault = यो तपाईंको गल्ती होइन।

# They fear that others hear of it.
ready-secret = तपाईंले यहाँ लेखेको कुरा म तपाईंको साहु, परिवार वा चिनेजानेको मान्छेलाई भन्दिनँ।

# Body first.
ready-hurt = चोट लागेको छ, वा बिरामी हुनुहुन्छ? अहिले डाक्टर चाहिन्छ?

# No address is needed.
ready-where = अहिले कहाँ हुनुहुन्छ? सहर वा स्टेसनको नाम मात्रै भए पुग्छ।

# Whether somebody is beside them.
ready-alone = अहिले एक्लै हुनुहुन्छ, कि कोही सँगै छ?

# Shelter.
ready-tonight = आज राति सुत्ने सुरक्षित ठाउँ छ?

# Food and money.
ready-food = आज खाना खानुभयो? खाना किन्ने पैसा छ?

# Documents.
ready-papers = तपाईंको पासपोर्ट र जाइर्यु कार्ड अहिले कोसँग छ?

# When we may write again without danger.
ready-when = कति बजे मैले यहाँ लेख्दा सुरक्षित हुन्छ?

# Their own wish.
ready-wish = अहिले तपाईं सबैभन्दा बढी के चाहनुहुन्छ?

# Nothing happens over their head.
ready-choose = निर्णय तपाईंको हो। तपाईंले हुन्छ नभनी म केही गर्दिनँ।

# The counselor needs a few minutes.
ready-look-up = म हेरेर भन्छु। केही मिनेट पर्खनुहोस्। म फेरि लेख्छु।

# Calling a counter for them.
ready-together = चाहनुहुन्छ भने म तपाईंका लागि उनीहरूलाई फोन गरेर कुरा बुझाइदिन सक्छु। गरिदिऊँ?

# The counselor has not understood.
ready-unclear = मैले ठिकसँग बुझेँ कि बुझिनँ, पक्का छैन। अर्को तरिकाले फेरि भन्न सक्नुहुन्छ?

# What the counselor writes is translated by a machine.
ready-machine = मैले लेखेको कुरा मेसिनले अनुवाद गर्छ। केही अनौठो लागे मलाई सोध्नुहोस्।

# Before somebody else takes over.
ready-colleague = अब मसँगै काम गर्ने अर्को मान्छेलाई यहाँ तपाईंसँग कुरा गर्न दिन चाहन्छु। तपाईंले लेखेको कुरा उहाँले पहिले पढ्नुहुन्छ। हुन्छ?

# The counselor must stop.
ready-later = अहिलेलाई म रोकिनुपर्छ। तपाईं जहिले पनि यहाँ लेख्न सक्नुहुन्छ। मेसिनले जवाफ दिन्छ, र हामीलाई बोलाउन सक्छ।

# The end of a talk.
ready-goodbye = तपाईंले लेख्नुभयो, खुसी लाग्यो। आफ्नो ख्याल राख्नुहोस्।


## Above and below what a machine translated

# Above it. The counselor's own words follow below, so that somebody who reads them can check.
casework-machine = (मेसिनले अनुवाद गरेको)


## The page for a receiving counter. The person reads it first; without their yes nobody gets it.

# Asks whether we may hand it on. What stands on it follows. $counter is the name of the place.
sheet-ask = यो { $counter } लाई दिऊँ? त्यसो भए सबै फेरि भन्नु पर्दैन। उनीहरूले यो पढ्छन्:

# Below it, before yes and no.
sheet-only-yes = तपाईंले हुन्छ भन्नुभयो भने मात्र दिन्छौँ। यसमा तपाईंको नाम र नम्बर छैन।

# Everything ended before they answered.
sheet-withdrawn = तपाईंलाई देखाइएको कुरा कसैलाई दिइएको छैन, किनभने तपाईंले अहिलेसम्म हुन्छ भन्नुभएको छैन। दिन चाहनुहुन्छ भने मान्छेसँग कुरा गर्न 0 लेख्नुहोस्।

# Head of the page, read by the counter.
sheet-title = सहयोगका लागि पठाउने जानकारी

# Before the name of a language.
sheet-language = भाषा

# Before «a woman» or «a man».
sheet-staff = कोसँग कुरा गर्न मन छ

# A fact.
sheet-child = उमेर १८ वर्षभन्दा कम

# A fact: the writer tells about somebody else.
sheet-third-party = चिनेको मान्छेले लेखेको

# Before the name of a prefecture.
sheet-place = प्रिफेक्चर

# Before a list of what happened.
sheet-happened = के भयो

# Before a list of what help is wanted with.
sheet-about = केमा सहयोग चाहिन्छ

# A fact.
sheet-no-speaking = फोनमा आवाज निकालेर बोल्न मिल्दैन

# Before a few sentences by the counselor.
sheet-summary = छोटकरीमा


## What happened, in words that hurt nobody who reads them about themselves. No full stop.

# Somebody uses their weak position.
indicator-abuse_of_vulnerability = कसैले कमजोर अवस्थाको फाइदा उठाउँछ

# The job is not what was promised.
indicator-deception = काम वा तलब भनेजस्तो छैन

# Locked in or watched.
indicator-restriction_of_movement = मन लाग्दा बाहिर जान पाइँदैन

# Kept away from others.
indicator-isolation = अरू मान्छेसँग भेट्न वा कुरा गर्न दिँदैनन्

# Hit or hurt.
indicator-physical_violence = कुटेका वा चोट पुर्‍याएका छन्

# Gentle, no detail.
indicator-sexual_violence = नराम्रो तरिकाले शरीर छोए, वा यौनका लागि जबर्जस्ती गरे

# Threats.
indicator-intimidation_threats = धम्की दिन्छन्

# Papers kept by others.
indicator-document_retention = पासपोर्ट, कार्ड वा बैंकको किताब अरूसँग छ

# Pay.
indicator-wage_withholding = तलब दिँदैनन्, वा धेरै कम दिन्छन्

# A debt keeps them working.
indicator-debt_bondage = ऋणका कारण काम गर्नुपर्छ

# Work or housing.
indicator-abusive_conditions = काम वा बस्ने ठाउँ खतरनाक वा धेरै नराम्रो

# Hours.
indicator-excessive_overtime = हदभन्दा बढी घण्टा काम गर्नुपर्छ

# Gentle, no detail.
indicator-sexual_exploitation = यौन काम गर्न लगाउँछन्

# Under 18.
indicator-child_involved = बच्चा पनि यसमा परेको छ

# A kidney or other organ.
indicator-organ_removal = शरीरको अंग मागेका छन्

# Gentle.
indicator-self_harm = मर्न मन लाग्ने जति दुःख छ

# Life or body at risk now.
indicator-immediate_danger = अहिले खतरामा


## What help is wanted with. No full stop.

# Visa.
topic-immigration_status = भिसा वा जाइर्यु कार्ड

# Lawyer, compensation.
topic-legal_help = वकिल वा क्षतिपूर्ति

# Going home.
topic-return_home = आफ्नो देश फर्कने

# A bed.
topic-shelter = बस्ने सुरक्षित ठाउँ

# Another job.
topic-job_change = अर्को काम
