### The public page. Anyone may see it, also a boss. Plain and neutral.

# Title of the page and the browser tab. Neutral.
site-title = Tsunagu

# One line under the title.
site-lead = 편한 언어로 무료로 도움을 받을 수 있어요.

# How to reach us. $number is our own number.
site-text-us = { $number }에 문자를 보내세요.

# When no number is set up yet.
site-no-number = 여기에 우리 번호가 나올 거예요.

# Danger line. $police is the number.
site-danger = 지금 위험하면: { $police }

# What we keep.
site-private = 이름을 말하지 않아도 돼요. “삭제”라고 쓰면 쓴 것이 모두 지워져요.
