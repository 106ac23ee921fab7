### The public page. Anyone may see it, also a boss. Plain and neutral.

# Title of the page and the browser tab. Neutral.
site-title = Tsunagu

# One line under the title.
site-lead = ကိုယ့်ဘာသာစကားနဲ့ အခမဲ့ အကူအညီ။

# How to reach us. $number is our own number.
site-text-us = { $number } ကို မက်ဆေ့ချ် (SMS) ပို့ပါ။

# When no number is set up yet.
site-no-number = ဖုန်းနံပါတ်ကို ဒီမှာ ပြပါမယ်။

# Danger line. $police is the number.
site-danger = အခု အန္တရာယ်ရှိရင် - { $police }

# What we keep.
site-private = နာမည် ပြောစရာ မလိုပါဘူး။ “ဖျက်” လို့ ရေးရင် ရေးထားသမျှ အကုန် ဖျက်ပေးပါတယ်။
