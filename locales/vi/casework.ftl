### What counselors say and show: sentences ready to be sent, and the page for a receiving counter.
### The reader is the person; the speaker is a counselor, a human being, a woman or a man: no word may tell which.


## Ready sentences: found by typing, sent as they stand here. Warm, short, one thing at a time.

# First words of a counselor. $name is the counselor's name, as colleagues call them.
ready-hello = Chào bạn, mình tên là { $name }. Mình là người thật, không phải máy. Mình đã đọc những gì bạn viết, bạn không cần kể lại.

# Before anything else.
ready-safe = Bây giờ bạn nhắn tin có an toàn không? Nếu có ai lại gần thì bạn cứ dừng. Mình sẽ chờ.

# They hesitate.
ready-time = Bạn cứ từ từ. Mình ở đây.

# They told something hard.
ready-thanks = Cảm ơn bạn đã kể cho mình. Chắc là khó khăn với bạn lắm.

# They blame themselves.
ready-not-fault = Đây không phải lỗi của bạn.

# They fear that others hear of it.
ready-secret = Những gì bạn viết ở đây, mình không kể với chủ, gia đình hay người quen của bạn.

# Body first.
ready-hurt = Bạn có bị thương hay bị bệnh không? Bạn có cần bác sĩ ngay không?

# No address is needed.
ready-where = Bây giờ bạn đang ở đâu? Chỉ cần tên thành phố hoặc tên ga là được.

# Whether somebody is beside them.
ready-alone = Bây giờ bạn ở một mình, hay có ai ở cùng?

# Shelter.
ready-tonight = Tối nay bạn có chỗ ngủ an toàn không?

# Food and money.
ready-food = Hôm nay bạn ăn gì chưa? Bạn còn tiền mua đồ ăn không?

# Documents.
ready-papers = Hộ chiếu và thẻ ngoại kiều của bạn bây giờ ai giữ?

# When we may write again without danger.
ready-when = Mấy giờ thì mình nhắn cho bạn ở đây là an toàn?

# Their own wish.
ready-wish = Bây giờ bạn mong điều gì nhất?

# Nothing happens over their head.
ready-choose = Bạn là người quyết định. Bạn chưa đồng ý thì mình không làm gì cả.

# The counselor needs a few minutes.
ready-look-up = Để mình tìm hiểu giúp bạn. Bạn chờ mình vài phút, mình sẽ nhắn lại.

# Calling a counter for them.
ready-together = Nếu bạn muốn, mình gọi cho họ và giải thích giúp bạn. Bạn có muốn không?

# The counselor has not understood.
ready-unclear = Mình chưa chắc đã hiểu đúng. Bạn nói lại bằng cách khác được không?

# What the counselor writes is translated by a machine.
ready-machine = Lời mình viết là do máy dịch. Nếu có chỗ nào lạ, bạn cứ hỏi mình.

# Before somebody else takes over.
ready-colleague = Mình muốn nhờ một người cùng làm với mình giúp bạn tiếp ở đây. Người đó sẽ đọc trước những gì bạn đã viết. Như vậy có được không?

# The counselor must stop.
ready-later = Bây giờ mình phải dừng. Bạn nhắn vào đây lúc nào cũng được. Máy sẽ trả lời tự động, và có thể gọi bên mình.

# The end of a talk.
ready-goodbye = Mình mừng vì bạn đã nhắn. Bạn nhớ giữ gìn sức khỏe nhé.


## Above and below what a machine translated

# Above it. The counselor's own words follow below, so that somebody who reads them can check.
casework-machine = (Máy dịch)


## The page for a receiving counter. The person reads it first; without their yes nobody gets it.

# Asks whether we may hand it on. What stands on it follows. $counter is the name of the place.
sheet-ask = Mình đưa nội dung này cho { $counter } được không? Như vậy bạn không phải kể lại từ đầu. Họ sẽ đọc:

# Below it, before yes and no.
sheet-only-yes = Chỉ khi bạn đồng ý, họ mới nhận được. Trong đó không có tên hay số điện thoại của bạn.

# Everything ended before they answered.
sheet-withdrawn = Nội dung bạn đã đọc chưa được đưa cho ai cả, vì bạn chưa đồng ý. Nếu bạn muốn đưa, nhắn 0 để gặp người thật.

# Head of the page, read by the counter.
sheet-title = Phiếu giới thiệu

# Before the name of a language.
sheet-language = Ngôn ngữ

# Before «a woman» or «a man».
sheet-staff = Muốn nói chuyện với

# A fact.
sheet-child = Dưới 18 tuổi

# A fact: the writer tells about somebody else.
sheet-third-party = Do người quen của người đó viết

# Before the name of a prefecture.
sheet-place = Tỉnh

# Before a list of what happened.
sheet-happened = Chuyện đã xảy ra

# Before a list of what help is wanted with.
sheet-about = Cần giúp về

# A fact.
sheet-no-speaking = Không nói thành tiếng qua điện thoại được

# Before a few sentences by the counselor.
sheet-summary = Tóm tắt


## What happened, in words that hurt nobody who reads them about themselves. No full stop.

# Somebody uses their weak position.
indicator-abuse_of_vulnerability = Bị người khác lợi dụng lúc khó khăn

# The job is not what was promised.
indicator-deception = Công việc hoặc lương không đúng như đã hứa

# Locked in or watched.
indicator-restriction_of_movement = Không được tự do ra ngoài

# Kept away from others.
indicator-isolation = Bị ngăn không cho gặp người khác

# Hit or hurt.
indicator-physical_violence = Bị đánh hoặc bị làm đau

# Gentle, no detail.
indicator-sexual_violence = Bị đụng chạm hoặc bị ép làm chuyện tình dục

# Threats.
indicator-intimidation_threats = Bị đe dọa

# Papers kept by others.
indicator-document_retention = Người khác giữ hộ chiếu, thẻ hoặc sổ ngân hàng

# Pay.
indicator-wage_withholding = Không được trả lương, hoặc trả quá ít

# A debt keeps them working.
indicator-debt_bondage = Phải làm việc vì nợ

# Work or housing.
indicator-abusive_conditions = Việc làm hoặc chỗ ở nguy hiểm hay rất tồi tệ

# Hours.
indicator-excessive_overtime = Phải làm quá nhiều giờ

# Gentle, no detail.
indicator-sexual_exploitation = Bị ép làm công việc tình dục

# Under 18.
indicator-child_involved = Có liên quan đến trẻ em

# A kidney or other organ.
indicator-organ_removal = Bị yêu cầu cho nội tạng

# Gentle.
indicator-self_harm = Đau khổ đến mức nghĩ đến cái chết

# Life or body at risk now.
indicator-immediate_danger = Đang gặp nguy hiểm


## What help is wanted with. No full stop.

# Visa.
topic-immigration_status = Visa hoặc thẻ ngoại kiều

# Lawyer, compensation.
topic-legal_help = Luật sư hoặc bồi thường

# Going home.
topic-return_home = Về nước

# A bed.
topic-shelter = Chỗ ở an toàn

# Another job.
topic-job_change = Đổi việc
