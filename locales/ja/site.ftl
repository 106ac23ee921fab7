### The public page. Anyone may see it, also a boss. Plain and neutral.

# Title of the page and the browser tab. Neutral.
site-title = Tsunagu

# One line under the title.
site-lead = あなたのことばで、無料（むりょう）で相談できます。

# How to reach us. $number is our own number.
site-text-us = { $number } にメッセージ（SMS）を送ってください。

# When no number is set up yet.
site-no-number = ここに番号が出ます。

# Danger line. $police is the number.
site-danger = いま、あぶないとき：{ $police }

# What we keep.
site-private = 名前は言わなくていいです。「消して」と書けば、あなたが書いたことはぜんぶ消えます。
