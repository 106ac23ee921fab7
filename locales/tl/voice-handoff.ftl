### Heard by a caller who waits for a counselor, or has talked with one. Very short, easy words.
### $staff is whom they asked for: female, male or any. Where a text here has the name of another one with voice- before it, it is said in its place.

# Somebody who fits is here and is being called. They stay on the line.
voice-handoff-waiting =
    { $staff ->
        [female] Tinatawagan ko na ang isang babae sa team namin para sa iyo. Huwag mo munang ibaba.
        [male] Tinatawagan ko na ang isang lalaki sa team namin para sa iyo. Huwag mo munang ibaba.
       *[any] Tinatawagan ko na ang counselor namin para sa iyo. Huwag mo munang ibaba.
    }
# Who fits is being called, and does not speak this language. They stay on the line.
voice-handoff-foreign =
    { $staff ->
        [female] Tinatawagan ko na ang isang babae sa team namin para sa iyo. Hindi siya marunong mag-Tagalog. Gawing maikli at simple ang sasabihin mo. Huwag mo munang ibaba.
        [male] Tinatawagan ko na ang isang lalaki sa team namin para sa iyo. Hindi siya marunong mag-Tagalog. Gawing maikli at simple ang sasabihin mo. Huwag mo munang ibaba.
       *[any] Tinatawagan ko na ang counselor namin para sa iyo. Hindi siya marunong mag-Tagalog. Gawing maikli at simple ang sasabihin mo. Huwag mo munang ibaba.
    }
# Only their own yes lets somebody of another gender talk with them and see what they told us.
voice-handoff-ask-other =
    { $staff ->
        [female] Walang babae ngayon. May lalaki sa team namin na nandito. Okay lang ba sa iyo na siya ang makausap mo? Kung oo ang sagot mo, saka lang niya malalaman ang sinabi mo sa akin.
        [male] Walang lalaki ngayon. May babae sa team namin na nandito. Okay lang ba sa iyo na siya ang makausap mo? Kung oo ang sagot mo, saka lang niya malalaman ang sinabi mo sa akin.
       *[any] Okay lang ba sa iyo na makausap ang kung sino ang nandito?
    }
# Somebody else may pick up the telephone at other hours.
voice-handoff-ask-time = Kailan ligtas na tawagan ka namin?
# They chose these hours. Whoever picks up then first hears something neutral.
voice-handoff-time-today = Sige. May tatawag sa iyo ngayong araw, sa pagitan ng { $from } at { $until }, hindi mas maaga. Habang wala pa, puwede kang magpatuloy sa akin.
# The same for tomorrow.
voice-handoff-time-tomorrow = Sige. May tatawag sa iyo bukas, sa pagitan ng { $from } at { $until }, hindi mas maaga. Habang wala pa, puwede kang magpatuloy sa akin.
# The automatic helper asked for a counselor by itself, and nobody is here. The call goes on with it.
voice-handoff-later = Sinabi ko na sa team namin ang tungkol sa iyo. Kung may dumating habang nag-uusap tayo, ikokonekta kita. Nandito lang ako.
# A counselor has taken the call. The two are connected after this.
voice-handoff-accepted = Nandito na ang isa sa team namin, tao siya. Ikokonekta na kita.
# The counselor is not on the line any more. The wait begins again.
voice-handoff-released = Kinailangang umalis ng kausap mo. Naghahanap na ako ng ibang makakausap mo.
# The talk has ended; the caller is still there. The automatic helper's question follows.
voice-handoff-over = Tapos na ang usapan ninyo ng counselor. Ako ulit ito, ang makina.
# Nobody came for an hour. The automatic helper's question follows.
voice-handoff-expired = Pasensya na, walang nakarating sa team namin. Ako ulit ito, ang makina. Ituloy natin.
# Heard again and again while they wait, about every ten seconds: very short.
voice-wait = Naghahanap pa rin ako ng makakausap mo. Huwag mo munang ibaba.
# Said after it: the star key tells all the keys.
voice-wait-more = Para sa lahat ng puwedeng piliin, pindutin ang star.
# All who could be called were, and nobody answered. Choices follow.
voice-wait-nobody = Wala pang nakakasagot. Puwede kang maghintay, o pumili.
# A choice; the key follows.
voice-choice-danger = Kung nasa panganib ka ngayon
# A choice; the key follows.
voice-choice-handoff-later = Para tawagan ka namin sa ibang oras
# A choice; the key follows. They do not want to wait.
voice-choice-handoff-bot = Para magpatuloy sa akin, hindi na maghintay
# A choice; the key follows. Other places, and their numbers.
voice-choice-handoff-numbers = Para marinig kung sino pa ang makakatulong ngayon
# First words when we call somebody who asked for it. Anybody may pick up: it must not tell what this is about, nor who we are. $key is a key.
voice-call-back = Hello. Automatic na tawag ito. Para magpatuloy, pindutin ang { $key }.
# When somebody who fits is on duty next, without the hour: said where people's recordings are played.
voice-duty-today = May naka-duty mamaya.
# The same.
voice-duty-tomorrow = May naka-duty bukas.
# The same.
voice-duty-later = May naka-duty sa ibang araw.
# A choice; the key follows. A counselor of the place that was named first works with us.
voice-choice-handoff-here = Para makausap ang counselor namin
# A choice; the key follows. Hours in which it is safe to call them.
voice-choice-handoff-today = Ngayong araw, mula { $from } hanggang { $until }
# The same for tomorrow.
voice-choice-handoff-tomorrow = Bukas, mula { $from } hanggang { $until }
