### What is said while a person is put through to a counselor of ours: a human being, who writes here.
### The reader waits, alone and afraid; someone else may see the screen. True, short, warm. Never promise a time.
### $staff is whom they asked for: female, male or any. $police and $ambulance are numbers from the directory.

## Waiting

# Somebody who fits is here, and was asked. They can go on writing meanwhile.
handoff-waiting =
    { $staff ->
        [female] กำลังติดต่อผู้หญิงในทีมของเรา ให้มาพิมพ์คุยกับคุณที่นี่ค่ะ คุณพิมพ์ต่อได้เลย เขาจะอ่านนะคะ
        [male] กำลังติดต่อผู้ชายในทีมของเรา ให้มาพิมพ์คุยกับคุณที่นี่ค่ะ คุณพิมพ์ต่อได้เลย เขาจะอ่านนะคะ
       *[any] กำลังติดต่อคนในทีมของเรา ให้มาพิมพ์คุยกับคุณที่นี่ค่ะ คุณพิมพ์ต่อได้เลย เขาจะอ่านนะคะ
    }

# Somebody of our team is here, and was asked, who does not speak the reader's language. Each translation names its own language.
handoff-foreign =
    { $staff ->
        [female] กำลังติดต่อผู้หญิงในทีมของเรา ให้มาพิมพ์คุยกับคุณที่นี่ค่ะ เขาพูดภาษาไทยไม่ได้ แต่มีประโยคภาษาไทยเตรียมไว้ พิมพ์สั้นๆ ง่ายๆ นะคะ
        [male] กำลังติดต่อผู้ชายในทีมของเรา ให้มาพิมพ์คุยกับคุณที่นี่ค่ะ เขาพูดภาษาไทยไม่ได้ แต่มีประโยคภาษาไทยเตรียมไว้ พิมพ์สั้นๆ ง่ายๆ นะคะ
       *[any] กำลังติดต่อคนในทีมของเรา ให้มาพิมพ์คุยกับคุณที่นี่ค่ะ เขาพูดภาษาไทยไม่ได้ แต่มีประโยคภาษาไทยเตรียมไว้ พิมพ์สั้นๆ ง่ายๆ นะคะ
    }

# Nobody who fits is here now. The truth, first.
handoff-nobody =
    { $staff ->
        [female] ตอนนี้ไม่มีผู้หญิงในทีมของเราอยู่ค่ะ
        [male] ตอนนี้ไม่มีผู้ชายในทีมของเราอยู่ค่ะ
       *[any] ตอนนี้ไม่มีคนในทีมของเราอยู่ค่ะ
    }

# When somebody who fits is on duty next. $time is an hour, $day a date.
handoff-next-today = วันนี้ตั้งแต่ { $time } จะมีคนอยู่ค่ะ
# The same for tomorrow.
handoff-next-tomorrow = พรุ่งนี้ตั้งแต่ { $time } จะมีคนอยู่ค่ะ
# The same for a later day.
handoff-next-day = { $day } ตั้งแต่ { $time } จะมีคนอยู่ค่ะ

# Places follow below it that answer at this moment.
handoff-counters = ที่พวกนี้มีคนรับเรื่องค่ะ

# The same when none of them answers at this moment; below it stands when each of them opens.
handoff-counters-closed = เวลานี้ที่พวกนี้ไม่มีคนรับเรื่องค่ะ จะเปิดเมื่อไหร่ดูข้างล่างนะคะ

# Above the choices: wait, be written to later, and so on.
handoff-choose = แบบไหนดีสำหรับคุณคะ

# After a while, when nobody has come yet.
handoff-still = เรายังหาคนให้คุณอยู่ค่ะ ไม่ได้ลืมคุณนะคะ

# Said with a word of how things stand when the next one takes long. $minutes is 10, 15 or 30.
handoff-again = อีก { $minutes } นาทีเราจะพิมพ์มาอีกนะคะ ถ้ามีคนมาจะพิมพ์บอกทันทีค่ะ

# A message of theirs was kept for the counselor. No more than once a minute.
handoff-kept = ได้รับแล้วค่ะ จะเก็บไว้ให้คนในทีมอ่านนะคะ

# Said with it when the part of us that notices danger is not working.
handoff-emergency = ถ้าตอนนี้ตกอยู่ในอันตราย โทร { $police } ถ้าเจ็บหรือป่วยหนัก โทร { $ambulance } ค่ะ

# They asked for somebody of another gender while they wait; how things stand now follows.
handoff-wish-kept = ได้ค่ะ จะหาให้ตามนั้นนะคะ

## Choices: very short

choice-handoff-wait = รอที่นี่
choice-handoff-later = ให้ทักมาทีหลัง
choice-handoff-bot = ไม่รอ คุยต่อเลย
# $staff is whom they asked for and who is not there; this offers the other.
choice-handoff-other =
    { $staff ->
        [female] คุยกับผู้ชาย
        [male] คุยกับผู้หญิง
       *[any] คุยกับคนอื่น
    }
# Below the answer that names places: a counselor of the first of these places works with us.
choice-handoff-here = พิมพ์คุยกับคน
# Safe hours to be written to. $from and $until are hours.
choice-handoff-today = วันนี้ { $from }–{ $until }
choice-handoff-tomorrow = พรุ่งนี้ { $from }–{ $until }

## Decisions

# Only their own yes lets somebody of another gender see what they wrote.
handoff-ask-other =
    { $staff ->
        [female] ตอนนี้ไม่มีผู้หญิงค่ะ มีผู้ชายในทีมของเราอยู่ ให้เขาพิมพ์คุยกับคุณได้ไหมคะ ถ้าคุณตอบว่าได้ เขาถึงจะเห็นสิ่งที่คุณพิมพ์ค่ะ
        [male] ตอนนี้ไม่มีผู้ชายค่ะ มีผู้หญิงในทีมของเราอยู่ ให้เขาพิมพ์คุยกับคุณได้ไหมคะ ถ้าคุณตอบว่าได้ เขาถึงจะเห็นสิ่งที่คุณพิมพ์ค่ะ
       *[any] ให้คนที่อยู่ตอนนี้พิมพ์คุยกับคุณได้ไหมคะ
    }

# Others may see the phone at other hours.
handoff-ask-time = ช่วงไหนที่คุณเปิดอ่านข้อความจากเราได้อย่างปลอดภัยคะ

# They chose safe hours today. The automatic helper goes on until then.
handoff-time-today = ได้ค่ะ วันนี้ช่วง { $from } ถึง { $until } จะมีคนพิมพ์มาหาคุณ จะไม่พิมพ์มาก่อนนั้นนะคะ ระหว่างนี้พิมพ์คุยกับเราที่เป็นระบบตอบอัตโนมัติได้ค่ะ
# The same for tomorrow.
handoff-time-tomorrow = ได้ค่ะ พรุ่งนี้ช่วง { $from } ถึง { $until } จะมีคนพิมพ์มาหาคุณ จะไม่พิมพ์มาก่อนนั้นนะคะ ระหว่างนี้พิมพ์คุยกับเราที่เป็นระบบตอบอัตโนมัติได้ค่ะ

# They do not want to wait: the automatic helper goes on.
handoff-left = ได้ค่ะ เราที่เป็นระบบตอบอัตโนมัติ กลับมาคุยกับคุณต่อนะคะ

# The automatic helper asked for a counselor by itself, and nobody is here. It stays with the person. At most an hour.
handoff-later = เราบอกทีมเรื่องของคุณแล้วค่ะ ถ้ามีคนมาภายในหนึ่งชั่วโมง เขาจะพิมพ์มาหาคุณที่นี่ เรายังอยู่กับคุณนะคะ

## What happens

# A counselor has taken it. $name is how they are called.
handoff-accepted = { $name } จากทีมของเรามาแล้วค่ะ เป็นคนจริงๆ กำลังอ่านสิ่งที่คุณพิมพ์อยู่ค่ะ

# The counselor who has it does not answer for two minutes, and was reminded. $name is how they are called.
handoff-unanswered = { $name } ได้รับสิ่งที่คุณพิมพ์แล้ว แต่ยังไม่ได้ตอบค่ะ เราเพิ่งบอกเขาว่าคุณรออยู่นะคะ

# The counselor had to go in the middle of it.
handoff-released = คนที่คุยกับคุณต้องไปแล้วค่ะ ตอนนี้เรากำลังหาคนอื่นให้คุณนะคะ

# The talk has ended.
handoff-over = การคุยกับคนจบแล้วค่ะ ตอนนี้คุณคุยกับเราที่เป็นระบบตอบอัตโนมัติอีกครั้ง พิมพ์มาได้ทุกเมื่อนะคะ ถ้าอยากคุยกับคน พิมพ์ 0 ค่ะ

# Nobody came for an hour. Places that can be called are named after it.
handoff-expired = ขอโทษนะคะ ไม่มีคนในทีมของเรามาได้เลย เราที่เป็นระบบตอบอัตโนมัติ กลับมาคุยกับคุณต่อนะคะ

# They had given us safe hours, and nobody wrote. Others may see the phone: neutral.
handoff-missed = ขอโทษนะคะ ไม่มีใครพิมพ์หาคุณได้ทันเวลา พิมพ์มาใหม่ได้ทุกเมื่อนะคะ ถ้าอยากคุยกับคน พิมพ์ 0 ค่ะ
