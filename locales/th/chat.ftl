### The web chat: what stands around the conversation. Anyone may look at the screen, also a boss. Plain, calm, short.
### $number is eight digits, $days how long it works; $police and $ambulance are numbers from the directory.

# On the public page, below our number: opens the web chat.
chat-open = หรือเขียนหาเราที่นี่

# The button that leaves the page at once. Two or three words.
chat-leave = ออกจากหน้านี้

# How else to leave. "Esc" is the name on the key.
chat-leave-keys = ถ้าต้องออกทันที แตะปุ่มด้านบน หรือกด Esc สามครั้งค่ะ

# Above the first line. Kind, and names nothing.
chat-intro = พิมพ์ตรงนี้ได้เลยค่ะ ใช้คำของคุณเอง ภาษาของคุณเอง ฟรี ไม่ต้องบอกชื่อ

# For people who cannot see: before each line of the person.
chat-you = คุณ:

# The same before each line of the service: its name.
chat-us = Tsunagu:

# Name of the field.
chat-message = ข้อความของคุณ

# The button that sends.
chat-send = ส่ง

# For people who cannot see: the name of the list of lines.
chat-lines = ข้อความ

# The same for the answers below the list.
chat-choices = คำตอบให้เลือก

# The answer is being made.
chat-writing = กำลังเขียนถึงคุณ …

# The connection is gone. Nothing is lost.
chat-offline = สัญญาณหลุด กำลังลองใหม่ค่ะ สิ่งที่คุณเขียนยังอยู่ตรงนี้

# It is there again.
chat-online = ต่อติดแล้วค่ะ

# More messages than anybody writes.
chat-slow = ส่งมาหลายข้อความพร้อมกัน รอสักครู่นะคะ ไม่มีอะไรหาย ถ้าอันตราย โทร { $police } ถ้าบาดเจ็บหรือป่วยหนัก โทร { $ambulance }

# A message of more than four pages.
chat-too-long = ข้อความยาวเกินไปค่ะ แบ่งส่งเป็นสองครั้งนะคะ

# A picture or file was put into the chat.
chat-no-files = ขอโทษค่ะ ตรงนี้รับรูปหรือไฟล์ไม่ได้ ช่วยพิมพ์เป็นตัวหนังสือนะคะ

# Something went wrong on our side.
chat-problem = ยังไม่สำเร็จค่ะ ลองอีกครั้งนะคะ

# Without JavaScript: asks whether an answer has come.
chat-look = ดูว่ามีคำตอบหรือยัง

# Opens the list of languages.
chat-language = ภาษา

## Coming back with a number
# Opens the part about the number.
chat-later = กลับมาทีหลัง

# What the number is good for. Said before it is given.
chat-later-help = ถ้าต้องการ ขอหมายเลขไว้ได้ค่ะ ใช้หมายเลขนี้กลับมาคุยต่อที่นี่ได้ { $days } วัน จากเครื่องอื่นก็ได้ ถึงใครจะได้หมายเลขไป ก็ไม่เห็นสิ่งที่เขียนไว้ก่อนหน้านี้

# The button that gives a number.
chat-number-get = ขอหมายเลข

# The number, as it is given.
chat-number = หมายเลขของคุณ: { $number }

# Below the number.
chat-number-help = จดไว้ในที่ที่ไม่มีใครดู หรือจำไว้นะคะ หมายเลขเก่าใช้ไม่ได้แล้ว

# They asked for a number before they had written anything.
chat-number-first = พิมพ์อะไรสักหน่อยก่อนนะคะ แล้วค่อยขอหมายเลขได้

# Name of the field for a number they have.
chat-number-have = มีหมายเลขแล้ว

# The button beside it.
chat-number-open = คุยต่อ

# No chat has this number.
chat-number-wrong = หมายเลขนี้ใช้ไม่ได้ค่ะ ดูอีกครั้ง หรือเริ่มพิมพ์เลยก็ได้

# Wrong numbers were tried too often, by anybody.
chat-number-wait = มีการลองหมายเลขหลายครั้งเกินไป รอสักสองสามนาที หรือเริ่มพิมพ์เลยก็ได้ค่ะ ถ้าอันตราย โทร { $police }

# They came back. The earlier lines stay hidden.
chat-back = คุณกลับมาแล้ว สิ่งที่เขียนไว้ก่อนหน้านี้จะไม่แสดงตรงนี้ค่ะ

# The chat was opened elsewhere, or erased.
chat-closed = แชตตรงนี้ปิดแล้วค่ะ เขียนมาใหม่ได้ทุกเมื่อ

# Said after that to someone who had written something that could not be sent any more.
chat-unsent = ข้อความที่คุณเขียนยังไม่ได้ส่ง ยังอยู่ในช่องด้านล่างค่ะ ถ้าอันตราย โทร { $police } ถ้าบาดเจ็บหรือป่วยหนัก โทร { $ambulance }
