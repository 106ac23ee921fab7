### One person at several doors: a code from one is typed at another (LINE, web chat, text message, telephone).
### Anyone may read or hear these: neutral words, nothing of what was told.

# Tapped below the answer: a code to go on at another door (LINE, web chat, text message, telephone). At most 20 characters.
menu-join = अर्को तरिकाले कुरा

# The code. $code is eight digits in pairs, $minutes how long it works. Others may read it: it says nothing of what was told.
join-code =
    तपाईंको कोड: { $code }
    यो कोडले तपाईं अर्को तरिकाले पनि कुरा अगाडि बढाउन सक्नुहुन्छ: LINE, वेब च्याट, म्यासेज वा फोन। त्यहाँ कोड मात्र पठाउनुस्, { $minutes } मिनेटभित्र। एक पटक मात्र चल्छ। कसैलाई नदेखाउनुस्।
    हामीले अर्को ठाउँमा कोड दिएका छौं भने त्यो यहाँ पठाउनुस्।

# A code was typed and it is right. Neutral: somebody else may hold this phone.
join-done = धन्यवाद। कोड मिल्यो। अब यहीं कुरा गरौं।

# They typed the code here that we gave them here. It still works elsewhere.
join-own = यो मैले यहीं दिएको कोड हो। यो अर्को तरिकामा चलाउनुस्: LINE, वेब च्याट, म्यासेज वा फोन।

# No such code, or used, or too old. Kind: nothing is lost.
join-wrong = यो कोड चलेन। कोड एक पटक र थोरै समय मात्र चल्छ। नयाँ चाहियो भने पहिले हामीसँग कुरा गरेको ठाउँमा माग्नुस्।

# Too many wrong codes within an hour.
join-wait = कोड धेरै पटक मिलेन। एक घण्टा पर्खेर फेरि पठाउनुस्। कोड बिना पनि यहाँ कुरा गर्न सकिन्छ।

# Said after “erased” to someone who has joined other doors by a code: those are erased too.
erased-everywhere = कोडले जोडिएको अर्को ठाउँमा भन्नुभएको सबै कुरा पनि मेटियो।

# On the public page. The word in quotation marks is the first one of “join” in words.toml.
site-code = एउटा तरिकाले सुरु गरेर अर्को तरिकाले अगाडि बढाउन सकिन्छ: “कोड” लेख्नुस्, त्यसको कोड पाइन्छ।

# A choice on the telephone; the key follows. A code to go on in writing.
voice-join = लेखेर वा अर्को फोनबाट कुरा गर्न कोड चाहिए

# The digits follow.
voice-join-code = तपाईंको कोड:

# After the digits, said twice. $minutes is how long it works.
voice-join-how = यो कोड LINE, वेब च्याट वा म्यासेजमा पठाउनुस्, वा अर्को फोनमा थिच्नुस्। { $minutes } मिनेटभित्र एक पटक मात्र चल्छ।

# A choice on the telephone; the key follows.
voice-have-code = तपाईंसँग कोड छ भने

# The caller now presses eight digits.
voice-key-code = अब कोडका आठ वटा अंक थिच्नुस्।
