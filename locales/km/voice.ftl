### What is said on the telephone. Heard once, by someone frightened who may not hear well: very short, easy words, no lists.
### Where a text here has the name of another one with voice- before it, it is said in its place.
### $key is a key of the telephone, $role is self or third_party; numbers come from the directory, spoken digit by digit.

## Keys

# After what a key does: “Yes, press 1.” $key is a number.
voice-press = សូម​ចុច​លេខ { $key }។
# The sign # in a telephone number.
voice-hash = សញ្ញា​ហាស
# Each translation names its own language: heard in the list of languages.
voice-language = ភាសាខ្មែរ សូម​ចុច​លេខ { $key }។
# The same about a language that has no voice here. $language is its name.
voice-language-other = { $language } សូម​ចុច​លេខ { $key }។
# We have not recorded everything in this language. A list of languages follows.
voice-second-language = រឿង​ខ្លះ យើង​និយាយ​បាន​តែ​ជា​ភាសា​ផ្សេង។ តើ​អ្នក​ស្ដាប់​ភាសា​អ្វី​ទៀត​បាន?
# The keys that always work. $nine is the key 9.
voice-hint = ចង់​ស្ដាប់​ម្ដងទៀត ចុច​សញ្ញា​ផ្កាយ។ ចង់​និយាយ​ជាមួយ​មនុស្ស ចុច​លេខ 0។ ភាសា​ផ្សេង ចុច​លេខ { $nine }។
# Said once, after the answer. The hash key erases.
voice-hint-erase = ចង់​លុប​អ្វីៗ​ទាំងអស់​ដែល​អ្នក​ប្រាប់​ខ្ញុំ ចុច​សញ្ញា​ហាស។

## In place of written texts

# First words. Must not name what this is about: someone may listen.
voice-greeting = សួស្ដី។ នេះ​ជា ស៊ឺណាហ្គុ។ មិន​អស់​លុយ​ទេ។ ខ្ញុំ​ជា​ម៉ាស៊ីន​ឆ្លើយ​ស្វ័យប្រវត្តិ។ ខ្ញុំ​នឹង​សួរ​សំណួរ​ខ្លីៗ​បន្តិច។ សំណួរ​ណា​មិន​ចង់​ឆ្លើយ រំលង​បាន។ យើង​មិន​ប្រាប់​ថៅកែ គ្រួសារ ឬ​អ្នកណា​ដែល​អ្នក​ស្គាល់​ទេ។
# Is somebody listening?
voice-ask-safe = ឥឡូវនេះ អ្នក​និយាយ​មាន​សុវត្ថិភាព​ទេ?
# Numbers of the list follow.
voice-ask-what =
    { $role ->
        [third_party] តើ​គាត់​កំពុង​ជួប​រឿង​អ្វី? សូម​ចុច​លេខ​ដែល​ត្រូវ។
       *[self] តើ​អ្នក​កំពុង​ជួប​រឿង​អ្វី? សូម​ចុច​លេខ​ដែល​ត្រូវ។
    }
# Said only where words are understood.
voice-say-it = ឬ​ប្រាប់​ខ្ញុំ​តាម​ពាក្យ​ខ្លួនឯង។
# The list follows.
voice-ask-prefecture =
    { $role ->
        [third_party] តើ​គាត់​នៅ​ខេត្ត​ណា ក្នុង​ប្រទេស​ជប៉ុន?
       *[self] តើ​អ្នក​នៅ​ខេត្ត​ណា ក្នុង​ប្រទេស​ជប៉ុន?
    }
# Whether they can call other lines.
voice-ask-phone = ទូរសព្ទ​របស់​អ្នក ខល​ទៅ​លេខ​ផ្សេង​បាន​ទេ?
# Choices.
voice-choice-continue = និយាយ​បន្ត​នៅ​ទីនេះ
voice-choice-list = ជ្រើស​ពី​បញ្ជី
# The person cannot call. Someone near can.
voice-danger-cannot-call = បើ​អាច សូម​ទៅ​ប៉ុស្តិ៍​ប៉ូលិស ហាង ឬ​ស្ថានីយ​រថភ្លើង។ និយាយ​ថា៖ “តាស៊ូកេតេ គូដាសាយ។ កេសាត់ស៊ូ អូ យ៉ុនដេ គូដាសាយ។” មានន័យ​ថា ជួយ​ខ្ញុំ​ផង សូម​ហៅ​ប៉ូលិស។ ឬ​សុំ​មនុស្ស​នៅ​ក្បែរ ឱ្យ​ខល​ទៅ { $police }។
# Thoughts of dying. Warm. Lines with people who listen follow, then the question.
voice-danger-self-harm = អរគុណ​ដែល​ប្រាប់​ខ្ញុំ។ ខ្ញុំ​យល់ថា​អ្នក​ឈឺចាប់​ខ្លាំង​ណាស់ តែ​អ្នក​មិន​នៅ​ម្នាក់ឯង​ទេ។ មាន​មនុស្ស​ចាំ​ស្ដាប់​អ្នក។
# The question after that.
voice-ask-harm = តើ​អ្នក​បាន​ធ្វើបាប​ខ្លួនឯង ឬ​លេប​ថ្នាំ ឬ​ផឹក​អ្វី​គ្រោះថ្នាក់ ឬ​ហៀបនឹង​ធ្វើ​ទេ?
# They are not acting on it now.
voice-self-harm-stay = ខ្ញុំ​អរ​ណាស់​ដែល​អ្នក​ប្រាប់​ខ្ញុំ។ ខល​មក​ខ្ញុំ​បាន​គ្រប់ពេល ទាំងយប់​ទាំង​ថ្ងៃ។ ចង់​និយាយ​ជាមួយ​មនុស្ស ចុច​លេខ 0។
# Who we are and what we tell. True, and no more than true.
voice-confidentiality = ស៊ឺណាហ្គុ ជា​កន្លែង​ជួយ មិន​អស់​លុយ​ទេ។ មិនបាច់​ប្រាប់​ឈ្មោះ​ទេ។ អ្វី​ដែល​អ្នក​និយាយ​នៅ​ទីនេះ យើង​មិន​ប្រាប់​ថៅកែ គ្រួសារ ប៉ូលិស ឬ​អន្តោប្រវេសន៍​ទេ។ យើង​ប្រាប់​តែ​ពេល​អ្នក​សុំ​ឱ្យ​ប្រាប់។ បើ​ចង់ឱ្យ​យើង​លុបចោល​ទាំងអស់ ចុច​សញ្ញា​ហាស។
# After thanks.
voice-thanks-reply = មិន​អី​ទេ។ ខល​មក​ខ្ញុំ​បាន​គ្រប់ពេល។
# Wrong number, small talk.
voice-out-of-scope = ទីនេះ​ជួយ​អ្នក​ដែល​មាន​បញ្ហា​នៅកន្លែង​ធ្វើការ នៅផ្ទះ ឬ​ជាមួយ​មនុស្ស​ដែល​ត្រួតត្រា​គេ។ បើ​អ្នក​ជួប​រឿង​បែបនេះ សូម​ប្រាប់​ខ្ញុំ។
# Not understood, before the question comes again.
voice-please-choose = សុំទោស ខ្ញុំ​មិន​យល់​ទេ។ សូម​ចុច​លេខ​មួយ។
# They want to stop. Neutral.
voice-stopped = បាន។ ខល​មកវិញ​បាន​គ្រប់ពេល។ លាហើយ។
# All is gone.
voice-erased = លុប​ហើយ។ ខល​មកវិញ​បាន​គ្រប់ពេល។ លាហើយ។
# The dialogue is not working for a moment. The list follows.
voice-scripted-menu = សុំទោស ឥឡូវនេះ​ខ្ញុំ​ឆ្លើយ​យឺត​បន្តិច។ បើ​មាន​គ្រោះថ្នាក់ ខល​ទៅ { $police }។ បើ​របួស ខល​ទៅ { $ambulance }។ តើ​ជា​រឿង​អ្វី?
# After a language was chosen in the middle of a call.
voice-language-set = បាន។ យើង​បន្ត​ជា​ភាសាខ្មែរ។

## The answer

# Before a telephone number.
voice-number = លេខ​ទូរសព្ទ​គឺ៖
# The same number a second time.
voice-number-again = ម្ដងទៀត៖
# Before a key that must be pressed there.
voice-then = ពេល​គេ​លើក៖
# Where the exact time is not said.
voice-open-now = ឥឡូវ​បើក។
# The same.
voice-closed-today = ឥឡូវ​បិទ។ ថ្ងៃនេះ​បន្តិច​ទៀត​បើក។
# The same.
voice-closed-tomorrow = ឥឡូវ​បិទ។ ថ្ងៃស្អែក​បើក។
# The same.
voice-closed = ឥឡូវ​បិទ។ បើក​ថ្ងៃ​ផ្សេង។
# It has no number, only a page to write to.
voice-online = អ្នក​អាច​សរសេរ​ទៅ​គេ​តាម​អ៊ីនធឺណិត។
# It has no number: one goes there.
voice-by-name = អ្នក​អាច​ទៅ​ទីនោះ​ដោយ​ខ្លួនឯង។
# Below the places.
voice-answer-end = ខល​មក​ខ្ញុំ​វិញ​បាន​គ្រប់ពេល។

## What can be done then

# A choice; the key follows. We ring the place.
voice-connect = ចង់​ឱ្យ​ភ្ជាប់​ទូរសព្ទ​ឥឡូវ
# A choice.
voice-text-me = ចង់​ទទួល​ជា​សារ
# A choice.
voice-leave-message = ចង់​ទុក​សារ​ជា​សំឡេង​ឱ្យ​អ្នក​ប្រឹក្សា​របស់​យើង
# While it rings there.
voice-connecting = ខ្ញុំ​កំពុង​ភ្ជាប់​ឱ្យ​អ្នក។ សូម​រង់ចាំ​បន្តិច។
# They did not answer. The number follows.
voice-connect-failed = នៅ​ទីនោះ​គ្មាន​អ្នក​លើក​ទេ។
# That call is over.
voice-connect-over = ការ​ហៅ​ទៅ​ទីនោះ​ចប់​ហើយ។
# Before a text is sent. Someone who holds the phone may read it.
voice-ask-text-safe = ផ្ញើ​សារ​ទៅ​អ្នក មាន​សុវត្ថិភាព​ទេ? អ្នក​ដែល​កាន់​ទូរសព្ទ​របស់​អ្នក​អាច​អាន​បាន។
# It is sent.
voice-text-sent = បាន។ កំពុង​ផ្ញើ​សារ។
# Consent before a recording.
voice-ask-record = យើង​នឹង​ថត​សំឡេង​របស់​អ្នក។ មាន​តែ​អ្នក​ប្រឹក្សា​របស់​យើង​ទេ​ដែល​ស្ដាប់។ បាន​ទេ?
# Before the tone.
voice-record-now = ពេល​ឮ​សំឡេង​ទីត សូម​និយាយ។ និយាយ​ចប់ ចុច​លេខ​ណា​ក៏​បាន។
# It is kept.
voice-recorded = អរគុណ។ យើង​បាន​ទទួល​សារ​របស់​អ្នក។
# Nothing was recorded.
voice-not-recorded = ខ្ញុំ​មិន​បាន​ឮ​សារ​ទេ។
# The hash key was pressed. One check.
voice-ask-erase-all = ចង់​លុប​អ្វីៗ​ទាំងអស់​ដែល​អ្នក​ប្រាប់​ខ្ញុំ​មែនទេ? លុប​ហើយ គ្មាន​អ្នកណា​យក​មកវិញ​បានទេ។

## When nothing is heard

# No key and no word came.
voice-not-heard = ខ្ញុំ​មិន​បាន​ឮ​អ្វី​ទេ។
# A key that means nothing here.
voice-wrong-key = លេខ​នោះ​ប្រើ​មិន​បាន​នៅ​ទីនេះ​ទេ។
# Nothing came several times. Neutral. The end of the call.
voice-goodbye = ខល​មកវិញ​បាន​គ្រប់ពេល។ លាហើយ។
# It takes a moment.
voice-hold = សូម​រង់ចាំ​បន្តិច។
# Something is broken. The end of the call. Also in the file that answers when all of ours is down.
voice-trouble = សុំទោស ខ្សែ​ទូរសព្ទ​នេះ​ខូច​បណ្ដោះអាសន្ន។ បើ​មាន​គ្រោះថ្នាក់ ខល​ទៅ { $police }។ បើ​របួស ខល​ទៅ { $ambulance }។ ទាំងពីរ​មិន​អស់​លុយ​ទេ។ ពីរបី​នាទី​ទៀត សូម​ខល​មក​យើង​ម្ដងទៀត។
