### What the service says while it talks with a person.
### Readers are frightened, tired, on a cheap phone, left school at twelve; someone else may read the screen.
### Short sentences. Easy words. Warm, calm, never official. No blame. "we" is the service.
### Variables: $role is self or third_party (the writer tells about someone else);
### $police, $ambulance, $coastguard are numbers from the directory.

## Opening

# First words of a conversation. Must not name what this is about (no police, victim, trafficking, crime): the boss may read it.
greeting =
    สวัสดีค่ะ ที่นี่ Tsunagu (สึนากุ) ใช้ฟรีค่ะ
    เราเป็นระบบตอบอัตโนมัติ จะถามสั้นๆ ไม่กี่ข้อ ข้อไหนไม่อยากตอบก็ข้ามได้ค่ะ
    เราไม่บอกนายจ้าง ครอบครัว หรือคนที่คุณรู้จัก

# When someone says hello again later.
greet-again = สวัสดีค่ะ เรายังอยู่ตรงนี้นะคะ

# Question 1. Is somebody watching the phone? Answered yes or no.
ask-safe = ตอนนี้พิมพ์คุยได้ปลอดภัยไหมคะ

# They said it is not safe. One neutral line that tells nothing to someone who looks at the phone. After it we are silent.
pause-neutral = โอเคค่ะ ขอบคุณนะคะ ขอให้เป็นวันที่ดีค่ะ

## The questions

# Question 2. Own words, or a number from the list below it.
ask-what =
    { $role ->
        [third_party] เกิดอะไรขึ้นกับเขาคะ เล่าแบบไหนก็ได้ หรือเลือกตัวเลขก็ได้ค่ะ
       *[self] เกิดอะไรขึ้นคะ เล่าแบบไหนก็ได้ หรือเลือกตัวเลขก็ได้ค่ะ
    }

# Question 3. Under 18 changes who can help.
ask-under-18 =
    { $role ->
        [third_party] เขาอายุต่ำกว่า 18 ปีหรือเปล่าคะ
       *[self] คุณอายุต่ำกว่า 18 ปีหรือเปล่าคะ
    }

# Question 4, only when it is about work. "Technical intern" is a kind of work visa: use the name workers use, with the Japanese word.
# Never sounds like a check of papers.
ask-intern =
    { $role ->
        [third_party] เขาเป็นผู้ฝึกงาน (กิโนจิชชู) หรือเปล่าคะ ที่ถามเพราะผู้ฝึกงานมีที่ช่วยโดยเฉพาะ ข้ามได้ค่ะ
       *[self] คุณเป็นผู้ฝึกงาน (กิโนจิชชู) หรือเปล่าคะ ที่ถามเพราะผู้ฝึกงานมีที่ช่วยโดยเฉพาะ ข้ามได้ค่ะ
    }

# Question 5, only when help depends on the place.
ask-prefecture =
    { $role ->
        [third_party] ตอนนี้เขาอยู่จังหวัดไหนในญี่ปุ่นคะ พิมพ์ชื่อจังหวัดมาได้เลย เช่น โตเกียว หรือ ไอจิ
       *[self] ตอนนี้คุณอยู่จังหวัดไหนในญี่ปุ่นคะ พิมพ์ชื่อจังหวัดมาได้เลย เช่น โตเกียว หรือ ไอจิ
    }

# The prefecture list, step 1: parts of Japan.
ask-region = อยู่แถวไหนของญี่ปุ่นคะ

# The prefecture list, step 2.
ask-prefecture-in-region = จังหวัดไหนคะ

# Question 6. We keep this wish.
ask-staff-gender = ถ้าได้คุยกับคน อยากคุยกับผู้หญิงหรือผู้ชายคะ

# Question 7. Some numbers do not work from app phones, and some people cannot speak aloud.
ask-phone = คุณโทรคุยได้ไหมคะ

## Choices: the words beside the numbers. Very short.

choice-yes = ใช่
choice-no = ไม่

# Skips a question. No shame in it.
choice-skip = ไม่รู้ / ข้าม
choice-what-wages = ไม่ได้เงินค่าจ้าง หรือได้ไม่ครบ
choice-what-documents = มีคนเก็บพาสปอร์ต บัตร หรือสมุดบัญชีไว้
choice-what-locked = ออกไปไหนไม่ได้ หรือถูกเฝ้า
choice-what-violence = ถูกตีหรือถูกขู่
choice-what-sexual = ถูกลวนลาม หรือถูกบังคับเรื่องเพศ
choice-what-papers = วีซ่าหรือไซริวการ์ด
choice-what-job = อยากเปลี่ยนที่ทำงาน
choice-what-other = เรื่องอื่น

# Shows a list of places to choose from.
choice-list = ขอดูรายชื่อ
choice-woman = ผู้หญิง
choice-man = ผู้ชาย
choice-either = ใครก็ได้
choice-phone-mobile = ได้ เครื่องมีเบอร์โทร
choice-phone-app = ได้ แต่แค่ผ่าน Wi-Fi หรือแอป
choice-phone-cannot-speak = ตอนนี้พูดออกเสียงไม่ได้
choice-phone-none = ไม่มีโทรศัพท์ให้โทร

# After the danger text: the person goes on with us.
choice-continue = พิมพ์คุยที่นี่ต่อ
choice-cannot-call = โทรไม่ได้

# Below the answer.
choice-more = ที่ช่วยเหลืออื่นๆ
choice-start-over = เล่าเรื่องอื่น

# Under most questions: 0 is always a person, 9 always the language list.
menu-human = คุยกับคน
menu-language = ภาษาอื่น

## Danger

# Asked at once when a message may mean danger to life or body. One question, nothing else.
ask-danger =
    { $role ->
        [third_party] ตอนนี้เขาตกอยู่ในอันตรายหรือเปล่าคะ
       *[self] ตอนนี้คุณตกอยู่ในอันตรายหรือเปล่าคะ
    }

# Life or body is at risk. The number first. Then what to say in Japanese, spelled so that this reader can say it aloud,
# with the Japanese name of this language. Interpreters are usual, but no promise.
danger-110 =
    โทร { $police } เดี๋ยวนี้เลยค่ะ ฟรี โทรได้ทั้งวันทั้งคืน
    พูดว่า “ทาสุเคเตะ คุดาไซ ไทโกะ โอเนไก ชิมาสุ” (ช่วยด้วย ขอภาษาไทย)
    แล้วบอกว่าอยู่ที่ไหน หรือบอกชื่อร้านหรือสถานีใกล้ๆ ส่วนใหญ่เขาหาล่ามให้ได้ค่ะ

# Someone is hurt or ill. Comes after danger-110.
danger-119 =
    เจ็บหรือป่วยหนัก โทร { $ambulance } รถพยาบาลฟรีค่ะ
    พูดว่า “คิวคิว เดสุ ไทโกะ โอเนไก ชิมาสุ” (ขอรถพยาบาล ขอภาษาไทย)

# On a ship. Comes after danger-110.
danger-118 = อยู่บนเรือหรือในทะเล โทร { $coastguard } ค่ะ

# The person cannot call. The Japanese line stays as it is: it is for showing.
danger-cannot-call =
    ถ้าไปได้ ให้ไปที่โคบัง (ป้อมตำรวจ) ร้านค้า หรือสถานี แล้วยื่นหน้าจอนี้ให้เขาดู
    「助けてください。警察を呼んでください。」
    หรือขอให้คนใกล้ๆ โทร { $police } ให้ค่ะ

# Thoughts of dying, in any degree. Warm first. People who listen follow below this text. Then one question.
danger-self-harm =
    ขอบคุณที่เล่าให้ฟังนะคะ คุณคงเจ็บปวดมาก คุณไม่ได้ตัวคนเดียวนะคะ
    มีคนที่พร้อมฟังคุณ ดูข้างล่างนะคะ
    คุณทำร้ายตัวเอง หรือกินยาหรืออะไรเข้าไปแล้ว หรือกำลังจะทำหรือเปล่าคะ

# Acting on it now.
danger-self-harm-now =
    อยู่กับเราก่อนนะคะ โทร { $ambulance } เดี๋ยวนี้เลย รถพยาบาลฟรี หรือโทร { $police } ก็ได้ค่ะ
    พูดว่า “ทาสุเคเตะ คุดาไซ ไทโกะ โอเนไก ชิมาสุ” (ช่วยด้วย ขอภาษาไทย)
    ถ้ามีคนใจดีอยู่ใกล้ๆ ไปหาเขาเดี๋ยวนี้เลยนะคะ ของที่ทำให้เจ็บได้ เอาไปไว้ไกลๆ ค่ะ

# They are not acting on it now.
self-harm-stay = ดีใจที่คุณเล่าให้ฟังนะคะ กลางวันกลางคืนก็พิมพ์มาได้ ถ้าอยากคุยกับคน พิมพ์ 0 ค่ะ

## Requests at any moment

# Asked for a person, and none of ours is on duty. Honest. Who answers now follows below this text.
handoff-unavailable =
    เราเป็นระบบตอบอัตโนมัติค่ะ ตอนนี้ไม่มีคนให้คำปรึกษาของเราอยู่ค่ะ
    ที่พวกนี้มีคนรับเรื่องค่ะ

# "Who are you, is this secret, do you tell the police?" True, and no more than true.
confidentiality =
    Tsunagu เป็นที่ช่วยเหลือฟรี ไม่ต้องบอกชื่อค่ะ
    เรื่องที่คุณพิมพ์ที่นี่ เราไม่บอกนายจ้าง ครอบครัว ตำรวจ หรือ ตม. ถ้าคุณไม่ได้ขอให้บอก
    ถ้าอยากให้ลบทั้งหมด พิมพ์ว่า ลบ

# After thanks.
thanks-reply = ยินดีค่ะ พิมพ์มาได้ทุกเมื่อนะคะ

# Wrong number, small talk, a joke.
out-of-scope = ที่นี่ช่วยคนที่เดือดร้อนเรื่องงาน เรื่องในบ้าน หรือถูกใครบังคับค่ะ ถ้าคุณเป็นแบบนั้น เล่าให้เราฟังได้นะคะ

# Someone tells about another person. Said once.
third-party-advice =
    ขอบคุณที่เป็นห่วงคนอื่นนะคะ
    อย่าไปพูดกับคนที่ทำเรื่องนี้ และอย่าไปช่วยที่นั่นคนเดียวนะคะ จดไว้ว่าที่ไหน เวลาไหน มีกี่คน

# Not understood at a question, before the question comes again.
not-understood = ขอโทษค่ะ เรายังไม่เข้าใจ

# A picture, only emoji, an empty message, signs we cannot read.
please-choose = ขอโทษค่ะ เราอ่านได้แค่ตัวหนังสือกับตัวเลข พิมพ์สั้นๆ หรือเลือกตัวเลขนะคะ

# After the answer, when the next message brings nothing new.
anything-else = เรายังอยู่ตรงนี้ค่ะ อยากให้ช่วยอะไรอีกไหมคะ

## Language

# Above the list of languages.
language-menu = อยากใช้ภาษาไหนคะ

# After a language was chosen.
language-set = ได้ค่ะ ต่อไปเราคุยภาษาไทยนะคะ

# The person now writes in this language; we ask in this language before we change.
ask-language-switch = คุณพิมพ์เป็นภาษาไทย คุยเป็นภาษาไทยต่อไหมคะ

## Erase and stop

# The person asked to erase in a long sentence. One check.
ask-erase = จะให้ลบทุกอย่างที่คุณพิมพ์ไว้ที่นี่ไหมคะ ลบแล้วเอาคืนไม่ได้ค่ะ

# All is gone.
erased = ลบแล้วค่ะ พิมพ์มาใหม่ได้ทุกเมื่อ

# They said no to erasing.
erase-kept = ได้ค่ะ ไม่ได้ลบอะไร

# They want to stop. Neutral: others may look at the phone.
stopped = โอเคค่ะ พิมพ์มาใหม่ได้ทุกเมื่อนะคะ

## When the system is slow

# The dialogue is not working for a moment. The message is kept. The number list follows.
scripted-menu =
    ขอโทษค่ะ ตอนนี้เราตอบช้าหน่อย ข้อความของคุณยังอยู่ค่ะ
    ถ้าตกอยู่ในอันตราย โทร { $police } ถ้าเจ็บ โทร { $ambulance }
    เป็นเรื่องอะไรคะ เลือกตัวเลขค่ะ
