### The inbox, conversations and referral sheets. Read by staff only.

## The inbox

# Title of the page.
inbox-title = 受信箱
# Section: people who wait for somebody.
inbox-waiting = 待っている人
# Nobody waits.
inbox-waiting-none = 待っている人はいません。
# Section: one's own conversations.
inbox-mine = 担当中
# One has none.
inbox-mine-none = いま担当している会話はありません。
# Section: colleagues ask one to take over or to join.
inbox-transfers = あなたへの依頼
# Section: who chose to be written to later.
inbox-call_backs = あとで連絡
# Section: what colleagues have, for supervisors.
inbox-others = ほかの担当者の会話
# Link to what has ended.
inbox-closed = 終了した会話
# The last word is the person's.
inbox-unanswered = 返事待ち
# A colleague has not answered the person; since when follows.
inbox-silent = 返事なし
# Who has it. $name is a colleague.
inbox-with = 担当：{ $name }
# One said no to it.
inbox-declined = 見送り済み
# When they want to be contacted. $start: day and time, $end: a time.
inbox-contact = { $start } から { $end } の間に連絡
# The time has come.
inbox-due = いま
# Who asks. $name is a colleague.
inbox-transfer-by = { $name }さんから引き継ぎの依頼
# More than the page shows. $count: how many.
inbox-more = ほか{ $count }件
# How urgent: life at risk now.
inbox-counter = 窓口：{ $name }
inbox-unreadable = 鍵を開けないため、ここではだれも読めません。このサービスの管理者に知らせてください。
inbox-call_backs-none = いません。
inbox-transfers-none = 頼まれていることはありません。
inbox-others-none = ほかの人の担当はありません。
section-before = 前のページ
urgency-emergency = 緊急
# How urgent: within hours.
urgency-urgent = 至急
# How urgent: neither.
urgency-normal = 通常
# Waiting time below a minute.
since-now = いま
# Waiting time. $minutes: number.
since-minutes = { $minutes }分
# Waiting time. $hours: number.
since-hours = { $hours }時間
# Waiting time. $days: number.
since-days = { $days }日
# A way people reach us.
channel-sms = SMS
# A way people reach us.
channel-line = LINE
# A way people reach us.
channel-chat = ウェブチャット
# A way people reach us.
channel-voice = 電話
# Wish of the person; a promise.
wish-female = 女性のみ
# Wish of the person; a promise.
wish-male = 男性のみ
# They themselves said yes to another gender.
wish-waived = 本人の同意で性別不問
# Why there is a handoff.
reason-asked = 人と話したい
# Why there is a handoff.
reason-danger = 危険
# Why there is a handoff.
reason-self_harm = 死にたい気持ち
# Why there is a handoff.
reason-not_understood = ボットが理解できず
# Why there is a handoff.
reason-routing = 窓口がここ
# What a colleague is beside the counselor.
part-interpreter = 通訳
# What a colleague is beside the counselor.
part-supervisor = スーパーバイザー
# Not here yet.
part-invited = 依頼中
# Button.
deed-accept = 受ける
# Button: others are asked.
deed-decline = 見送る
# Button: accept a transfer.
deed-take-over = 引き継ぐ
# Button: refuse a transfer.
deed-return = 戻す
# Button: end one's own offer.
deed-take-back = 依頼を取り消す
# Button: come as interpreter or supervisor.
deed-join = 参加する
# Button: refuse an invitation.
deed-not-now = いまは無理
# Button: do not stand by any more.
deed-leave = 抜ける
# Button for supervisors.
deed-supervisor = 担当を交代する
# Button: give it back so that somebody else takes it.
deed-release = 待機に戻す
# Button: a call-back; the person did not answer, or the call broke off.
deed-ring = もう一度電話する（先にあなたの電話が鳴ります）

## Labels of triage.md, short, for staff

# Sign beside a label.
label-corrected = 担当者が確認
# More labels than shown. $count: how many.
labels-more = ほか{ $count }
# Indicator.
label-abuse_of_vulnerability = 脆弱性の悪用
# Indicator.
label-deception = だまし・約束違反
# Indicator.
label-restriction_of_movement = 行動の制限
# Indicator.
label-isolation = 孤立
# Indicator.
label-physical_violence = 身体的暴力
# Indicator.
label-sexual_violence = 性暴力
# Indicator.
label-intimidation_threats = 脅迫
# Indicator.
label-document_retention = 旅券などの取上げ
# Indicator.
label-wage_withholding = 賃金不払い
# Indicator.
label-debt_bondage = 借金による拘束
# Indicator.
label-abusive_conditions = 劣悪な労働・住環境
# Indicator.
label-excessive_overtime = 過度の残業
# Indicator.
label-sexual_exploitation = 性的搾取
# Indicator.
label-child_involved = 18歳未満
# Indicator.
label-organ_removal = 臓器摘出
# Indicator.
label-self_harm = 自傷・希死念慮
# Indicator.
label-immediate_danger = 差し迫った危険
# Topic.
label-immigration_status = 在留資格
# Topic.
label-legal_help = 法的支援
# Topic.
label-return_home = 帰国
# Topic.
label-shelter = 避難先
# Topic.
label-job_change = 転職・転籍

## What has ended

# Title of the page.
closed-title = 終了した会話
# Column.
closed-ended = 終了
# Column.
closed-language = 言語
# Column.
closed-channel = 方法
# Column.
closed-urgency = 緊急度
# Column.
closed-how = 結果
# Column.
closed-who = 担当
# Link to the next page.
closed-earlier = これより前
# Nothing there.
closed-none = まだありません。
# How it ended.
outcome-helped = 支援できた
# How it ended.
outcome-referred = 窓口につないだ
# How it ended.
outcome-emergency = 緊急通報した
# How it ended.
outcome-no_answer = 返事がなくなった
# How it ended.
outcome-other = その他
# How it ended.
outcome-left = 本人がやめた
# How it ended.
outcome-nobody_came = 間に合わなかった
# How it ended.
outcome-closed = 終了
# How it ended.
outcome-abandoned = 本人がやめた
# How it ended.
outcome-expired = 間に合わなかった

## Conversation

# Title of the page; tells nothing to who walks by.
conversation-title = 会話
# How it stands.
standing-yours = あなたが担当しています
# How it stands. $name is a colleague.
standing-with = { $name }さんが担当しています
# How it stands; the time follows.
standing-waiting = 待っています：
# How it stands.
standing-offered = 合う人に引き継ぎを依頼中
# How it stands. $name is a colleague.
standing-offered-to = { $name }さんに引き継ぎを依頼中
# Name of the lines for screen readers.
talk-label = メッセージ
# Name of the side for screen readers.
side-label = この会話について
# Link.
lines-earlier = 前のメッセージ
# Who wrote a message.
line-person = 本人
# Who wrote a message.
line-bot = 自動の案内
# The words are gone.
line-erased = 消去済み
# A text message's pieces. $count: number.
line-segments = SMS { $count }通
# What was sent that is no text.
event-sticker = スタンプ
# What was sent that is no text.
event-image = 画像
# What was sent that is no text.
event-audio = 音声
# What was sent that is no text.
event-video = 動画
# What was sent that is no text.
event-location = 位置情報
# What was sent that is no text.
event-file = ファイル
# Where our message is.
status-queued = 送信待ち
# Where our message is.
status-wired = 送信中
# Where our message is.
status-sent = 送信済み
# Where our message is.
status-delivered = 到着
# Where our message is.
status-read = 既読
# Where our message is.
status-errored = エラー
# Where our message is.
status-failed = 届かず
# Below the meaning of an answer.
mark-choice = 選択肢（確認済みの文）
# Below the meaning of a text of ours.
mark-ours = 定型文（機械翻訳ではない）
# Below a counselor's own words.
mark-own-words = 担当者の文
# Below a translation.
mark-machine = 機械翻訳
# Below a translation.
mark-through-english = 英語経由
# Below a translation. $language: another language than the conversation's.
mark-from = 原文は{ $language }
# Until it is translated.
mark-working = 翻訳中…
# Before the reason.
mark-partly = ⟦ と ⟧ の間は翻訳されていません。
# Before what differs.
mark-check = 原文と違いがあります：
# What differs.
flag-numbers = 数字
# What differs.
flag-names = 名前
# What differs.
flag-negation = 否定
# Why there is no translation.
untranslated-no-pair = この言語の機械翻訳はありません。定型文や、話せる同僚に頼めます。
# Why there is no translation.
untranslated-wrong-language = 別の言語のようです。
# Why there is no translation.
untranslated-wrong-script = 機械が読めない文字で書かれています。
# Why there is no translation.
untranslated-too-long = 長すぎて翻訳できません。
# Why there is no translation.
untranslated-too-slow = 翻訳が間に合いませんでした。
# Why there is no translation.
untranslated-busy = 翻訳が混み合っています。
# Why there is no translation.
untranslated-failed = 翻訳できませんでした。
# What they wrote while a counselor has it.
noticed-danger = 危険を伝えた
# What they wrote while a counselor has it.
noticed-self_harm = 死にたい気持ちを伝えた
# What they wrote while a counselor has it.
noticed-human = 人を求めている
# What they wrote while a counselor has it.
noticed-staff_gender = 担当の性別を希望
# What they wrote while a counselor has it.
noticed-language = 別の言語を希望
# What they wrote while a counselor has it.
noticed-erase = 消去を希望
# What they wrote while a counselor has it.
noticed-stop = やめたい
# What they wrote while a counselor has it.
noticed-joined = 別の連絡方法とつながった

## Answering

# Field.
answer-label = 返事
# In the empty field.
answer-placeholder = 返事を書く
# Button.
answer-send = 送信
# Field. $language: the person's language.
answer-theirs = { $language }（こちらが送られます。元の文も下に付きます）
# Button. $language: the person's language.
answer-translate = { $language }に翻訳
# The machine gave nothing.
answer-not-translated = 翻訳できませんでした。文を短くしてみてください。
# No machine. $language: the person's language.
answer-no-pair = { $language }への機械翻訳はありません。定型文は本人の言語で送れます。
# In place of the field: the case of a call.
answer-spoken = 本人とは電話で話します。ここから文字は送れません。定型文と窓口は読み上げるために使えます。
# Above the exact form of a message.
preview-title = 本人に見える文
# Button.
preview-cancel = 送らない
# Opens the list.
sentences-title = 定型文
# Field.
sentences-search = 入力して検索
# Nothing found.
sentences-none = 見つかりません。
# Somebody fluent has reviewed it.
sentences-reviewed = 確認済み
# Nobody fluent has reviewed it.
sentences-drafted = 下書き（未確認）

## Side

# Section.
understood-title = わかったこと
# Opens the form.
understood-edit = 直す
# Button.
understood-save = 保存
# A choice.
fact-unknown = 不明
# Field: the staff's own words.
fact-summary = 要約（担当者用）
# Fields.
fact-indicators = 起きたこと
# Fields.
fact-topics = 相談の内容
# Field.
fact-role = 書いている人
# Field.
fact-age_group = 年齢
# Field.
fact-gender = 性別
# Field.
fact-residence = 在留資格
# Field.
fact-perpetrator = 相手
# Field.
fact-phone = 電話の種類
# Field.
fact-prefecture = 都道府県
# Field.
fact-immediate_danger = いま危険
# Field.
fact-medical_emergency = 急病・けが
# Field.
fact-at_sea = 船の上
# Field.
fact-forced_return = 強制帰国のおそれ
# Field.
fact-fears_own_authorities = 自国の当局を恐れている
# Field.
fact-wants_anonymity = 匿名希望
# Field.
fact-can_speak = 声を出せる
# A value.
truth-yes = はい
# A value.
truth-no = いいえ
# A value.
role-self = 本人
# A value.
role-third_party = 周りの人
# A value.
age_group-child = 18歳未満
# A value.
age_group-adult = 成人
# A value.
residence-technical_intern = 技能実習
# A value.
residence-employment_for_skill = 育成就労
# A value.
residence-specified_skilled = 特定技能
# A value.
residence-student = 留学
# A value.
residence-spouse = 配偶者
# A value.
residence-other_work = その他の就労
# A value.
residence-short_stay = 短期滞在
# A value.
residence-no_status = 在留資格なし
# A value.
perpetrator-employer = 雇用主
# A value.
perpetrator-partner = 配偶者・恋人
# A value.
perpetrator-family = 家族
# A value.
perpetrator-broker = ブローカー
# A value.
perpetrator-stranger = 知らない人
# A value.
phone-mobile = 携帯
# A value.
phone-landline = 固定
# A value.
phone-ip_or_prepaid = アプリ・プリペイド
# A value.
phone-abroad = 国外
# A value.
phone-none = なし
# Section.
counters-title = 窓口
# State.
counter-open = 受付中
# State.
counter-shut = 時間外
# State.
counter-language-yes = 本人の言語
# State.
counter-language-interpreter = 通訳あり
# State.
counter-language-no = 日本語のみ
# Button.
counter-send = 送る
# Title: the same person's conversations by other ways (SMS, LINE …).
doors-title = 同じ人の別の相談
# When they last wrote there.
doors-last = 最後のメッセージ { $at }
# Beside one in which no code was typed that says it is the same person.
doors-unsure = 同じ電話やアカウントを使う別の人かもしれません
# Section.
sheets-title = 紹介シート
# There is none.
sheets-none = まだありません。窓口を開いて作れます。
# Title.
sheet-title = 紹介シート
# Button.
sheet-draft = 紹介シート
# Title. $counter: its name.
sheet-draft-title = { $counter } への紹介シート
# What this is.
sheet-draft-help = まず本人が自分の言語で読みます。本人が「はい」と答えるまで印刷できません。名前と電話番号は載せません。
# The same for the case of a call.
sheet-spoken = 電話では本人が紹介シートを読めないため、見せることも渡すこともできません。窓口への連絡方法を口頭で伝えてください。
# Above the left half.
sheet-for-counter = 窓口用
# Above the right half.
sheet-for-person = 本人用
# Field.
sheet-summary-ja = 要約（日本語）
# Field. $language: the person's language.
sheet-summary-theirs = 同じ内容を{ $language }で
# What must be.
sheet-same = 本人が読めないことは載せられません。両方に同じことを書いてください。
# Button.
sheet-look = 表示を更新
# Button.
sheet-show = 本人に見せて聞く
# Link.
sheet-back = 会話に戻る
# Button.
sheet-print = 印刷
# State.
sheet-state-shown = 本人の返事待ち
# State.
sheet-state-agreed = 同意済み
# State.
sheet-state-declined = 同意なし
# Why it cannot be printed.
sheet-not-shown = 本人の返事がまだありません。渡せません。
# Why it cannot be printed.
sheet-not-declined = 本人が断りました。渡せません。
# Field.
sheet-which = 返事のメッセージ
# Button.
sheet-is-yes = 同意している
# Button.
sheet-is-no = 断っている
# Head of the printed sheet, read by the counter.
paper-title = 紹介シート
# Whom it is for. $counter: its name.
paper-to = { $counter } 御中
# Who hands it on. $name: a counselor, $at: day and time, $number: of this sheet.
paper-from = つなぐ（多言語相談）　担当：{ $name }　{ $at }　受付番号 { $number }
# A line of the sheet.
paper-language = 言語
# A line of the sheet.
paper-staff = 希望する担当者の性別
# A line of the sheet.
paper-child = 18歳未満
# A line of the sheet.
paper-third-party = 本人を知る人からの相談
# A line of the sheet.
paper-place = 都道府県
# A line of the sheet.
paper-happened = 起きていること
# A line of the sheet.
paper-about = 必要な支援
# A line of the sheet.
paper-no-speaking = 電話で声を出せない
# Before a few sentences.
paper-summary = 概要
# Before the person's consent.
paper-consent = 本人の同意
# $at: day and time, $language: the person's.
paper-agreed = 本人は { $at } に下の文（{ $language }）を読み、自分のメッセージで同意しました。
# No consent.
paper-not-agreed = 本人の同意はありません。渡してはいけません。
# Below it.
paper-no-name = 氏名と電話番号は、本人を守るため書いてありません。
# Section.
notes-title = メモ
# Field; the person never sees it.
notes-label = 同僚へのメモ
# Button.
notes-add = 追加
# Section.
hand-title = 同僚・終了
# Field.
hand-transfer = 引き継ぎを頼む
# Field.
hand-interpreter = 通訳を頼む
# Field.
hand-supervisor = スーパーバイザーを呼ぶ
# A choice.
hand-anybody = 合う人だれでも
# State.
hand-here = 在席
# State.
hand-away = 不在
# Button.
hand-ask = 頼む
# Field.
close-title = 終了（自動の案内に戻す）
# Button.
close-do = 終了する
# What happens.
close-help = 本人には、いつでもまた人を呼べると伝わります。

## Problems

# Why it was not done.
problem-not_yours = この会話はもうあなたの担当ではありません。送信していません。
# Why it was not done.
problem-closed = この会話は終了しています。送信していません。
# Why it cannot be done.
problem-blocked = この人にはメッセージが届きません（本人か電話会社が受信を止めています）。ウェブチャット、LINE、電話なら本人から連絡できます。
# Why it cannot be done.
problem-erased = 本人がすべて消去しました。送信できません。
# Why it was not done: nothing that is written reaches a telephone.
problem-spoken = 本人とは電話でつながっています。口頭で伝えてください。送信していません。
# Why it was not done.
problem-malformed = 文が空か、長すぎます。
# No connection.
problem-offline = 接続がありません。文は残っています。もう一度送ってください。
problem-signed_out = サインインの期限が切れました。送信していません。文は残っています。コピーして、もう一度サインインしてください。
# Why it was not saved.
problem-corrected = ページを開いたあとにほかの人が変更しました。保存していません。確認してもう一度保存してください。
# Before the fields that changed.
problem-changed = 変更された項目：

## A button of an old page was pressed: what has changed

# What changed.
changed-taken = ほかの担当者が受けました。
# What changed.
changed-capacity = 担当できる数に達しています。先にどれかを終えるか引き継いでください。
# A call was accepted by somebody whose telephone we do not know.
changed-no_phone = 電話での相談ですが、あなたの電話番号が登録されていません。管理者が登録できます。
# What changed.
changed-not_yet = 本人が希望した時間の前です。
# What changed: a call-back is to be made outside the hours they agreed to.
changed-hours = 本人が安全だと言った時間の外です。電話していません。
# What changed.
changed-ended = 本人がやめたか、終了しています。
# What changed.
changed-not_yours = もうあなたの担当ではありません。
# What changed.
changed-transfer_open = すでに引き継ぎを依頼しています。
# What changed.
changed-transfer_gone = 依頼は取り消されたか、ほかの人が受けました。
# What changed.
changed-wish = 相談者は別の性別の担当者を希望しています。条件に合う人への引き継ぎの依頼はそのまま続き、その人が受けるまではあなたの担当です。待機に戻すこともできます。
# What changed.
changed-other = ページを開いたあとに状況が変わりました。

## Keyboard

# Title.
keys-title = キー操作
# Button.
keys-show = キー操作
# Button.
keys-close = 閉じる
# Keys.
keys-move = j / k
# What they do.
keys-move-does = 次へ、前へ
# Key.
keys-open = Enter
# What it does.
keys-open-does = 開く
# Key.
keys-accept = a
# What it does.
keys-accept-does = 選んだものを受ける
# Key.
keys-inbox = i
# What it does.
keys-inbox-does = 受信箱に戻る
# Key.
keys-reply = r
# What it does.
keys-reply-does = 返事を書く
# Key.
keys-sentences = /
# What it does.
keys-sentences-does = 定型文を探す
# Keys.
keys-counter = 1 …
# What they do.
keys-counter-does = 窓口の案内を表示、Enterで送信
# Key.
keys-note = n
# What it does.
keys-note-does = メモを書く
# Key.
keys-help = ?
# What it does.
keys-help-does = この一覧
# Read aloud and in the tab, without any content. $count: how many.
live-urgent = 至急 { $count } 件
live-offline = 接続がありません。今の動きはこの画面に出ていません。

## What was not done, kept or told

# When it is safe to write to them. $start, $end: times.
standing-safe = { $start }〜{ $end }なら安全
# It is not that time now.
standing-unsafe = 今は時間外
# Link, below earlier messages.
lines-newest = 最新のメッセージ
# Below what an interpreter wrote. $name is a colleague.
mark-interpreter = 通訳：{ $name }
# Opens a field below a message, for an interpreter.
interpret-open = 意味を書く
# Field.
interpret-language = 書く言語
# Button.
interpret-save = 追加
# Button: the interpreter is asked to write the counselor's words in the person's language. $name: the interpreter.
asked-ask = 訳を頼む（{ $name }）
# Below words that the interpreter has not written yet.
asked-waits = 通訳者が訳しています
# The same, but the interpreter is gone.
asked-nobody = 今は通訳がいません
# Button: it is not wanted any more.
asked-drop = 取り消す
# Above the counselor's words. $name: the counselor, $language: the person's.
asked-please = { $name }さんから：これを{ $language }で書いてください。{ $name }さんが確認して送信します。
# Opens the field.
asked-say = 書く
# Opens the field once more, until it is sent.
asked-otherwise = 書き直す
# Button. $name: the counselor.
asked-give = { $name }さんに渡す
# Where the counselor's words will stand. $name: the counselor.
asked-none = { $name }さんが本人に伝えたいことがここに出ます。本人の言語で書いてください。
# Before a note.
note-asks = 通訳への依頼
# Button: send although it may not be safe.
answer-anyway = それでも送る
# Own words were changed after they were translated.
answer-outdated = 翻訳したあとに文が変わりました。もう一度翻訳するか、訳を外してください。
# Button: without the translation.
answer-drop = 訳を外す
# A sheet was shown and not answered.
close-sheet = まだ返事のない連絡票は取り下げられ、本人に伝わります。
# Field: although it may not be safe.
sheet-anyway = 安全な時間の外ですが、今見せる
# State.
sheet-state-withdrawn = 取り下げ
# Why it cannot be printed.
sheet-not-withdrawn = 本人が返事をする前に会話が終わりました。渡せません。
# Why it was not done. $name is a colleague.
problem-taken = この会話は今{ $name }さんが担当しています。送信していません。文は残っています。
# Why it was not done; who has it now may not be told.
problem-gone = この会話は表示できません。ほかの人が担当しているか、存在しません。送信していません。書いた文は下に残っています。
# Nothing is sent before it was seen.
problem-unseen = 本人にはこう見えます。確かめてから送ってください。
# It may not be safe.
problem-hours = 本人が安全だと言った時間の外です。送信していません。
# A message whose answer was lost had arrived.
problem-known = 前の文は届いていました（応答だけが失われました）。会話を確かめ、必要ならこの文も送ってください。
# Words for a sheet.
problem-too_long = 連絡票には長すぎます。文は残っています。
# Words for a sheet.
problem-same = 本人が読めない文は載せられません。本人の言語でも書いてください。
# A sheet was answered already.
problem-settled = この連絡票はすでに返事があったか、取り下げられたか、そのメッセージのほうが古いものです。
# Only who has come as interpreter.
problem-not_interpreter = あなたはこの会話の通訳ではありません。保存していません。
# What an interpreter was asked for.
problem-unsaid = 本人が今使っている言語の訳がまだありません。送信していません。
# What an interpreter wrote comes too late.
problem-unasked = この訳はもう必要ありません（送信済み、本人が言語を変えた、または担当者が変わりました）。保存していません。
# Field with what somebody wrote.
words-kept = 書いた文
# Title, without any content.
gone-title = この会話はもう表示できません
# Button: browsers allow sound only after a touch.
sound-off = 音が出ません。ここを押すと、緊急の知らせが聞こえます。
# In place of a language.
language-unknown = 言語はまだ不明
