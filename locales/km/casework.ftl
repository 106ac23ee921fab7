### What counselors say and show: sentences ready to be sent, and the page for a receiving counter.
### The reader is the person; the speaker is a counselor, a human being, a woman or a man: no word may tell which.


## Ready sentences: found by typing, sent as they stand here. Warm, short, one thing at a time.

# First words of a counselor. $name is the counselor's name, as colleagues call them.
ready-hello = សួស្ដី ខ្ញុំ​ឈ្មោះ { $name }។ ខ្ញុំ​ជា​មនុស្ស មិនមែន​ម៉ាស៊ីន​ទេ។ ខ្ញុំ​បាន​អាន​អ្វី​ដែល​អ្នក​សរសេរ​ហើយ មិន​បាច់​និយាយ​ម្ដងទៀត​ទេ។

# Before anything else.
ready-safe = ឥឡូវ​អ្នក​សរសេរ​បាន​ដោយ​សុវត្ថិភាព​ទេ? បើ​មាន​គេ​មក​ជិត ឈប់​សិន​ទៅ ខ្ញុំ​រង់ចាំ។

# They hesitate.
ready-time = មិន​បាច់​ប្រញាប់​ទេ ខ្ញុំ​នៅ​ទីនេះ។

# They told something hard.
ready-thanks = អរគុណ​ដែល​បាន​ប្រាប់​ខ្ញុំ។ ច្បាស់​ជា​ពិបាក​ខ្លាំង​ណាស់។

# They blame themselves.
ready-not-fault = នេះ​មិនមែន​ជា​កំហុស​របស់​អ្នក​ទេ។

# They fear that others hear of it.
ready-secret = អ្វី​ដែល​អ្នក​សរសេរ​នៅ​ទីនេះ ខ្ញុំ​មិន​ប្រាប់​ថៅកែ គ្រួសារ ឬ​អ្នក​ដែល​អ្នក​ស្គាល់​ទេ។

# Body first.
ready-hurt = អ្នក​មាន​របួស ឬ​ឈឺ​ទេ? ឥឡូវ​ត្រូវការ​គ្រូពេទ្យ​ទេ?

# No address is needed.
ready-where = ឥឡូវ​អ្នក​នៅ​ឯណា? ប្រាប់​តែ​ឈ្មោះ​ក្រុង ឬ​ស្ថានីយ​ក៏​បាន។

# Whether somebody is beside them.
ready-alone = ឥឡូវ​អ្នក​នៅ​ម្នាក់​ឯង ឬ​មាន​គេ​នៅ​ជាមួយ?

# Shelter.
ready-tonight = យប់​នេះ​អ្នក​មាន​កន្លែង​គេង​ដែល​មាន​សុវត្ថិភាព​ទេ?

# Food and money.
ready-food = ថ្ងៃ​នេះ​អ្នក​បាន​ញ៉ាំ​បាយ​ហើយ​ឬ​នៅ? មាន​លុយ​ទិញ​អាហារ​ទេ?

# Documents.
ready-papers = ប៉ាស្ព័រ និង​កាត​ស្នាក់នៅ​របស់​អ្នក ឥឡូវ​នៅ​ជាមួយ​អ្នកណា?

# When we may write again without danger.
ready-when = ខ្ញុំ​សរសេរ​ទៅ​អ្នក​នៅ​ទីនេះ​ម៉ោង​ប៉ុន្មាន ទើប​អ្នក​មាន​សុវត្ថិភាព?

# Their own wish.
ready-wish = ឥឡូវ​អ្នក​ចង់​បាន​អ្វី​ជាង​គេ?

# Nothing happens over their head.
ready-choose = អ្នក​ជា​អ្នក​សម្រេច។ បើ​អ្នក​មិន​ទាន់​យល់ព្រម ខ្ញុំ​មិន​ធ្វើ​អ្វី​ទេ។

# The counselor needs a few minutes.
ready-look-up = ខ្ញុំ​នឹង​រក​មើល​ឱ្យ។ សូម​រង់ចាំ​ប៉ុន្មាន​នាទី ខ្ញុំ​នឹង​សរសេរ​មក​ម្ដងទៀត។

# Calling a counter for them.
ready-together = បើ​អ្នក​ចង់ ខ្ញុំ​អាច​ខល​ទៅ​គេ ហើយ​ពន្យល់​ជំនួស​អ្នក។ ឱ្យ​ខ្ញុំ​ខល​ទេ?

# The counselor has not understood.
ready-unclear = ខ្ញុំ​មិន​ប្រាកដ​ថា​យល់​ត្រូវ​ទេ។ អ្នក​អាច​និយាយ​ម្ដងទៀត​តាម​របៀប​ផ្សេង​បាន​ទេ?

# What the counselor writes is translated by a machine.
ready-machine = អ្វី​ដែល​ខ្ញុំ​សរសេរ ម៉ាស៊ីន​ជា​អ្នក​បកប្រែ។ បើ​មាន​ពាក្យ​ចម្លែក សូម​សួរ​ខ្ញុំ។

# Before somebody else takes over.
ready-colleague = ខ្ញុំ​ចង់​ឱ្យ​មិត្ត​រួម​ការងារ​បន្ត​ជួយ​អ្នក​នៅ​ទីនេះ។ គេ​នឹង​អាន​អ្វី​ដែល​អ្នក​សរសេរ​សិន។ បាន​ទេ?

# The counselor must stop.
ready-later = ឥឡូវ​ខ្ញុំ​ត្រូវ​ឈប់​សិន។ អ្នក​សរសេរ​មក​ទីនេះ​បាន​គ្រប់​ពេល។ ម៉ាស៊ីន​នឹង​ឆ្លើយ ហើយ​អាច​ហៅ​យើង​បាន។

# The end of a talk.
ready-goodbye = ខ្ញុំ​សប្បាយចិត្ត​ដែល​អ្នក​បាន​សរសេរ។ សូម​ថែទាំ​ខ្លួន​ផង។


## Above and below what a machine translated

# Above it. The counselor's own words follow below, so that somebody who reads them can check.
casework-machine = (ម៉ាស៊ីន​បកប្រែ)


## The page for a receiving counter. The person reads it first; without their yes nobody gets it.

# Asks whether we may hand it on. What stands on it follows. $counter is the name of the place.
sheet-ask = ខ្ញុំ​អាច​ឱ្យ​នេះ​ទៅ { $counter } បាន​ទេ? អ្នក​នឹង​មិន​បាច់​និយាយ​ទាំងអស់​ម្ដងទៀត​ទេ។ គេ​នឹង​អាន​ដូច​នេះ៖

# Below it, before yes and no.
sheet-only-yes = បើ​អ្នក​យល់ព្រម ទើប​គេ​ទទួល​បាន។ ក្នុង​នេះ​គ្មាន​ឈ្មោះ និង​លេខ​របស់​អ្នក​ទេ។

# Everything ended before they answered.
sheet-withdrawn = អ្វី​ដែល​អ្នក​បាន​អាន​មុន​នេះ មិន​ទាន់​បាន​ឱ្យ​ទៅ​នរណា​ទេ ព្រោះ​អ្នក​មិន​ទាន់​យល់ព្រម។ បើ​ចង់​ឱ្យ សរសេរ 0 ដើម្បី​និយាយ​ជាមួយ​មនុស្ស។

# Head of the page, read by the counter.
sheet-title = លិខិត​បញ្ជូន

# Before the name of a language.
sheet-language = ភាសា

# Before «a woman» or «a man».
sheet-staff = ចង់​និយាយ​ជាមួយ

# A fact.
sheet-child = អាយុ​ក្រោម 18 ឆ្នាំ

# A fact: the writer tells about somebody else.
sheet-third-party = អ្នក​ស្គាល់​គ្នា​ជា​អ្នក​សរសេរ

# Before the name of a prefecture.
sheet-place = ខេត្ត

# Before a list of what happened.
sheet-happened = អ្វី​ដែល​បាន​កើត​ឡើង

# Before a list of what help is wanted with.
sheet-about = ត្រូវការ​ជំនួយ​ខាង

# A fact.
sheet-no-speaking = មិន​អាច​និយាយ​ឮៗ​តាម​ទូរស័ព្ទ

# Before a few sentences by the counselor.
sheet-summary = សង្ខេប


## What happened, in words that hurt nobody who reads them about themselves. No full stop.

# Somebody uses their weak position.
indicator-abuse_of_vulnerability = មាន​គេ​កេង​ចំណេញ​ពេល​ខ្លួន​លំបាក

# The job is not what was promised.
indicator-deception = ការងារ ឬ​ប្រាក់ខែ​មិន​ដូច​ពាក្យ​សន្យា

# Locked in or watched.
indicator-restriction_of_movement = មិន​អាច​ចេញ​ក្រៅ​ដោយ​សេរី

# Kept away from others.
indicator-isolation = គេ​មិន​ឱ្យ​ទាក់ទង​អ្នក​ដទៃ

# Hit or hurt.
indicator-physical_violence = ត្រូវ​គេ​វាយ ឬ​ធ្វើ​ឱ្យ​ឈឺ

# Gentle, no detail.
indicator-sexual_violence = ត្រូវ​គេ​ប៉ះពាល់ ឬ​បង្ខំ​ផ្លូវ​ភេទ

# Threats.
indicator-intimidation_threats = ត្រូវ​គេ​គំរាម

# Papers kept by others.
indicator-document_retention = គេ​កាន់​ប៉ាស្ព័រ កាត ឬ​សៀវភៅ​ធនាគារ

# Pay.
indicator-wage_withholding = មិន​បាន​ប្រាក់ខែ ឬ​បាន​តិច​ពេក

# A debt keeps them working.
indicator-debt_bondage = ត្រូវ​ធ្វើការ​ដោយសារ​បំណុល

# Work or housing.
indicator-abusive_conditions = ការងារ ឬ​កន្លែង​ស្នាក់នៅ​គ្រោះថ្នាក់ ឬ​អាក្រក់​ខ្លាំង

# Hours.
indicator-excessive_overtime = ធ្វើការ​ច្រើន​ម៉ោង​ពេក

# Gentle, no detail.
indicator-sexual_exploitation = ត្រូវ​គេ​បង្ខំ​ឱ្យ​ធ្វើ​ការងារ​ផ្លូវ​ភេទ

# Under 18.
indicator-child_involved = មាន​ក្មេង​ពាក់ព័ន្ធ

# A kidney or other organ.
indicator-organ_removal = ត្រូវ​គេ​សុំ​ឱ្យ​សរីរាង្គ

# Gentle.
indicator-self_harm = ពិបាក​ចិត្ត​ខ្លាំង​រហូត​គិត​ចង់​ស្លាប់

# Life or body at risk now.
indicator-immediate_danger = ឥឡូវ​កំពុង​មាន​គ្រោះថ្នាក់


## What help is wanted with. No full stop.

# Visa.
topic-immigration_status = វីសា ឬ​កាត​ស្នាក់នៅ

# Lawyer, compensation.
topic-legal_help = មេធាវី ឬ​សំណង

# Going home.
topic-return_home = ត្រឡប់​ទៅ​ស្រុក

# A bed.
topic-shelter = កន្លែង​ស្នាក់នៅ​មាន​សុវត្ថិភាព

# Another job.
topic-job_change = ការងារ​ផ្សេង
