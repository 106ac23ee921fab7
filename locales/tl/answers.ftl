### The answer: where help is. The places, numbers, times and addresses come from the directory as variables.

# Above the places. The first place comes first.
answer-counter =
    { $role ->
        [third_party] Puwede nila siyang tulungan:
       *[self] Puwede ka nilang tulungan:
    }

# Above further places.
answer-more = Iba pang makakatulong:

# Below the places.
answer-end = Puwede ka ulit mag-text sa akin kahit kailan.

## One place: lines that stand below its name

# $number is a phone number.
answer-phone = Tumawag sa { $number }

# $number is a phone number, $key the key to press after the recorded voice.
answer-phone-press = Tumawag sa { $number }, tapos pindutin ang { $key }

# Ways without speaking. $url is an address.
answer-online-web_form = Sumulat sa kanila, kahit anong oras: { $url }
answer-online-chat = Chat: { $url }
answer-online-email = Email: { $url }
answer-online-sns = Message: { $url }
answer-online-app = App: { $url }

# Whether somebody answers now. $time is a time of day, $day a weekday (or a date).
answer-open-until = Bukas ngayon, hanggang { $time }.
answer-open-always = Bukas ngayon, araw at gabi.
answer-opens-today = Sarado ngayon. Magbubukas mamayang { $time }.
answer-opens-tomorrow = Sarado ngayon. Magbubukas bukas ng { $time }.
answer-opens = Sarado ngayon. Magbubukas sa { $day } ng { $time }.
answer-hours-differ = Iba-iba ang oras sa bawat lugar. Mas mabuti sa umaga o hapon, Lunes hanggang Biyernes.

# $hours is a list such as Mon–Fri 9:00–17:00.
answer-hours = Oras: { $hours }

# All hours are hours in Japan. Each translation names its own language here.
answer-language-yes = May nagsasalita ng Tagalog.
# With what to say in Japanese, spelled for this reader.
answer-language-interpreter = Baka makakuha sila ng interpreter. Sabihin mo muna: “Tagarogu-go, onegai shimasu.”
answer-language-no = Japanese ang gamit nilang wika. Kung puwede, magpasama sa taong pinagkakatiwalaan mo sa pagtawag.

# They do not speak this reader's language, nor Japanese. $languages are names of languages.
answer-language-other = Nagsasalita sila ng { $languages }.

# Its number is not yet confirmed, so we do not show it.
answer-number-checking = Sinisigurado pa namin ang phone number nila.
# $counter is another place from this list, $number its number.
answer-ask-via = Tumawag sa { $number } ({ $counter }) at sabihing sila ang gusto mong makausap.
# A person at the airport or a desk: no phone.
answer-in-person = Sabihin sa officer sa counter doon.

## Notes below the places

# No number works from this phone now. The Japanese line stays as it is: it is for showing.
answer-show-screen =
    Kung hindi makatawag ang phone mo: pumunta ka sa koban (maliit na istasyon ng pulis), tindahan o istasyon ng tren, at ipakita ang screen na ito:
    「助けてください。電話を貸してください。」

# From 1 April 2027 the interns' office has a new name.
answer-otit-renamed = Bago na ang pangalan ng opisina para sa mga trainee (OTIT) mula Abril 2027. Sinisigurado pa namin ang mga bagong number nila.

# At the airport, being sent home against one's will.
answer-at-airport = Sa airport: bago ka sumakay, sabihin sa passport officer na ayaw mong umalis. Sabihin mo: “Kaeritaku nai desu.” (Ayaw kong umuwi.)

# Someone without valid papers asks. True, and no promise.
answer-status-protection = Ang mga taong ginamit o pinilit ay puwedeng protektahan, kahit walang papeles. Tinitingnan ang bawat kaso.

# After rape or sexual assault, said to the person or to somebody who tells of them. Gentle, no command.
# Days in words: the medicine is best within 72 hours.
answer-within-72-hours = Kung pinilit sa sex at baka mabuntis, may maibibigay na gamot ang doktor para hindi mabuntis: pinaka-epektibo sa loob ng tatlong araw, mas maaga mas mabuti. Kung kaya, mas mabuting huwag munang maligo at itabi ang damit bago magpatingin.

# About work: what helps later to show what happened. Never said in danger.
answer-keep-evidence = Kung ligtas gawin, itabi ang mga payslip, listahan ng mga oras ng trabaho, mga message at litrato ng mga papeles: puwedeng makatulong ang mga iyon balang araw.
