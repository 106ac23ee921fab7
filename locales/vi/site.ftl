### The public page. Anyone may see it, also a boss. Plain and neutral.

# Title of the page and the browser tab. Neutral.
site-title = Tsunagu

# One line under the title.
site-lead = Giúp đỡ miễn phí bằng tiếng của bạn.

# How to reach us. $number is our own number.
site-text-us = Nhắn tin đến số { $number }.

# When no number is set up yet.
site-no-number = Số của chúng mình sẽ hiện ở đây.

# Danger line. $police is the number.
site-danger = Đang gặp nguy hiểm: { $police }

# What we keep.
site-private = Bạn không cần nói tên. Bạn nhắn “xóa” thì mọi thứ bạn đã viết được xóa hết.
