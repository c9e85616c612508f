import type { BreadcrumbsStrings, BylineStrings, CalloutStrings } from './strings.js';

export const breadcrumbs: BreadcrumbsStrings = {
  label: 'נתיב ניווט',
  more: { one: 'הצגת רמה נוספת', two: 'הצגת שתי רמות נוספות', other: 'הצגת {n} רמות נוספות' },
};

export const byline: BylineStrings = { prefix: 'מאת ' };

export const callout: CalloutStrings = {
  note: 'הערה',
  'did-you-know': 'הידעת?',
  'pro-tip': 'טיפ של מומחים',
  context: 'הקשר',
  'key-fact': 'עובדת מפתח',
  correction: 'תיקון',
  warning: 'אזהרה',
};
