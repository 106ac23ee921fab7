### What counselors say and show: sentences ready to be sent, and the page for a receiving counter.
### The reader is the person; the speaker is a counselor, a human being, a woman or a man: no word may tell which.


## Ready sentences: found by typing, sent as they stand here. Warm, short, one thing at a time.

# First words of a counselor. $name is the counselor's name, as colleagues call them.
ready-hello = Hello, ako si { $name }. Tao ako, hindi makina. Nabasa ko na ang sinulat mo, kaya hindi mo na kailangang ikuwento ulit.

# Before anything else.
ready-safe = Safe ba para sa iyo na mag-text ngayon? Kung may lumapit, huminto ka lang. Maghihintay ako.

# They hesitate.
ready-time = Dahan-dahan lang. Nandito ako.

# They told something hard.
ready-thanks = Salamat at sinabi mo sa akin. Siguradong ang hirap niyan.

# They blame themselves.
ready-not-fault = Hindi mo ito kasalanan.

# They fear that others hear of it.
ready-secret = Hindi ko sasabihin sa boss mo, sa pamilya mo o sa mga kakilala mo ang isinulat mo rito.

# Body first.
ready-hurt = May sugat o sakit ka ba? Kailangan mo ba ng doktor ngayon?

# No address is needed.
ready-where = Nasaan ka ngayon? Kahit pangalan lang ng lugar o istasyon.

# Whether somebody is beside them.
ready-alone = Mag-isa ka ba ngayon, o may kasama ka?

# Shelter.
ready-tonight = May ligtas ka bang matutulugan ngayong gabi?

# Food and money.
ready-food = Kumain ka na ba ngayong araw? May pera ka ba pambili ng pagkain?

# Documents.
ready-papers = Nasa kanino ngayon ang passport at residence card mo?

# When we may write again without danger.
ready-when = Anong oras safe na mag-text ako sa iyo rito?

# Their own wish.
ready-wish = Ano ang pinakagusto mong mangyari ngayon?

# Nothing happens over their head.
ready-choose = Ikaw ang magpapasya. Wala akong gagawin kung hindi ka pumayag.

# The counselor needs a few minutes.
ready-look-up = Aalamin ko muna iyan para sa iyo. Hintayin mo ako ng ilang minuto. Magte-text ulit ako.

# Calling a counter for them.
ready-together = Kung gusto mo, ako ang tatawag sa kanila at magpapaliwanag. Gusto mo ba?

# The counselor has not understood.
ready-unclear = Hindi ako sigurado kung naintindihan ko. Puwede mo bang sabihin ulit sa ibang paraan?

# What the counselor writes is translated by a machine.
ready-machine = Makina ang nagsasalin ng sinusulat ko. Kung may kakaiba, itanong mo lang sa akin.

# Before somebody else takes over.
ready-colleague = Gusto ko sanang kasamahan ko ang magpatuloy na tumulong sa iyo rito. Babasahin muna niya ang isinulat mo. Okay lang ba?

# The counselor must stop.
ready-later = Kailangan ko munang tumigil. Puwede kang mag-text dito kahit anong oras. Automatic ang sasagot sa iyo, at matatawag kami nito.

# The end of a talk.
ready-goodbye = Masaya ako na nag-text ka. Ingatan mo ang sarili mo.


## Above and below what a machine translated

# Above it. The counselor's own words follow below, so that somebody who reads them can check.
casework-machine = (Isinalin ng makina)


## The page for a receiving counter. The person reads it first; without their yes nobody gets it.

# Asks whether we may hand it on. What stands on it follows. $counter is the name of the place.
sheet-ask = Puwede ko ba itong ibigay sa { $counter }? Para hindi mo na kailangang ikuwento ulit ang lahat. Ito ang mababasa nila:

# Below it, before yes and no.
sheet-only-yes = Makukuha lang nila ito kung pumayag ka. Wala rito ang pangalan at number mo.

# Everything ended before they answered.
sheet-withdrawn = Hindi ibinigay kahit kanino ang ipinakita sa iyo kanina, kasi hindi ka pa pumapayag. Kung gusto mong ibigay ito, i-text ang 0 para sa tao.

# Head of the page, read by the counter.
sheet-title = Referral

# Before the name of a language.
sheet-language = Wika

# Before «a woman» or «a man».
sheet-staff = Gustong makausap

# A fact.
sheet-child = Wala pang 18 anyos

# A fact: the writer tells about somebody else.
sheet-third-party = Isinulat ng taong nakakakilala sa kanya

# Before the name of a prefecture.
sheet-place = Prefecture

# Before a list of what happened.
sheet-happened = Nangyari

# Before a list of what help is wanted with.
sheet-about = Kailangan ng tulong sa

# A fact.
sheet-no-speaking = Hindi puwedeng magsalita sa telepono

# Before a few sentences by the counselor.
sheet-summary = Sa madaling salita


## What happened, in words that hurt nobody who reads them about themselves. No full stop.

# Somebody uses their weak position.
indicator-abuse_of_vulnerability = May nananamantala sa hirap ng kalagayan niya

# The job is not what was promised.
indicator-deception = Hindi tulad ng ipinangako ang trabaho o sahod

# Locked in or watched.
indicator-restriction_of_movement = Hindi malayang makalabas

# Kept away from others.
indicator-isolation = Inilalayo sa ibang tao

# Hit or hurt.
indicator-physical_violence = Sinaktan

# Gentle, no detail.
indicator-sexual_violence = Hinipuan o pinilit sa sekswal na bagay

# Threats.
indicator-intimidation_threats = Tinatakot o binabantaan

# Papers kept by others.
indicator-document_retention = May ibang humahawak ng passport, card o bankbook

# Pay.
indicator-wage_withholding = Hindi binabayaran, o kulang ang bayad

# A debt keeps them working.
indicator-debt_bondage = Kailangang magtrabaho dahil sa utang

# Work or housing.
indicator-abusive_conditions = Delikado o napakasama ng trabaho o tirahan

# Hours.
indicator-excessive_overtime = Sobrang haba ng oras ng trabaho

# Gentle, no detail.
indicator-sexual_exploitation = Pinagagawa ng sekswal na trabaho

# Under 18.
indicator-child_involved = May batang sangkot

# A kidney or other organ.
indicator-organ_removal = Hinihingan ng organ ng katawan

# Gentle.
indicator-self_harm = Sobrang bigat ng dinadala at naiisip ang mamatay

# Life or body at risk now.
indicator-immediate_danger = Nasa panganib ngayon


## What help is wanted with. No full stop.

# Visa.
topic-immigration_status = Visa o residence card

# Lawyer, compensation.
topic-legal_help = Abogado o kompensasyon

# Going home.
topic-return_home = Pag-uwi sa sariling bansa

# A bed.
topic-shelter = Ligtas na matutuluyan

# Another job.
topic-job_change = Ibang trabaho
