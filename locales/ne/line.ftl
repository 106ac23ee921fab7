### What is said to something that is no text: we cannot look at it, and say so kindly, whatever the person meant by it.
### Nothing here may tell what this is about: it may be the first thing we say, and somebody else may read the screen.

# A sticker (a little picture from LINE's own collection), mostly a greeting or a feeling.
media-sticker = धन्यवाद। तपाईं त्यहाँ हुनुहुन्छ भन्ने थाहा पाएँ। म स्टिकर पढ्न सक्दिनँ। केही शब्द लेख्नुहोस्, वा उत्तर छान्नुहोस्।

# A photo or picture. We cannot look at it.
media-image = धन्यवाद। म फोटो हेर्न सक्दिनँ। फोटोमा के छ, केही शब्दमा लेख्नुहोस्।

# A voice message. Nobody hears it here.
media-audio = धन्यवाद। म आवाजको सन्देश सुन्न सक्दिनँ। लेखेर पठाउनुहोस्, केही शब्द भए पुग्छ।

# A film taken with the phone. We cannot look at it.
media-video = धन्यवाद। म भिडियो हेर्न सक्दिनँ। भिडियोमा के छ, केही शब्दमा लेख्नुहोस्।

# Where the person is, sent from the map. Nobody is sent there: say so honestly. They may be in danger: ask for words.
media-location = कहाँ हुनुहुन्छ भनेर बताउनुभयो, धन्यवाद। म त्यहाँ कसैलाई पठाउन सक्दिनँ। अहिले खतरामा हुनुहुन्छ भने त्यही लेख्नुहोस्।

# A file of any kind. We cannot open it.
media-file = धन्यवाद। म फाइल खोल्न सक्दिनँ। त्यसमा के छ, केही शब्दमा लेख्नुहोस्।
