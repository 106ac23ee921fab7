### The answer: where help is. The places, numbers, times and addresses come from the directory as variables.

# Above the places. The first place comes first.
answer-counter =
    { $role ->
        [third_party] ที่พวกนี้ช่วยเขาได้ค่ะ
       *[self] ที่พวกนี้ช่วยคุณได้ค่ะ
    }

# Above further places.
answer-more = ที่ช่วยเหลืออื่นๆ ค่ะ

# Below the places.
answer-end = พิมพ์มาหาเราได้ทุกเมื่อนะคะ

## One place: lines that stand below its name

# $number is a phone number.
answer-phone = โทร { $number }

# $number is a phone number, $key the key to press after the recorded voice.
answer-phone-press = โทร { $number } แล้วกด { $key }

# Ways without speaking. $url is an address.
answer-online-web_form = เขียนไปหาเขาได้ทุกเวลา: { $url }
answer-online-chat = แชต: { $url }
answer-online-email = อีเมล: { $url }
answer-online-sns = ส่งข้อความ: { $url }
answer-online-app = แอป: { $url }

# Whether somebody answers now. $time is a time of day, $day a weekday (or a date).
answer-open-until = ตอนนี้เปิดอยู่ ถึง { $time }
answer-open-always = เปิดอยู่ ทั้งวันทั้งคืน
answer-opens-today = ตอนนี้ปิด วันนี้เปิด { $time }
answer-opens-tomorrow = ตอนนี้ปิด พรุ่งนี้เปิด { $time }
answer-opens = ตอนนี้ปิด เปิด { $day } เวลา { $time }
answer-hours-differ = แต่ละที่เปิดไม่เหมือนกัน โทรกลางวัน จันทร์ถึงศุกร์ ดีที่สุดค่ะ

# $hours is a list such as Mon–Fri 9:00–17:00.
answer-hours = เวลาเปิด: { $hours }

# All hours are hours in Japan. Each translation names its own language here.
answer-language-yes = เขาพูดภาษาไทยได้

# With what to say in Japanese, spelled for this reader.
answer-language-interpreter = เขาอาจหาล่ามให้ พูดก่อนเลยว่า “ไทโกะ โอเนไก ชิมาสุ”
answer-language-no = เขาพูดภาษาญี่ปุ่น ถ้าได้ ให้คนที่ไว้ใจโทรด้วยกันนะคะ

# They do not speak this reader's language, nor Japanese. $languages are names of languages.
answer-language-other = เขาพูด{ $languages }ได้ค่ะ

# Its number is not yet confirmed, so we do not show it.
answer-number-checking = เบอร์โทรของเขา เรากำลังตรวจอยู่ค่ะ

# $counter is another place from this list, $number its number.
answer-ask-via = โทร { $number } ({ $counter }) แล้วถามหาที่นี่

# A person at the airport or a desk: no phone.
answer-in-person = บอกเจ้าหน้าที่ที่โต๊ะตรงนั้นได้เลย

## Notes below the places

# No number works from this phone now. The Japanese line stays as it is: it is for showing.
answer-show-screen =
    ถ้าเครื่องโทรออกไม่ได้ ให้ไปที่โคบัง (ป้อมตำรวจ) ร้านค้า หรือสถานี แล้วยื่นหน้าจอนี้ให้เขาดู
    「助けてください。電話を貸してください。」

# From 1 April 2027 the interns' office has a new name.
answer-otit-renamed = หน่วยงานดูแลผู้ฝึกงาน (OTIT) ใช้ชื่อใหม่ตั้งแต่เดือนเมษายน 2027 เรากำลังตรวจเบอร์ใหม่ของเขาอยู่ค่ะ

# At the airport, being sent home against one's will.
answer-at-airport = ที่สนามบิน ก่อนขึ้นเครื่อง บอกเจ้าหน้าที่ตรวจพาสปอร์ตว่าไม่อยากกลับ พูดว่า “คาเอริตาคุ ไน เดสุ” (ไม่อยากกลับ)

# Someone without valid papers asks. True, and no promise.
answer-status-protection = คนที่ถูกเอาเปรียบหรือถูกบังคับอาจได้รับความคุ้มครอง ถึงไม่มีวีซ่าก็ตาม เขาดูเป็นรายคนค่ะ

# After rape or sexual assault, said to the person or to somebody who tells of them. Gentle, no command.
# Days in words: the medicine is best within 72 hours.
answer-within-72-hours = ถ้าถูกบังคับเรื่องเพศและกังวลว่าจะท้อง หมอให้ยากันท้องได้ค่ะ ได้ผลดีที่สุดภายในสามวัน ยิ่งเร็วยิ่งดี ถ้าทำได้ เก็บเสื้อผ้าชุดนั้นไว้ และอย่าเพิ่งอาบน้ำจนกว่าจะพบหมอนะคะ

# About work: what helps later to show what happened. Never said in danger.
answer-keep-evidence = ถ้าปลอดภัย เก็บสลิปเงินเดือน เวลาทำงานที่จดไว้ ข้อความ และรูปถ่ายเอกสารไว้นะคะ วันหลังอาจได้ใช้
