import type { BreadcrumbsStrings, BylineStrings, CalloutStrings, CommentFormStrings, CommentToolsStrings, CommentsStrings, FactTableStrings, FaqStrings, FigureStrings, KeyPointsStrings, LinksStrings, RelatedStrings, SupportNoticeStrings, SupportStepsStrings, TableToolsStrings } from './strings.js';

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
  checking: 'جارٍ التحقق مجددًا…',
  still: 'يبدو أنها ما زالت محجوبة. تتطلب بعض أدوات الحجب إعادة تحميل الصفحة.',
  thanks: 'شكرًا لك. أنت تساهم في تمويل عملنا الصحفي.',
};

export const supportSteps: SupportStepsStrings = {
  ublock: 'اختر أيقونته في شريط الأدوات، ثم زر التشغيل الكبير.',
  adguard: 'اختر أيقونته في شريط الأدوات وأوقف الحماية لهذا الموقع.',
  plus: 'اختر أيقونته في شريط الأدوات وأوقف الحجب على هذا الموقع.',
  brave: 'اختر الأسد في شريط العناوين وأوقف Shields لهذا الموقع.',
  firefox: 'اختر الدرع في شريط العناوين وأوقف الحماية الموسّعة من التعقب لهذا الموقع.',
  others: 'أداة حجب أخرى',
  other: 'اختر أيقونتها في شريط الأدوات أو في إعدادات المتصفح، واسمح بهذا الموقع.',
};

export const comments: CommentsStrings = {
  label: 'التعليقات',
  show: 'عرض التعليقات',
};

export const commentForm: CommentFormStrings = {
  text: 'التعليق',
  author: 'الاسم',
  email: 'البريد الإلكتروني، لن يُنشر',
  url: 'الموقع الإلكتروني',
  remember: 'تذكّر اسمي وبريدي في هذا المتصفح',
  send: 'نشر التعليق',
};

export const commentTools: CommentToolsStrings = {
  by: 'تعليق من {name}',
  replyBy: 'رد من {name}',
  anonymous: 'مجهول',
  count: { zero: 'لا تعليقات', one: 'تعليق واحد', two: 'تعليقان', few: '{n} تعليقات', many: '{n} تعليقًا', other: '{n} تعليق' },
  order: 'الترتيب',
  newest: 'الأحدث أولًا',
  oldest: 'الأقدم أولًا',
  popular: 'الأكثر إعجابًا أولًا',
  loading: 'جارٍ تحميل التعليقات…',
  empty: 'لا توجد تعليقات بعد. اكتب أول تعليق.',
  notLoaded: 'تعذّر تحميل التعليقات.',
  retry: 'إعادة المحاولة',
  more: 'عرض المزيد من التعليقات',
  fresh: { one: 'عرض تعليق جديد', two: 'عرض تعليقين جديدين', few: 'عرض {n} تعليقات جديدة', many: 'عرض {n} تعليقًا جديدًا', other: 'عرض {n} تعليق جديد' },
  absent: 'التعليق الذي يشير إليه هذا العنوان غير موجود هنا.',
  reply: 'رد',
  replyTo: 'رد على {name}',
  insert: 'إدراج نصك من المرة السابقة',
  goOn: 'متابعة كتابة ردك',
  cancel: 'إلغاء',
  like: 'إعجاب',
  report: 'إبلاغ',
  reason: 'ما المشكلة في هذا التعليق؟',
  submit: 'إرسال',
  reported: 'شكرًا لك. تم الإبلاغ عن التعليق.',
  edit: 'تعديل',
  save: 'حفظ',
  edited: 'تم تعديل تعليقك.',
  remove: 'حذف',
  sure: 'هل تريد حذف هذا التعليق نهائيًا؟',
  removed: 'تم حذف تعليقك.',
  failed: 'لم ينجح ذلك. حاول مرة أخرى لاحقًا.',
  awaiting: 'بانتظار المراجعة. لا يراه أحد سواك.',
  kept: 'محفوظ في هذا المتصفح.',
  unkept: 'لا يستطيع هذا المتصفح حفظ نصك: يبقى ما دامت هذه الصفحة مفتوحة فقط.',
  restored: 'نصك من المرة السابقة موجود هنا.',
  left: { one: 'بقي حرف واحد', two: 'بقي حرفان', few: 'بقيت {n} أحرف', many: 'بقي {n} حرفًا', other: 'بقي {n} حرف' },
  over: { one: 'حرف زائد', two: 'حرفان زائدان', few: '{n} أحرف زائدة', many: '{n} حرفًا زائدًا', other: '{n} حرف زائد' },
  sending: 'جارٍ الإرسال…',
  published: 'نُشر تعليقك.',
  pending: 'تعليقك بانتظار المراجعة. لا يراه أحد سواك.',
  see: 'الانتقال إليه',
  saved: 'كان تعليقك محفوظًا من قبل.',
  rejected: 'لم يُقبل هذا التعليق. نصك ما زال هنا.',
  duplicate: 'أُرسل هذا التعليق نفسه من قبل. نصك ما زال هنا.',
  tooFast: 'جاء ذلك سريعًا بعد التعليق السابق. انتظر قليلًا ثم أرسله مجددًا.',
  wait: { one: 'سريع جدًا. يمكنك إرساله مجددًا بعد ثانية واحدة.', two: 'سريع جدًا. يمكنك إرساله مجددًا بعد ثانيتين.', few: 'سريع جدًا. يمكنك إرساله مجددًا بعد {n} ثوانٍ.', many: 'سريع جدًا. يمكنك إرساله مجددًا بعد {n} ثانية.', other: 'سريع جدًا. يمكنك إرساله مجددًا بعد {n} ثانية.' },
  sendNow: 'يمكنك إرساله الآن.',
  closed: 'التعليقات مغلقة.',
  signIn: 'سجّل الدخول للتعليق. نصك ما زال هنا.',
  toSignIn: 'تسجيل الدخول',
  signedIn: 'مسجَّل الدخول باسم {name}',
  offline: 'أنت غير متصل بالإنترنت. نصك محفوظ هنا.',
  network: 'تعذّر الوصول إلى الخادم. نصك ما زال هنا.',
  timeout: 'يستغرق الخادم وقتًا طويلًا للرد. نصك ما زال هنا.',
  server: 'لا يستطيع الخادم استقبال التعليقات الآن. نصك ما زال هنا.',
  uncertain: 'ربما حُفظ تعليقك وربما لا. نصك ما زال هنا. يمكنك إرساله مجددًا: إن كان قد حُفظ فلن يظهر مرتين.',
  again: 'إرسال مجددًا',
  online: 'عدت متصلًا بالإنترنت. لم يُرسل تعليقك بعد.',
  problems: { one: 'لم يُرسل: يجب تصحيح حقل واحد.', two: 'لم يُرسل: يجب تصحيح حقلين.', few: 'لم يُرسل: يجب تصحيح {n} حقول.', many: 'لم يُرسل: يجب تصحيح {n} حقلًا.', other: 'لم يُرسل: يجب تصحيح {n} حقل.' },
  textMissing: 'اكتب تعليقك.',
  authorMissing: 'أدخل اسمك.',
  emailMissing: 'أدخل بريدك الإلكتروني.',
  emailMalformed: 'أدخل عنوانًا يحتوي على @، مثل name@example.org.',
  urlMissing: 'أدخل عنوان موقعك.',
  urlMalformed: 'أدخل عنوانًا يبدأ بـ https://.',
  tooLong: 'هذا طويل جدًا: اختصره.',
  wrong: 'تحقّق من هذا الحقل.',
};
