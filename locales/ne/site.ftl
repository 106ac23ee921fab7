### The public page. Anyone may see it, also a boss. Plain and neutral.

# Title of the page and the browser tab. Neutral.
site-title = त्सुनागु (Tsunagu)
# One line under the title.
site-lead = तपाईंकै भाषामा, पैसा नलाग्ने सहयोग।
# How to reach us. $number is our own number.
site-text-us = { $number } मा एसएमएस पठाउनुहोस्।
# When no number is set up yet.
site-no-number = हाम्रो नम्बर यहाँ देखिनेछ।
# Danger line. $police is the number.
site-danger = अहिले खतरामा हुनुहुन्छ भने: { $police }
# What we keep.
site-private = नाम भन्नु पर्दैन। “मेटाउ” लेख्नुभयो भने तपाईंले लेखेको सबै मेटिन्छ।
