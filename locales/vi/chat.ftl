### The web chat: what stands around the conversation. Anyone may look at the screen, also a boss. Plain, calm, short.
### $number is eight digits, $days how long it works; $police and $ambulance are numbers from the directory.

# On the public page, below our number: opens the web chat.
chat-open = Hoặc viết cho chúng mình ở đây

# The button that leaves the page at once. Two or three words.
chat-leave = Rời trang này

# How else to leave. "Esc" is the name on the key.
chat-leave-keys = Muốn rời ngay: chạm nút ở trên, hoặc nhấn phím Esc ba lần.

# Above the first line. Kind, and names nothing.
chat-intro = Bạn viết ở đây, bằng lời của bạn, bằng tiếng của bạn. Miễn phí. Bạn không cần nói tên.

# For people who cannot see: before each line of the person.
chat-you = Bạn:

# The same before each line of the service: its name.
chat-us = Tsunagu:

# Name of the field.
chat-message = Tin nhắn của bạn

# The button that sends.
chat-send = Gửi

# For people who cannot see: the name of the list of lines.
chat-lines = Tin nhắn

# The same for the answers below the list.
chat-choices = Câu trả lời để chọn

# The answer is being made.
chat-writing = Đang viết cho bạn …

# The connection is gone. Nothing is lost.
chat-offline = Mất kết nối. Mình đang thử lại. Những gì bạn viết vẫn còn ở đây.

# It is there again.
chat-online = Đã kết nối lại.

# More messages than anybody writes.
chat-slow = Bạn gửi nhiều tin một lúc quá. Bạn đợi một chút nhé, không mất gì đâu. Nếu nguy hiểm, gọi { $police }. Bị thương hoặc ốm nặng: { $ambulance }.

# A message of more than four pages.
chat-too-long = Tin này dài quá. Bạn chia làm hai tin rồi gửi nhé.

# A picture or file was put into the chat.
chat-no-files = Xin lỗi, ở đây mình không nhận được hình hay tệp. Bạn viết bằng chữ nhé.

# Something went wrong on our side.
chat-problem = Chưa được rồi. Bạn thử lại nhé.

# Without JavaScript: asks whether an answer has come.
chat-look = Xem có trả lời chưa

# Opens the list of languages.
chat-language = Ngôn ngữ

## Coming back with a number
# Opens the part about the number.
chat-later = Quay lại sau

# What the number is good for. Said before it is given.
chat-later-help = Nếu muốn, bạn lấy một con số. Với số này bạn viết tiếp ở đây được trong { $days } ngày, cả trên điện thoại khác. Dùng số này không ai xem được những gì đã viết trước.

# The button that gives a number.
chat-number-get = Cho mình một số

# The number, as it is given.
chat-number = Số của bạn: { $number }

# Below the number.
chat-number-help = Bạn ghi số vào chỗ không ai xem, hoặc học thuộc. Số lấy lần trước không dùng được nữa.

# They asked for a number before they had written anything.
chat-number-first = Bạn viết gì đó trước đã. Sau đó bạn lấy số được.

# Name of the field for a number they have.
chat-number-have = Mình có số rồi

# The button beside it.
chat-number-open = Tiếp tục

# No chat has this number.
chat-number-wrong = Số này không đúng. Bạn xem lại một lần nữa, hoặc cứ viết luôn.

# Wrong numbers were tried too often, by anybody.
chat-number-wait = Số đã được thử nhiều lần quá. Bạn đợi vài phút, hoặc cứ viết luôn. Nếu nguy hiểm, gọi { $police }.

# They came back. The earlier lines stay hidden.
chat-back = Bạn đã quay lại. Những gì viết trước đây không hiện ở đây.

# The chat was opened elsewhere, or erased.
chat-closed = Cuộc trò chuyện ở đây đã đóng. Bạn viết lại lúc nào cũng được.

# Said after that to someone who had written something that could not be sent any more.
chat-unsent = Tin bạn viết chưa gửi được. Tin vẫn còn ở ô bên dưới. Nếu nguy hiểm, gọi { $police }. Bị thương hoặc ốm nặng: { $ambulance }.
