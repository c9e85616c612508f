import type { BreadcrumbsStrings, BylineStrings, CalloutStrings, FactTableStrings, FaqStrings, FigureStrings, KeyPointsStrings, LinksStrings, RelatedStrings, SupportNoticeStrings, TableToolsStrings } from './strings.js';

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
  ublock: 'ツールバーのアイコンを選び、大きな電源ボタンを押します。',
  adguard: 'ツールバーのアイコンを選び、このサイトでの保護をオフにします。',
  plus: 'ツールバーのアイコンを選び、このサイトでのブロックをオフにします。',
  brave: 'アドレスバーのライオンのアイコンを選び、このサイトでShieldsをオフにします。',
  firefox: 'アドレスバーの盾のアイコンを選び、このサイトで強化型トラッキング防止機能をオフにします。',
  others: 'その他のブロッカー',
  other: 'ツールバーまたはブラウザーの設定にあるアイコンを選び、このサイトを許可します。',
  checking: 'もう一度確認しています…',
  still: 'まだブロックされているようです。ページの再読み込みが必要なブロッカーもあります。',
  thanks: 'ありがとうございます。私たちの報道への支援になります。',
};
