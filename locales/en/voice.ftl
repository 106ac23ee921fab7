### What is said on the telephone. Heard once, by someone frightened who may not hear well: very short, easy words, no lists.
### Where a text here has the name of another one with voice- before it, it is said in its place.
### $key is a key of the telephone, $role is self or third_party; numbers come from the directory, spoken digit by digit.

## Keys

# After what a key does: “Yes, press 1.” $key is a number.
voice-press = Press { $key }.
# The sign # in a telephone number.
voice-hash = hash
# Each translation names its own language: heard in the list of languages.
voice-language = For English, press { $key }.
# The same about a language that has no voice here. $language is its name.
voice-language-other = For { $language }, press { $key }.
# We have not recorded everything in this language. A list of languages follows.
voice-second-language = Some things we can only say in another language. Which other language do you understand?
# The keys that always work. $nine is the key 9.
voice-hint = To hear it again, press star. For a person, press 0. For another language, press { $nine }.
# Said once, after the answer. The hash key erases.
voice-hint-erase = To erase everything you told me, press hash.

## In place of written texts

# First words. Must not name what this is about: someone may listen.
voice-greeting = Hello. This is Tsunagu. It is free. I am a machine. I will ask a few short questions. You can skip any of them. We do not tell your boss, your family or anyone you know.
# Is somebody listening?
voice-ask-safe = Is it safe for you to talk now?
# Numbers of the list follow.
voice-ask-what =
    { $role ->
        [third_party] What is happening to the person? Press the number that fits.
       *[self] What is happening? Press the number that fits.
    }
# Said only where words are understood.
voice-say-it = Or tell me in your own words.
# The list follows.
voice-ask-prefecture =
    { $role ->
        [third_party] Which prefecture is the person in?
       *[self] Which prefecture are you in?
    }
# Whether they can call other lines.
voice-ask-phone = Can you call other numbers from your phone?
# Choices.
voice-choice-continue = Go on here
voice-choice-list = Choose from a list
# The person cannot call. Someone near can.
voice-danger-cannot-call = Go to a police box, a shop or a station, if you can. Say: “Tasukete kudasai. Keisatsu o yonde kudasai.” That means: help me, call the police. Or ask someone near you to call { $police }.
# Thoughts of dying. Warm. Lines with people who listen follow, then the question.
voice-danger-self-harm = Thank you for telling me. You are in great pain, and you are not alone. There are people who listen.
# The question after that.
voice-ask-harm = Have you hurt yourself or taken something, or are you about to?
# They are not acting on it now.
voice-self-harm-stay = I am glad you told me. You can call at any time, day or night. For a person, press 0.
# Who we are and what we tell. True, and no more than true.
voice-confidentiality = Tsunagu is a free help line. You do not need to give your name. We do not tell your boss, your family, the police or immigration what you say here, unless you ask us to. If you want us to erase everything, press hash.
# After thanks.
voice-thanks-reply = You are welcome. You can call at any time.
# Wrong number, small talk.
voice-out-of-scope = This line helps people who have trouble at work or at home, or with someone who controls them. If that is you, tell me what is happening.
# Not understood, before the question comes again.
voice-please-choose = Sorry, I did not understand. Please press a number.
# They want to stop. Neutral.
voice-stopped = OK. You can call again at any time. Goodbye.
# All is gone.
voice-erased = It is erased. You can call again at any time. Goodbye.
# The dialogue is not working for a moment. The list follows.
voice-scripted-menu = Sorry, I am slow at the moment. If you are in danger, call { $police }. If you are hurt, call { $ambulance }. What is it about?
# After a language was chosen in the middle of a call.
voice-language-set = OK. We go on in English.

## The answer

# Before a telephone number.
voice-number = The number is:
# The same number a second time.
voice-number-again = Once more:
# Before a key that must be pressed there.
voice-then = After it answers:
# Where the exact time is not said.
voice-open-now = Open now.
# The same.
voice-closed-today = Closed now. Opens later today.
# The same.
voice-closed-tomorrow = Closed now. Opens tomorrow.
# The same.
voice-closed = Closed now. Opens on another day.
# It has no number, only a page to write to.
voice-online = You can write to them on the internet.
# It has no number: one goes there.
voice-by-name = You can go there yourself.
# Below the places.
voice-answer-end = You can call me again at any time.

## What can be done then

# A choice; the key follows. We ring the place.
voice-connect = To be connected now
# A choice.
voice-text-me = To get this as a text message
# A choice.
voice-leave-message = To leave a voice message for our counselors
# While it rings there.
voice-connecting = I connect you now. Please wait.
# They did not answer. The number follows.
voice-connect-failed = Nobody answered there.
# That call is over.
voice-connect-over = The call there has ended.
# Before a text is sent. Someone who holds the phone may read it.
voice-ask-text-safe = Is it safe to send you a text? Someone who holds your phone may read it.
# It is sent.
voice-text-sent = OK. The text is on its way.
# Consent before a recording.
voice-ask-record = Your voice is recorded. Only our counselors hear it. Is that all right?
# Before the tone.
voice-record-now = Speak after the tone. When you have finished, press any key.
# It is kept.
voice-recorded = Thank you. We have your message.
# Nothing was recorded.
voice-not-recorded = I did not hear a message.
# The hash key was pressed. One check.
voice-ask-erase-all = Shall I erase everything you told me? Nobody can get it back.

## When nothing is heard

# No key and no word came.
voice-not-heard = I did not hear anything.
# A key that means nothing here.
voice-wrong-key = That key does nothing here.
# Nothing came several times. Neutral. The end of the call.
voice-goodbye = You can call again at any time. Goodbye.
# It takes a moment.
voice-hold = One moment, please.
# Something is broken. The end of the call. Also in the file that answers when all of ours is down.
voice-trouble = Sorry, this line does not work at the moment. If you are in danger, call { $police }. If you are hurt, call { $ambulance }. Both are free. Please call us again in a few minutes.
