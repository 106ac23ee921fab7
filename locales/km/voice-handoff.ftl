### Heard by a caller who waits for a counselor, or has talked with one. Very short, easy words.
### $staff is whom they asked for: female, male or any. Where a text here has the name of another one with voice- before it, it is said in its place.

# Somebody who fits is here and is being called. They stay on the line.
voice-handoff-waiting =
    { $staff ->
        [female] ខ្ញុំ​កំពុង​ខល​ទៅ​អ្នក​ប្រឹក្សា​ស្រី​ម្នាក់​របស់​យើង។ សូម​កុំ​ទាន់​ដាក់​ទូរស័ព្ទ។
        [male] ខ្ញុំ​កំពុង​ខល​ទៅ​អ្នក​ប្រឹក្សា​ប្រុស​ម្នាក់​របស់​យើង។ សូម​កុំ​ទាន់​ដាក់​ទូរស័ព្ទ។
       *[any] ខ្ញុំ​កំពុង​ខល​ទៅ​អ្នក​ប្រឹក្សា​របស់​យើង។ សូម​កុំ​ទាន់​ដាក់​ទូរស័ព្ទ។
    }
# Who fits is being called, and does not speak this language. They stay on the line.
voice-handoff-foreign =
    { $staff ->
        [female] ខ្ញុំ​កំពុង​ខល​ទៅ​អ្នក​ប្រឹក្សា​ស្រី​ម្នាក់​របស់​យើង។ គាត់​មិន​ចេះ​ខ្មែរ។ និយាយ​ខ្លីៗ ងាយៗ។ សូម​កុំ​ទាន់​ដាក់​ទូរស័ព្ទ។
        [male] ខ្ញុំ​កំពុង​ខល​ទៅ​អ្នក​ប្រឹក្សា​ប្រុស​ម្នាក់​របស់​យើង។ គាត់​មិន​ចេះ​ខ្មែរ។ និយាយ​ខ្លីៗ ងាយៗ។ សូម​កុំ​ទាន់​ដាក់​ទូរស័ព្ទ។
       *[any] ខ្ញុំ​កំពុង​ខល​ទៅ​អ្នក​ប្រឹក្សា​របស់​យើង។ គាត់​មិន​ចេះ​ខ្មែរ។ និយាយ​ខ្លីៗ ងាយៗ។ សូម​កុំ​ទាន់​ដាក់​ទូរស័ព្ទ។
    }
# Only their own yes lets somebody of another gender talk with them and see what they told us.
voice-handoff-ask-other =
    { $staff ->
        [female] ឥឡូវនេះ អ្នក​ប្រឹក្សា​ស្រី​មិន​នៅទេ។ មាន​អ្នក​ប្រឹក្សា​ប្រុស​ម្នាក់។ ឱ្យ​គាត់​និយាយ​ជាមួយ​អ្នក​បាន​ទេ? បើ​អ្នក​ថា​បាន ទើប​គាត់​ដឹង​អ្វី​ដែល​អ្នក​ប្រាប់​ខ្ញុំ។
        [male] ឥឡូវនេះ អ្នក​ប្រឹក្សា​ប្រុស​មិន​នៅទេ។ មាន​អ្នក​ប្រឹក្សា​ស្រី​ម្នាក់។ ឱ្យ​គាត់​និយាយ​ជាមួយ​អ្នក​បាន​ទេ? បើ​អ្នក​ថា​បាន ទើប​គាត់​ដឹង​អ្វី​ដែល​អ្នក​ប្រាប់​ខ្ញុំ។
       *[any] និយាយ​ជាមួយ​អ្នក​ដែល​នៅ​ទីនេះ​បាន​ទេ?
    }
# Somebody else may pick up the telephone at other hours.
voice-handoff-ask-time = យើង​ខល​ទៅ​អ្នក​ពេលណា ទើប​មាន​សុវត្ថិភាព?
# They chose these hours. Whoever picks up then first hears something neutral.
voice-handoff-time-today = បាន។ ថ្ងៃនេះ ចន្លោះ​ម៉ោង { $from } ដល់ { $until } នឹង​មាន​មនុស្ស​ខល​ទៅ​អ្នក មិន​ខល​មុន​ម៉ោង​នោះ​ទេ។ មុន​នោះ អ្នក​អាច​និយាយ​ជាមួយ​ខ្ញុំ​បន្ត។
# The same for tomorrow.
voice-handoff-time-tomorrow = បាន។ ថ្ងៃស្អែក ចន្លោះ​ម៉ោង { $from } ដល់ { $until } នឹង​មាន​មនុស្ស​ខល​ទៅ​អ្នក មិន​ខល​មុន​ម៉ោង​នោះ​ទេ។ មុន​នោះ អ្នក​អាច​និយាយ​ជាមួយ​ខ្ញុំ​បន្ត។
# The automatic helper asked for a counselor by itself, and nobody is here. The call goes on with it.
voice-handoff-later = ខ្ញុំ​បាន​ប្រាប់​ក្រុម​យើង​អំពី​អ្នក​ហើយ។ បើ​មាន​គេ​មក​ពេល​យើង​កំពុង​និយាយ ខ្ញុំ​ភ្ជាប់​ឱ្យ​អ្នក។ ខ្ញុំ​នៅ​ជាមួយ​អ្នក។
# A counselor has taken the call. The two are connected after this.
voice-handoff-accepted = មាន​មនុស្ស​ពី​ក្រុម​យើង​មក​ដល់​ហើយ មិន​មែន​ម៉ាស៊ីន​ទេ។ ខ្ញុំ​ភ្ជាប់​ឱ្យ​អ្នក។
# The counselor is not on the line any more. The wait begins again.
voice-handoff-released = អ្នក​ដែល​និយាយ​ជាមួយ​អ្នក​ត្រូវ​ទៅ​ហើយ។ ខ្ញុំ​កំពុង​រក​មនុស្ស​ម្នាក់​ទៀត​ឱ្យ​អ្នក។
# The talk has ended; the caller is still there. The automatic helper's question follows.
voice-handoff-over = ការ​និយាយ​ជាមួយ​មនុស្ស​ចប់​ហើយ។ ឥឡូវ​អ្នក​និយាយ​ជាមួយ​ខ្ញុំ​វិញ ខ្ញុំ​ជា​ម៉ាស៊ីន។
# Nobody came for an hour. The automatic helper's question follows.
voice-handoff-expired = សុំទោស ក្រុម​យើង​គ្មាន​អ្នកណា​អាច​មក​បាន​ទេ។ ខ្ញុំ ដែល​ជា​ម៉ាស៊ីន បន្ត​ជាមួយ​អ្នក​វិញ។
# Heard again and again while they wait, about every ten seconds: very short.
voice-wait = ខ្ញុំ​នៅ​តែ​រក​មនុស្ស​ឱ្យ​អ្នក។ សូម​កុំ​ទាន់​ដាក់​ទូរស័ព្ទ។
# Said after it: the star key tells all the keys.
voice-wait-more = ចង់​ស្ដាប់​ជម្រើស​ទាំងអស់ ចុច​សញ្ញា​ផ្កាយ។
# All who could be called were, and nobody answered. Choices follow.
voice-wait-nobody = មិន​ទាន់​មាន​អ្នកណា​លើក​បាន​ទេ។ អ្នក​អាច​រង់ចាំ ឬ​ជ្រើស​អ្វី​ផ្សេង។
# A choice; the key follows.
voice-choice-danger = បើ​ឥឡូវនេះ​អ្នក​មាន​គ្រោះថ្នាក់
# A choice; the key follows.
voice-choice-handoff-later = ចង់​ឱ្យ​យើង​ខល​ទៅវិញ​ពេល​ក្រោយ
# A choice; the key follows. They do not want to wait.
voice-choice-handoff-bot = មិន​ចាំ បន្ត​ជាមួយ​ខ្ញុំ
# A choice; the key follows. Other places, and their numbers.
voice-choice-handoff-numbers = ចង់​ស្ដាប់​ថា​មាន​កន្លែង​ណា​ទៀត​ជួយ​បាន​ឥឡូវ
# First words when we call somebody who asked for it. Anybody may pick up: it must not tell what this is about, nor who we are. $key is a key.
voice-call-back = ជម្រាបសួរ។ នេះ​ជា​ការ​ហៅ​ស្វ័យប្រវត្តិ។ ចង់​បន្ត ចុច​លេខ { $key }។
# When somebody who fits is on duty next, without the hour: said where people's recordings are played.
voice-duty-today = ថ្ងៃនេះ​បន្តិច​ទៀត មាន​មនុស្ស​នៅ។
# The same.
voice-duty-tomorrow = ថ្ងៃស្អែក មាន​មនុស្ស​នៅ។
# The same.
voice-duty-later = ថ្ងៃ​ផ្សេង មាន​មនុស្ស​នៅ។
# A choice; the key follows. A counselor of the place that was named first works with us.
voice-choice-handoff-here = ចង់​និយាយ​ជាមួយ​អ្នក​ប្រឹក្សា​របស់​យើង
# A choice; the key follows. Hours in which it is safe to call them.
voice-choice-handoff-today = ថ្ងៃនេះ ចន្លោះ​ម៉ោង { $from } ដល់ { $until }
# The same for tomorrow.
voice-choice-handoff-tomorrow = ថ្ងៃស្អែក ចន្លោះ​ម៉ោង { $from } ដល់ { $until }
