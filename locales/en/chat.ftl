### The web chat: what stands around the conversation. Anyone may look at the screen, also a boss. Plain, calm, short.
### $number is eight digits, $days how long it works; $police and $ambulance are numbers from the directory.

# On the public page, below our number: opens the web chat.
chat-open = Or write to us here

# The button that leaves the page at once. Two or three words.
chat-leave = Leave this page

# How else to leave. "Esc" is the name on the key.
chat-leave-keys = To leave at once, tap the button above, or press Esc three times.

# Above the first line. Kind, and names nothing.
chat-intro = Write here, in your own words and your language. It is free. You do not need to say your name.

# For people who cannot see: before each line of the person.
chat-you = You:

# The same before each line of the service: its name.
chat-us = Tsunagu:

# Name of the field.
chat-message = Your message

# The button that sends.
chat-send = Send

# For people who cannot see: the name of the list of lines.
chat-lines = Messages

# The same for the answers below the list.
chat-choices = Answers to choose from

# The answer is being made.
chat-writing = Writing to you …

# The connection is gone. Nothing is lost.
chat-offline = No connection. I am trying again. What you wrote is kept here.

# It is there again.
chat-online = Connected again.

# More messages than anybody writes.
chat-slow = That is many messages at once. Please wait a little; nothing is lost. In danger, call { $police }. Hurt or very ill: { $ambulance }.

# A message of more than four pages.
chat-too-long = This message is too long. Please send it in two parts.

# A picture or file was put into the chat.
chat-no-files = Sorry, I cannot take pictures or files here. Please write it in words.

# Something went wrong on our side.
chat-problem = That did not work. Please try again.

# Without JavaScript: asks whether an answer has come.
chat-look = Look for an answer

# Opens the list of languages.
chat-language = Language

## Coming back with a number
# Opens the part about the number.
chat-later = Come back later

# What the number is good for. Said before it is given.
chat-later-help = If you like, take a number. With it you can go on here for { $days } days, also on another phone. Nobody sees with it what was written before.

# The button that gives a number.
chat-number-get = Give me a number

# The number, as it is given.
chat-number = Your number: { $number }

# Below the number.
chat-number-help = Write it down where nobody looks, or learn it by heart. An earlier number does not work any more.

# They asked for a number before they had written anything.
chat-number-first = Write something first. Then you can take a number.

# Name of the field for a number they have.
chat-number-have = I have a number

# The button beside it.
chat-number-open = Go on

# No chat has this number.
chat-number-wrong = This number does not work. Look at it once more, or just begin to write.

# Wrong numbers were tried too often, by anybody.
chat-number-wait = That was tried many times. Please wait a few minutes, or just begin to write. In danger, call { $police }.

# They came back. The earlier lines stay hidden.
chat-back = You are back. What was written before is not shown here.

# The chat was opened elsewhere, or erased.
chat-closed = This chat is closed here. You can write again at any time.

# Said after that to someone who had written something that could not be sent any more.
chat-unsent = What you wrote was not sent. It is in the field below. In danger, call { $police }. Hurt or very ill: { $ambulance }.
