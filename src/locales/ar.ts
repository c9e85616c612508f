import type { BreadcrumbsStrings, BylineStrings, CalloutStrings, FactTableStrings, FaqStrings, FigureStrings, KeyPointsStrings, LinksStrings, RelatedStrings, SupportNoticeStrings, TableToolsStrings } from './strings.js';

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

export const keyPoints: KeyPointsStrings = { label: 'أبرز النقاط' };

export const related: RelatedStrings = { label: 'مواضيع ذات صلة' };

export const faq: FaqStrings = {
  search: 'ابحث في هذه الأسئلة',
  expand: 'توسيع الكل',
  collapse: 'طيّ الكل',
  found: { one: 'عُثر على سؤال واحد', two: 'عُثر على سؤالين', few: 'عُثر على {n} أسئلة', many: 'عُثر على {n} سؤالًا', other: 'عُثر على {n} سؤال' },
  none: 'لم يُعثر على أي سؤال',
};

export const links: LinksStrings = {
  to: 'رابط إلى «{name}»',
  copied: 'تم نسخ الرابط',
  failed: 'لم يُنسخ: الرابط في شريط العنوان',
};

export const factTable: FactTableStrings = { label: 'جدول' };

export const tableTools: TableToolsStrings = {
  filter: 'تصفية',
  rows: { zero: '{shown} من {n} صف', one: '{shown} من صف واحد', two: '{shown} من صفين', few: '{shown} من {n} صفوف', many: '{shown} من {n} صفًا', other: '{shown} من {n} صف' },
  csv: 'CSV',
  csvName: 'حفظ الجدول بصيغة CSV',
  copy: 'نسخ',
  copyName: 'نسخ الجدول',
  copied: 'تم نسخ الجدول',
  notCopied: 'تعذّر نسخ الجدول',
  ascending: 'مرتّب حسب {name} تصاعديًا',
  descending: 'مرتّب حسب {name} تنازليًا',
  none: 'بالترتيب الأصلي',
  loading: 'جارٍ تحميل الجدول…',
  network: 'تعذّر تحميل الجدول.',
  missing: 'ملف هذا الجدول غير موجود.',
  slow: 'يستغرق تحميل الجدول وقتًا طويلًا.',
  large: 'ملف هذا الجدول أكبر من أن يُعرض هنا.',
  unreadable: 'تعذّرت قراءة ملف هذا الجدول.',
  retry: 'إعادة المحاولة',
};

export const figure: FigureStrings = {
  zoom: 'تكبير الصورة',
  zoomOf: 'تكبير الصورة: {name}',
  enlarged: 'الصورة مكبّرة',
  zoomIn: 'تقريب',
  zoomOut: 'تبعيد',
  close: 'إغلاق',
  failed: 'تعذّر تحميل الصورة الكبيرة. هذه هي الصورة الصغيرة.',
};

export const supportNotice: SupportNoticeStrings = {
  title: 'أداة حجب المحتوى مفعّلة على هذا الموقع',
  why: 'الإعلانات تموّل عملنا الصحفي. نرجو السماح بها على هذا الموقع.',
  allowed: 'لقد سمحت بها',
  dismiss: 'ليس الآن',
  close: 'إغلاق',
  steps: 'كيفية السماح بها',
  ublock: 'اختر أيقونته في شريط الأدوات، ثم زر التشغيل الكبير.',
  adguard: 'اختر أيقونته في شريط الأدوات وأوقف الحماية لهذا الموقع.',
  plus: 'اختر أيقونته في شريط الأدوات وأوقف الحجب على هذا الموقع.',
  brave: 'اختر الأسد في شريط العناوين وأوقف Shields لهذا الموقع.',
  firefox: 'اختر الدرع في شريط العناوين وأوقف الحماية المعززة من التعقب لهذا الموقع.',
  others: 'أداة حجب أخرى',
  other: 'اختر أيقونتها في شريط الأدوات أو في إعدادات المتصفح، واسمح بهذا الموقع.',
  checking: 'جارٍ التحقق مجددًا…',
  still: 'يبدو أنها ما زالت محجوبة. تتطلب بعض أدوات الحجب إعادة تحميل الصفحة.',
  thanks: 'شكرًا لك. أنت تساهم في تمويل عملنا الصحفي.',
};
