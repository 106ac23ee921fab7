### Accounts, devices, shifts and the list of staff. Read by staff only.

set-up-title = アカウントの設定
set-up-hello = { $name }さん、ようこそ。
set-up-login = ログイン名は
set-up-phone = スマートフォンのコード
set-up-phone-help = 認証アプリ（Google Authenticator、Microsoft Authenticatorなど）を開き、アカウントの追加をえらんで、この画像をカメラで読み取ってください。そのあと、アプリに表示されるコードを入力します。
set-up-qr = 認証アプリ用のQRコード。横にあるキーと同じ内容です。
set-up-secret = 画像を読み取れないときは、このキーを入力してください：
set-up-password = パスワード
set-up-password-help = { $length ->
   *[other] { $length }文字以上。自分だけが思いつくことばをいくつか組み合わせるのがおすすめです。自分の名前や、よく使われるものは使えません。
}
set-up-do = 設定を終える
set-up-code-wrong = 今スマートフォンに表示されているコードとちがいます。この画像からアカウントを追加しなおし、スマートフォンの時計が合っているか確かめて、いちばん新しいコードを入力してください。

password-old = 今のパスワード
password-new = 新しいパスワード
password-again = 新しいパスワード（もう一度）
password-change = パスワードを変更する
password-change-help = ほかのすべての端末はサインアウトされます。
password-changed = パスワードを変更しました。ほかのすべての端末はサインアウトされました。
password-differs = 新しいパスワードの二つの入力が同じではありません。
password-old-wrong = 今のパスワードが正しくありません。
password-short = { $length ->
   *[other] 短すぎます。{ $length }文字以上にしてください。
}
password-long = { $length ->
   *[other] 長すぎます。{ $length }文字以上あれば十分です。短くしてください。
}
password-common = { $length ->
   *[other] よく使われるものか、同じ並びのくり返しで、当てられやすいパスワードです。{ $length }文字以上の別のものにしてください。
}
password-name = { $length ->
   *[other] 名前やログイン名が入っています。{ $length }文字以上の別のものにしてください。
}

devices = サインイン中の端末
devices-help = 自分のものでない端末があれば、サインアウトさせて、パスワードを変更してください。
devices-none = サインイン中の端末はありません。
device = 端末
device-used = 最後の操作
device-until = 終了
device-this = この端末
device-revoke = サインアウトさせる

shifts-own = わたしの1週間
shifts-of = { $name }さんの1週間
shifts-help = 待っている人には、次に担当者が来る時間を伝えます。日本時間で入力してください。
shifts-none = なし
shifts-next-day = （翌日）
shifts-remove = 削除
shifts-add = シフトを追加
shifts-days = 曜日
shifts-from = 開始
shifts-to = 終了
shifts-overnight-help = 終了が開始より前か同じ時刻のときは、翌日になります。
shifts-others = ほかの担当者
shifts-problem-day = 曜日を一つ以上えらんでください。
shifts-problem-time = 開始と終了の時刻を入力してください。
shifts-problem-overlap = ほかのシフトと重なっています。何も保存していません。
shifts-problem-many = 1週間のシフトが多すぎます。
shifts-problem-gone = もうありません。
weekday-0 = 月曜日
weekday-1 = 火曜日
weekday-2 = 水曜日
weekday-3 = 木曜日
weekday-4 = 金曜日
weekday-5 = 土曜日
weekday-6 = 日曜日

role-counselor = 相談員
role-supervisor = スーパーバイザー
role-reviewer = 文章の確認者
role-administrator = 管理者
level-native = 母語
level-fluent = 流ちょう
level-basic = 少し
gender-female = 女性
gender-male = 男性
gender-other = その他

staff-add = スタッフを追加
staff-name = 名前
staff-name-help = 同僚と相談者が見る名前です。フルネームでなくてもかまいません。
staff-pronoun = 呼び方
staff-pronoun-help = 相談者が呼ぶときの敬称（chị、さん、Ms など）。空でもかまいません。
staff-role = 役割
staff-gender = 性別
staff-gender-help = 女性または男性の担当者を希望した相談者は、その性別のスタッフにだけ表示され、その性別のスタッフだけが対応します。
staff-languages = 言語
staff-counter = 所属する窓口
staff-counter-help = ここで相談を受ける公的窓口のスタッフだけ、えらんでください。
staff-capacity = 同時に対応する件数
staff-phone = 電話番号
staff-phone-help = 電話をつなぐ番号です。暗号化して保存し、管理者以外には表示しません。
staff-login-help = 英小文字、数字、ドット、ハイフン、下線。空のときは名前から作ります。
staff-state = 状態
staff-seen = 最後の確認
staff-left = 退職
staff-no-password = 設定前
staff-save = 保存
staff-saved = 保存しました。
staff-link = このリンクを、直接または安全な方法で本人に渡してください。1日以内に1回だけ使えます。表示されるのは今だけです：
staff-new-link = 新しい設定用リンク
staff-leave = 退職：アカウントを閉じる
staff-left-help = サインインできません。担当した相談には名前が残ります。
staff-return = 復帰する
staff-stale = この間にほかの人が変更しました：{ $fields }。あなたの変更は保存していません。今の内容を表示しています。
staff-problem-name = 名前は一文字から八十文字までで入力してください。
staff-problem-pronoun = 呼び方が長すぎます。
staff-problem-role = 今はこの役割にできません。最後の管理者は管理者のままでなければならず、対応中の相談がある人は先に引きつぎが必要です。
staff-problem-gender = 性別をえらんでください。その性別を希望した相談に対応している間は変更できません。
staff-problem-languages = 言語を一つ以上えらんでください。
staff-problem-counter = この窓口は一覧にありません。
staff-problem-capacity = 件数が少なすぎるか、多すぎます。
staff-problem-phone = 国番号から入力してください（最初のゼロは取ります）。
staff-problem-login = このログイン名は使われているか、使えない文字が入っています。
