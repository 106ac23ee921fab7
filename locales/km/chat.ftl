### The web chat: what stands around the conversation. Anyone may look at the screen, also a boss. Plain, calm, short.
### $number is eight digits, $days how long it works; $police and $ambulance are numbers from the directory.

# On the public page, below our number: opens the web chat.
chat-open = ឬ​សរសេរ​មក​យើង​នៅ​ទីនេះ

# The button that leaves the page at once. Two or three words.
chat-leave = ចាក​ចេញ​ពី​ទំព័រ​នេះ

# How else to leave. "Esc" is the name on the key.
chat-leave-keys = ដើម្បី​ចាក​ចេញ​ភ្លាម៖ ​ចុច​ប៊ូតុង​ខាង​លើ ឬ​ចុច Esc ​បី​ដង។

# Above the first line. Kind, and names nothing.
chat-intro = សរសេរ​នៅ​ទីនេះ ​តាម​ពាក្យ​របស់​អ្នក ​ជា​ភាសា​ខ្មែរ។ ​មិន​អស់​លុយ​ទេ។ ​មិន​បាច់​ប្រាប់​ឈ្មោះ​ទេ។

# For people who cannot see: before each line of the person.
chat-you = អ្នក៖

# The same before each line of the service: its name.
chat-us = Tsunagu៖

# Name of the field.
chat-message = សារ​របស់​អ្នក

# The button that sends.
chat-send = ផ្ញើ

# For people who cannot see: the name of the list of lines.
chat-lines = សារ

# The same for the answers below the list.
chat-choices = ចម្លើយ​សម្រាប់​ជ្រើស​រើស

# The answer is being made.
chat-writing = កំពុង​សរសេរ​ទៅ​អ្នក …

# The connection is gone. Nothing is lost.
chat-offline = អត់​មាន​អ៊ីនធឺណិត។ ​កំពុង​សាក​ម្ដង​ទៀត។ ​អ្វី​ដែល​អ្នក​សរសេរ ​នៅ​ទីនេះ​ដដែល។

# It is there again.
chat-online = ភ្ជាប់​បាន​វិញ​ហើយ។

# More messages than anybody writes.
chat-slow = សារ​ច្រើន​ពេក​ក្នុង​ពេល​តែ​មួយ។ ​សូម​រង់ចាំ​បន្តិច ​មិន​បាត់​អ្វី​ទេ។ ​បើ​មាន​គ្រោះ​ថ្នាក់ ​ហៅ​ទៅ { $police }។ ​បើ​រង​របួស ​ឬ​ឈឺ​ធ្ងន់ ​ហៅ​ទៅ { $ambulance }។

# A message of more than four pages.
chat-too-long = សារ​នេះ​វែង​ពេក។ ​សូម​ចែក​ជា​ពីរ ​រួច​ផ្ញើ។

# A picture or file was put into the chat.
chat-no-files = សុំទោស ​ទីនេះ​ទទួល​រូបភាព ​ឬ​ឯកសារ​មិន​បាន​ទេ។ ​សូម​សរសេរ​ជា​ពាក្យ។

# Something went wrong on our side.
chat-problem = មិន​បាន​ទេ។ ​សូម​សាក​ម្ដង​ទៀត។

# Without JavaScript: asks whether an answer has come.
chat-look = មើល​ថា​មាន​ចម្លើយ​ហើយ​ឬ​នៅ

# Opens the list of languages.
chat-language = ភាសា

## Coming back with a number
# Opens the part about the number.
chat-later = ត្រឡប់​មក​ពេល​ក្រោយ

# What the number is good for. Said before it is given.
chat-later-help = បើ​អ្នក​ចង់ ​អ្នក​អាច​យក​លេខ​មួយ។ ​ដោយ​មាន​លេខ​នេះ ​អ្នក​អាច​បន្ត​នៅ​ទីនេះ​បាន { $days } ​ថ្ងៃ ​ទោះ​ប្រើ​ទូរស័ព្ទ​ផ្សេង​ក៏​បាន។ ​ទោះ​មាន​លេខ ​ក៏​គ្មាន​នរណា​មើល​ឃើញ​អ្វី​ដែល​បាន​សរសេរ​ពី​មុន​ទេ។

# The button that gives a number.
chat-number-get = សុំ​លេខ​មួយ

# The number, as it is given.
chat-number = លេខ​របស់​អ្នក៖ { $number }

# Below the number.
chat-number-help = កត់​ទុក​កន្លែង​ដែល​គ្មាន​នរណា​មើល ​ឬ​ចាំ​ឲ្យ​ស្ទាត់។ ​លេខ​ចាស់​ប្រើ​លែង​បាន​ហើយ។

# They asked for a number before they had written anything.
chat-number-first = សូម​សរសេរ​អ្វី​មួយ​សិន។ ​បន្ទាប់​មក​អ្នក​អាច​យក​លេខ​បាន។

# Name of the field for a number they have.
chat-number-have = ខ្ញុំ​មាន​លេខ​ហើយ

# The button beside it.
chat-number-open = បន្ត

# No chat has this number.
chat-number-wrong = លេខ​នេះ​មិន​ត្រូវ​ទេ។ ​សូម​មើល​ម្ដង​ទៀត ​ឬ​ចាប់​ផ្ដើម​សរសេរ​តែ​ម្ដង។

# Wrong numbers were tried too often, by anybody.
chat-number-wait = មាន​ការ​សាក​លេខ​ច្រើន​ដង​ពេក។ ​សូម​រង់ចាំ​ពីរ​បី​នាទី ​ឬ​ចាប់​ផ្ដើម​សរសេរ​តែ​ម្ដង។ ​បើ​មាន​គ្រោះ​ថ្នាក់ ​ហៅ​ទៅ { $police }។

# They came back. The earlier lines stay hidden.
chat-back = អ្នក​បាន​ត្រឡប់​មក​វិញ​ហើយ។ ​អ្វី​ដែល​សរសេរ​ពី​មុន ​មិន​បង្ហាញ​នៅ​ទីនេះ​ទេ។

# The chat was opened elsewhere, or erased.
chat-closed = ការ​ឆាត​នៅ​ទីនេះ​បាន​បិទ​ហើយ។ ​អ្នក​អាច​សរសេរ​ម្ដង​ទៀត​ពេល​ណា​ក៏​បាន។

# Said after that to someone who had written something that could not be sent any more.
chat-unsent = អ្វី​ដែល​អ្នក​សរសេរ ​មិន​ទាន់​បាន​ផ្ញើ​ទេ។ ​វា​នៅ​ក្នុង​ប្រអប់​ខាង​ក្រោម។ ​បើ​មាន​គ្រោះ​ថ្នាក់ ​ហៅ​ទៅ { $police }។ ​បើ​រង​របួស ​ឬ​ឈឺ​ធ្ងន់ ​ហៅ​ទៅ { $ambulance }។
