### What counselors say and show: sentences ready to be sent, and the page for a receiving counter.
### The reader is the person; the speaker is a counselor, a human being, a woman or a man: no word may tell which.


## Ready sentences: found by typing, sent as they stand here. Warm, short, one thing at a time.

# First words of a counselor. $name is the counselor's name, as colleagues call them.
ready-hello = Hello, my name is { $name }. I am a person, not a machine. I have read what you wrote, so you do not need to tell it again.

# Before anything else.
ready-safe = Is it safe for you to write now? If someone comes near, just stop. I will wait.

# They hesitate.
ready-time = Take your time. I am here.

# They told something hard.
ready-thanks = Thank you for telling me. That must be very hard.

# They blame themselves.
ready-not-fault = This is not your fault.

# They fear that others hear of it.
ready-secret = I do not tell your boss, your family or anyone you know what you write here.

# Body first.
ready-hurt = Are you hurt or ill? Do you need a doctor now?

# No address is needed.
ready-where = Where are you now? The name of a town or a station is enough.

# Whether somebody is beside them.
ready-alone = Are you alone now, or is someone with you?

# Shelter.
ready-tonight = Do you have a safe place to sleep tonight?

# Food and money.
ready-food = Have you eaten today? Do you have some money for food?

# Documents.
ready-papers = Who has your passport and your residence card now?

# When we may write again without danger.
ready-when = At what time is it safe for me to write to you here?

# Their own wish.
ready-wish = What do you wish for most right now?

# Nothing happens over their head.
ready-choose = You decide. I will do nothing without your yes.

# The counselor needs a few minutes.
ready-look-up = I will look that up for you. Please wait a few minutes. I will write to you again.

# Calling a counter for them.
ready-together = If you want, I can call them for you and explain. Shall I?

# The counselor has not understood.
ready-unclear = I am not sure that I understood you. Can you say it again in other words?

# What the counselor writes is translated by a machine.
ready-machine = A machine translates what I write. If something sounds strange, please ask me.

# Before somebody else takes over.
ready-colleague = I would like a colleague of mine to go on with you here. They will have read what you wrote. Is that all right?

# The counselor must stop.
ready-later = I have to stop for now. You can write here at any time. The automatic helper answers, and it can call us.

# The end of a talk.
ready-goodbye = I am glad that you wrote. Please take care of yourself.


## Above and below what a machine translated

# Above it. The counselor's own words follow below, so that somebody who reads them can check.
casework-machine = (Translated by a machine)


## The page for a receiving counter. The person reads it first; without their yes nobody gets it.

# Asks whether we may hand it on. What stands on it follows. $counter is the name of the place.
sheet-ask = May I give this to { $counter }? Then you need not tell everything again. They would read:

# Below it, before yes and no.
sheet-only-yes = They get it only if you say yes. Your name and your number are not on it.

# Everything ended before they answered.
sheet-withdrawn = Nobody was given what you were shown, because you have not said yes. If you want it passed on, write 0 for a person.

# Head of the page, read by the counter.
sheet-title = Referral

# Before the name of a language.
sheet-language = Language

# Before «a woman» or «a man».
sheet-staff = Wishes to talk to

# A fact.
sheet-child = Younger than 18

# A fact: the writer tells about somebody else.
sheet-third-party = Written by someone who knows the person

# Before the name of a prefecture.
sheet-place = Prefecture

# Before a list of what happened.
sheet-happened = What happened

# Before a list of what help is wanted with.
sheet-about = Help is needed with

# A fact.
sheet-no-speaking = Cannot speak aloud on the phone

# Before a few sentences by the counselor.
sheet-summary = In a few words


## What happened, in words that hurt nobody who reads them about themselves. No full stop.

# Somebody uses their weak position.
indicator-abuse_of_vulnerability = Someone uses that they depend on them

# The job is not what was promised.
indicator-deception = The work or the pay is not what was promised

# Locked in or watched.
indicator-restriction_of_movement = Cannot go out freely

# Kept away from others.
indicator-isolation = Kept away from other people

# Hit or hurt.
indicator-physical_violence = Hit or hurt

# Gentle, no detail.
indicator-sexual_violence = Touched or forced sexually

# Threats.
indicator-intimidation_threats = Threatened

# Papers kept by others.
indicator-document_retention = Someone keeps the passport, card or bankbook

# Pay.
indicator-wage_withholding = Not paid, or paid too little

# A debt keeps them working.
indicator-debt_bondage = Must work because of a debt

# Work or housing.
indicator-abusive_conditions = Dangerous or very bad work or housing

# Hours.
indicator-excessive_overtime = Works too many hours

# Gentle, no detail.
indicator-sexual_exploitation = Made to do sexual work

# Under 18.
indicator-child_involved = A child is concerned

# A kidney or other organ.
indicator-organ_removal = Asked to give an organ

# Gentle.
indicator-self_harm = Is in so much pain that they think of dying

# Life or body at risk now.
indicator-immediate_danger = In danger now


## What help is wanted with. No full stop.

# Visa.
topic-immigration_status = Visa or residence card

# Lawyer, compensation.
topic-legal_help = A lawyer or compensation

# Going home.
topic-return_home = Going back to the home country

# A bed.
topic-shelter = A safe place to stay

# Another job.
topic-job_change = Another job
