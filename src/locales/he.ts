import type { BreadcrumbsStrings, BylineStrings, CalloutStrings, FactTableStrings, FaqStrings, FigureStrings, KeyPointsStrings, LinksStrings, RelatedStrings, SupportNoticeStrings, TableToolsStrings } from './strings.js';

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

export const keyPoints: KeyPointsStrings = { label: 'עיקרי הדברים' };

export const related: RelatedStrings = { label: 'כתבות קשורות' };

export const faq: FaqStrings = {
  search: 'חיפוש בשאלות האלה',
  expand: 'פתיחת הכול',
  collapse: 'סגירת הכול',
  found: { one: 'נמצאה שאלה אחת', two: 'נמצאו שתי שאלות', other: 'נמצאו {n} שאלות' },
  none: 'לא נמצאה אף שאלה',
};

export const links: LinksStrings = {
  to: 'קישור אל „{name}”',
  copied: 'הקישור הועתק',
  failed: 'לא הועתק: הקישור בשורת הכתובת',
};

export const factTable: FactTableStrings = { label: 'טבלה' };

export const tableTools: TableToolsStrings = {
  filter: 'סינון',
  rows: { one: '{shown} מתוך שורה אחת', two: '{shown} מתוך שתי שורות', other: '{shown} מתוך {n} שורות' },
  csv: 'CSV',
  csvName: 'שמירת הטבלה כ־CSV',
  copy: 'העתקה',
  copyName: 'העתקה של הטבלה',
  copied: 'הטבלה הועתקה',
  notCopied: 'לא ניתן היה להעתיק את הטבלה',
  ascending: 'ממוין לפי {name} בסדר עולה',
  descending: 'ממוין לפי {name} בסדר יורד',
  none: 'בסדר המקורי',
  loading: 'הטבלה נטענת…',
  network: 'לא ניתן היה לטעון את הטבלה.',
  missing: 'הקובץ של הטבלה הזאת לא נמצא.',
  slow: 'טעינת הטבלה נמשכת זמן רב מדי.',
  large: 'הקובץ של הטבלה הזאת גדול מכדי להציגו כאן.',
  unreadable: 'לא ניתן לקרוא את הקובץ של הטבלה הזאת.',
  retry: 'לנסות שוב',
};

export const figure: FigureStrings = {
  zoom: 'הגדלת התמונה',
  zoomOf: 'הגדלת התמונה: {name}',
  enlarged: 'התמונה המוגדלת',
  zoomIn: 'התקרבות',
  zoomOut: 'התרחקות',
  close: 'סגירה',
  failed: 'לא ניתן היה לטעון את התמונה הגדולה. זו התמונה הקטנה.',
};

export const supportNotice: SupportNoticeStrings = {
  title: 'חוסם תוכן פעיל באתר הזה',
  why: 'הפרסומות מממנות את העבודה העיתונאית שלנו. נא לאפשר אותן באתר הזה.',
  allowed: 'אפשרתי אותן',
  dismiss: 'לא עכשיו',
  close: 'סגירה',
  steps: 'איך לאפשר אותן',
  ublock: 'לחצו על הסמל שלו בסרגל הכלים, ואז על לחצן ההפעלה הגדול.',
  adguard: 'לחצו על הסמל שלו בסרגל הכלים וכבו את ההגנה באתר הזה.',
  plus: 'לחצו על הסמל שלו בסרגל הכלים וכבו את החסימה באתר הזה.',
  brave: 'לחצו על האריה בשורת הכתובת וכבו את Shields באתר הזה.',
  firefox: 'לחצו על המגן בשורת הכתובת וכבו את ההגנה המשופרת מפני מעקב באתר הזה.',
  others: 'חוסם אחר',
  other: 'לחצו על הסמל שלו בסרגל הכלים או בהגדרות הדפדפן, ואפשרו את האתר הזה.',
  checking: 'בודק שוב…',
  still: 'נראה שעדיין יש חסימה. בחלק מהחוסמים צריך לטעון את הדף מחדש.',
  thanks: 'תודה. אתם עוזרים לממן את העבודה העיתונאית שלנו.',
};
