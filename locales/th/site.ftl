### The public page. Anyone may see it, also a boss. Plain and neutral.

# Title of the page and the browser tab. Neutral.
site-title = Tsunagu

# One line under the title.
site-lead = ช่วยเหลือฟรี เป็นภาษาของคุณ

# How to reach us. $number is our own number.
site-text-us = ส่งข้อความ (SMS) มาที่ { $number }

# When no number is set up yet.
site-no-number = เบอร์ของเราจะขึ้นตรงนี้ค่ะ

# Danger line. $police is the number.
site-danger = ถ้าตอนนี้ตกอยู่ในอันตราย: { $police }

# What we keep.
site-private = ไม่ต้องบอกชื่อค่ะ พิมพ์ว่า “ลบ” แล้วทุกอย่างที่พิมพ์ไว้จะถูกลบ
