### One person at several doors: a code from one is typed at another (LINE, web chat, text message, telephone).
### Anyone may read or hear these: neutral words, nothing of what was told.

# Tapped below the answer: a code to go on at another door (LINE, web chat, text message, telephone). At most 20 characters.
menu-join = បន្ត​តាម​វិធី​ផ្សេង

# The code. $code is eight digits in pairs, $minutes how long it works. Others may read it: it says nothing of what was told.
join-code =
    លេខ​កូដ​របស់​អ្នក៖ { $code }
    ដោយ​មាន​លេខ​កូដ​នេះ អ្នក​អាច​បន្ត​តាម​វិធី​ផ្សេង៖ LINE ឆាត​លើ​វេប សារ ឬ​ទូរស័ព្ទ។ នៅ​ទី​នោះ សូម​ផ្ញើ​តែ​លេខ​កូដ ក្នុង​រយៈពេល { $minutes } នាទី។ ប្រើ​បាន​តែ​ម្ដង។ កុំ​ឱ្យ​នរណា​មើល។
    បើ​យើង​បាន​ឱ្យ​លេខ​កូដ​អ្នក​នៅ​កន្លែង​ផ្សេង សូម​ផ្ញើ​វា​មក​ទីនេះ។

# A code was typed and it is right. Neutral: somebody else may hold this phone.
join-done = អរគុណ។ លេខ​កូដ​ត្រឹមត្រូវ។ យើង​បន្ត​នៅ​ទីនេះ។

# They typed the code here that we gave them here. It still works elsewhere.
join-own = នេះ​ជា​លេខ​កូដ​ដែល​ខ្ញុំ​ឱ្យ​អ្នក​នៅ​ទីនេះ។ សូម​ប្រើ​វា​តាម​វិធី​ផ្សេង៖ LINE ឆាត​លើ​វេប សារ ឬ​ទូរស័ព្ទ។

# No such code, or used, or too old. Kind: nothing is lost.
join-wrong = លេខ​កូដ​នេះ​ប្រើ​មិន​បាន​ទេ។ លេខ​កូដ​ប្រើ​បាន​តែ​ម្ដង ក្នុង​ពេល​ខ្លី។ បើ​ត្រូវ​ការ​លេខ​ថ្មី សូម​សុំ​នៅ​កន្លែង​ដែល​អ្នក​បាន​និយាយ​ជាមួយ​យើង​ពី​មុន។

# Too many wrong codes within an hour.
join-wait = បាន​សាក​លេខ​កូដ​ច្រើន​ដង​ពេក។ សូម​រង់ចាំ​មួយ​ម៉ោង រួច​សាក​ម្ដង​ទៀត។ គ្មាន​លេខ​កូដ​ក៏​អ្នក​អាច​បន្ត​នៅ​ទីនេះ​បាន។

# Said after “erased” to someone who has joined other doors by a code: those are erased too.
erased-everywhere = អ្វី​ដែល​អ្នក​បាន​ប្រាប់​យើង​តាម​វិធី​ផ្សេង ដែល​ភ្ជាប់​ដោយ​លេខ​កូដ ក៏​លុប​អស់​ហើយ។

# On the public page. The word in quotation marks is the first one of “join” in words.toml.
site-code = អ្នក​អាច​ចាប់ផ្ដើម​តាម​វិធី​មួយ ហើយ​បន្ត​តាម​វិធី​ផ្សេង៖ សរសេរ «លេខកូដ» នោះ​អ្នក​ទទួល​បាន​លេខ​កូដ។

# A choice on the telephone; the key follows. A code to go on in writing.
voice-join = ចង់​បាន​លេខ​កូដ ដើម្បី​បន្ត​ដោយ​សរសេរ ឬ​តាម​ទូរស័ព្ទ​ផ្សេង

# The digits follow.
voice-join-code = លេខ​កូដ​របស់​អ្នក៖

# After the digits, said twice. $minutes is how long it works.
voice-join-how = សូម​ផ្ញើ​វា​មក​តាម LINE ឆាត​លើ​វេប ឬ​សារ ឬ​ចុច​វា​ពេល​ហៅ​ពី​ទូរស័ព្ទ​ផ្សេង។ ប្រើ​បាន​តែ​ម្ដង ក្នុង​រយៈពេល { $minutes } នាទី។

# A choice on the telephone; the key follows.
voice-have-code = បើ​អ្នក​មាន​លេខ​កូដ

# The caller now presses eight digits.
voice-key-code = សូម​ចុច​លេខ​ទាំង​ប្រាំបី​នៃ​លេខ​កូដ។
