### The frame around all pages of the console, and signing in. Read by staff only.

frame-skip = 本文へ移動
frame-nav = ページ
frame-inbox = 受信箱
frame-shifts = シフト
frame-staff = スタッフ
frame-me = マイアカウント
frame-available = 対応できます
frame-away = 離席中
frame-language = この画面の言語
frame-sign-out = サインアウト

sign-in-title = サインイン
sign-in-login = ログイン名
sign-in-password = パスワード
sign-in-code = スマートフォンのコード
sign-in-code-help = 認証アプリに表示される六けたの数字です。同じコードは1回しか使えません。
sign-in-do = サインイン
sign-in-again = もう一度サインインする
sign-in-wrong = ログイン名・パスワード・コードの組み合わせが正しくありません。今のコードを使ったばかりなら、次のコードを待ってください。
sign-in-wait = { $seconds ->
   *[other] 試した回数が多すぎます。{ $seconds }秒待ってから、もう一度お試しください。
}
sign-in-ready = 設定が終わりました。新しいパスワードと、次に表示されるコードでサインインしてください。
sign-in-lost = パスワードやスマートフォンをなくしたときは、管理者に新しい設定用リンクを発行してもらってください。

error-401 = サインアウトしました
error-401-help = サインインの期限が切れました。何も送信・保存していません。書いた文は下に残っています。コピーして、もう一度サインインしてから続けてください。
error-403 = この操作はできません
error-403-help = 前のサインインのときの画面か、ほかの担当者用のページです。戻って画面を読み込みなおし、もう一度お試しください。
error-404 = 見つかりません
error-404-help = このページはないか、あなたには表示できません。
error-409 = 内容が変わっています
error-409-help = この画面を開いたあとに変更がありました。何も保存していません。読み込みなおして、もう一度ご確認ください。
error-410 = このリンクはもう使えません
error-410-help = すでに使われたか、新しいリンクが発行されたか、期限が切れています。管理者に新しいリンクを頼んでください。
error-413 = 長すぎます
error-413-help = 受け取れる長さをこえています。戻って短くしてください。
error-429 = 少しお待ちください
error-429-help = 少し待ってから、もう一度お試しください。
error-400 = うまくいきませんでした
error-400-help = 入力の形が正しくありません。何も保存していません。戻って、もう一度お試しください。
error-back = 最初のページへ
