### What counselors say and show: sentences ready to be sent, and the page for a receiving counter.
### The reader is the person; the speaker is a counselor, a human being, a woman or a man: no word may tell which.


## Ready sentences: found by typing, sent as they stand here. Warm, short, one thing at a time.

# First words of a counselor. $name is the counselor's name, as colleagues call them.
ready-hello = สวัสดี เราชื่อ { $name } เป็นคนจริงๆ ไม่ใช่เครื่อง เราอ่านที่คุณพิมพ์แล้ว ไม่ต้องเล่าใหม่

# Before anything else.
ready-safe = ตอนนี้พิมพ์คุยได้ปลอดภัยไหม ถ้ามีใครเข้ามาใกล้ให้หยุดได้เลย เราจะรอ

# They hesitate.
ready-time = ค่อยๆ ก็ได้ เราอยู่ตรงนี้

# They told something hard.
ready-thanks = ขอบคุณที่เล่าให้ฟัง คงลำบากมากเลยนะ

# They blame themselves.
ready-not-fault = ไม่ใช่ความผิดของคุณ

# They fear that others hear of it.
ready-secret = เรื่องที่คุณพิมพ์ที่นี่ เราไม่บอกนายจ้าง ครอบครัว หรือคนที่คุณรู้จัก

# Body first.
ready-hurt = คุณบาดเจ็บหรือป่วยไหม ต้องการหมอตอนนี้ไหม

# No address is needed.
ready-where = ตอนนี้คุณอยู่ที่ไหน บอกแค่ชื่อเมืองหรือสถานีก็พอ

# Whether somebody is beside them.
ready-alone = ตอนนี้คุณอยู่คนเดียว หรือมีใครอยู่ด้วย

# Shelter.
ready-tonight = คืนนี้มีที่นอนที่ปลอดภัยไหม

# Food and money.
ready-food = วันนี้กินข้าวหรือยัง มีเงินซื้อของกินไหม

# Documents.
ready-papers = พาสปอร์ตกับไซริวการ์ดของคุณ ตอนนี้อยู่กับใคร

# When we may write again without danger.
ready-when = เราพิมพ์หาคุณที่นี่ตอนกี่โมงถึงจะปลอดภัย

# Their own wish.
ready-wish = ตอนนี้คุณต้องการอะไรมากที่สุด

# Nothing happens over their head.
ready-choose = คุณเป็นคนตัดสินใจ ถ้าคุณยังไม่ตกลง เราจะไม่ทำอะไร

# The counselor needs a few minutes.
ready-look-up = เราจะไปหาข้อมูลให้ รอสักครู่นะ แล้วจะพิมพ์มาใหม่

# Calling a counter for them.
ready-together = ถ้าต้องการ เราโทรไปอธิบายแทนคุณได้ เอาไหม

# The counselor has not understood.
ready-unclear = เราไม่แน่ใจว่าเข้าใจถูกไหม ช่วยพูดอีกแบบได้ไหม

# What the counselor writes is translated by a machine.
ready-machine = ข้อความของเราแปลโดยเครื่อง ถ้ามีตรงไหนแปลกๆ ถามได้เลย

# Before somebody else takes over.
ready-colleague = เราอยากให้เพื่อนร่วมงานช่วยคุณต่อที่นี่ เขาจะอ่านที่คุณพิมพ์ก่อน ได้ไหม

# The counselor must stop.
ready-later = ตอนนี้เราต้องหยุดก่อน คุณพิมพ์มาที่นี่ได้ตลอดเวลา เครื่องจะตอบ และเรียกเราได้

# The end of a talk.
ready-goodbye = ดีใจที่คุณทักมา ดูแลตัวเองด้วยนะ


## Above and below what a machine translated

# Above it. The counselor's own words follow below, so that somebody who reads them can check.
casework-machine = (แปลโดยเครื่อง)


## The page for a receiving counter. The person reads it first; without their yes nobody gets it.

# Asks whether we may hand it on. What stands on it follows. $counter is the name of the place.
sheet-ask = เราส่งเรื่องนี้ให้ { $counter } ได้ไหม คุณจะได้ไม่ต้องเล่าใหม่ทั้งหมด เขาจะอ่านตามนี้:

# Below it, before yes and no.
sheet-only-yes = ถ้าคุณตกลงเท่านั้นเขาถึงจะได้รับ ในนี้ไม่มีชื่อและเบอร์ของคุณ

# Everything ended before they answered.
sheet-withdrawn = เรื่องที่ให้คุณอ่านเมื่อครู่ยังไม่ได้ส่งให้ใคร เพราะคุณยังไม่ได้ตกลง ถ้าอยากให้ส่ง พิมพ์ 0 เพื่อคุยกับคน

# Head of the page, read by the counter.
sheet-title = ใบส่งต่อ

# Before the name of a language.
sheet-language = ภาษา

# Before «a woman» or «a man».
sheet-staff = อยากคุยกับ

# A fact.
sheet-child = อายุต่ำกว่า 18 ปี

# A fact: the writer tells about somebody else.
sheet-third-party = คนรู้จักเป็นคนเขียน

# Before the name of a prefecture.
sheet-place = จังหวัดในญี่ปุ่น

# Before a list of what happened.
sheet-happened = สิ่งที่เกิดขึ้น

# Before a list of what help is wanted with.
sheet-about = ต้องการให้ช่วยเรื่อง

# A fact.
sheet-no-speaking = พูดออกเสียงทางโทรศัพท์ไม่ได้

# Before a few sentences by the counselor.
sheet-summary = สรุปสั้นๆ


## What happened, in words that hurt nobody who reads them about themselves. No full stop.

# Somebody uses their weak position.
indicator-abuse_of_vulnerability = มีคนเอาเปรียบตอนที่ลำบาก

# The job is not what was promised.
indicator-deception = งานหรือเงินเดือนไม่ตรงกับที่สัญญา

# Locked in or watched.
indicator-restriction_of_movement = ออกไปข้างนอกตามใจไม่ได้

# Kept away from others.
indicator-isolation = ถูกกันไม่ให้ติดต่อคนอื่น

# Hit or hurt.
indicator-physical_violence = ถูกตีหรือถูกทำร้าย

# Gentle, no detail.
indicator-sexual_violence = ถูกจับต้องหรือบังคับทางเพศ

# Threats.
indicator-intimidation_threats = ถูกข่มขู่

# Papers kept by others.
indicator-document_retention = คนอื่นเก็บพาสปอร์ต บัตร หรือสมุดธนาคารไว้

# Pay.
indicator-wage_withholding = ไม่ได้เงินเดือน หรือได้น้อยเกินไป

# A debt keeps them working.
indicator-debt_bondage = ต้องทำงานเพราะมีหนี้

# Work or housing.
indicator-abusive_conditions = งานหรือที่พักอันตรายหรือแย่มาก

# Hours.
indicator-excessive_overtime = ทำงานหลายชั่วโมงเกินไป

# Gentle, no detail.
indicator-sexual_exploitation = ถูกบังคับให้ทำงานทางเพศ

# Under 18.
indicator-child_involved = มีเด็กเกี่ยวข้อง

# A kidney or other organ.
indicator-organ_removal = ถูกขอให้ยกอวัยวะให้

# Gentle.
indicator-self_harm = ทุกข์มากจนคิดอยากตาย

# Life or body at risk now.
indicator-immediate_danger = ตอนนี้มีอันตราย


## What help is wanted with. No full stop.

# Visa.
topic-immigration_status = วีซ่าหรือไซริวการ์ด

# Lawyer, compensation.
topic-legal_help = ทนายหรือเงินชดเชย

# Going home.
topic-return_home = กลับประเทศ

# A bed.
topic-shelter = ที่พักที่ปลอดภัย

# Another job.
topic-job_change = งานใหม่
