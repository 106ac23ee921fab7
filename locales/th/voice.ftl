### What is said on the telephone. Heard once, by someone frightened who may not hear well: very short, easy words, no lists.
### Where a text here has the name of another one with voice- before it, it is said in its place.
### $key is a key of the telephone, $role is self or third_party; numbers come from the directory, spoken digit by digit.

## Keys

# After what a key does: “Yes, press 1.” $key is a number.
voice-press = กด { $key }
# The sign # in a telephone number.
voice-hash = สี่เหลี่ยม
# Each translation names its own language: heard in the list of languages.
voice-language = ภาษาไทย กด { $key }
# The same about a language that has no voice here. $language is its name.
voice-language-other = { $language } กด { $key }
# We have not recorded everything in this language. A list of languages follows.
voice-second-language = บางเรื่องเราพูดได้เป็นภาษาอื่นเท่านั้นค่ะ คุณฟังภาษาอะไรได้อีกคะ
# The keys that always work. $nine is the key 9.
voice-hint = ฟังอีกครั้ง กดดอกจัน คุยกับคน กด 0 ภาษาอื่น กด { $nine } ค่ะ
# Said once, after the answer. The hash key erases.
voice-hint-erase = ถ้าอยากลบทุกอย่างที่เล่ามา กดปุ่มสี่เหลี่ยมค่ะ

## In place of written texts

# First words. Must not name what this is about: someone may listen.
voice-greeting = สวัสดีค่ะ ที่นี่สึนากุ ไม่เสียเงินค่ะ ฉันเป็นเครื่องตอบอัตโนมัติ จะถามสั้นๆ ไม่กี่ข้อ ข้อไหนไม่อยากตอบข้ามได้ค่ะ เราไม่บอกนายจ้าง ครอบครัว หรือคนที่คุณรู้จักค่ะ
# Is somebody listening?
voice-ask-safe = ตอนนี้คุณพูดได้ปลอดภัยไหมคะ
# Numbers of the list follow.
voice-ask-what =
    { $role ->
        [third_party] เกิดอะไรขึ้นกับเขาคะ กดตัวเลขที่ตรงค่ะ
       *[self] เกิดอะไรขึ้นคะ กดตัวเลขที่ตรงค่ะ
    }
# Said only where words are understood.
voice-say-it = หรือเล่าด้วยคำของคุณเองก็ได้ค่ะ
# The list follows.
voice-ask-prefecture =
    { $role ->
        [third_party] เขาอยู่จังหวัดไหนในญี่ปุ่นคะ
       *[self] คุณอยู่จังหวัดไหนในญี่ปุ่นคะ
    }
# Whether they can call other lines.
voice-ask-phone = โทรศัพท์ของคุณโทรไปเบอร์อื่นได้ไหมคะ
# Choices.
voice-choice-continue = คุยที่นี่ต่อ
voice-choice-list = เลือกจากรายชื่อ
# The person cannot call. Someone near can.
voice-danger-cannot-call = ถ้าไปได้ ให้ไปที่ป้อมตำรวจ ร้านค้า หรือสถานีรถไฟ แล้วพูดว่า “ทาสุเคเตะ คุดาไซ เคซัทสึ โอะ ยนเดะ คุดาไซ” แปลว่า ช่วยด้วย เรียกตำรวจให้ด้วย หรือขอให้คนใกล้ๆ โทร { $police } ให้ค่ะ
# Thoughts of dying. Warm. Lines with people who listen follow, then the question.
voice-danger-self-harm = ขอบคุณที่เล่าให้ฟังนะคะ คุณคงเจ็บปวดมาก คุณไม่ได้ตัวคนเดียวนะคะ มีคนที่พร้อมฟังคุณค่ะ
# The question after that.
voice-ask-harm = คุณทำร้ายตัวเอง หรือกินยาหรืออะไรเข้าไปแล้ว หรือกำลังจะทำหรือเปล่าคะ
# They are not acting on it now.
voice-self-harm-stay = ดีใจที่คุณเล่าให้ฟังนะคะ กลางวันกลางคืนก็โทรมาได้ ถ้าอยากคุยกับคน กด 0 ค่ะ
# Who we are and what we tell. True, and no more than true.
voice-confidentiality = สึนากุเป็นที่ช่วยเหลือฟรี ไม่ต้องบอกชื่อค่ะ เรื่องที่คุณเล่าที่นี่ เราไม่บอกนายจ้าง ครอบครัว ตำรวจ หรือ ต.ม. ถ้าคุณไม่ได้ขอให้บอก ถ้าอยากให้ลบทั้งหมด กดปุ่มสี่เหลี่ยมค่ะ
# After thanks.
voice-thanks-reply = ยินดีค่ะ โทรมาได้ทุกเมื่อนะคะ
# Wrong number, small talk.
voice-out-of-scope = ที่นี่ช่วยคนที่เดือดร้อนเรื่องงาน เรื่องในบ้าน หรือถูกใครบังคับค่ะ ถ้าคุณเป็นแบบนั้น เล่าให้เราฟังได้นะคะ
# Not understood, before the question comes again.
voice-please-choose = ขอโทษค่ะ เราไม่เข้าใจ กดตัวเลขนะคะ
# They want to stop. Neutral.
voice-stopped = โอเคค่ะ โทรมาใหม่ได้ทุกเมื่อนะคะ สวัสดีค่ะ
# All is gone.
voice-erased = ลบแล้วค่ะ โทรมาใหม่ได้ทุกเมื่อ สวัสดีค่ะ
# The dialogue is not working for a moment. The list follows.
voice-scripted-menu = ขอโทษค่ะ ตอนนี้เราตอบช้าหน่อย ถ้าตกอยู่ในอันตราย โทร { $police } ถ้าเจ็บ โทร { $ambulance } เป็นเรื่องอะไรคะ
# After a language was chosen in the middle of a call.
voice-language-set = ได้ค่ะ ต่อไปเราคุยภาษาไทยนะคะ

## The answer

# Before a telephone number.
voice-number = หมายเลขคือ
# The same number a second time.
voice-number-again = อีกครั้งค่ะ
# Before a key that must be pressed there.
voice-then = พอเขารับสาย
# Where the exact time is not said.
voice-open-now = ตอนนี้เปิดอยู่ค่ะ
# The same.
voice-closed-today = ตอนนี้ปิด วันนี้จะเปิดทีหลังค่ะ
# The same.
voice-closed-tomorrow = ตอนนี้ปิด พรุ่งนี้เปิดค่ะ
# The same.
voice-closed = ตอนนี้ปิด เปิดวันอื่นค่ะ
# It has no number, only a page to write to.
voice-online = เขียนถึงเขาทางอินเทอร์เน็ตได้ค่ะ
# It has no number: one goes there.
voice-by-name = ไปที่นั่นเองได้ค่ะ
# Below the places.
voice-answer-end = โทรมาหาเราได้ทุกเมื่อนะคะ

## What can be done then

# A choice; the key follows. We ring the place.
voice-connect = ให้ต่อสายเดี๋ยวนี้
# A choice.
voice-text-me = ให้ส่งเป็นข้อความ
# A choice.
voice-leave-message = ฝากข้อความเสียงถึงที่ปรึกษาของเรา
# While it rings there.
voice-connecting = กำลังต่อสายให้ค่ะ รอสักครู่นะคะ
# They did not answer. The number follows.
voice-connect-failed = ที่นั่นไม่มีคนรับสายค่ะ
# That call is over.
voice-connect-over = สายทางนั้นวางแล้วค่ะ
# Before a text is sent. Someone who holds the phone may read it.
voice-ask-text-safe = ส่งข้อความให้คุณปลอดภัยไหมคะ คนที่ถือโทรศัพท์ของคุณอาจอ่านได้
# It is sent.
voice-text-sent = ได้ค่ะ กำลังส่งข้อความให้นะคะ
# Consent before a recording.
voice-ask-record = เราจะอัดเสียงของคุณ มีแต่ที่ปรึกษาของเราที่ฟัง ได้ไหมคะ
# Before the tone.
voice-record-now = พอได้ยินเสียงสัญญาณ พูดได้เลยค่ะ พูดจบแล้วกดปุ่มไหนก็ได้
# It is kept.
voice-recorded = ขอบคุณค่ะ เราได้ข้อความของคุณแล้ว
# Nothing was recorded.
voice-not-recorded = เราไม่ได้ยินข้อความค่ะ
# The hash key was pressed. One check.
voice-ask-erase-all = จะให้ลบทุกอย่างที่คุณเล่าไหมคะ ลบแล้วเอาคืนไม่ได้ค่ะ

## When nothing is heard

# No key and no word came.
voice-not-heard = เราไม่ได้ยินอะไรเลยค่ะ
# A key that means nothing here.
voice-wrong-key = ปุ่มนั้นใช้ไม่ได้ตรงนี้ค่ะ
# Nothing came several times. Neutral. The end of the call.
voice-goodbye = โทรมาใหม่ได้ทุกเมื่อนะคะ สวัสดีค่ะ
# It takes a moment.
voice-hold = รอสักครู่นะคะ
# Something is broken. The end of the call. Also in the file that answers when all of ours is down.
voice-trouble = ขอโทษค่ะ ตอนนี้สายนี้ใช้ไม่ได้ ถ้าตกอยู่ในอันตราย โทร { $police } ถ้าเจ็บ โทร { $ambulance } โทรฟรีทั้งสองเบอร์ค่ะ อีกสักครู่โทรหาเราใหม่นะคะ
