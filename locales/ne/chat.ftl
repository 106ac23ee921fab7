### The web chat: what stands around the conversation. Anyone may look at the screen, also a boss. Plain, calm, short.
### $number is eight digits, $days how long it works; $police and $ambulance are numbers from the directory.

# On the public page, below our number: opens the web chat.
chat-open = वा यहाँ हामीलाई लेख्नुहोस्

# The button that leaves the page at once. Two or three words.
chat-leave = यो पेज छोड्नुहोस्

# How else to leave. "Esc" is the name on the key.
chat-leave-keys = तुरुन्तै छोड्न: माथिको बटन थिच्नुहोस्, वा Esc तीन पटक थिच्नुहोस्।

# Above the first line. Kind, and names nothing.
chat-intro = यहाँ आफ्नै शब्दमा, आफ्नै भाषामा लेख्नुहोस्। पैसा लाग्दैन। नाम भन्नु पर्दैन।

# For people who cannot see: before each line of the person.
chat-you = तपाईं:

# The same before each line of the service: its name.
chat-us = Tsunagu:

# Name of the field.
chat-message = तपाईंको सन्देश

# The button that sends.
chat-send = पठाउनुहोस्

# For people who cannot see: the name of the list of lines.
chat-lines = सन्देशहरू

# The same for the answers below the list.
chat-choices = छान्ने जवाफहरू

# The answer is being made.
chat-writing = तपाईंलाई लेख्दै छौं …

# The connection is gone. Nothing is lost.
chat-offline = नेट छैन। फेरि कोसिस गर्दै छौं। तपाईंले लेखेको यहीं छ।

# It is there again.
chat-online = फेरि नेट जोडियो।

# More messages than anybody writes.
chat-slow = एकैचोटि धेरै सन्देश आए। एकछिन पर्खनुहोस्, केही हराउँदैन। खतरा छ भने { $police } मा फोन गर्नुहोस्। चोट लागेको वा धेरै बिरामी भए { $ambulance }।

# A message of more than four pages.
chat-too-long = यो सन्देश धेरै लामो भयो। दुई भाग गरेर पठाउनुहोस्।

# A picture or file was put into the chat.
chat-no-files = माफ गर्नुहोस्, यहाँ फोटो वा फाइल लिन सक्दैनौं। अक्षरमा लेख्नुहोस्।

# Something went wrong on our side.
chat-problem = भएन। फेरि एकपटक गर्नुहोस्।

# Without JavaScript: asks whether an answer has come.
chat-look = जवाफ आयो कि हेर्नुहोस्

# Opens the list of languages.
chat-language = भाषा

## Coming back with a number
# Opens the part about the number.
chat-later = पछि फेरि आउने

# What the number is good for. Said before it is given.
chat-later-help = चाहनुहुन्छ भने एउटा नम्बर लिनुहोस्। त्यो नम्बरले { $days } दिनसम्म, अर्को फोनबाट पनि, यहीं कुरा अगाडि बढाउन सकिन्छ। नम्बर भए पनि पहिले लेखेको कसैले देख्दैन।

# The button that gives a number.
chat-number-get = मलाई नम्बर दिनुहोस्

# The number, as it is given.
chat-number = तपाईंको नम्बर: { $number }

# Below the number.
chat-number-help = कसैले नहेर्ने ठाउँमा टिप्नुहोस्, वा कण्ठ गर्नुहोस्। पहिले लिएको नम्बर अब चल्दैन।

# They asked for a number before they had written anything.
chat-number-first = पहिले केही लेख्नुहोस्। अनि नम्बर लिन सकिन्छ।

# Name of the field for a number they have.
chat-number-have = मसँग नम्बर छ

# The button beside it.
chat-number-open = अगाडि बढ्नुहोस्

# No chat has this number.
chat-number-wrong = यो नम्बर मिलेन। फेरि एकपटक हेर्नुहोस्, वा सिधै लेख्न थाल्नुहोस्।

# Wrong numbers were tried too often, by anybody.
chat-number-wait = नम्बर धेरै पटक हालियो। केही मिनेट पर्खनुहोस्, वा सिधै लेख्न थाल्नुहोस्। खतरा छ भने { $police } मा फोन गर्नुहोस्।

# They came back. The earlier lines stay hidden.
chat-back = तपाईं फेरि आउनुभयो। पहिले लेखेको यहाँ देखिँदैन।

# The chat was opened elsewhere, or erased.
chat-closed = यहाँको कुराकानी बन्द भयो। जहिले पनि फेरि लेख्न सक्नुहुन्छ।

# Said after that to someone who had written something that could not be sent any more.
chat-unsent = तपाईंले लेखेको कुरा पठाइएको छैन। त्यो तल लेख्ने ठाउँमा छ। खतरा छ भने { $police } मा फोन गर्नुहोस्। चोट लागेको वा धेरै बिरामी भए { $ambulance }।
