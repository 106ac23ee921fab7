### Accounts, devices, shifts and the list of staff. Read by staff only.

# Title of the page behind a one-time link.
set-up-title = Set up your account
# Greeting. $name: their name.
set-up-hello = Welcome, { $name }.
# Before the login name.
set-up-login = You sign in as
# Second step: the code generator on the phone.
set-up-phone = The code on your phone
# How to do it.
set-up-phone-help = Open an authenticator app (for example Google Authenticator or Microsoft Authenticator), add an account, and point the camera at this picture. Then type the code that it shows.
# For screen readers: what the picture is.
set-up-qr = QR code for the authenticator app. The key beside it says the same.
# Before the secret in letters.
set-up-secret = If your phone cannot read the picture, type this key:
# First step.
set-up-password = Your password
# What a password must be. $length: a number.
set-up-password-help = { $length ->
    [one] At least { $length } character. Some words that only you would put together are good. Not your name, not one that is used often.
   *[other] At least { $length } characters. Some words that only you would put together are good. Not your name, not one that is used often.
}
# Button: finish setting up.
set-up-do = Finish
# The code did not fit the secret.
set-up-code-wrong = This code is not the one on your phone now. Add the account again from this picture, check that the phone's clock is right, and type the newest code.

# Fields and button of passwords.
password-old = Present password
# Field: the new password.
password-new = New password
# Field: the new password once more.
password-again = New password again
# Heading and button.
password-change = Change password
# What changing does.
password-change-help = You are signed out on all other devices.
# It was changed.
password-changed = Your password is changed. You are signed out on all other devices.
# The two fields differ.
password-differs = The two new passwords are not the same.
# The present password was wrong.
password-old-wrong = The present password is not right.
# Too short. $length: the least number of characters.
password-short = { $length ->
    [one] Too short: it needs { $length } character.
   *[other] Too short: it needs { $length } characters.
}
# Too long. $length: the least number of characters.
password-long = { $length ->
    [one] Too long: { $length } character is enough.
   *[other] Too long: from { $length } characters on it is good, but this is more than we can take.
}
# Too common. $length: the least number of characters.
password-common = { $length ->
    [one] Too easy to guess. Choose another with { $length } character or more.
   *[other] Too easy to guess: it is used often, or a pattern. Choose another with { $length } characters or more.
}
# It contains a name. $length: the least number of characters.
password-name = { $length ->
    [one] It contains your name or login. Choose another with { $length } character or more.
   *[other] It contains your name or login. Choose another with { $length } characters or more.
}

# Heading: devices somebody is signed in on.
devices = Signed in on
# What it is for.
devices-help = If one of these is not yours, sign it out and change your password.
# No devices.
devices-none = Not signed in anywhere.
# Column: what the browser calls itself.
device = Device
# Column: last used.
device-used = Last used
# Column: signed out by itself at.
device-until = Ends
# Mark of the device one looks at.
device-this = this one
# Button: end that session.
device-revoke = Sign out

# Heading: one's own week.
shifts-own = My week
# Heading: the week of somebody else. $name: who.
shifts-of = The week of { $name }
# What shifts are for.
shifts-help = People who wait are told when somebody next comes on duty. Times are Japan's.
# No shift on this day.
shifts-none = off
# Behind a time that is in the next day.
shifts-next-day = (next day)
# Button: take the shift away.
shifts-remove = Remove
# Heading and button.
shifts-add = Add a shift
# Legend of the days.
shifts-days = On these days
# Field: begins.
shifts-from = From
# Field: ends.
shifts-to = To
# What an end before the start means.
shifts-overnight-help = An end that is not after the start means the next day.
# Heading above a supervisor's list of the others.
shifts-others = Others
# No day was chosen.
shifts-problem-day = Choose at least one day.
# A time is malformed.
shifts-problem-time = Give both times as hours and minutes.
# It overlaps with another.
shifts-problem-overlap = This overlaps with another shift. Nothing was saved.
# Too many.
shifts-problem-many = These are too many shifts for one week.
# The person or shift is not there any more.
shifts-problem-gone = This is not here any more.
# Days of the week.
weekday-0 = Monday
# A day.
weekday-1 = Tuesday
# A day.
weekday-2 = Wednesday
# A day.
weekday-3 = Thursday
# A day.
weekday-4 = Friday
# A day.
weekday-5 = Saturday
# A day.
weekday-6 = Sunday

# A role: has conversations.
role-counselor = Counselor
# A role: counselor who can take over and sees all.
role-supervisor = Supervisor
# A role: reviews texts.
role-reviewer = Text reviewer
# A role: manages staff, sees no conversation.
role-administrator = Administrator
# How well a language is spoken.
level-native = native
# How well.
level-fluent = fluent
# How well.
level-basic = basic
# A gender.
gender-female = Woman
# A gender.
gender-male = Man
# A gender.
gender-other = Other

# Heading and button: somebody new.
staff-add = Add somebody
# Field and column.
staff-name = Name
# Who reads it.
staff-name-help = As colleagues and people in conversations read it. It need not be the full name.
# Field.
staff-pronoun = Form of address
# What it is.
staff-pronoun-help = What a person may call them: chị, さん, Ms … May be empty.
# Field and column.
staff-role = Role
# Field and column.
staff-gender = Gender
# What it means.
staff-gender-help = People who ask for a woman or a man are only ever shown to, and answered by, staff of that gender.
# Field and column.
staff-languages = Languages
# Field.
staff-counter = Counter they sit at
# What it means.
staff-counter-help = Only for staff of a public counter who take conversations here.
# Field: conversations at a time.
staff-capacity = Conversations at a time
# Field.
staff-phone = Phone
# What it is for.
staff-phone-help = Where calls reach them. Kept encrypted, never shown to anybody but administrators.
# Below the login field.
staff-login-help = Small letters, digits, dot, dash, underscore. Empty: made from the name.
# Column.
staff-state = State
# Column: their console was last open.
staff-seen = Last seen
# Mark: they left.
staff-left = left
# Mark: they have not used their set-up link.
staff-no-password = not set up yet
# Button.
staff-save = Save
# It was saved.
staff-saved = Saved.
# Before the link. It is shown once.
staff-link = Give them this link in person or over a safe way. It works once, within one day, and is shown only now:
# Button.
staff-new-link = New set-up link
# Button: they do not work here any more.
staff-leave = They have left: close the account
# What leaving did.
staff-left-help = They cannot sign in. Their name stays with the conversations they had.
# Button: they work here again.
staff-return = They are back
# Somebody else changed it. $fields: which fields.
staff-stale = Somebody else changed this meanwhile: { $fields }. Nothing of yours was saved; this is how it is now.
# What was wrong, by field.
staff-problem-name = The name needs between one and eighty characters.
# Wrong field.
staff-problem-pronoun = The form of address is too long.
# Wrong field.
staff-problem-role = This role cannot be given now: the last administrator must stay one, and who has conversations must hand them over first.
# Wrong field.
staff-problem-gender = Choose a gender. It cannot be changed while they have a conversation in which somebody of their gender was asked for.
# Wrong field.
staff-problem-languages = Choose at least one language.
# Wrong field.
staff-problem-counter = This counter is not in the directory.
# Wrong field.
staff-problem-capacity = The number of conversations is too small or too large.
# Wrong field.
staff-problem-phone = Write the phone with plus and its country code, without the first zero.
# Wrong field.
staff-problem-login = This login is taken, or has letters it cannot have.
