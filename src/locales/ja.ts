import type { BreadcrumbsStrings, BylineStrings, CalloutStrings } from './strings.js';

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
