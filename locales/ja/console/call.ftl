### What a counselor hears on their own telephone. Spoken. Never a person's words, never a number, never a name.

# First words, when somebody waits on the telephone.
call-waits = つなぐです。電話の相談の方がお待ちです。
# First words, when they took a call-back in the console.
call-back = つなぐです。お引き受けの、折り返しのお電話です。
# First words to an interpreter.
call-interpreter = つなぐです。通話の通訳をお願いする連絡です。
# First words to a supervisor.
call-supervisor = つなぐです。通話に加わってほしいという連絡です。
# $language is a language's name; $urgency and $reason are texts of the inbox.
call-about = 言語は、{ $language }。{ $urgency }。{ $reason }。
# $yes and $no are keys.
call-keys = 受けるときは { $yes } を、受けられないときは { $no } を押してください。
# They took it.
call-joining = ありがとうございます。いま、おつなぎします。
# They pressed the key that says no.
call-declined = わかりました。失礼します。
# Somebody else has it, or the person has hung up.
call-taken = もう対応は必要なくなりました。ありがとうございました。
# The person has hung up, or the talk was closed.
call-gone = この通話は終わりました。ありがとうございました。
# The person who asked to be called did not answer. $yes is a key.
call-no-answer = 相手の方が出ません。もう一度かけるときは { $yes } を押してください。終えるときは電話を切ってください。
