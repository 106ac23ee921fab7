### What is said to something that is no text: we cannot look at it, and say so kindly, whatever the person meant by it.
### Nothing here may tell what this is about: it may be the first thing we say, and somebody else may read the screen.

# A sticker (a little picture from LINE's own collection), mostly a greeting or a feeling.
media-sticker = អរគុណ។ ខ្ញុំ​ដឹង​ថា​អ្នក​នៅ​ទីនោះ។ ខ្ញុំ​អាន​ស្ទីកឃ័រ​មិន​បាន​ទេ។ សូម​សរសេរ​ពីរបី​ពាក្យ ឬ​ជ្រើស​ចម្លើយ​មួយ។

# A photo or picture. We cannot look at it.
media-image = អរគុណ។ ខ្ញុំ​មើល​រូប​មិន​បាន​ទេ។ សូម​សរសេរ​ប្រាប់​ពីរបី​ពាក្យ ថា​រូប​នោះ​ជា​អ្វី។

# A voice message. Nobody hears it here.
media-audio = អរគុណ។ ខ្ញុំ​ស្ដាប់​សារ​ជា​សំឡេង​មិន​បាន​ទេ។ សូម​សរសេរ​មក​ខ្ញុំ ពីរបី​ពាក្យ​ក៏​បាន។

# A film taken with the phone. We cannot look at it.
media-video = អរគុណ។ ខ្ញុំ​មើល​វីដេអូ​មិន​បាន​ទេ។ សូម​សរសេរ​ប្រាប់​ពីរបី​ពាក្យ ថា​ក្នុង​នោះ​មាន​អ្វី។

# Where the person is, sent from the map. Nobody is sent there: say so honestly. They may be in danger: ask for words.
media-location = អរគុណ​ដែល​ប្រាប់​ថា​អ្នក​នៅ​ណា។ ខ្ញុំ​បញ្ជូន​មនុស្ស​ទៅ​មិន​បាន​ទេ។ បើ​ឥឡូវ​អ្នក​មាន​គ្រោះថ្នាក់ សូម​សរសេរ​ប្រាប់​ខ្ញុំ។

# A file of any kind. We cannot open it.
media-file = អរគុណ។ ខ្ញុំ​បើក​ឯកសារ​មិន​បាន​ទេ។ សូម​សរសេរ​ប្រាប់​ពីរបី​ពាក្យ ថា​ក្នុង​នោះ​មាន​អ្វី។
