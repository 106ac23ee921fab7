### The answer: where help is. The places, numbers, times and addresses come from the directory as variables.

# Above the places. The first place comes first.
answer-counter =
    { $role ->
        [third_party] Những nơi này giúp được người đó:
       *[self] Những nơi này giúp được bạn:
    }

# Above further places.
answer-more = Thêm nơi giúp đỡ:

# Below the places.
answer-end = Lúc nào bạn cũng nhắn lại cho mình được.

## One place: lines that stand below its name

# $number is a phone number.
answer-phone = Gọi { $number }

# $number is a phone number, $key the key to press after the recorded voice.
answer-phone-press = Gọi { $number }, rồi bấm phím { $key }

# Ways without speaking. $url is an address.
answer-online-web_form = Viết cho họ, giờ nào cũng được: { $url }
answer-online-chat = Chat: { $url }
answer-online-email = E-mail: { $url }
answer-online-sns = Nhắn tin: { $url }
answer-online-app = Ứng dụng: { $url }

# Whether somebody answers now. $time is a time of day, $day a weekday (or a date).
answer-open-until = Đang mở, đến { $time }.
answer-open-always = Đang mở, cả ngày lẫn đêm.
answer-opens-today = Bây giờ đóng. Hôm nay mở lúc { $time }.
answer-opens-tomorrow = Bây giờ đóng. Ngày mai mở lúc { $time }.
answer-opens = Bây giờ đóng. Mở lại: { $day }, lúc { $time }.
answer-hours-differ = Giờ mở mỗi nơi một khác. Tốt nhất gọi ban ngày, từ thứ Hai đến thứ Sáu.

# $hours is a list such as Mon–Fri 9:00–17:00.
answer-hours = Giờ mở: { $hours }

# All hours are hours in Japan. Each translation names its own language here.
answer-language-yes = Họ nói tiếng Việt.

# With what to say in Japanese, spelled for this reader.
answer-language-interpreter = Có thể họ sẽ gọi người phiên dịch. Bạn nói trước: “Bê-tô-na-mư-gô, ô-nê-gai si-ma-sư.”
answer-language-no = Họ nói tiếng Nhật. Nếu được, bạn nhờ một người mà bạn tin gọi cùng.

# They do not speak this reader's language, nor Japanese. $languages are names of languages.
answer-language-other = Họ nói { $languages }.

# Its number is not yet confirmed, so we do not show it.
answer-number-checking = Mình còn đang kiểm tra số điện thoại của họ.

# $counter is another place from this list, $number its number.
answer-ask-via = Gọi { $number } ({ $counter }) và nói bạn cần gặp nơi này.

# A person at the airport or a desk: no phone.
answer-in-person = Đến nơi, bạn nói với nhân viên ở quầy.

## Notes below the places

# No number works from this phone now. The Japanese line stays as it is: it is for showing.
answer-show-screen =
    Nếu máy bạn không gọi được: đến koban (đồn cảnh sát nhỏ), cửa hàng hoặc nhà ga và cho họ xem màn hình này:
    「助けてください。電話を貸してください。」

# From 1 April 2027 the interns' office has a new name.
answer-otit-renamed = Nơi lo cho thực tập sinh (OTIT) đã đổi tên từ tháng 4 năm 2027. Mình đang kiểm tra số mới.

# At the airport, being sent home against one's will.
answer-at-airport = Ở sân bay: trước khi lên máy bay, bạn nói với người kiểm tra hộ chiếu là bạn không muốn về. Nói: “Ca-ê-li-ta-cư nai đê-sư.” (Tôi không muốn về.)

# Someone without valid papers asks. True, and no promise.
answer-status-protection = Người bị lợi dụng hoặc bị ép buộc có thể được bảo vệ, dù không có giấy tờ. Mỗi người được xét riêng.

# After rape or sexual assault, said to the person or to somebody who tells of them. Gentle, no command.
# Days in words: the medicine is best within 72 hours.
answer-within-72-hours = Nếu bị ép quan hệ và lo có thai, bác sĩ có thể cho thuốc để không có thai, tốt nhất trong vòng ba ngày, càng sớm càng tốt. Nếu được, giữ lại quần áo mặc lúc đó và đừng tắm rửa vội, đợi khám xong nhé.

# About work: what helps later to show what happened. Never said in danger.
answer-keep-evidence = Nếu an toàn, nên giữ phiếu lương, giờ làm tự ghi lại, tin nhắn và ảnh chụp giấy tờ, sau này có thể cần đến.
