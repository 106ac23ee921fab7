### What a counselor hears on their own telephone. Spoken. Never a person's words, never a number, never a name.

# First words, when somebody waits on the telephone.
call-waits = This is Tsunagu. A caller is waiting.
# First words, when they took a call-back in the console.
call-back = This is Tsunagu, about the call-back that you took.
# First words to an interpreter.
call-interpreter = This is Tsunagu. A colleague asks you to interpret on a call.
# First words to a supervisor.
call-supervisor = This is Tsunagu. A colleague asks you to join a call.
# $language is a language's name; $urgency and $reason are texts of the inbox.
call-about = Language: { $language }. { $urgency }. { $reason }.
# $yes and $no are keys.
call-keys = To take it, press { $yes }. If you cannot, press { $no }.
# They took it.
call-joining = Thank you. I connect you now.
# They pressed the key that says no.
call-declined = All right. Goodbye.
# Somebody else has it, or the person has hung up.
call-taken = Nobody is needed any more. Thank you.
# The person has hung up, or the talk was closed.
call-gone = This call is over. Thank you.
# The person who asked to be called did not answer. $yes is a key.
call-no-answer = They do not answer. To try again, press { $yes }, or hang up.
