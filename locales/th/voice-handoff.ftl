### Heard by a caller who waits for a counselor, or has talked with one. Very short, easy words.
### $staff is whom they asked for: female, male or any. Where a text here has the name of another one with voice- before it, it is said in its place.

# Somebody who fits is here and is being called. They stay on the line.
voice-handoff-waiting =
    { $staff ->
        [female] กำลังโทรหาผู้หญิงในทีมของเราให้ค่ะ อย่าเพิ่งวางสายนะคะ
        [male] กำลังโทรหาผู้ชายในทีมของเราให้ค่ะ อย่าเพิ่งวางสายนะคะ
       *[any] กำลังโทรหาคนในทีมของเราให้ค่ะ อย่าเพิ่งวางสายนะคะ
    }
# Who fits is being called, and does not speak this language. They stay on the line.
voice-handoff-foreign =
    { $staff ->
        [female] กำลังโทรหาผู้หญิงในทีมของเราให้ค่ะ เขาพูดภาษาไทยไม่ได้ พูดสั้นๆ ง่ายๆ นะคะ อย่าเพิ่งวางสายนะคะ
        [male] กำลังโทรหาผู้ชายในทีมของเราให้ค่ะ เขาพูดภาษาไทยไม่ได้ พูดสั้นๆ ง่ายๆ นะคะ อย่าเพิ่งวางสายนะคะ
       *[any] กำลังโทรหาคนในทีมของเราให้ค่ะ เขาพูดภาษาไทยไม่ได้ พูดสั้นๆ ง่ายๆ นะคะ อย่าเพิ่งวางสายนะคะ
    }
# Only their own yes lets somebody of another gender talk with them and see what they told us.
voice-handoff-ask-other =
    { $staff ->
        [female] ตอนนี้ไม่มีผู้หญิงค่ะ มีผู้ชายในทีมของเรา ให้เขาคุยกับคุณได้ไหมคะ ถ้าคุณตอบว่าได้ เขาถึงจะรู้เรื่องที่คุณเล่าให้เราฟังค่ะ
        [male] ตอนนี้ไม่มีผู้ชายค่ะ มีผู้หญิงในทีมของเรา ให้เขาคุยกับคุณได้ไหมคะ ถ้าคุณตอบว่าได้ เขาถึงจะรู้เรื่องที่คุณเล่าให้เราฟังค่ะ
       *[any] คุยกับคนที่อยู่ตอนนี้ได้ไหมคะ
    }
# Somebody else may pick up the telephone at other hours.
voice-handoff-ask-time = เราโทรหาคุณช่วงไหนถึงจะปลอดภัยคะ
# They chose these hours. Whoever picks up then first hears something neutral.
voice-handoff-time-today = ได้ค่ะ วันนี้ช่วง { $from } ถึง { $until } จะมีคนโทรหาคุณ จะไม่โทรก่อนนั้นนะคะ ระหว่างนี้คุยกับเราต่อได้ค่ะ
# The same for tomorrow.
voice-handoff-time-tomorrow = ได้ค่ะ พรุ่งนี้ช่วง { $from } ถึง { $until } จะมีคนโทรหาคุณ จะไม่โทรก่อนนั้นนะคะ ระหว่างนี้คุยกับเราต่อได้ค่ะ
# The automatic helper asked for a counselor by itself, and nobody is here. The call goes on with it.
voice-handoff-later = เราบอกทีมเรื่องของคุณแล้วค่ะ ถ้ามีคนมาตอนที่คุยกันอยู่ เราจะต่อสายให้ เรายังอยู่กับคุณนะคะ
# A counselor has taken the call. The two are connected after this.
voice-handoff-accepted = คนในทีมของเรามาแล้วค่ะ เป็นคนจริงๆ กำลังต่อสายให้นะคะ
# The counselor is not on the line any more. The wait begins again.
voice-handoff-released = คนที่คุยกับคุณต้องไปแล้วค่ะ ตอนนี้เรากำลังหาคนอื่นให้คุณนะคะ
# The talk has ended; the caller is still there. The automatic helper's question follows.
voice-handoff-over = การคุยกับคนจบแล้วค่ะ ตอนนี้คุณคุยกับเราที่เป็นเครื่องตอบอัตโนมัติอีกครั้งค่ะ
# Nobody came for an hour. The automatic helper's question follows.
voice-handoff-expired = ขอโทษนะคะ ไม่มีใครในทีมมาได้เลย เราที่เป็นเครื่องตอบอัตโนมัติ กลับมาคุยกับคุณต่อนะคะ
# Heard again and again while they wait, about every ten seconds: very short.
voice-wait = เรายังหาคนให้คุณอยู่ค่ะ อย่าเพิ่งวางสายนะคะ
# Said after it: the star key tells all the keys.
voice-wait-more = ฟังตัวเลือกทั้งหมด กดดอกจันค่ะ
# All who could be called were, and nobody answered. Choices follow.
voice-wait-nobody = ยังไม่มีใครรับสายได้ค่ะ คุณจะรอ หรือเลือกอย่างอื่นก็ได้
# A choice; the key follows.
voice-choice-danger = ถ้าตอนนี้คุณอยู่ในอันตราย
# A choice; the key follows.
voice-choice-handoff-later = ให้เราโทรกลับทีหลัง
# A choice; the key follows. They do not want to wait.
voice-choice-handoff-bot = ไม่รอ คุยกับเราต่อ
# A choice; the key follows. Other places, and their numbers.
voice-choice-handoff-numbers = ฟังว่าตอนนี้มีที่ไหนอีกที่ช่วยได้
# First words when we call somebody who asked for it. Anybody may pick up: it must not tell what this is about, nor who we are. $key is a key.
voice-call-back = สวัสดีค่ะ นี่คือสายโทรอัตโนมัติ ถ้าจะคุยต่อ กด { $key } ค่ะ
# When somebody who fits is on duty next, without the hour: said where people's recordings are played.
voice-duty-today = วันนี้ทีหลังจะมีคนอยู่ค่ะ
# The same.
voice-duty-tomorrow = พรุ่งนี้จะมีคนอยู่ค่ะ
# The same.
voice-duty-later = วันอื่นจะมีคนอยู่ค่ะ
# A choice; the key follows. A counselor of the place that was named first works with us.
voice-choice-handoff-here = คุยกับคนในทีมของเรา
# A choice; the key follows. Hours in which it is safe to call them.
voice-choice-handoff-today = วันนี้ช่วง { $from } ถึง { $until }
# The same for tomorrow.
voice-choice-handoff-tomorrow = พรุ่งนี้ช่วง { $from } ถึง { $until }
