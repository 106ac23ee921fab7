### What the service says while it talks with a person.
### Readers are frightened, tired, on a cheap phone, left school at twelve; someone else may read the screen.
### Short sentences. Easy words. Warm, calm, never official. No blame. "we" is the service.
### Variables: $role is self or third_party (the writer tells about someone else);
### $police, $ambulance, $coastguard are numbers from the directory.

## Opening

# First words of a conversation. Must not name what this is about (no police, victim, trafficking, crime): the boss may read it.
greeting =
    Hello po. Ito ang Tsunagu. Libre ito.
    Automatic ang sumasagot dito, hindi tao. May ilang maiikling tanong ako. Puwede mong laktawan ang kahit alin.
    Hindi namin ito sinasabi sa boss mo, sa pamilya mo o sa mga kakilala mo.

# When someone says hello again later.
greet-again = Hello po. Nandito pa rin ako.

# Question 1. Is somebody watching the phone? Answered yes or no.
ask-safe = Safe ba para sa iyo ang mag-text ngayon?

# They said it is not safe. One neutral line that tells nothing to someone who looks at the phone. After it we are silent.
pause-neutral = Sige, salamat po. Magandang araw.

## The questions

# Question 2. Own words, or a number from the list below it.
ask-what =
    { $role ->
        [third_party] Ano ang nangyayari sa kanya? Ikuwento mo lang, o pumili ng numero.
       *[self] Ano ang nangyayari sa iyo? Ikuwento mo lang, o pumili ng numero.
    }

# Question 3. Under 18 changes who can help.
ask-under-18 =
    { $role ->
        [third_party] Mas bata ba siya sa 18 anyos?
       *[self] Mas bata ka ba sa 18 anyos?
    }

# Question 4, only when it is about work. "Technical intern" is a kind of work visa: use the name workers use, with the Japanese word.
# Never sounds like a check of papers.
ask-intern =
    { $role ->
        [third_party] Trainee (technical intern, ginou jisshuu) ba siya? Tinatanong namin kasi may sariling tumutulong sa mga trainee. Puwede mong laktawan ito.
       *[self] Trainee (technical intern, ginou jisshuu) ka ba? Tinatanong namin kasi may sariling tumutulong sa mga trainee. Puwede mong laktawan ito.
    }

# Question 5, only when help depends on the place.
ask-prefecture =
    { $role ->
        [third_party] Nasaang prefecture siya ngayon? I-text ang pangalan, halimbawa Tokyo o Aichi.
       *[self] Nasaang prefecture ka ngayon? I-text ang pangalan, halimbawa Tokyo o Aichi.
    }

# The prefecture list, step 1: parts of Japan.
ask-region = Saang parte ng Japan?

# The prefecture list, step 2.
ask-prefecture-in-region = Saang prefecture?

# Question 6. We keep this wish.
ask-staff-gender = Kung may kakausapin kang tao: babae o lalaki ba ang gusto mo?

# Question 7. Some numbers do not work from app phones, and some people cannot speak aloud.
ask-phone = Puwede ka bang makipag-usap sa telepono?

## Choices: the words beside the numbers. Very short.

choice-yes = Oo
choice-no = Hindi
# Skips a question. No shame in it.
choice-skip = Hindi ko alam / laktawan
choice-what-wages = Walang suweldo, o kulang
choice-what-documents = Hawak ng iba ang passport, card o bankbook ko
choice-what-locked = Bawal akong lumabas, o binabantayan ako
choice-what-violence = May nananakit o nananakot sa akin
choice-what-sexual = Hinipuan ako, o pinipilit sa sekswal na bagay
choice-what-papers = Visa o residence card
choice-what-job = Gusto kong lumipat ng trabaho
choice-what-other = Iba pa
# Shows a list of places to choose from.
choice-list = Ipakita ang listahan
choice-woman = Babae
choice-man = Lalaki
choice-either = Kahit sino
choice-phone-mobile = Oo, may number ang cellphone ko
choice-phone-app = Oo, pero sa Wi-Fi o app lang
choice-phone-cannot-speak = Hindi ako puwedeng magsalita ngayon
choice-phone-none = Wala akong teleponong pantawag
# After the danger text: the person goes on with us.
choice-continue = Ituloy ang pag-text dito
choice-cannot-call = Hindi ako makatawag
# Below the answer.
choice-more = Iba pang makakatulong
choice-start-over = May iba pa akong ikukuwento
# Under most questions: 0 is always a person, 9 always the language list.
menu-human = Makausap ang tao
menu-language = Ibang wika

## Danger

# Asked at once when a message may mean danger to life or body. One question, nothing else.
ask-danger =
    { $role ->
        [third_party] Nasa panganib ba siya ngayon mismo?
       *[self] Nasa panganib ka ba ngayon mismo?
    }

# Life or body is at risk. The number first. Then what to say in Japanese, spelled so that this reader can say it aloud,
# with the Japanese name of this language. Interpreters are usual, but no promise.
danger-110 =
    Tumawag ka sa { $police } ngayon. Libre, araw at gabi.
    Sabihin mo: “Tasukete kudasai. Tagarogu-go, onegai shimasu.” (Tulong po. Tagalog po, please.)
    Tapos sabihin kung nasaan ka, o ang pangalan ng tindahan o istasyon na malapit. Madalas ay may nakukuha silang interpreter.

# Someone is hurt or ill. Comes after danger-110.
danger-119 =
    Kung may nasaktan o malala ang lagay: tumawag sa { $ambulance }. Libre ang ambulansya.
    Sabihin mo: “Kyuukyuu desu. Tagarogu-go, onegai shimasu.” (Ambulansya po. Tagalog po, please.)

# On a ship. Comes after danger-110.
danger-118 = Kung nasa barko o nasa dagat: tumawag sa { $coastguard }.

# The person cannot call. The Japanese line stays as it is: it is for showing.
danger-cannot-call =
    Kung kaya mo, pumunta ka sa koban (maliit na istasyon ng pulis), sa tindahan o sa istasyon ng tren. Ipakita ang screen na ito:
    「助けてください。警察を呼んでください。」
    O makiusap sa taong malapit sa iyo na tumawag sa { $police }.

# Thoughts of dying, in any degree. Warm first. People who listen follow below this text. Then one question.
danger-self-harm =
    Salamat at sinabi mo sa akin. Mabigat ang pinagdadaanan mo, at hindi ka nag-iisa.
    May mga taong makikinig sa iyo, nasa ibaba.
    Sinaktan mo na ba ang sarili mo, may ininom ka na bang gamot o iba pang delikado, o gagawin mo na?

# Acting on it now.
danger-self-harm-now =
    Dito ka lang muna sa akin, please. Tumawag ka ngayon sa { $ambulance }: ambulansya, libre. O tumawag sa { $police }.
    Sabihin mo: “Tasukete kudasai. Tagarogu-go, onegai shimasu.” (Tulong po. Tagalog po, please.)
    Kung may mabait na tao sa malapit, puntahan mo siya ngayon. Ilayo mo ang mga bagay na puwedeng makasakit sa iyo.

# They are not acting on it now.
self-harm-stay = Mabuti at sinabi mo sa akin. Puwede kang mag-text dito kahit anong oras, araw o gabi. Kung gusto mong makausap ang isang tao, i-text ang 0.

## Requests at any moment

# Asked for a person, and none of ours is on duty. Honest. Who answers now follows below this text.
handoff-unavailable =
    Automatic ang sumasagot dito. Walang counselor namin na naka-duty ngayon.
    Ito ang mga sumasagot:

# "Who are you, is this secret, do you tell the police?" True, and no more than true.
confidentiality =
    Ang Tsunagu ay libreng linya ng tulong. Hindi mo kailangang sabihin ang pangalan mo.
    Ang isinusulat mo dito ay hindi namin sinasabi sa boss mo, sa pamilya mo, sa pulis o sa immigration, maliban kung ikaw ang humiling.
    Kung gusto mong burahin namin ang lahat, i-text ang: burahin

# After thanks.
thanks-reply = Walang anuman po. Mag-text ka lang kahit kailan.

# Wrong number, small talk, a joke.
out-of-scope = Para ito sa mga may problema sa trabaho o sa bahay, o sa taong kumokontrol sa kanila. Kung ikaw iyon, i-text mo sa akin kung ano ang nangyayari.

# Someone tells about another person. Said once.
third-party-advice =
    Salamat sa malasakit mo.
    Huwag mong kausapin ang gumagawa nito, at huwag kang pumunta doon nang mag-isa para tumulong. Isulat mo kung saan, anong oras at ilang tao.

# Not understood at a question, before the question comes again.
not-understood = Pasensya na po, hindi ko naintindihan.

# A picture, only emoji, an empty message, signs we cannot read.
please-choose = Pasensya na po, salita at numero lang ang nababasa ko. Mag-text ng ilang salita, o pumili ng numero.

# After the answer, when the next message brings nothing new.
anything-else = Nandito pa rin ako. May kailangan ka pa ba?

## Language

# Above the list of languages.
language-menu = Anong wika ang gusto mo?

# After a language was chosen.
language-set = Sige. Tagalog na tayo.

# The person now writes in this language; we ask in this language before we change.
ask-language-switch = Nagte-text ka sa Tagalog. Tagalog na ba tayo?

## Erase and stop

# The person asked to erase in a long sentence. One check.
ask-erase = Buburahin ko ba ang lahat ng isinulat mo dito? Hindi na ito maibabalik ng kahit sino.

# All is gone.
erased = Nabura na. Puwede ka ulit mag-text kahit kailan.

# They said no to erasing.
erase-kept = Sige. Walang binura.

# They want to stop. Neutral: others may look at the phone.
stopped = Sige. Puwede ka ulit mag-text kahit kailan.

## When the system is slow

# The dialogue is not working for a moment. The message is kept. The number list follows.
scripted-menu =
    Pasensya na po, mabagal ako ngayon. Hindi nawala ang text mo.
    Kung nasa panganib ka, tumawag sa { $police }. Kung nasaktan ka, tumawag sa { $ambulance }.
    Tungkol saan ito? Pumili ng numero.
