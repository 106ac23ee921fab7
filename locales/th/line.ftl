### What is said to something that is no text: we cannot look at it, and say so kindly, whatever the person meant by it.
### Nothing here may tell what this is about: it may be the first thing we say, and somebody else may read the screen.

# A sticker (a little picture from LINE's own collection), mostly a greeting or a feeling.
media-sticker = ขอบคุณค่ะ รู้แล้วว่าคุณอยู่ตรงนั้น เราอ่านสติกเกอร์ไม่ได้ พิมพ์สั้นๆ หรือเลือกคำตอบนะคะ

# A photo or picture. We cannot look at it.
media-image = ขอบคุณค่ะ เราดูรูปไม่ได้ ช่วยพิมพ์บอกสั้นๆ นะคะว่าในรูปเป็นอะไร

# A voice message. Nobody hears it here.
media-audio = ขอบคุณค่ะ เราฟังข้อความเสียงไม่ได้ ช่วยพิมพ์มานะคะ สั้นๆ ก็พอค่ะ

# A film taken with the phone. We cannot look at it.
media-video = ขอบคุณค่ะ เราดูวิดีโอไม่ได้ ช่วยพิมพ์บอกสั้นๆ นะคะว่าในวิดีโอเป็นอะไร

# Where the person is, sent from the map. Nobody is sent there: say so honestly. They may be in danger: ask for words.
media-location = ขอบคุณที่บอกว่าอยู่ที่ไหนนะคะ เราส่งคนไปหาไม่ได้ค่ะ ถ้าตอนนี้กำลังมีอันตราย พิมพ์บอกเราเลยนะคะ

# A file of any kind. We cannot open it.
media-file = ขอบคุณค่ะ เราเปิดไฟล์ไม่ได้ ช่วยพิมพ์บอกสั้นๆ นะคะว่าข้างในเป็นอะไร
