### What is said while a person is put through to a counselor of ours: a human being, who writes here.
### The reader waits, alone and afraid; someone else may see the screen. True, short, warm. Never promise a time.
### $staff is whom they asked for: female, male or any. $police and $ambulance are numbers from the directory.

## Waiting

# Somebody who fits is here, and was asked. They can go on writing meanwhile.
handoff-waiting =
    { $staff ->
        [female] Pinapakiusapan ko ang isang babae sa team namin na mag-text sa iyo dito. Puwede mong ituloy ang pag-text. Babasahin niya.
        [male] Pinapakiusapan ko ang isang lalaki sa team namin na mag-text sa iyo dito. Puwede mong ituloy ang pag-text. Babasahin niya.
       *[any] Pinapakiusapan ko ang counselor namin na mag-text sa iyo dito. Puwede mong ituloy ang pag-text. Babasahin niya.
    }

# Somebody of our team is here, and was asked, who does not speak the reader's language. Each translation names its own language.
handoff-foreign =
    { $staff ->
        [female] Pinapakiusapan ko ang isang babae sa team namin na mag-text sa iyo dito. Hindi siya marunong mag-Tagalog, pero may mga nakahanda siyang pangungusap. Gawing maikli at simple ang text mo.
        [male] Pinapakiusapan ko ang isang lalaki sa team namin na mag-text sa iyo dito. Hindi siya marunong mag-Tagalog, pero may mga nakahanda siyang pangungusap. Gawing maikli at simple ang text mo.
       *[any] Pinapakiusapan ko ang counselor namin na mag-text sa iyo dito. Hindi siya marunong mag-Tagalog, pero may mga nakahanda siyang pangungusap. Gawing maikli at simple ang text mo.
    }

# Nobody who fits is here now. The truth, first.
handoff-nobody =
    { $staff ->
        [female] Walang babae mula sa team namin dito ngayon.
        [male] Walang lalaki mula sa team namin dito ngayon.
       *[any] Walang counselor namin dito ngayon.
    }

# When somebody who fits is on duty next. $time is an hour, $day a date.
handoff-next-today = May naka-duty mamaya mula { $time }.
# The same for tomorrow.
handoff-next-tomorrow = May naka-duty bukas mula { $time }.
# The same for a later day.
handoff-next-day = May naka-duty sa { $day }, mula { $time }.

# Places follow below it that answer at this moment.
handoff-counters = Ito ang mga sumasagot:

# The same when none of them answers at this moment; below it stands when each of them opens.
handoff-counters-closed = Sa oras na ito, walang sumasagot sa mga ito. Nasa ibaba kung kailan sila bukas:

# Above the choices: wait, be written to later, and so on.
handoff-choose = Ano ang mas okay sa iyo?

# After a while, when nobody has come yet.
handoff-still = Naghahanap pa rin ako ng makakausap mo. Hindi ka namin nakakalimutan.

# Said with a word of how things stand when the next one takes long. $minutes is 10, 15 or 30.
handoff-again = Magte-text ulit ako pagkalipas ng { $minutes } minuto, o agad kapag may tao na.

# A message of theirs was kept for the counselor. No more than once a minute.
handoff-kept = Natanggap ko. Itatabi ko ito para sa counselor.

# Said with it when the part of us that notices danger is not working.
handoff-emergency = Kung nasa panganib ka ngayon, tumawag sa { $police }. Kung nasaktan ka o malala ang sakit mo, tumawag sa { $ambulance }.

# They asked for somebody of another gender while they wait; how things stand now follows.
handoff-wish-kept = Sige, iyon ang hahanapin ko.

## Choices: very short

choice-handoff-wait = Maghihintay ako
choice-handoff-later = I-text ako mamaya
choice-handoff-bot = Ituloy na lang natin
# $staff is whom they asked for and who is not there; this offers the other.
choice-handoff-other =
    { $staff ->
        [female] Lalaki ang kausap
        [male] Babae ang kausap
       *[any] Iba ang kausap
    }
# Below the answer that names places: a counselor of the first of these places works with us.
choice-handoff-here = Makipag-text sa tao
# Safe hours to be written to. $from and $until are hours.
choice-handoff-today = Ngayon { $from }–{ $until }
choice-handoff-tomorrow = Bukas { $from }–{ $until }

## Decisions

# Only their own yes lets somebody of another gender see what they wrote.
handoff-ask-other =
    { $staff ->
        [female] Walang babae ngayon. May lalaki sa team namin na nandito. Okay lang ba sa iyo na siya ang mag-text sa iyo? Kung oo ang sagot mo, saka lang niya makikita ang mga sinulat mo.
        [male] Walang lalaki ngayon. May babae sa team namin na nandito. Okay lang ba sa iyo na siya ang mag-text sa iyo? Kung oo ang sagot mo, saka lang niya makikita ang mga sinulat mo.
       *[any] Okay lang ba sa iyo kung sinuman ang nandito ang mag-text sa iyo?
    }

# Others may see the phone at other hours.
handoff-ask-time = Kailan ligtas para sa iyo na magbasa ng text namin?

# They chose safe hours today. The automatic helper goes on until then.
handoff-time-today = Sige. May magte-text sa iyo ngayong araw, sa pagitan ng { $from } at { $until }, hindi mas maaga. Habang wala pa, puwede kang mag-text sa akin. Automatic ang sagot ko.
# The same for tomorrow.
handoff-time-tomorrow = Sige. May magte-text sa iyo bukas, sa pagitan ng { $from } at { $until }, hindi mas maaga. Habang wala pa, puwede kang mag-text sa akin. Automatic ang sagot ko.

# They do not want to wait: the automatic helper goes on.
handoff-left = Sige. Ako ulit ito, ang automatic na sumasagot. Ituloy natin.

# The automatic helper asked for a counselor by itself, and nobody is here. It stays with the person. At most an hour.
handoff-later = Sinabi ko na sa team namin ang tungkol sa iyo. Kung may dumating sa loob ng isang oras, magte-text siya sa iyo dito. Nandito lang ako.

## What happens

# A counselor has taken it. $name is how they are called.
handoff-accepted = Nandito na si { $name } ng team namin. Tao siya, hindi makina, at binabasa niya ang mga sinulat mo.

# The counselor who has it does not answer for two minutes, and was reminded. $name is how they are called.
handoff-unanswered = Na kay { $name } ang text mo, pero hindi pa siya sumasagot. Sinabi ko sa kanya ngayon lang na naghihintay ka.

# The counselor had to go in the middle of it.
handoff-released = Kinailangang umalis ng kausap mo. Naghahanap na ako ng ibang makakausap mo.

# The talk has ended.
handoff-over = Tapos na ang usapan ninyo ng counselor. Ako ulit ito, ang automatic na sumasagot. Mag-text ka kahit kailan. Kung gusto mo ng tao, i-text ang 0.

# Nobody came for an hour. Places that can be called are named after it.
handoff-expired = Pasensya na. Walang nakarating sa team namin. Ako ulit ito, ang automatic na sumasagot, at tutuloy tayo.

# They had given us safe hours, and nobody wrote. Others may see the phone: neutral.
handoff-missed = Pasensya na, walang nakapag-text sa iyo sa oras. Puwede ka ulit mag-text kahit kailan. Kung gusto mo ng tao, i-text ang 0.
