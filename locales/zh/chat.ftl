### The web chat: what stands around the conversation. Anyone may look at the screen, also a boss. Plain, calm, short.
### $number is eight digits, $days how long it works; $police and $ambulance are numbers from the directory.

# On the public page, below our number: opens the web chat.
chat-open = 或者在这里写给我们

# The button that leaves the page at once. Two or three words.
chat-leave = 离开本页

# How else to leave. "Esc" is the name on the key.
chat-leave-keys = 想马上离开：点上面的按钮，或者连按三次 Esc 键。

# Above the first line. Kind, and names nothing.
chat-intro = 在这里用你自己的话写就行，用中文就可以。免费。不用说名字。

# For people who cannot see: before each line of the person.
chat-you = 你：

# The same before each line of the service: its name.
chat-us = Tsunagu：

# Name of the field.
chat-message = 你的消息

# The button that sends.
chat-send = 发送

# For people who cannot see: the name of the list of lines.
chat-lines = 消息

# The same for the answers below the list.
chat-choices = 可以选的回答

# The answer is being made.
chat-writing = 正在给你写 …

# The connection is gone. Nothing is lost.
chat-offline = 网络断了，正在重新连接。你写的都还在这里。

# It is there again.
chat-online = 又连上了。

# More messages than anybody writes.
chat-slow = 一下子发得太多了。请等一会儿，什么都不会丢。有危险就打 { $police }。受伤或病得很重：{ $ambulance }。

# A message of more than four pages.
chat-too-long = 这条太长了，请分成两条发。

# A picture or file was put into the chat.
chat-no-files = 不好意思，这里收不了照片和文件。请用文字写。

# Something went wrong on our side.
chat-problem = 没有成功，请再试一次。

# Without JavaScript: asks whether an answer has come.
chat-look = 看看有没有回复

# Opens the list of languages.
chat-language = 语言

## Coming back with a number
# Opens the part about the number.
chat-later = 以后再来

# What the number is good for. Said before it is given.
chat-later-help = 愿意的话，可以拿一个号码。{ $days } 天内凭这个号码可以在这里接着写，换手机也行。就算有人拿到号码，也看不到以前写的内容。

# The button that gives a number.
chat-number-get = 给我一个号码

# The number, as it is given.
chat-number = 你的号码：{ $number }

# Below the number.
chat-number-help = 写在没人看的地方，或者背下来。以前拿的号码不能再用了。

# They asked for a number before they had written anything.
chat-number-first = 请先写点什么，然后就可以拿号码。

# Name of the field for a number they have.
chat-number-have = 我有号码

# The button beside it.
chat-number-open = 继续

# No chat has this number.
chat-number-wrong = 这个号码不对。请再看一遍，或者直接开始写。

# Wrong numbers were tried too often, by anybody.
chat-number-wait = 号码试了太多次。请等几分钟，或者直接开始写。有危险就打 { $police }。

# They came back. The earlier lines stay hidden.
chat-back = 你回来了。以前写的内容不会显示在这里。

# The chat was opened elsewhere, or erased.
chat-closed = 这里的对话已经关闭。你随时可以再写。

# Said after that to someone who had written something that could not be sent any more.
chat-unsent = 你写的还没有发出去，就在下面的框里。有危险就打 { $police }。受伤或病得很重：{ $ambulance }。
