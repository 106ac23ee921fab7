### The public page. Anyone may see it, also a boss. Plain and neutral.

# Title of the page and the browser tab. Neutral.
site-title = Tsunagu

# One line under the title.
site-lead = 用你的语言，免费帮你。

# How to reach us. $number is our own number.
site-text-us = 发短信到 { $number }。

# When no number is set up yet.
site-no-number = 我们的号码会写在这里。

# Danger line. $police is the number.
site-danger = 现在有危险：{ $police }

# What we keep.
site-private = 不用说名字。写“删除”，你写的全部会删掉。
