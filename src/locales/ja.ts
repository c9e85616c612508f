import type { BreadcrumbsStrings, BylineStrings, CalloutStrings, CommentFormStrings, CommentToolsStrings, CommentsStrings, FactTableStrings, FaqStrings, FigureStrings, KeyPointsStrings, LinksStrings, RelatedStrings, SupportNoticeStrings, SupportStepsStrings, TableToolsStrings } from './strings.js';

export const breadcrumbs: BreadcrumbsStrings = {
  label: 'パンくずリスト',
  more: { other: '残り{n}階層を表示' },
};

export const byline: BylineStrings = { prefix: '文・' };

export const callout: CalloutStrings = {
  note: '注記',
  'did-you-know': '知っていましたか',
  'pro-tip': 'プロのヒント',
  context: '背景',
  'key-fact': '重要な事実',
  correction: '訂正',
  warning: '注意',
};

export const keyPoints: KeyPointsStrings = { label: 'ポイント' };

export const related: RelatedStrings = { label: '関連記事' };

export const faq: FaqStrings = {
  search: 'これらの質問を検索',
  expand: 'すべて開く',
  collapse: 'すべて閉じる',
  found: { other: '{n}件の質問が見つかりました' },
  none: '該当する質問はありません',
};

export const links: LinksStrings = {
  to: '「{name}」へのリンク',
  copied: 'リンクをコピーしました',
  failed: 'コピーできません。リンクはアドレスバーにあります',
};

export const factTable: FactTableStrings = { label: '表' };

export const tableTools: TableToolsStrings = {
  filter: '絞り込み',
  rows: { other: '{n}行中{shown}行' },
  csv: 'CSV',
  csvName: '表をCSVで保存',
  copy: 'コピー',
  copyName: '表をコピー',
  copied: '表をコピーしました',
  notCopied: '表をコピーできませんでした',
  ascending: '{name}の昇順に並べ替えました',
  descending: '{name}の降順に並べ替えました',
  none: '元の順序に戻しました',
  loading: '表を読み込んでいます…',
  network: '表を読み込めませんでした。',
  missing: 'この表のファイルが見つかりません。',
  slow: '表の読み込みに時間がかかりすぎています。',
  large: 'この表のファイルは大きすぎて表示できません。',
  unreadable: 'この表のファイルを読み取れません。',
  retry: 'もう一度試す',
};

export const figure: FigureStrings = {
  zoom: '画像を拡大',
  zoomOf: '画像を拡大:{name}',
  enlarged: '拡大画像',
  zoomIn: 'ズームイン',
  zoomOut: 'ズームアウト',
  close: '閉じる',
  failed: '大きい画像を読み込めませんでした。小さい画像を表示しています。',
};

export const supportNotice: SupportNoticeStrings = {
  title: 'このサイトでコンテンツブロッカーが有効になっています',
  why: '私たちの報道は広告に支えられています。このサイトでの広告表示を許可してください。',
  allowed: '許可しました',
  dismiss: '今はしない',
  close: '閉じる',
  steps: '許可する方法',
  checking: 'もう一度確認しています…',
  still: 'まだブロックされているようです。ページの再読み込みが必要なブロッカーもあります。',
  thanks: 'ありがとうございます。私たちの報道への支援になります。',
};

export const supportSteps: SupportStepsStrings = {
  ublock: 'ツールバーのアイコンを選び、大きな電源ボタンを押します。',
  adguard: 'ツールバーのアイコンを選び、このサイトでの保護をオフにします。',
  plus: 'ツールバーのアイコンを選び、このサイトでのブロックをオフにします。',
  brave: 'アドレスバーのライオンのアイコンを選び、このサイトでShieldsをオフにします。',
  firefox: 'アドレスバーの盾のアイコンを選び、このサイトで強化型トラッキング防止機能をオフにします。',
  others: 'その他のブロッカー',
  other: 'ツールバーまたはブラウザーの設定にあるアイコンを選び、このサイトを許可します。',
};

export const comments: CommentsStrings = {
  label: 'コメント',
  show: 'コメントを表示',
};

export const commentForm: CommentFormStrings = {
  text: 'コメント',
  author: '名前',
  email: 'メールアドレス（公開されません）',
  url: 'ウェブサイト',
  remember: '名前とメールアドレスをこのブラウザに保存する',
  send: 'コメントを投稿',
};

export const commentTools: CommentToolsStrings = {
  by: '{name}さんのコメント',
  replyBy: '{name}さんの返信',
  anonymous: '匿名',
  count: { other: '{n}件のコメント' },
  order: '並び順',
  newest: '新しい順',
  oldest: '古い順',
  popular: 'いいねの多い順',
  loading: 'コメントを読み込んでいます…',
  empty: 'まだコメントはありません。最初のコメントをどうぞ。',
  notLoaded: 'コメントを読み込めませんでした。',
  retry: 'もう一度試す',
  more: 'さらにコメントを表示',
  fresh: { other: '新しいコメント{n}件を表示' },
  absent: 'このアドレスが示すコメントはここにありません。',
  reply: '返信',
  replyTo: '{name}さんへの返信',
  insert: '前回の文章を挿入',
  goOn: '返信の続きを書く',
  cancel: 'キャンセル',
  like: 'いいね',
  report: '報告',
  reason: 'このコメントの問題点は何ですか。',
  submit: '送信',
  reported: 'ありがとうございます。コメントを報告しました。',
  edit: '編集',
  save: '保存',
  edited: 'コメントを変更しました。',
  remove: '削除',
  sure: 'このコメントを完全に削除しますか。',
  removed: 'コメントを削除しました。',
  failed: 'うまくいきませんでした。しばらくしてからもう一度お試しください。',
  awaiting: '承認待ちです。ご自身にだけ表示されています。',
  kept: 'このブラウザに保存しました。',
  unkept: 'このブラウザでは文章を保存できません。このページを開いている間だけ残ります。',
  restored: '前回の文章が残っています。',
  left: { other: 'あと{n}文字' },
  over: { other: '{n}文字超過' },
  sending: '送信しています…',
  published: 'コメントが公開されました。',
  pending: 'コメントは承認待ちです。ご自身にだけ表示されています。',
  see: 'コメントへ移動',
  saved: 'コメントはすでに保存されていました。',
  rejected: 'このコメントは受け付けられませんでした。文章は残っています。',
  duplicate: 'まったく同じコメントがすでに投稿されています。文章は残っています。',
  tooFast: '前のコメントから間隔が短すぎます。少し待ってからもう一度送信してください。',
  wait: { other: '間隔が短すぎます。{n}秒後にもう一度送信できます。' },
  sendNow: '今すぐ送信できます。',
  closed: 'コメントの受け付けは終了しました。',
  signIn: 'コメントするにはログインしてください。文章は残っています。',
  toSignIn: 'ログイン',
  signedIn: '{name}としてログイン中',
  offline: 'オフラインです。文章はここに残っています。',
  network: 'サーバーに接続できません。文章は残っています。',
  timeout: 'サーバーの応答に時間がかかっています。文章は残っています。',
  server: '現在サーバーはコメントを受け付けられません。文章は残っています。',
  uncertain: 'コメントが保存されたかどうか分かりません。文章は残っています。もう一度送信できます。保存されていた場合も二重には表示されません。',
  again: 'もう一度送信',
  online: 'オンラインに戻りました。コメントはまだ送信されていません。',
  problems: { other: '送信できませんでした。{n}か所を修正してください。' },
  textMissing: 'コメントを入力してください。',
  authorMissing: '名前を入力してください。',
  emailMissing: 'メールアドレスを入力してください。',
  emailMalformed: 'name@example.org のように @ を含むアドレスを入力してください。',
  urlMissing: 'ウェブサイトのアドレスを入力してください。',
  urlMalformed: 'https:// で始まるアドレスを入力してください。',
  tooLong: '長すぎます。短くしてください。',
  wrong: 'この欄を確認してください。',
};
