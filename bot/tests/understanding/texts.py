"""Messages in the thirteen languages that are in no training file."""

SENTENCES = (
    "会社がパスポートを返してくれません。給料も三か月もらっていません",
    "ドアを叩いています、助けてください",
    "my boss keeps my passport and I have not been paid for three months, I am scared to go outside",
    "he says he will send the photos to my mother",
    "老板扣了我的护照,三个月没发工资",
    "门从外面锁着,我出不去",
    "사장님이 여권을 가져가서 안 돌려줘요. 월급도 못 받았어요",
    "기숙사에서 나가고 싶어요",
    "Kinuha ng amo ko ang passport ko at hindi ako pinapasahod",
    "gusto ko na pong umuwi sa amin",
    "o patrão ficou com meu passaporte e não paga há três meses",
    "trabalho quatorze horas por dia na fábrica",
    "công ty cầm hộ chiếu của em, ba tháng rồi chưa trả lương",
    "cong ty cam ho chieu cua em ba thang roi chua tra luong",
    "साहुले मेरो पासपोर्ट राखेको छ, तीन महिनादेखि तलब दिएको छैन",
    "malai ghar jana mann lagyo tara paisa chaina",
    "el jefe me quitó el pasaporte y no me paga desde hace tres meses",
    "tengo que pagar una deuda muy grande a la agencia",
    "majikan menahan paspor saya dan gaji tiga bulan tidak dibayar",
    "saya tidak boleh keluar dari asrama",
    "นายจ้างยึดพาสปอร์ตและไม่จ่ายเงินเดือนสามเดือน",
    "ทำงานวันละสิบห้าชั่วโมงไม่มีวันหยุด",
    "ថៅកែដកហូតលិខិតឆ្លងដែនរបស់ខ្ញុំ ហើយមិនបើកប្រាក់ខែបីខែហើយ",
    "ខ្ញុំចង់ត្រឡប់ទៅផ្ទះវិញ",
    "အလုပ်ရှင်က ပတ်စပို့သိမ်းထားပြီး သုံးလ လစာမပေးဘူး",
    "အိမ်ပြန်ချင်တယ်",
    "yes",
    "3",
    "はい",
    "I was promised a job in a restaurant but they took me to a bar and I have to drink with customers every night",
)

# What people answer with, in each language and as they type it.
SHORT = {
    "affirm": "はい|うん|yes|ok|是的|好的|네|응|oo|opo|sim|vâng|dạ|có|हो|ho|sí|ya|iya|ใช่|ใช่ค่ะ|បាទ|ចាស|ဟုတ်ကဲ့",
    "deny": "いいえ|no|不是|没有|아니요|hindi|wala|não|không|khong|होइन|hoina|tidak|bukan|ไม่|ไม่ใช่|ទេ|អត់ទេ|မဟုတ်ဘူး",
    "thanks": "ありがとうございます|thank you|thanks|谢谢|감사합니다|salamat po|obrigado|cảm ơn|cam on|धन्यवाद|gracias"
    "|terima kasih|ขอบคุณค่ะ|អរគុណ|ကျေးဇူးတင်ပါတယ်",
    "greet": "こんにちは|hello|hi|你好|안녕하세요|kumusta po|oi|bom dia|xin chào|नमस्ते|namaste|hola|halo|สวัสดีค่ะ"
    "|សួស្តី|မင်္ဂလာပါ",
}

# A long story with the danger in its middle, and the same story without it.
STORY = (
    "I came two years ago to work in a farm. At first the boss was kind and we had good food. Then my friend went home "
    "and everything changed, the salary came late, the room is cold. I like to cook and on sunday we go to the sea. {} "
    "I also want to ask about my visa, it finishes in march. Sorry for my english. I have a small brother at home and "
    "my mother is waiting for the money every month."
)
