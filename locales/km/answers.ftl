### The answer: where help is. The places, numbers, times and addresses come from the directory as variables.

# Above the places. The first place comes first.
answer-counter =
    { $role ->
        [third_party] កន្លែង​ទាំងនេះ​អាច​ជួយ​គាត់​បាន៖
       *[self] កន្លែង​ទាំងនេះ​អាច​ជួយ​អ្នក​បាន៖
    }

# Above further places.
answer-more = កន្លែងជួយផ្សេងទៀត៖

# Below the places.
answer-end = សរសេរ​មក​ខ្ញុំ​វិញ​បាន​គ្រប់ពេល។

## One place: lines that stand below its name

# $number is a phone number.
answer-phone = ខលទៅ { $number }

# $number is a phone number, $key the key to press after the recorded voice.
answer-phone-press = ខលទៅ { $number } រួចចុច { $key }

# Ways without speaking. $url is an address.
answer-online-web_form = សរសេរ​ទៅ​គេ ម៉ោង​ណា​ក៏បាន៖ { $url }
answer-online-chat = ឆាត៖ { $url }
answer-online-email = អ៊ីមែល៖ { $url }
answer-online-sns = ផ្ញើសារ៖ { $url }
answer-online-app = អេប៖ { $url }

# Whether somebody answers now. $time is a time of day, $day a weekday (or a date).
answer-open-until = ឥឡូវ​បើក រហូតដល់​ម៉ោង { $time }។
answer-open-always = ឥឡូវ​បើក ទាំងយប់​ទាំង​ថ្ងៃ។
answer-opens-today = ឥឡូវ​បិទ។ ថ្ងៃនេះ​បើក​ម៉ោង { $time }។
answer-opens-tomorrow = ឥឡូវ​បិទ។ ថ្ងៃស្អែក​បើក​ម៉ោង { $time }។
answer-opens = ឥឡូវ​បិទ។ បើកថ្ងៃ { $day } ម៉ោង { $time }។
answer-hours-differ = ម៉ោង​បើក​ខុសគ្នា​តាម​កន្លែង។ ល្អ​បំផុត ខល​ពេលថ្ងៃ នៅ​ថ្ងៃធ្វើការ។

# $hours is a list such as Mon–Fri 9:00–17:00.
answer-hours = ម៉ោងបើក៖ { $hours }

# All hours are hours in Japan. Each translation names its own language here.
answer-language-yes = គេនិយាយភាសាខ្មែរ។

# With what to say in Japanese, spelled for this reader.
answer-language-interpreter = គេ​អាច​រក​អ្នកបកប្រែ​ឱ្យ។ និយាយ​មុនដំបូង​ថា៖ «កាន់បូជីអា-ហ្គោ អូណេហ្គៃ ស៊ីម៉ាស៊ុ។»
answer-language-no = គេ​និយាយ​ភាសា​ជប៉ុន។ បើ​អាច សុំ​មនុស្ស​ដែល​អ្នក​ទុក​ចិត្ត​ជួយ​ខល​ជាមួយ។

# They do not speak this reader's language, nor Japanese. $languages are names of languages.
answer-language-other = គេនិយាយ{ $languages }

# Its number is not yet confirmed, so we do not show it.
answer-number-checking = យើង​កំពុង​ពិនិត្យ​លេខទូរសព្ទ​របស់​គេ។

# $counter is another place from this list, $number its number.
answer-ask-via = ខល​ទៅ { $number } ({ $counter }) រួច​សុំ​ឱ្យ​គេ​ភ្ជាប់​ទៅ​កន្លែង​នេះ។

# A person at the airport or a desk: no phone.
answer-in-person = ប្រាប់​មន្ត្រី​នៅ​ទីនោះ​ផ្ទាល់។

## Notes below the places

# No number works from this phone now. The Japanese line stays as it is: it is for showing.
answer-show-screen =
    បើ​ទូរសព្ទ​ខល​មិនបាន៖ ទៅ koban (កូបាន ប៉ុស្តិ៍​ប៉ូលិស​តូច) ហាង ឬ​ស្ថានីយ​រថភ្លើង ហើយ​បង្ហាញ​អេក្រង់​នេះ៖
    「助けてください。電話を貸してください。」

# From 1 April 2027 the interns' office has a new name.
answer-otit-renamed = កន្លែង​ជួយ​កម្មសិក្សាការី (OTIT) មាន​ឈ្មោះ​ថ្មី​តាំងពី​ខែមេសា ឆ្នាំ 2027។ យើង​កំពុង​ពិនិត្យ​លេខ​ថ្មី​របស់​គេ។

# At the airport, being sent home against one's will.
answer-at-airport = នៅ​ព្រលាន​យន្តហោះ៖ មុន​ឡើង​យន្តហោះ ប្រាប់​មន្ត្រី​ពិនិត្យ​ប៉ាស្ព័រ​ថា អ្នក​មិន​ចង់ទៅ​ទេ។ និយាយ​ថា៖ «កាអេរីតាគុ ណៃ ដេស៊ុ។» (ខ្ញុំ​មិន​ចង់​ត្រឡប់ទៅ​ទេ។)

# Someone without valid papers asks. True, and no promise.
answer-status-protection = មនុស្ស​ដែលគេ​កេងចំណេញ ឬ​បង្ខំ អាច​មាន​គេ​ការពារ ទោះ​គ្មាន​វីសា​ក៏ដោយ។ គេ​សម្រេច​តាម​រឿង​របស់​ម្នាក់ៗ។

# After rape or sexual assault, said to the person or to somebody who tells of them. Gentle, no command.
# Days in words: the medicine is best within 72 hours.
answer-within-72-hours = បើ​គេ​បង្ខំ​រឿង​ផ្លូវភេទ ហើយ​បារម្ភ​ក្រែង​មាន​ផ្ទៃពោះ គ្រូពេទ្យ​អាច​ឱ្យ​ថ្នាំ​ការពារ​កុំឱ្យ​មាន​ផ្ទៃពោះ ល្អ​បំផុត​ក្នុង​បី​ថ្ងៃ កាន់តែ​ឆាប់​កាន់តែ​ល្អ។ បើ​អាច សូម​ទុក​ខោអាវ​នោះ ហើយ​កុំអាល​ងូតទឹក មុន​ទៅ​ជួប​គ្រូពេទ្យ។

# About work: what helps later to show what happened. Never said in danger.
answer-keep-evidence = បើ​មាន​សុវត្ថិភាព សូម​ទុក​ក្រដាស​បើក​ប្រាក់ខែ ម៉ោង​ធ្វើការ​ដែល​កត់ទុក សារ និង​រូបថត​ឯកសារ ព្រោះ​អាច​ត្រូវការ​ពេល​ក្រោយ។
