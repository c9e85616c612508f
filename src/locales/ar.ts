import type { BreadcrumbsStrings, BylineStrings, CalloutStrings } from './strings.js';

export const breadcrumbs: BreadcrumbsStrings = {
  label: 'مسار التنقل',
  more: {
    zero: 'لا مستويات أخرى',
    one: 'إظهار مستوى آخر',
    two: 'إظهار مستويين آخرين',
    few: 'إظهار {n} مستويات أخرى',
    many: 'إظهار {n} مستوى آخر',
    other: 'إظهار {n} مستوى آخر',
  },
};

export const byline: BylineStrings = { prefix: 'بقلم ' };

export const callout: CalloutStrings = {
  note: 'ملاحظة',
  'did-you-know': 'هل تعلم؟',
  'pro-tip': 'نصيحة خبير',
  context: 'السياق',
  'key-fact': 'حقيقة أساسية',
  correction: 'تصويب',
  warning: 'تنبيه',
};
