### One person at several doors: a code from one is typed at another (LINE, web chat, text message, telephone).
### Anyone may read or hear these: neutral words, nothing of what was told.

# Tapped below the answer: a code to go on at another door (LINE, web chat, text message, telephone). At most 20 characters.
menu-join = คุยต่อทางอื่น

# The code. $code is eight digits in pairs, $minutes how long it works. Others may read it: it says nothing of what was told.
join-code =
    รหัสของคุณ: { $code }
    ใช้รหัสนี้คุยต่อทางอื่นได้ค่ะ ทาง LINE แชตบนเว็บ ข้อความ SMS หรือโทรศัพท์ ส่งแค่รหัสไปทางนั้นภายใน { $minutes } นาที ใช้ได้ครั้งเดียว อย่าให้ใครเห็นนะคะ
    ถ้าเราให้รหัสคุณที่อื่นไว้แล้ว ส่งรหัสนั้นมาที่นี่ค่ะ

# A code was typed and it is right. Neutral: somebody else may hold this phone.
join-done = ขอบคุณค่ะ รหัสถูกต้อง คุยต่อที่นี่ได้เลยค่ะ

# They typed the code here that we gave them here. It still works elsewhere.
join-own = นี่คือรหัสที่เราให้ไว้ตรงนี้ค่ะ ใช้กับทางอื่น คือ LINE แชตบนเว็บ ข้อความ SMS หรือโทรศัพท์

# No such code, or used, or too old. Kind: nothing is lost.
join-wrong = รหัสนี้ใช้ไม่ได้ค่ะ รหัสใช้ได้ครั้งเดียวและไม่นาน ถ้าต้องการรหัสใหม่ ขอจากที่ที่คุยกับเราก่อนหน้านี้ได้ค่ะ

# Too many wrong codes within an hour.
join-wait = ลองรหัสหลายครั้งเกินไปค่ะ รอหนึ่งชั่วโมงแล้วลองใหม่นะคะ ไม่มีรหัสก็คุยต่อที่นี่ได้ค่ะ

# Said after “erased” to someone who has joined other doors by a code: those are erased too.
erased-everywhere = สิ่งที่บอกเราทางอื่นที่ต่อกันด้วยรหัส ก็ลบหมดแล้วค่ะ

# On the public page. The word in quotation marks is the first one of “join” in words.toml.
site-code = เริ่มทางหนึ่งแล้วคุยต่ออีกทางก็ได้ค่ะ พิมพ์ว่า “รหัส” แล้วเราจะให้รหัสสำหรับคุยต่อ

# A choice on the telephone; the key follows. A code to go on in writing.
voice-join = รับรหัสเพื่อคุยต่อทางข้อความหรือโทรศัพท์เครื่องอื่น

# The digits follow.
voice-join-code = รหัสของคุณคือ

# After the digits, said twice. $minutes is how long it works.
voice-join-how = ส่งรหัสมาทาง LINE แชตบนเว็บ หรือข้อความ SMS หรือกดในสายอื่นก็ได้ค่ะ ใช้ได้ครั้งเดียว ภายใน { $minutes } นาที

# A choice on the telephone; the key follows.
voice-have-code = ถ้ามีรหัส

# The caller now presses eight digits.
voice-key-code = กดตัวเลขแปดตัวของรหัสได้เลยค่ะ
