### What is said while a person is put through to a counselor of ours: a human being, who writes here.
### The reader waits, alone and afraid; someone else may see the screen. True, short, warm. Never promise a time.
### $staff is whom they asked for: female, male or any. $police and $ambulance are numbers from the directory.

## Waiting

# Somebody who fits is here, and was asked. They can go on writing meanwhile.
handoff-waiting =
    { $staff ->
        [female] ខ្ញុំ​កំពុង​ហៅ​អ្នក​ប្រឹក្សា​ស្រី​ម្នាក់​របស់​យើង ឱ្យ​សរសេរ​ទៅ​អ្នក​នៅ​ទីនេះ។ អ្នក​អាច​សរសេរ​បន្ត។ គាត់​នឹង​អាន។
        [male] ខ្ញុំ​កំពុង​ហៅ​អ្នក​ប្រឹក្សា​ប្រុស​ម្នាក់​របស់​យើង ឱ្យ​សរសេរ​ទៅ​អ្នក​នៅ​ទីនេះ។ អ្នក​អាច​សរសេរ​បន្ត។ គាត់​នឹង​អាន។
       *[any] ខ្ញុំ​កំពុង​ហៅ​អ្នក​ប្រឹក្សា​របស់​យើង ឱ្យ​សរសេរ​ទៅ​អ្នក​នៅ​ទីនេះ។ អ្នក​អាច​សរសេរ​បន្ត។ គាត់​នឹង​អាន។
    }

# Somebody of our team is here, and was asked, who does not speak the reader's language. Each translation names its own language.
handoff-foreign =
    { $staff ->
        [female] ខ្ញុំ​កំពុង​ហៅ​អ្នក​ប្រឹក្សា​ស្រី​របស់​យើង ឱ្យ​សរសេរ​ទៅ​អ្នក​នៅ​ទីនេះ។ គាត់​មិន​ចេះ​ខ្មែរ តែ​មាន​ឃ្លា​ខ្មែរ​ទុក​ស្រាប់។ សរសេរ​ខ្លីៗ ងាយៗ។
        [male] ខ្ញុំ​កំពុង​ហៅ​អ្នក​ប្រឹក្សា​ប្រុស​របស់​យើង ឱ្យ​សរសេរ​ទៅ​អ្នក​នៅ​ទីនេះ។ គាត់​មិន​ចេះ​ខ្មែរ តែ​មាន​ឃ្លា​ខ្មែរ​ទុក​ស្រាប់។ សរសេរ​ខ្លីៗ ងាយៗ។
       *[any] ខ្ញុំ​កំពុង​ហៅ​អ្នក​ប្រឹក្សា​របស់​យើង ឱ្យ​សរសេរ​ទៅ​អ្នក​នៅ​ទីនេះ។ គាត់​មិន​ចេះ​ខ្មែរ តែ​មាន​ឃ្លា​ខ្មែរ​ទុក​ស្រាប់។ សរសេរ​ខ្លីៗ ងាយៗ។
    }

# Nobody who fits is here now. The truth, first.
handoff-nobody =
    { $staff ->
        [female] ឥឡូវនេះ អ្នក​ប្រឹក្សា​ស្រី​របស់​យើង​មិន​នៅទេ។
        [male] ឥឡូវនេះ អ្នក​ប្រឹក្សា​ប្រុស​របស់​យើង​មិន​នៅទេ។
       *[any] ឥឡូវនេះ អ្នក​ប្រឹក្សា​របស់​យើង​មិន​នៅទេ។
    }

# When somebody who fits is on duty next. $time is an hour, $day a date.
handoff-next-today = ថ្ងៃនេះ ចាប់ពី​ម៉ោង { $time } មាន​មនុស្ស​នៅ។
# The same for tomorrow.
handoff-next-tomorrow = ថ្ងៃស្អែក ចាប់ពី​ម៉ោង { $time } មាន​មនុស្ស​នៅ។
# The same for a later day.
handoff-next-day = { $day } ចាប់ពី​ម៉ោង { $time } មាន​មនុស្ស​នៅ។

# Places follow below it that answer at this moment.
handoff-counters = កន្លែង​ទាំងនេះ​មាន​មនុស្ស​ឆ្លើយ៖

# The same when none of them answers at this moment; below it stands when each of them opens.
handoff-counters-closed = ម៉ោង​នេះ កន្លែង​ទាំងនេះ​គ្មាន​មនុស្ស​ឆ្លើយ​ទេ។ ពេល​បើក មើល​ខាង​ក្រោម៖

# Above the choices: wait, be written to later, and so on.
handoff-choose = អ្នក​ចង់​ធ្វើ​យ៉ាងណា?

# After a while, when nobody has come yet.
handoff-still = ខ្ញុំ​នៅ​តែ​រក​មនុស្ស​ឱ្យ​អ្នក។ យើង​មិន​ភ្លេច​អ្នក​ទេ។

# Said with a word of how things stand when the next one takes long. $minutes is 10, 15 or 30.
handoff-again = { $minutes } នាទី​ទៀត ខ្ញុំ​សរសេរ​មក​អ្នក​ម្ដង​ទៀត។ បើ​មាន​មនុស្ស​មក ខ្ញុំ​សរសេរ​មក​ភ្លាម។

# A message of theirs was kept for the counselor. No more than once a minute.
handoff-kept = ខ្ញុំ​បាន​ទទួល​ហើយ។ ខ្ញុំ​ទុក​ឱ្យ​អ្នក​ប្រឹក្សា​អាន។

# Said with it when the part of us that notices danger is not working.
handoff-emergency = បើ​ឥឡូវ​មាន​គ្រោះថ្នាក់ ខល​ទៅ { $police }។ បើ​របួស ឬ​ឈឺធ្ងន់ ខល​ទៅ { $ambulance }។

# They asked for somebody of another gender while they wait; how things stand now follows.
handoff-wish-kept = បាន។ ខ្ញុំ​រក​តាម​ចិត្ត​អ្នក។

## Choices: very short

choice-handoff-wait = ចាំនៅទីនេះ
choice-handoff-later = ទទួលសារពេលក្រោយ
choice-handoff-bot = មិនចាំ បន្តទៅ
# $staff is whom they asked for and who is not there; this offers the other.
choice-handoff-other =
    { $staff ->
        [female] និយាយជាមួយប្រុស
        [male] និយាយជាមួយស្រី
       *[any] និយាយជាមួយអ្នកផ្សេង
    }
# Below the answer that names places: a counselor of the first of these places works with us.
choice-handoff-here = សរសេរជាមួយមនុស្ស
# Safe hours to be written to. $from and $until are hours.
choice-handoff-today = ថ្ងៃនេះ { $from }–{ $until }
choice-handoff-tomorrow = ស្អែក { $from }–{ $until }

## Decisions

# Only their own yes lets somebody of another gender see what they wrote.
handoff-ask-other =
    { $staff ->
        [female] ឥឡូវ​មិនមាន​ស្រី​ទេ។ មាន​អ្នក​ប្រឹក្សា​ប្រុស​ម្នាក់។ ឱ្យ​គាត់​សរសេរ​ទៅ​អ្នក​បាន​ទេ? បើ​អ្នក​ឆ្លើយ​ថា​បាន ទើប​គាត់​មើល​ឃើញ​អ្វី​ដែល​អ្នក​សរសេរ។
        [male] ឥឡូវ​មិនមាន​ប្រុស​ទេ។ មាន​អ្នក​ប្រឹក្សា​ស្រី​ម្នាក់។ ឱ្យ​គាត់​សរសេរ​ទៅ​អ្នក​បាន​ទេ? បើ​អ្នក​ឆ្លើយ​ថា​បាន ទើប​គាត់​មើល​ឃើញ​អ្វី​ដែល​អ្នក​សរសេរ។
       *[any] ឱ្យ​អ្នក​ដែល​នៅ​ឥឡូវនេះ​សរសេរ​ទៅ​អ្នក​បាន​ទេ?
    }

# Others may see the phone at other hours.
handoff-ask-time = ពេលណា​អ្នក​អាន​សារ​របស់​យើង​បាន​ដោយ​សុវត្ថិភាព?

# They chose safe hours today. The automatic helper goes on until then.
handoff-time-today = បាន។ ថ្ងៃនេះ ចន្លោះ​ម៉ោង { $from } ដល់ { $until } នឹង​មាន​មនុស្ស​សរសេរ​ទៅ​អ្នក មិន​សរសេរ​មុន​ម៉ោង​នោះ​ទេ។ មុន​នោះ អ្នក​អាច​សរសេរ​មក​ខ្ញុំ​ដែល​ជា​កម្មវិធី​ឆ្លើយ​ស្វ័យប្រវត្តិ។
# The same for tomorrow.
handoff-time-tomorrow = បាន។ ថ្ងៃស្អែក ចន្លោះ​ម៉ោង { $from } ដល់ { $until } នឹង​មាន​មនុស្ស​សរសេរ​ទៅ​អ្នក មិន​សរសេរ​មុន​ម៉ោង​នោះ​ទេ។ មុន​នោះ អ្នក​អាច​សរសេរ​មក​ខ្ញុំ​ដែល​ជា​កម្មវិធី​ឆ្លើយ​ស្វ័យប្រវត្តិ។

# They do not want to wait: the automatic helper goes on.
handoff-left = បាន។ ខ្ញុំ ដែល​ជា​កម្មវិធី​ឆ្លើយ​ស្វ័យប្រវត្តិ បន្ត​ជាមួយ​អ្នក​វិញ។

# The automatic helper asked for a counselor by itself, and nobody is here. It stays with the person. At most an hour.
handoff-later = ខ្ញុំ​បាន​ប្រាប់​ក្រុម​យើង​អំពី​អ្នក​ហើយ។ បើ​មាន​គេ​មក​ក្នុង​មួយ​ម៉ោង គេ​នឹង​សរសេរ​ទៅ​អ្នក​នៅ​ទីនេះ។ ខ្ញុំ​នៅ​ជាមួយ​អ្នក។

## What happens

# A counselor has taken it. $name is how they are called.
handoff-accepted = { $name } ពី​ក្រុម​យើង​មក​ដល់​ហើយ ជា​មនុស្ស​ផ្ទាល់ ហើយ​កំពុង​អាន​អ្វី​ដែល​អ្នក​សរសេរ។

# The counselor who has it does not answer for two minutes, and was reminded. $name is how they are called.
handoff-unanswered = { $name } បាន​ទទួល​អ្វី​ដែល​អ្នក​សរសេរ​ហើយ តែ​មិន​ទាន់​ឆ្លើយ​ទេ។ ខ្ញុំ​ទើប​តែ​ប្រាប់​គាត់​ថា អ្នក​កំពុង​ចាំ។

# The counselor had to go in the middle of it.
handoff-released = អ្នក​ដែល​សរសេរ​ជាមួយ​អ្នក​ត្រូវ​ទៅ​ហើយ។ ខ្ញុំ​កំពុង​រក​មនុស្ស​ម្នាក់​ទៀត​ឱ្យ​អ្នក។

# The talk has ended.
handoff-over = ការ​និយាយ​ជាមួយ​មនុស្ស​ចប់​ហើយ។ ឥឡូវ​អ្នក​និយាយ​ជាមួយ​ខ្ញុំ​វិញ ខ្ញុំ​ជា​កម្មវិធី​ឆ្លើយ​ស្វ័យប្រវត្តិ។ សរសេរ​មក​បាន​គ្រប់ពេល។ ចង់​និយាយ​ជាមួយ​មនុស្ស សរសេរ 0។

# Nobody came for an hour. Places that can be called are named after it.
handoff-expired = សុំទោស។ គ្មាន​អ្នកណា​ក្នុង​ក្រុម​យើង​មក​បាន​ទេ។ ខ្ញុំ ដែល​ជា​កម្មវិធី​ឆ្លើយ​ស្វ័យប្រវត្តិ បន្ត​ជាមួយ​អ្នក​វិញ។

# They had given us safe hours, and nobody wrote. Others may see the phone: neutral.
handoff-missed = សុំទោស គ្មាន​អ្នកណា​សរសេរ​ទៅ​អ្នក​ទាន់​ពេល​ទេ។ សរសេរ​មក​វិញ​បាន​គ្រប់ពេល។ ចង់​និយាយ​ជាមួយ​មនុស្ស សរសេរ 0។
