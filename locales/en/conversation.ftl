### What the service says while it talks with a person.
### Readers are frightened, tired, on a cheap phone, left school at twelve; someone else may read the screen.
### Short sentences. Easy words. Warm, calm, never official. No blame. "we" is the service.
### Variables: $role is self or third_party (the writer tells about someone else);
### $police, $ambulance, $coastguard are numbers from the directory.

## Opening

# First words of a conversation. Must not name what this is about (no police, victim, trafficking, crime): the boss may read it.
greeting =
    Hello. This is Tsunagu. It is free.
    I am an automatic helper. I will ask a few short questions. You can skip any of them.
    We do not tell your boss, your family or anyone you know.

# When someone says hello again later.
greet-again = Hello. I am still here.

# Question 1. Is somebody watching the phone? Answered yes or no.
ask-safe = Is it safe for you to write now?

# They said it is not safe. One neutral line that tells nothing to someone who looks at the phone. After it we are silent.
pause-neutral = OK, thank you. Have a good day.

## The questions

# Question 2. Own words, or a number from the list below it.
ask-what =
    { $role ->
        [third_party] What is happening to the person? Write it in your own words, or choose a number.
       *[self] What is happening? Write it in your own words, or choose a number.
    }

# Question 3. Under 18 changes who can help.
ask-under-18 =
    { $role ->
        [third_party] Is the person younger than 18?
       *[self] Are you younger than 18?
    }

# Question 4, only when it is about work. "Technical intern" is a kind of work visa: use the name workers use, with the Japanese word.
# Never sounds like a check of papers.
ask-intern =
    { $role ->
        [third_party] Is the person a technical intern (ginou jisshuu)? We ask because interns have their own helpers. You can skip this.
       *[self] Are you a technical intern (ginou jisshuu)? We ask because interns have their own helpers. You can skip this.
    }

# Question 5, only when help depends on the place.
ask-prefecture =
    { $role ->
        [third_party] Which prefecture is the person in? Write its name, for example Tokyo or Aichi.
       *[self] Which prefecture are you in? Write its name, for example Tokyo or Aichi.
    }

# The prefecture list, step 1: parts of Japan.
ask-region = Which part of Japan?

# The prefecture list, step 2.
ask-prefecture-in-region = Which prefecture?

# Question 6. We keep this wish.
ask-staff-gender = If you talk to a person: would you like a woman or a man?

# Question 7. Some numbers do not work from app phones, and some people cannot speak aloud.
ask-phone = Can you talk on the phone?

## Choices: the words beside the numbers. Very short.

choice-yes = Yes
choice-no = No
# Skips a question. No shame in it.
choice-skip = I don't know / skip
choice-what-wages = Not paid, or paid too little
choice-what-documents = Someone keeps my passport, card or bankbook
choice-what-locked = I cannot go out, or I am watched
choice-what-violence = Someone hits or threatens me
choice-what-sexual = Touched, or made to do sexual things
choice-what-papers = Visa or residence card
choice-what-job = I want to change my job
choice-what-other = Something else
# Shows a list of places to choose from.
choice-list = Show me a list
choice-woman = A woman
choice-man = A man
choice-either = Either is fine
choice-phone-mobile = Yes, my phone has a phone number
choice-phone-app = Yes, but only by Wi-Fi or an app
choice-phone-cannot-speak = I cannot speak aloud now
choice-phone-none = I have no phone to call with
# After the danger text: the person goes on with us.
choice-continue = Go on writing here
choice-cannot-call = I cannot call
# Below the answer.
choice-more = More places that help
choice-start-over = Tell about something else
# Under most questions: 0 is always a person, 9 always the language list.
menu-human = A person
# The same for 9.
menu-language = Other language

## Danger

# Asked at once when a message may mean danger to life or body. One question, nothing else.
ask-danger =
    { $role ->
        [third_party] Is the person in danger right now?
       *[self] Are you in danger right now?
    }

# Life or body is at risk. The number first. Then what to say in Japanese, spelled so that this reader can say it aloud,
# with the Japanese name of this language. Interpreters are usual, but no promise.
danger-110 =
    Call { $police } now. It is free, day and night.
    Say: “Tasukete kudasai. Eigo, onegai shimasu.” (Help me. English, please.)
    Then say where you are, or the name of a shop or station near you. They can often bring in an interpreter.

# Someone is hurt or ill. Comes after danger-110.
danger-119 =
    Hurt or very ill: call { $ambulance }. The ambulance is free.
    Say: “Kyuukyuu desu. Eigo, onegai shimasu.” (Ambulance. English, please.)

# On a ship. Comes after danger-110.
danger-118 = On a ship or at sea: call { $coastguard }.

# The person cannot call. The Japanese line stays as it is: it is for showing.
danger-cannot-call =
    Go to a koban (small police box), a shop or a station, if you can. Show this screen:
    「助けてください。警察を呼んでください。」
    Or ask someone near you to call { $police }.

# Thoughts of dying, in any degree. Warm first. People who listen follow below this text. Then one question.
danger-self-harm =
    Thank you for telling me. You are in great pain, and you are not alone.
    There are people who listen, below.
    Have you hurt yourself or taken something, or are you about to?

# Acting on it now.
danger-self-harm-now =
    Please stay with me. Call { $ambulance } now: ambulance, free. Or call { $police }.
    Say: “Tasukete kudasai. Eigo, onegai shimasu.” (Help me. English, please.)
    If someone kind is near you, go to them now. Put things that can hurt you far away.

# They are not acting on it now.
self-harm-stay = I am glad you told me. You can write to me at any time, day or night. To talk with a person, write 0.

## Requests at any moment

# Asked for a person, and none of ours is on duty. Honest. Who answers now follows below this text.
handoff-unavailable =
    I am an automatic helper. There is no counselor of ours on duty now.
    These people answer:

# "Who are you, is this secret, do you tell the police?" True, and no more than true.
confidentiality =
    Tsunagu is a free help line. You do not need to give your name.
    We do not tell your boss, your family, the police or immigration what you write here, unless you ask us to.
    If you want us to delete everything, write: erase

# After thanks.
thanks-reply = You are welcome. You can write to me at any time.

# Wrong number, small talk, a joke.
out-of-scope = This line helps people who have trouble at work or at home, or with someone who controls them. If that is you, write to me what is happening.

# Someone tells about another person. Said once.
third-party-advice =
    Thank you for caring about someone.
    Do not talk to the person who does this, and do not go there alone to help. Write down the place, the time and how many people.

# Not understood at a question, before the question comes again.
not-understood = Sorry, I did not understand that.

# A picture, only emoji, an empty message, signs we cannot read.
please-choose = Sorry, I can only read words and numbers. Please write a few words, or choose a number.

# After the answer, when the next message brings nothing new.
anything-else = I am still here. Do you need something more?

## Language

# Above the list of languages.
language-menu = Which language is good for you?

# After a language was chosen.
language-set = OK. We go on in English.

# The person now writes in this language; we ask in this language before we change.
ask-language-switch = You are writing in English. Shall I go on in English?

## Erase and stop

# The person asked to erase in a long sentence. One check.
ask-erase = Shall I erase everything you wrote here? Nobody can get it back.

# All is gone.
erased = It is erased. You can write again at any time.

# They said no to erasing.
erase-kept = OK. Nothing is erased.

# They want to stop. Neutral: others may look at the phone.
stopped = OK. You can write again at any time.

## When the system is slow

# The dialogue is not working for a moment. The message is kept. The number list follows.
scripted-menu =
    Sorry, I am slow at the moment. Your message is kept.
    If you are in danger, call { $police }. If you are hurt, call { $ambulance }.
    What is it about? Choose a number.
