### The public page. Anyone may see it, also a boss. Plain and neutral.

# Title of the page and the browser tab. Neutral.
site-title = Tsunagu

# One line under the title.
site-lead = ជួយ​ជា​ភាសា​របស់​អ្នក មិន​អស់​លុយ។

# How to reach us. $number is our own number.
site-text-us = ផ្ញើសារ (SMS) ទៅ { $number }។

# When no number is set up yet.
site-no-number = លេខ​របស់​យើង​នឹង​បង្ហាញ​នៅ​ទីនេះ។

# Danger line. $police is the number.
site-danger = មាន​គ្រោះថ្នាក់​ឥឡូវនេះ៖ { $police }

# What we keep.
site-private = មិនបាច់​ប្រាប់​ឈ្មោះ​ទេ។ សរសេរ «លុប» នោះ​អ្វីៗ​ដែល​អ្នក​សរសេរ​នឹង​លុប​អស់។
