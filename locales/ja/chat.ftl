### The web chat: what stands around the conversation. Anyone may look at the screen, also a boss. Plain, calm, short.
### $number is eight digits, $days how long it works; $police and $ambulance are numbers from the directory.

# On the public page, below our number: opens the web chat.
chat-open = または、ここに書いてください

# The button that leaves the page at once. Two or three words.
chat-leave = このページを出る

# How else to leave. "Esc" is the name on the key.
chat-leave-keys = すぐに出るときは、上のボタンを押すか、Escキーを三回押してください。

# Above the first line. Kind, and names nothing.
chat-intro = ここに、あなたのことばで書いてください。お金はかかりません。名前は言わなくていいです。

# For people who cannot see: before each line of the person.
chat-you = あなた：

# The same before each line of the service: its name.
chat-us = Tsunagu：

# Name of the field.
chat-message = メッセージ

# The button that sends.
chat-send = 送る

# For people who cannot see: the name of the list of lines.
chat-lines = メッセージ

# The same for the answers below the list.
chat-choices = えらべる答え

# The answer is being made.
chat-writing = 書いています …

# The connection is gone. Nothing is lost.
chat-offline = つながっていません。もう一度ためしています。あなたが書いたものは、ここに残っています。

# It is there again.
chat-online = また、つながりました。

# More messages than anybody writes.
chat-slow = 一度にたくさん届きました。すこし待ってください。なくなりません。あぶないときは { $police }、けがや重い病気は { $ambulance } に電話してください。

# A message of more than four pages.
chat-too-long = メッセージが長すぎます。二つに分けて送ってください。

# A picture or file was put into the chat.
chat-no-files = すみません。ここでは写真やファイルを受けとれません。ことばで書いてください。

# Something went wrong on our side.
chat-problem = うまくいきませんでした。もう一度やってみてください。

# Without JavaScript: asks whether an answer has come.
chat-look = 返事が来たか見る

# Opens the list of languages.
chat-language = ことば

## Coming back with a number
# Opens the part about the number.
chat-later = あとでもどる

# What the number is good for. Said before it is given.
chat-later-help = ほしい人は、番号をもらえます。その番号があれば、{ $days }日のあいだ、ほかの電話からでも続けられます。前に書いたことは、番号があっても、だれも見られません。

# The button that gives a number.
chat-number-get = 番号をもらう

# The number, as it is given.
chat-number = あなたの番号：{ $number }

# Below the number.
chat-number-help = だれも見ないところに書くか、おぼえてください。前にもらった番号は、もう使えません。

# They asked for a number before they had written anything.
chat-number-first = 先に何か書いてください。そのあと番号をもらえます。

# Name of the field for a number they have.
chat-number-have = 番号を持っています

# The button beside it.
chat-number-open = 続ける

# No chat has this number.
chat-number-wrong = この番号は使えません。もう一度見てください。または、そのまま書きはじめてください。

# Wrong numbers were tried too often, by anybody.
chat-number-wait = 番号が何度もためされました。何分か待つか、そのまま書きはじめてください。あぶないときは { $police } に電話してください。

# They came back. The earlier lines stay hidden.
chat-back = おかえりなさい。前に書いたことは、ここには出ません。

# The chat was opened elsewhere, or erased.
chat-closed = ここでのチャットは終わりました。いつでも、また書いてください。

# Said after that to someone who had written something that could not be sent any more.
chat-unsent = 書いたことは、まだ送られていません。下の欄にあります。あぶないときは { $police }、けがや重い病気は { $ambulance } に電話してください。
