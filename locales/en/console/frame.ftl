### The frame around all pages of the console, and signing in. Read by staff only.

# Hidden until reached by keyboard: jumps over the navigation.
frame-skip = Skip to the page
# Name of the navigation for screen readers.
frame-nav = Pages
# Navigation: people who wait and one's own conversations.
frame-inbox = Inbox
# Navigation: when one is on duty.
frame-shifts = Shifts
# Navigation: people who work here, for administrators.
frame-staff = Staff
# Navigation: one's own password and devices.
frame-me = My account
# Button that shows: I can be given conversations. Pressing it makes one away.
frame-available = Available
# Button that shows: I am given no conversations. Pressing it makes one available.
frame-away = Away
# Name of the language buttons for screen readers.
frame-language = Language of this console
# Button: end this session.
frame-sign-out = Sign out

# Title of the sign-in page.
sign-in-title = Sign in
# Field: the login name.
sign-in-login = Login
# Field: the password.
sign-in-password = Password
# Field: the six digits from the phone.
sign-in-code = Code from your phone
# Below the code field.
sign-in-code-help = The six digits in your authenticator app. Each code works once.
# Button: sign in.
sign-in-do = Sign in
# Link on a page that tells that the sign-in is over.
sign-in-again = Sign in again
# Something was wrong; it is not told which.
sign-in-wrong = Login, password and code do not belong together. If you have just used this code, wait for the next one.
# Too many tries. $seconds: how long to wait.
sign-in-wait = { $seconds ->
    [one] Too many tries. Please wait { $seconds } second, then try again.
   *[other] Too many tries. Please wait { $seconds } seconds, then try again.
}
# After setting up the password and the code.
sign-in-ready = All set. Sign in with your new password and the next code from your phone.
# Below the form.
sign-in-lost = Lost your password or your phone? An administrator gives you a new set-up link.

# Title of an error page: the sign-in is over.
error-401 = You are signed out
# What to do after that error.
error-401-help = Your sign-in has ended. Nothing was sent or saved. What you wrote is kept below: copy it, sign in again, and go on.
# The request does not come from our page, or the role does not allow it.
error-403 = This is not allowed
# What to do.
error-403-help = The page may be from an earlier sign-in, or it is meant for other staff. Go back, reload the page and try again.
# There is no such thing, or it is not for them.
error-404 = Not here
# What to do.
error-404-help = This page does not exist, or it is not yours to see.
# What they saw has changed.
error-409 = This has changed meanwhile
# What to do.
error-409-help = Somebody or something changed it after you opened the page. Nothing was saved. Reload and look again.
# A link was used or is too old.
error-410 = This link no longer works
# What to do.
error-410-help = It was used already, a newer one was made, or it is too old. Ask an administrator for a new one.
# The form is too large.
error-413 = Too long
# What to do.
error-413-help = This is longer than we can take. Go back and shorten it.
# Too many requests.
error-429 = Too fast
# What to do.
error-429-help = Please wait a little, then try again.
# The request makes no sense.
error-400 = That did not work
# What to do.
error-400-help = Something in the form was not as expected. Nothing was saved. Go back and try again.
# Link to the first page.
error-back = To the first page
