### What the service says while it talks with a person.
### Readers are frightened, tired, on a cheap phone, left school at twelve; someone else may read the screen.
### Short sentences. Easy words. Warm, calm, never official. No blame. "we" is the service.
### Variables: $role is self or third_party (the writer tells about someone else);
### $police, $ambulance, $coastguard are numbers from the directory.

## Opening

# First words of a conversation. Must not name what this is about (no police, victim, trafficking, crime): the boss may read it.
greeting =
    Chào bạn. Đây là Tsunagu. Miễn phí.
    Mình là máy trả lời tự động. Mình sẽ hỏi vài câu ngắn. Câu nào không muốn thì bạn cứ bỏ qua.
    Bạn nhắn gì, mình không kể với chủ, gia đình hay người quen của bạn.

# When someone says hello again later.
greet-again = Chào bạn. Mình vẫn ở đây.

# Question 1. Is somebody watching the phone? Answered yes or no.
ask-safe = Bây giờ bạn nhắn tin có an toàn không?

# They said it is not safe. One neutral line that tells nothing to someone who looks at the phone. After it we are silent.
pause-neutral = Ok, cảm ơn bạn. Chúc bạn một ngày vui.

## The questions

# Question 2. Own words, or a number from the list below it.
ask-what =
    { $role ->
        [third_party] Người đó đang gặp chuyện gì? Bạn kể theo cách của bạn, hoặc chọn một số.
       *[self] Bạn đang gặp chuyện gì? Bạn kể theo cách của bạn, hoặc chọn một số.
    }

# Question 3. Under 18 changes who can help.
ask-under-18 =
    { $role ->
        [third_party] Người đó có dưới 18 tuổi không?
       *[self] Bạn có dưới 18 tuổi không?
    }

# Question 4, only when it is about work. "Technical intern" is a kind of work visa: use the name workers use, with the Japanese word.
# Never sounds like a check of papers.
ask-intern =
    { $role ->
        [third_party] Người đó có phải thực tập sinh (ginou jisshuu) không? Mình hỏi vì có nơi giúp riêng cho thực tập sinh. Bạn bỏ qua cũng được.
       *[self] Bạn có phải thực tập sinh (ginou jisshuu) không? Mình hỏi vì có nơi giúp riêng cho thực tập sinh. Bạn bỏ qua cũng được.
    }

# Question 5, only when help depends on the place.
ask-prefecture =
    { $role ->
        [third_party] Người đó đang ở tỉnh nào của Nhật? Bạn viết tên tỉnh, ví dụ Tokyo hay Aichi.
       *[self] Bạn đang ở tỉnh nào của Nhật? Bạn viết tên tỉnh, ví dụ Tokyo hay Aichi.
    }

# The prefecture list, step 1: parts of Japan.
ask-region = Ở vùng nào của Nhật?

# The prefecture list, step 2.
ask-prefecture-in-region = Ở tỉnh nào?

# Question 6. We keep this wish.
ask-staff-gender = Nếu nói chuyện với người thật, bạn muốn người đó là nữ hay nam?

# Question 7. Some numbers do not work from app phones, and some people cannot speak aloud.
ask-phone = Bạn có gọi điện nói chuyện được không?

## Choices: the words beside the numbers. Very short.

choice-yes = Có
choice-no = Không

# Skips a question. No shame in it.
choice-skip = Không biết / bỏ qua
choice-what-wages = Không được trả lương, hoặc trả thiếu
choice-what-documents = Bị giữ hộ chiếu, thẻ ngoại kiều hoặc sổ ngân hàng
choice-what-locked = Không được ra ngoài, hoặc bị canh
choice-what-violence = Bị đánh hoặc bị dọa
choice-what-sexual = Bị sờ mó, hoặc bị ép chuyện tình dục
choice-what-papers = Visa hoặc thẻ ngoại kiều
choice-what-job = Muốn đổi chỗ làm
choice-what-other = Chuyện khác

# Shows a list of places to choose from.
choice-list = Cho mình xem danh sách
choice-woman = Nữ
choice-man = Nam
choice-either = Ai cũng được
choice-phone-mobile = Được, máy mình có số điện thoại
choice-phone-app = Được, nhưng chỉ qua Wi-Fi hoặc ứng dụng
choice-phone-cannot-speak = Bây giờ không nói ra tiếng được
choice-phone-none = Không có điện thoại để gọi

# After the danger text: the person goes on with us.
choice-continue = Nhắn tiếp ở đây
choice-cannot-call = Mình không gọi được

# Below the answer.
choice-more = Thêm nơi giúp đỡ
choice-start-over = Kể chuyện khác

# Under most questions: 0 is always a person, 9 always the language list.
menu-human = Gặp người thật
menu-language = Tiếng khác

## Danger

# Asked at once when a message may mean danger to life or body. One question, nothing else.
ask-danger =
    { $role ->
        [third_party] Ngay bây giờ người đó có đang gặp nguy hiểm không?
       *[self] Ngay bây giờ bạn có đang gặp nguy hiểm không?
    }

# Life or body is at risk. The number first. Then what to say in Japanese, spelled so that this reader can say it aloud,
# with the Japanese name of this language. Interpreters are usual, but no promise.
danger-110 =
    Bạn gọi { $police } ngay. Miễn phí, ngày đêm đều được.
    Bạn nói: “Ta-sư-kê-tê cư-đa-sai. Bê-tô-na-mư-gô, ô-nê-gai si-ma-sư.” (Cứu tôi với. Cho tôi nói tiếng Việt.)
    Rồi nói bạn đang ở đâu, hoặc tên cửa hàng hay nhà ga gần đó. Thường họ gọi được người phiên dịch.

# Someone is hurt or ill. Comes after danger-110.
danger-119 =
    Bị thương hoặc ốm nặng: gọi { $ambulance }. Xe cấp cứu miễn phí.
    Bạn nói: “Kiu-kiu đê-sư. Bê-tô-na-mư-gô, ô-nê-gai si-ma-sư.” (Cấp cứu. Cho tôi nói tiếng Việt.)

# On a ship. Comes after danger-110.
danger-118 = Đang trên tàu hoặc ngoài biển: gọi { $coastguard }.

# The person cannot call. The Japanese line stays as it is: it is for showing.
danger-cannot-call =
    Nếu được, bạn đến koban (đồn cảnh sát nhỏ), cửa hàng hoặc nhà ga. Đưa cho họ xem màn hình này:
    「助けてください。警察を呼んでください。」
    Hoặc nhờ người ở gần gọi { $police } giúp.

# Thoughts of dying, in any degree. Warm first. People who listen follow below this text. Then one question.
danger-self-harm =
    Cảm ơn bạn đã nói với mình. Bạn đang đau lòng lắm. Bạn không phải chịu một mình đâu.
    Những nơi dưới đây có người nghe bạn nói.
    Có phải bạn đã tự làm đau mình, đã uống thuốc hay thứ gì đó, hoặc sắp làm vậy không?

# Acting on it now.
danger-self-harm-now =
    Bạn ở lại với mình nhé. Bạn gọi { $ambulance } ngay: xe cấp cứu, miễn phí. Hoặc gọi { $police }.
    Bạn nói: “Ta-sư-kê-tê cư-đa-sai. Bê-tô-na-mư-gô, ô-nê-gai si-ma-sư.” (Cứu tôi với. Cho tôi nói tiếng Việt.)
    Nếu gần bạn có ai tốt bụng, bạn đến chỗ họ ngay đi. Những thứ có thể làm bạn đau, bạn để thật xa.

# They are not acting on it now.
self-harm-stay = Mình mừng vì bạn đã nói ra. Ngày hay đêm, bạn cứ nhắn cho mình. Muốn nói chuyện với người thật, bạn nhắn 0.

## Requests at any moment

# Asked for a person, and none of ours is on duty. Honest. Who answers now follows below this text.
handoff-unavailable =
    Mình là máy trả lời tự động. Bây giờ bên mình không có người trực.
    Những nơi này có người trả lời:

# "Who are you, is this secret, do you tell the police?" True, and no more than true.
confidentiality =
    Tsunagu là đường dây giúp đỡ miễn phí. Bạn không cần nói tên.
    Bạn nhắn gì ở đây, mình không kể với chủ, gia đình, cảnh sát hay cục xuất nhập cảnh, trừ khi bạn nhờ.
    Muốn xóa hết, bạn nhắn: xóa

# After thanks.
thanks-reply = Không có gì đâu bạn. Lúc nào bạn cũng nhắn cho mình được.

# Wrong number, small talk, a joke.
out-of-scope = Ở đây giúp người gặp chuyện khó ở chỗ làm, ở nhà, hoặc bị người khác ép buộc. Nếu bạn đang như vậy, bạn kể cho mình nghe nhé.

# Someone tells about another person. Said once.
third-party-advice =
    Cảm ơn bạn đã lo cho người khác.
    Bạn đừng nói gì với người làm chuyện đó, và đừng một mình đến đó cứu. Bạn ghi lại chỗ nào, lúc nào, có mấy người.

# Not understood at a question, before the question comes again.
not-understood = Xin lỗi, mình chưa hiểu ý bạn.

# A picture, only emoji, an empty message, signs we cannot read.
please-choose = Xin lỗi, mình chỉ đọc được chữ và số. Bạn viết vài chữ, hoặc chọn một số nhé.

# After the answer, when the next message brings nothing new.
anything-else = Mình vẫn ở đây. Bạn cần thêm gì không?

## Language

# Above the list of languages.
language-menu = Bạn muốn dùng tiếng nào?

# After a language was chosen.
language-set = Ok. Từ giờ mình nói tiếng Việt.

# The person now writes in this language; we ask in this language before we change.
ask-language-switch = Bạn đang viết tiếng Việt. Mình nói tiếng Việt với bạn nhé?

## Erase and stop

# The person asked to erase in a long sentence. One check.
ask-erase = Xóa hết những gì bạn đã viết ở đây nhé? Xóa rồi thì không ai lấy lại được.

# All is gone.
erased = Đã xóa. Lúc nào bạn cũng nhắn lại được.

# They said no to erasing.
erase-kept = Ok. Không xóa gì cả.

# They want to stop. Neutral: others may look at the phone.
stopped = Ok. Lúc nào bạn cũng nhắn lại được.

## When the system is slow

# The dialogue is not working for a moment. The message is kept. The number list follows.
scripted-menu =
    Xin lỗi, lúc này mình trả lời hơi chậm. Mình đã nhận được tin của bạn.
    Nếu bạn đang gặp nguy hiểm, gọi { $police }. Nếu bị thương, gọi { $ambulance }.
    Bạn gặp chuyện gì? Chọn một số.
