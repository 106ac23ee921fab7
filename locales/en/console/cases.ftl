### The inbox, conversations and referral sheets. Read by staff only.

## The inbox

# Title of the page.
inbox-title = Inbox
# Section: people who wait for somebody.
inbox-waiting = Waiting
# Nobody waits.
inbox-waiting-none = Nobody is waiting.
# Section: one's own conversations.
inbox-mine = Yours
# One has none.
inbox-mine-none = You have no conversation now.
# Section: colleagues ask one to take over or to join.
inbox-transfers = Asked of you
# Section: who chose to be written to later.
inbox-call_backs = To be contacted
# Section: what colleagues have, for supervisors.
inbox-others = With colleagues
# Link to what has ended.
inbox-closed = Closed
# The last word is the person's.
inbox-unanswered = Waits for you
# A colleague has not answered the person; since when follows.
inbox-silent = No answer for
# Who has it. $name is a colleague.
inbox-with = with { $name }
# One said no to it.
inbox-declined = You said no
# When they want to be contacted. $start: day and time, $end: a time.
inbox-contact = Contact between { $start } and { $end }
# The time has come.
inbox-due = now
# Who asks. $name is a colleague.
inbox-transfer-by = { $name } asks you to take over
# More than the page shows. $count: how many.
inbox-more = And { $count } more
# The counter that they need. $name: its official name.
inbox-counter = For: { $name }
# Instead of what was understood.
inbox-unreadable = Its key cannot be opened, so nobody can read it here. Tell whoever runs this service.
# The section is empty.
inbox-call_backs-none = Nobody.
# The section is empty.
inbox-transfers-none = Nobody asks you.
# The section is empty.
inbox-others-none = Colleagues have none.
# Link.
section-before = Page before
# How urgent: life at risk now.
urgency-emergency = Emergency
# How urgent: within hours.
urgency-urgent = Urgent
# How urgent: neither.
urgency-normal = Normal
# Waiting time below a minute.
since-now = now
# Waiting time. $minutes: number.
since-minutes = { $minutes } min
# Waiting time. $hours: number.
since-hours = { $hours } h
# Waiting time. $days: number.
since-days = { $days } d
# A way people reach us.
channel-sms = SMS
# A way people reach us.
channel-line = LINE
# A way people reach us.
channel-chat = Web chat
# A way people reach us.
channel-voice = Telephone
# Wish of the person; a promise.
wish-female = Woman only
# Wish of the person; a promise.
wish-male = Man only
# They themselves said yes to another gender.
wish-waived = Any gender, by their own yes
# Why there is a handoff.
reason-asked = Asked for a person
# Why there is a handoff.
reason-danger = Danger
# Why there is a handoff.
reason-self_harm = Thoughts of dying
# Why there is a handoff.
reason-not_understood = Bot did not understand
# Why there is a handoff.
reason-routing = Their counter is here
# What a colleague is beside the counselor.
part-interpreter = Interpreter
# What a colleague is beside the counselor.
part-supervisor = Supervisor
# Not here yet.
part-invited = invited
# Button.
deed-accept = Accept
# Button: others are asked.
deed-decline = Not me
# Button: accept a transfer.
deed-take-over = Take over
# Button: refuse a transfer.
deed-return = Return
# Button: end one's own offer.
deed-take-back = Take the offer back
# Button: come as interpreter or supervisor.
deed-join = Join
# Button: refuse an invitation.
deed-not-now = Not now
# Button: do not stand by any more.
deed-leave = Leave
# Button for supervisors.
deed-supervisor = Take over from colleague
# Button: give it back so that somebody else takes it.
deed-release = Back to the queue
# Button: a call-back; the person did not answer, or the call broke off.
deed-ring = Call again (your phone rings first)

## Labels of triage.md, short, for staff

# Sign beside a label.
label-corrected = set by staff
# More labels than shown. $count: how many.
labels-more = +{ $count }
# Indicator.
label-abuse_of_vulnerability = Abuse of vulnerability
# Indicator.
label-deception = Deception
# Indicator.
label-restriction_of_movement = Locked in or watched
# Indicator.
label-isolation = Isolation
# Indicator.
label-physical_violence = Physical violence
# Indicator.
label-sexual_violence = Sexual violence
# Indicator.
label-intimidation_threats = Threats
# Indicator.
label-document_retention = Documents kept
# Indicator.
label-wage_withholding = Wages withheld
# Indicator.
label-debt_bondage = Debt bondage
# Indicator.
label-abusive_conditions = Abusive conditions
# Indicator.
label-excessive_overtime = Excessive overtime
# Indicator.
label-sexual_exploitation = Sexual exploitation
# Indicator.
label-child_involved = Child
# Indicator.
label-organ_removal = Organ removal
# Indicator.
label-self_harm = Self-harm
# Indicator.
label-immediate_danger = Immediate danger
# Topic.
label-immigration_status = Status of residence
# Topic.
label-legal_help = Legal help
# Topic.
label-return_home = Return home
# Topic.
label-shelter = Shelter
# Topic.
label-job_change = Change of job

## What has ended

# Title of the page.
closed-title = Closed
# Column.
closed-ended = Ended
# Column.
closed-language = Language
# Column.
closed-channel = Way
# Column.
closed-urgency = Urgency
# Column.
closed-how = How it ended
# Column.
closed-who = With
# Link to the next page.
closed-earlier = Earlier
# Nothing there.
closed-none = Nothing has ended yet.
# How it ended.
outcome-helped = Helped
# How it ended.
outcome-referred = Referred to a counter
# How it ended.
outcome-emergency = Emergency services called
# How it ended.
outcome-no_answer = No answer any more
# How it ended.
outcome-other = Something else
# How it ended.
outcome-left = The person left
# How it ended.
outcome-nobody_came = Nobody came in time
# How it ended.
outcome-closed = Closed
# How it ended.
outcome-abandoned = The person left
# How it ended.
outcome-expired = Nobody came in time

## Conversation

# Title of the page; tells nothing to who walks by.
conversation-title = Conversation
# How it stands.
standing-yours = You have this conversation
# How it stands. $name is a colleague.
standing-with = { $name } has this conversation
# How it stands; the time follows.
standing-waiting = Waiting for somebody since
# How it stands.
standing-offered = Offered to whoever fits
# How it stands. $name is a colleague.
standing-offered-to = Offered to { $name }
# Name of the lines for screen readers.
talk-label = Messages
# Name of the side for screen readers.
side-label = About this conversation
# Link.
lines-earlier = Earlier messages
# Who wrote a message.
line-person = Person
# Who wrote a message.
line-bot = Automatic helper
# The words are gone.
line-erased = Erased
# A text message's pieces. $count: number.
line-segments = { $count } SMS
# What was sent that is no text.
event-sticker = Sticker
# What was sent that is no text.
event-image = Picture
# What was sent that is no text.
event-audio = Sound
# What was sent that is no text.
event-video = Video
# What was sent that is no text.
event-location = Place
# What was sent that is no text.
event-file = File
# Where our message is.
status-queued = waiting to be sent
# Where our message is.
status-wired = being sent
# Where our message is.
status-sent = sent
# Where our message is.
status-delivered = arrived
# Where our message is.
status-read = read
# Where our message is.
status-errored = error
# Where our message is.
status-failed = not delivered
# Below the meaning of an answer.
mark-choice = their choice, our own words
# Below the meaning of a text of ours.
mark-ours = our own text, not translated by a machine
# Below a counselor's own words.
mark-own-words = the counselor's own words
# Below a translation.
mark-machine = machine translation
# Below a translation.
mark-through-english = through English
# Below a translation. $language: another language than the conversation's.
mark-from = written in { $language }
# Until it is translated.
mark-working = Being translated …
# Before the reason.
mark-partly = What stands between ⟦ and ⟧ is not translated.
# Before what differs.
mark-check = Look at the original, these differ:
# What differs.
flag-numbers = numbers
# What differs.
flag-names = names
# What differs.
flag-negation = «not»
# Why there is no translation.
untranslated-no-pair = No machine for this language. Ready sentences and colleagues who speak it help.
# Why there is no translation.
untranslated-wrong-language = Another language than expected.
# Why there is no translation.
untranslated-wrong-script = Written in letters the machine does not know.
# Why there is no translation.
untranslated-too-long = Too long for the machine.
# Why there is no translation.
untranslated-too-slow = The machine took too long.
# Why there is no translation.
untranslated-busy = The machine is busy.
# Why there is no translation.
untranslated-failed = The machine could not translate this.
# What they wrote while a counselor has it.
noticed-danger = wrote of danger
# What they wrote while a counselor has it.
noticed-self_harm = wrote of dying
# What they wrote while a counselor has it.
noticed-human = asks for a person
# What they wrote while a counselor has it.
noticed-staff_gender = asks for a woman or a man
# What they wrote while a counselor has it.
noticed-language = asks for another language
# What they wrote while a counselor has it.
noticed-erase = wants all erased
# What they wrote while a counselor has it.
noticed-stop = wants to stop
# What they wrote while a counselor has it.
noticed-joined = joined another way to reach us

## Answering

# Field.
answer-label = Your answer
# In the empty field.
answer-placeholder = Write an answer
# Button.
answer-send = Send
# Field. $language: the person's language.
answer-theirs = In { $language }: this is what is sent, with your own words below
# Button. $language: the person's language.
answer-translate = Translate into { $language }
# The machine gave nothing.
answer-not-translated = The machine could not translate this. Try shorter sentences.
# No machine. $language: the person's language.
answer-no-pair = No machine translates into { $language }. Ready sentences are in their language.
# In place of the field: the case of a call.
answer-spoken = You speak with this person by telephone: nothing can be written to them from here. Ready sentences and counters are here to be read aloud.
# Above the exact form of a message.
preview-title = What the person sees
# Button.
preview-cancel = Do not send
# Opens the list.
sentences-title = Ready sentences
# Field.
sentences-search = Type to find
# Nothing found.
sentences-none = No sentence has these words.
# Somebody fluent has reviewed it.
sentences-reviewed = reviewed
# Nobody fluent has reviewed it.
sentences-drafted = draft, not reviewed

## Side

# Section.
understood-title = Understood
# Opens the form.
understood-edit = Correct
# Button.
understood-save = Save
# A choice.
fact-unknown = not known
# Field: the staff's own words.
fact-summary = In a few words, for colleagues
# Fields.
fact-indicators = What happened
# Fields.
fact-topics = What it is about
# Field.
fact-role = Who writes
# Field.
fact-age_group = Age
# Field.
fact-gender = Gender
# Field.
fact-residence = Status of residence
# Field.
fact-perpetrator = Who does it
# Field.
fact-phone = Their telephone
# Field.
fact-prefecture = Prefecture
# Field.
fact-immediate_danger = In danger now
# Field.
fact-medical_emergency = Needs a doctor now
# Field.
fact-at_sea = On a ship
# Field.
fact-forced_return = About to be sent home
# Field.
fact-fears_own_authorities = Fears their own authorities
# Field.
fact-wants_anonymity = Wants to stay unnamed
# Field.
fact-can_speak = Can speak aloud
# A value.
truth-yes = yes
# A value.
truth-no = no
# A value.
role-self = the person themself
# A value.
role-third_party = somebody else
# A value.
age_group-child = under 18
# A value.
age_group-adult = adult
# A value.
residence-technical_intern = technical intern
# A value.
residence-employment_for_skill = employment for skill
# A value.
residence-specified_skilled = specified skilled
# A value.
residence-student = student
# A value.
residence-spouse = spouse
# A value.
residence-other_work = other work
# A value.
residence-short_stay = short stay
# A value.
residence-no_status = no status
# A value.
perpetrator-employer = employer
# A value.
perpetrator-partner = partner
# A value.
perpetrator-family = family
# A value.
perpetrator-broker = broker
# A value.
perpetrator-stranger = stranger
# A value.
phone-mobile = mobile
# A value.
phone-landline = landline
# A value.
phone-ip_or_prepaid = app or prepaid
# A value.
phone-abroad = from abroad
# A value.
phone-none = none
# Section.
counters-title = Counters
# State.
counter-open = open
# State.
counter-shut = closed
# State.
counter-language-yes = their language
# State.
counter-language-interpreter = by interpreter
# State.
counter-language-no = Japanese only
# Button.
counter-send = Send
# Title: the same person's conversations by other ways (SMS, LINE …).
doors-title = Also theirs
# When they last wrote there.
doors-last = last message { $at }
# Beside one in which no code was typed that says it is the same person.
doors-unsure = maybe somebody else at the same telephone or account
# Section.
sheets-title = Referral sheets
# There is none.
sheets-none = None yet. Open a counter and draft one.
# Title.
sheet-title = Referral sheet
# Button.
sheet-draft = Referral sheet
# Title. $counter: its name.
sheet-draft-title = Referral sheet for { $counter }
# What this is.
sheet-draft-help = The person reads it first, in their language. It can be printed only after their own yes. Name and number are not on it.
# The same for the case of a call.
sheet-spoken = This person is on the telephone and cannot read a sheet, so none can be shown to them or handed on. Tell them how to reach the counter.
# Above the left half.
sheet-for-counter = For the counter
# Above the right half.
sheet-for-person = For the person
# Field.
sheet-summary-ja = In a few words, in Japanese
# Field. $language: the person's language.
sheet-summary-theirs = The same in { $language }
# What must be.
sheet-same = Nothing may stand on the sheet that the person cannot read: both must say the same.
# Button.
sheet-look = Look at it again
# Button.
sheet-show = Show it to the person and ask
# Link.
sheet-back = Back to the conversation
# Button.
sheet-print = Print
# State.
sheet-state-shown = shown, no answer yet
# State.
sheet-state-agreed = agreed
# State.
sheet-state-declined = declined
# Why it cannot be printed.
sheet-not-shown = The person has not answered yet. It must not be handed on.
# Why it cannot be printed.
sheet-not-declined = The person said no. It must not be handed on.
# Field.
sheet-which = Which message is their answer?
# Button.
sheet-is-yes = It says yes
# Button.
sheet-is-no = It says no
# Head of the printed sheet, read by the counter.
paper-title = Referral sheet
# Whom it is for. $counter: its name.
paper-to = To: { $counter }
# Who hands it on. $name: a counselor, $at: day and time, $number: of this sheet.
paper-from = Tsunagu (help in many languages) · { $name } · { $at } · No. { $number }
# A line of the sheet.
paper-language = Language
# A line of the sheet.
paper-staff = Asks for staff of this gender
# A line of the sheet.
paper-child = Under 18
# A line of the sheet.
paper-third-party = Written by somebody who knows the person
# A line of the sheet.
paper-place = Prefecture
# A line of the sheet.
paper-happened = What happens
# A line of the sheet.
paper-about = Help needed
# A line of the sheet.
paper-no-speaking = Cannot speak aloud on the phone
# Before a few sentences.
paper-summary = In short
# Before the person's consent.
paper-consent = The person's consent
# $at: day and time, $language: the person's.
paper-agreed = On { $at } the person read the words below ({ $language }) and agreed by a message of their own.
# No consent.
paper-not-agreed = The person has not agreed. This must not be handed on.
# Below it.
paper-no-name = Name and telephone number are left out to protect the person.
# Section.
notes-title = Notes
# Field; the person never sees it.
notes-label = Note for colleagues
# Button.
notes-add = Add
# Section.
hand-title = Colleagues and end
# Field.
hand-transfer = Ask a colleague to take over
# Field.
hand-interpreter = Invite an interpreter
# Field.
hand-supervisor = Ask a supervisor to stand by
# A choice.
hand-anybody = whoever fits
# State.
hand-here = here
# State.
hand-away = away
# Button.
hand-ask = Ask
# Field.
close-title = End: the automatic helper speaks again
# Button.
close-do = End
# What happens.
close-help = The person is told that they can always ask for somebody again.

## Problems

# Why it was not done.
problem-not_yours = You do not have this conversation any more. Nothing was sent.
# Why it was not done.
problem-closed = This conversation has ended. Nothing was sent.
# Why it cannot be done.
problem-blocked = Messages do not reach this person: they, or their phone company, block our number. They can write to us by web chat or LINE, or call; we cannot reach them by this way.
# Why it cannot be done.
problem-erased = The person had everything erased. Nothing can be sent.
# Why it was not done: nothing that is written reaches a telephone.
problem-spoken = This person is on the telephone: say it to them. Nothing was sent.
# Why it was not done.
problem-malformed = The text is empty or too long.
# No connection.
problem-offline = No connection. Your words are still here; try again.
# What went wrong with a form.
problem-signed_out = You are signed out. Nothing was sent. Your words are still here: copy them, and sign in again.
# Why it was not saved.
problem-corrected = Somebody changed this after you opened the page. Nothing was saved: look, and save again.
# Before the fields that changed.
problem-changed = Changed meanwhile:

## A button of an old page was pressed: what has changed

# What changed.
changed-taken = A colleague has taken this conversation.
# What changed.
changed-capacity = You have as many conversations as you can take. End or hand over one first.
# A call was accepted by somebody whose telephone we do not know.
changed-no_phone = This is a telephone call, and we have no telephone number of yours. An administrator can add it.
# What changed.
changed-not_yet = The person asked not to be contacted before a certain time.
# What changed: a call-back is to be made outside the hours they agreed to.
changed-hours = It is outside the hours in which the person said it is safe to call them. Nobody was called.
# What changed.
changed-ended = The person left, or it has ended.
# What changed.
changed-not_yours = You do not have this conversation any more.
# What changed.
changed-transfer_open = A colleague is being asked already.
# What changed.
changed-transfer_gone = The offer was taken back or accepted by somebody else.
# What changed.
changed-wish = The person asks for somebody else. It stays offered to colleagues who fit; you keep it until one takes it, or give it back to the queue.
# What changed.
changed-other = Something happened to it after you opened the page.

## Keyboard

# Title.
keys-title = Keys
# Button.
keys-show = Keys
# Button.
keys-close = Close
# Keys.
keys-move = j / k
# What they do.
keys-move-does = next, previous
# Key.
keys-open = Enter
# What it does.
keys-open-does = open
# Key.
keys-accept = a
# What it does.
keys-accept-does = accept the chosen one
# Key.
keys-inbox = i
# What it does.
keys-inbox-does = back to the inbox
# Key.
keys-reply = r
# What it does.
keys-reply-does = write an answer
# Key.
keys-sentences = /
# What it does.
keys-sentences-does = find a ready sentence
# Keys.
keys-counter = 1 …
# What they do.
keys-counter-does = show a counter's details as they arrive; Enter sends
# Key.
keys-note = n
# What it does.
keys-note-does = write a note
# Key.
keys-help = ?
# What it does.
keys-help-does = this list
# Read aloud and in the tab, without any content. $count: how many.
live-urgent = { $count } urgent waiting
# Shown while the page is cut off from the service.
live-offline = No connection. What happens now is not on this page yet.

## What was not done, kept or told

# When it is safe to write to them. $start, $end: times.
standing-safe = Safe to write { $start }–{ $end }
# It is not that time now.
standing-unsafe = not now
# Link, below earlier messages.
lines-newest = Newest messages
# Below what an interpreter wrote. $name is a colleague.
mark-interpreter = interpreted by { $name }
# Opens a field below a message, for an interpreter.
interpret-open = Say what it means
# Field.
interpret-language = In which language
# Button.
interpret-save = Add
# Button: the interpreter is asked to write the counselor's words in the person's language. $name: the interpreter.
asked-ask = Ask { $name } to write it in their language
# Below words that the interpreter has not written yet.
asked-waits = the interpreter is writing
# The same, but the interpreter is gone.
asked-nobody = nobody interprets now
# Button: it is not wanted any more.
asked-drop = Not needed
# Above the counselor's words. $name: the counselor, $language: the person's.
asked-please = { $name } asks you to write this in { $language }. It goes to { $name }, who sends it.
# Opens the field.
asked-say = Write it
# Opens the field once more, until it is sent.
asked-otherwise = Write it differently
# Button. $name: the counselor.
asked-give = Give it to { $name }
# Where the counselor's words will stand. $name: the counselor.
asked-none = What { $name } wants to say to the person comes here, for you to write in their language.
# Before a note.
note-asks = for the interpreter
# Button: send although it may not be safe.
answer-anyway = Send anyway
# Own words were changed after they were translated.
answer-outdated = You have changed your words since. Translate them again, or send them without the translation.
# Button: without the translation.
answer-drop = Remove the translation
# A sheet was shown and not answered.
close-sheet = The sheet they have not answered is withdrawn, and they are told.
# Field: although it may not be safe.
sheet-anyway = Show it now, although it is outside the hours that are safe for them
# State.
sheet-state-withdrawn = withdrawn
# Why it cannot be printed.
sheet-not-withdrawn = The conversation ended before the person answered. It must not be handed on.
# Why it was not done. $name is a colleague.
problem-taken = { $name } has this conversation now. Nothing was sent; your words are still here.
# Why it was not done; who has it now may not be told.
problem-gone = You cannot see this conversation: somebody else has it now, or it does not exist. Nothing was sent. What you wrote is kept below.
# Nothing is sent before it was seen.
problem-unseen = This is what the person will see. Read it, and send.
# It may not be safe.
problem-hours = It is outside the hours in which the person said it is safe to write. Nothing was sent.
# A message whose answer was lost had arrived.
problem-known = The one before was sent after all, though no answer came back. Look at the conversation; send this one too if it is still needed.
# Words for a sheet.
problem-too_long = Too long for the sheet. Your words are still here.
# Words for a sheet.
problem-same = The person must be able to read everything: write it in their language too.
# A sheet was answered already.
problem-settled = This sheet has been answered or withdrawn already, or the message is older than the sheet.
# Only who has come as interpreter.
problem-not_interpreter = You do not interpret here (any more). Nothing was kept.
# What an interpreter was asked for.
problem-unsaid = The interpreter has not written this in the language that the person uses now. Nothing was sent.
# What an interpreter wrote comes too late.
problem-unasked = This is not asked for any more: it was sent, the person changed the language, or somebody else has the conversation now. Nothing was kept.
# Field with what somebody wrote.
words-kept = What you wrote
# Title, without any content.
gone-title = This conversation is not here any more
# Button: browsers allow sound only after a touch.
sound-off = Sound is off. Press here to hear urgent requests.
# In place of a language.
language-unknown = Language not known yet
