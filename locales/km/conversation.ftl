### What the service says while it talks with a person.
### Readers are frightened, tired, on a cheap phone, left school at twelve; someone else may read the screen.
### Short sentences. Easy words. Warm, calm, never official. No blame. "we" is the service.
### Variables: $role is self or third_party (the writer tells about someone else);
### $police, $ambulance, $coastguard are numbers from the directory.

## Opening

# First words of a conversation. Must not name what this is about (no police, victim, trafficking, crime): the boss may read it.
greeting =
    សួស្ដី។ នេះ​ជា Tsunagu។ មិន​អស់​លុយ​ទេ។
    ខ្ញុំ​ជា​កម្មវិធី​ឆ្លើយ​ស្វ័យប្រវត្តិ។ ខ្ញុំ​នឹង​សួរ​សំណួរ​ខ្លីៗ​បន្តិច។ សំណួរ​ណា​មិន​ចង់​ឆ្លើយ រំលង​បាន។
    យើង​មិន​ប្រាប់​ថៅកែ គ្រួសារ ឬ​អ្នកណា​ដែល​អ្នក​ស្គាល់​ទេ។

# When someone says hello again later.
greet-again = សួស្ដី។ ខ្ញុំ​នៅ​ទីនេះ​ដដែល។

# Question 1. Is somebody watching the phone? Answered yes or no.
ask-safe = ឥឡូវនេះ អ្នក​សរសេរ​មក​ខ្ញុំ មាន​សុវត្ថិភាព​ទេ?

# They said it is not safe. One neutral line that tells nothing to someone who looks at the phone. After it we are silent.
pause-neutral = បាន អរគុណ។ សូម​ឱ្យ​មាន​ថ្ងៃ​ល្អ។

## The questions

# Question 2. Own words, or a number from the list below it.
ask-what =
    { $role ->
        [third_party] តើ​គាត់​កំពុង​ជួប​រឿង​អ្វី? សរសេរ​ប្រាប់​តាម​ពាក្យ​ខ្លួនឯង ឬ​ជ្រើស​លេខមួយ។
       *[self] តើ​អ្នក​កំពុង​ជួប​រឿង​អ្វី? សរសេរ​ប្រាប់​តាម​ពាក្យ​ខ្លួនឯង ឬ​ជ្រើស​លេខមួយ។
    }

# Question 3. Under 18 changes who can help.
ask-under-18 =
    { $role ->
        [third_party] តើ​គាត់​អាយុ​ក្រោម 18 ឆ្នាំ​មែនទេ?
       *[self] តើ​អ្នក​អាយុ​ក្រោម 18 ឆ្នាំ​មែនទេ?
    }

# Question 4, only when it is about work. "Technical intern" is a kind of work visa: use the name workers use, with the Japanese word.
# Never sounds like a check of papers.
ask-intern =
    { $role ->
        [third_party] តើ​គាត់​ជា​កម្មសិក្សាការី (ginou jisshuu, ជីស៊ូសេ) មែនទេ? យើង​សួរ ព្រោះ​កម្មសិក្សាការី​មាន​កន្លែង​ជួយ​ដោយឡែក។ រំលង​ក៏បាន។
       *[self] តើ​អ្នកជា​កម្មសិក្សាការី (ginou jisshuu, ជីស៊ូសេ) មែនទេ? យើង​សួរ ព្រោះ​កម្មសិក្សាការី​មាន​កន្លែង​ជួយ​ដោយឡែក។ រំលង​ក៏បាន។
    }

# Question 5, only when help depends on the place.
ask-prefecture =
    { $role ->
        [third_party] ឥឡូវ​នេះ គាត់​នៅ​ខេត្ត​ណា ក្នុង​ប្រទេស​ជប៉ុន? សរសេរ​ឈ្មោះ​ខេត្ត​មក ឧទាហរណ៍ តូក្យូ ឬ អៃឈិ (Aichi)។
       *[self] ឥឡូវ​នេះ អ្នក​នៅ​ខេត្ត​ណា ក្នុង​ប្រទេស​ជប៉ុន? សរសេរ​ឈ្មោះ​ខេត្ត​មក ឧទាហរណ៍ តូក្យូ ឬ អៃឈិ (Aichi)។
    }

# The prefecture list, step 1: parts of Japan.
ask-region = នៅ​តំបន់​ណា​នៃ​ប្រទេស​ជប៉ុន?

# The prefecture list, step 2.
ask-prefecture-in-region = ខេត្តណា?

# Question 6. We keep this wish.
ask-staff-gender = បើ​និយាយ​ជាមួយ​មនុស្ស​ផ្ទាល់ ចង់​និយាយ​ជាមួយ​ស្រី ឬ​ប្រុស?

# Question 7. Some numbers do not work from app phones, and some people cannot speak aloud.
ask-phone = តើ​អ្នក​និយាយ​តាម​ទូរសព្ទ​បានទេ?

## Choices: the words beside the numbers. Very short.

choice-yes = បាទ/ចាស
choice-no = ទេ

# Skips a question. No shame in it.
choice-skip = មិនដឹង / រំលង
choice-what-wages = គេ​មិន​បើកលុយ ឬ​បើក​ឱ្យ​តិច​ពេក
choice-what-documents = គេ​ទុក​ប៉ាស្ព័រ កាត ឬ​សៀវភៅ​ធនាគារ​របស់ខ្ញុំ
choice-what-locked = ខ្ញុំ​ចេញក្រៅ​មិនបាន ឬ​មាន​គេ​តាមមើល
choice-what-violence = មានគេវាយ ឬគំរាមខ្ញុំ
choice-what-sexual = គេ​ស្ទាបអង្អែល ឬ​បង្ខំ​រឿង​ផ្លូវភេទ
choice-what-papers = វីសា ឬកាតស្នាក់នៅ
choice-what-job = ខ្ញុំចង់ប្ដូរការងារ
choice-what-other = រឿងផ្សេង

# Shows a list of places to choose from.
choice-list = បង្ហាញបញ្ជី
choice-woman = ស្រី
choice-man = ប្រុស
choice-either = អ្នកណាក៏បាន
choice-phone-mobile = បាន ទូរសព្ទ​ខ្ញុំ​មាន​លេខ
choice-phone-app = បាន តែតាម Wi-Fi ឬអេប
choice-phone-cannot-speak = ឥឡូវ​ខ្ញុំ​និយាយ​ឮៗ​មិនបាន
choice-phone-none = ខ្ញុំ​គ្មាន​ទូរសព្ទ​សម្រាប់​ខល​ទេ

# After the danger text: the person goes on with us.
choice-continue = សរសេរបន្តនៅទីនេះ
choice-cannot-call = ខ្ញុំខលមិនបាន

# Below the answer.
choice-more = កន្លែងជួយផ្សេងទៀត
choice-start-over = ប្រាប់រឿងផ្សេង

# Under most questions: 0 is always a person, 9 always the language list.
menu-human = មនុស្សផ្ទាល់
menu-language = ភាសាផ្សេង

## Danger

# Asked at once when a message may mean danger to life or body. One question, nothing else.
ask-danger =
    { $role ->
        [third_party] តើ​គាត់​កំពុង​មាន​គ្រោះថ្នាក់​ឥឡូវនេះ​ទេ?
       *[self] តើ​អ្នក​កំពុង​មាន​គ្រោះថ្នាក់​ឥឡូវនេះ​ទេ?
    }

# Life or body is at risk. The number first. Then what to say in Japanese, spelled so that this reader can say it aloud,
# with the Japanese name of this language. Interpreters are usual, but no promise.
danger-110 =
    ខល​ទៅ { $police } ឥឡូវនេះ។ មិន​អស់​លុយ​ទេ ខល​បាន​ទាំងយប់​ទាំង​ថ្ងៃ។
    និយាយ​ថា៖ «តាស៊ុកេតេ គុដាសៃ។ កាន់បូជីអា-ហ្គោ អូណេហ្គៃ ស៊ីម៉ាស៊ុ។» (ជួយ​ខ្ញុំ​ផង។ សូម​និយាយ​ភាសាខ្មែរ។)
    រួច​ប្រាប់​កន្លែង​ដែល​អ្នក​នៅ ឬ​ឈ្មោះ​ហាង ឬ​ស្ថានីយ​រថភ្លើង​ក្បែរ​នោះ។ ភាគច្រើន គេ​អាច​រក​អ្នកបកប្រែ​ឱ្យ។

# Someone is hurt or ill. Comes after danger-110.
danger-119 =
    បើ​របួស ឬ​ឈឺធ្ងន់៖ ខល​ទៅ { $ambulance }។ ឡានពេទ្យ​មិន​អស់​លុយ​ទេ។
    និយាយ​ថា៖ «គ្យូគ្យូ ដេស៊ុ។ កាន់បូជីអា-ហ្គោ អូណេហ្គៃ ស៊ីម៉ាស៊ុ។» (ត្រូវការ​ឡានពេទ្យ។ សូម​និយាយ​ភាសាខ្មែរ។)

# On a ship. Comes after danger-110.
danger-118 = បើ​នៅ​លើ​ទូក ឬ​កប៉ាល់ ឬនៅ​សមុទ្រ៖ ខល​ទៅ { $coastguard }។

# The person cannot call. The Japanese line stays as it is: it is for showing.
danger-cannot-call =
    បើ​អាច សូម​ទៅ koban (កូបាន ប៉ុស្តិ៍​ប៉ូលិស​តូច) ហាង ឬ​ស្ថានីយ​រថភ្លើង។ បង្ហាញ​អេក្រង់​នេះ៖
    「助けてください。警察を呼んでください。」
    ឬ​សុំ​មនុស្ស​នៅ​ក្បែរ ឱ្យ​ខល​ទៅ { $police }។

# Thoughts of dying, in any degree. Warm first. People who listen follow below this text. Then one question.
danger-self-harm =
    អរគុណ​ដែល​ប្រាប់​ខ្ញុំ។ ខ្ញុំ​យល់ថា​អ្នក​ឈឺចាប់​ខ្លាំង​ណាស់ តែ​អ្នក​មិន​នៅ​ម្នាក់ឯង​ទេ។
    ខាងក្រោម​នេះ មាន​មនុស្ស​ចាំ​ស្ដាប់​អ្នក។
    តើ​អ្នក​បាន​ធ្វើបាប​ខ្លួនឯង ឬ​លេប​ថ្នាំ ឬ​ផឹក​អ្វី​គ្រោះថ្នាក់ ឬ​ហៀបនឹង​ធ្វើ​ទេ?

# Acting on it now.
danger-self-harm-now =
    សូម​នៅ​ជាមួយ​ខ្ញុំ​សិន។ ខល​ទៅ { $ambulance } ឥឡូវនេះ៖ ឡានពេទ្យ មិន​អស់​លុយ​ទេ។ ឬ​ខល​ទៅ { $police }។
    និយាយ​ថា៖ «តាស៊ុកេតេ គុដាសៃ។ កាន់បូជីអា-ហ្គោ អូណេហ្គៃ ស៊ីម៉ាស៊ុ។» (ជួយ​ខ្ញុំ​ផង។ សូម​និយាយ​ភាសាខ្មែរ។)
    បើ​មាន​មនុស្សចិត្ត​ល្អ​នៅ​ក្បែរ សូម​ទៅ​រក​គាត់​ឥឡូវនេះ។ យក​របស់​ដែល​អាច​ធ្វើ​ឱ្យ​អ្នក​របួស ដាក់​ឱ្យ​ឆ្ងាយ។

# They are not acting on it now.
self-harm-stay = ខ្ញុំ​អរ​ណាស់​ដែល​អ្នក​ប្រាប់​ខ្ញុំ។ សរសេរ​មក​ខ្ញុំ​បាន​គ្រប់ពេល ទាំងយប់​ទាំង​ថ្ងៃ។ ចង់​និយាយ​ជាមួយ​មនុស្ស សរសេរ 0។

## Requests at any moment

# Asked for a person, and none of ours is on duty. Honest. Who answers now follows below this text.
handoff-unavailable =
    ខ្ញុំ​ជា​កម្មវិធី​ឆ្លើយ​ស្វ័យប្រវត្តិ។ ឥឡូវនេះ អ្នក​ប្រឹក្សា​របស់​យើង​មិន​នៅទេ។
    កន្លែង​ទាំងនេះ​មាន​មនុស្ស​ឆ្លើយ៖

# "Who are you, is this secret, do you tell the police?" True, and no more than true.
confidentiality =
    Tsunagu ជា​កន្លែង​ជួយ មិន​អស់​លុយ​ទេ។ មិនបាច់​ប្រាប់​ឈ្មោះ​ទេ។
    អ្វី​ដែល​អ្នក​សរសេរ​នៅ​ទីនេះ យើង​មិន​ប្រាប់​ថៅកែ គ្រួសារ ប៉ូលិស ឬ​អន្តោប្រវេសន៍ (nyuukan) ទេ។ យើង​ប្រាប់​តែ​ពេល​អ្នក​សុំ​ឱ្យ​ប្រាប់។
    បើ​ចង់ឱ្យ​យើង​លុបចោល​ទាំងអស់ សរសេរ៖ លុប

# After thanks.
thanks-reply = មិន​អី​ទេ។ សរសេរ​មក​ខ្ញុំ​បាន​គ្រប់ពេល។

# Wrong number, small talk, a joke.
out-of-scope = ទីនេះ​ជួយ​អ្នក​ដែល​មាន​បញ្ហា​នៅកន្លែង​ធ្វើការ នៅផ្ទះ ឬ​ជាមួយ​មនុស្ស​ដែល​ត្រួតត្រា​គេ។ បើ​អ្នក​ជួប​រឿង​បែបនេះ សូម​សរសេរ​ប្រាប់​ខ្ញុំ។

# Someone tells about another person. Said once.
third-party-advice =
    អរគុណ​ដែល​អ្នក​គិតដល់​គេ។
    កុំ​និយាយ​ជាមួយ​មនុស្ស​ដែល​ធ្វើបាប​គេ ហើយ​កុំទៅ​ជួយ​ម្នាក់ឯង។ កត់​ទុក​កន្លែង ម៉ោង និង​ចំនួន​មនុស្ស។

# Not understood at a question, before the question comes again.
not-understood = សុំទោស ខ្ញុំ​មិន​យល់​ទេ។

# A picture, only emoji, an empty message, signs we cannot read.
please-choose = សុំទោស ខ្ញុំ​អាន​បានតែ​អក្សរ និង​លេខ។ សូម​សរសេរ​ពីរបី​ពាក្យ ឬ​ជ្រើស​លេខមួយ។

# After the answer, when the next message brings nothing new.
anything-else = ខ្ញុំ​នៅ​ទីនេះ​ដដែល។ ត្រូវការ​អ្វី​ទៀត​ទេ?

## Language

# Above the list of languages.
language-menu = តើ​ភាសា​ណា​ស្រួល​សម្រាប់​អ្នក?

# After a language was chosen.
language-set = បាន។ យើង​បន្ត​ជា​ភាសាខ្មែរ។

# The person now writes in this language; we ask in this language before we change.
ask-language-switch = អ្នក​កំពុង​សរសេរជា​ភាសាខ្មែរ។ ឱ្យ​ខ្ញុំ​បន្ត​ជា​ភាសាខ្មែរ​ទេ?

## Erase and stop

# The person asked to erase in a long sentence. One check.
ask-erase = ចង់​លុប​អ្វីៗ​ទាំងអស់​ដែល​អ្នក​សរសេរ​នៅ​ទីនេះ​មែនទេ? លុប​ហើយ គ្មាន​អ្នកណា​យក​មកវិញ​បានទេ។

# All is gone.
erased = លុប​ហើយ។ សរសេរ​មកវិញ​បាន​គ្រប់ពេល។

# They said no to erasing.
erase-kept = បាន។ មិនបាន​លុប​អ្វី​ទេ។

# They want to stop. Neutral: others may look at the phone.
stopped = បាន។ សរសេរ​មកវិញ​បាន​គ្រប់ពេល។

## When the system is slow

# The dialogue is not working for a moment. The message is kept. The number list follows.
scripted-menu =
    សុំទោស ឥឡូវនេះ​ខ្ញុំ​ឆ្លើយ​យឺត​បន្តិច។ សារ​របស់​អ្នក​នៅ​មាន មិន​បាត់​ទេ។
    បើ​មាន​គ្រោះថ្នាក់ ខល​ទៅ { $police }។ បើ​របួស ខល​ទៅ { $ambulance }។
    តើ​ជា​រឿង​អ្វី? ជ្រើស​លេខមួយ។
