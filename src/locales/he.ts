import type { BreadcrumbsStrings, BylineStrings, CalloutStrings, CommentFormStrings, CommentToolsStrings, CommentsStrings, FactTableStrings, FaqStrings, FigureStrings, KeyPointsStrings, LinksStrings, RelatedStrings, SupportNoticeStrings, SupportStepsStrings, TableToolsStrings } from './strings.js';

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
  checking: 'בודק שוב…',
  still: 'נראה שעדיין יש חסימה. בחלק מהחוסמים צריך לטעון את הדף מחדש.',
  thanks: 'תודה. אתם עוזרים לממן את העבודה העיתונאית שלנו.',
};

export const supportSteps: SupportStepsStrings = {
  ublock: 'לחצו על הסמל שלו בסרגל הכלים, ואז על לחצן ההפעלה הגדול.',
  adguard: 'לחצו על הסמל שלו בסרגל הכלים וכבו את ההגנה באתר הזה.',
  plus: 'לחצו על הסמל שלו בסרגל הכלים וכבו את החסימה באתר הזה.',
  brave: 'לחצו על האריה בשורת הכתובת וכבו את Shields באתר הזה.',
  firefox: 'לחצו על המגן בשורת הכתובת וכבו את ״הגנת מעקב מתקדמת״ באתר הזה.',
  others: 'חוסם אחר',
  other: 'לחצו על הסמל שלו בסרגל הכלים או בהגדרות הדפדפן, ואפשרו את האתר הזה.',
};

export const comments: CommentsStrings = {
  label: 'תגובות',
  show: 'הצגת התגובות',
};

export const commentForm: CommentFormStrings = {
  text: 'תגובה',
  author: 'שם',
  email: 'דוא״ל, לא יפורסם',
  url: 'אתר',
  remember: 'לזכור את שמי ואת הדוא״ל שלי בדפדפן הזה',
  send: 'פרסום התגובה',
};

export const commentTools: CommentToolsStrings = {
  by: 'תגובה מאת {name}',
  replyBy: 'תשובה מאת {name}',
  anonymous: 'אנונימי',
  count: { one: 'תגובה אחת', two: 'שתי תגובות', other: '{n} תגובות' },
  order: 'סדר',
  newest: 'החדשות תחילה',
  oldest: 'הישנות תחילה',
  popular: 'האהובות תחילה',
  loading: 'התגובות נטענות…',
  empty: 'אין עדיין תגובות. אפשר לכתוב את הראשונה.',
  notLoaded: 'לא ניתן לטעון את התגובות.',
  retry: 'ניסיון נוסף',
  more: 'הצגת תגובות נוספות',
  fresh: { one: 'הצגת תגובה חדשה אחת', two: 'הצגת שתי תגובות חדשות', other: 'הצגת {n} תגובות חדשות' },
  absent: 'התגובה שהכתובת הזאת מציינת אינה כאן.',
  reply: 'תשובה',
  replyTo: 'תשובה אל {name}',
  insert: 'הוספת הטקסט שלך מהפעם הקודמת',
  goOn: 'המשך כתיבת התשובה',
  cancel: 'ביטול',
  like: 'אהבתי',
  report: 'דיווח',
  reason: 'מה לא בסדר בתגובה הזאת?',
  submit: 'שליחה',
  reported: 'תודה. התגובה דווחה.',
  edit: 'עריכה',
  save: 'שמירה',
  edited: 'תגובתך שונתה.',
  remove: 'מחיקה',
  sure: 'למחוק את התגובה הזאת לצמיתות?',
  removed: 'תגובתך נמחקה.',
  failed: 'זה לא הצליח. אפשר לנסות שוב מאוחר יותר.',
  awaiting: 'ממתינה לאישור. רק לך היא נראית.',
  kept: 'נשמר בדפדפן הזה.',
  unkept: 'הדפדפן הזה אינו יכול לשמור את הטקסט שלך: הוא נשמר רק כל עוד הדף הזה פתוח.',
  restored: 'הטקסט שלך מהפעם הקודמת נמצא כאן.',
  left: { one: 'נותר תו אחד', two: 'נותרו שני תווים', other: 'נותרו {n} תווים' },
  over: { one: 'תו אחד יותר מדי', two: 'שני תווים יותר מדי', other: '{n} תווים יותר מדי' },
  sending: 'נשלח…',
  published: 'תגובתך פורסמה.',
  pending: 'תגובתך ממתינה לאישור. רק לך היא נראית.',
  see: 'מעבר אליה',
  saved: 'תגובתך כבר נשמרה קודם.',
  rejected: 'התגובה הזאת לא התקבלה. הטקסט שלך עדיין כאן.',
  duplicate: 'התגובה הזאת עצמה כבר נשלחה. הטקסט שלך עדיין כאן.',
  tooFast: 'זה היה מהר מדי אחרי התגובה הקודמת. כדאי להמתין מעט ולשלוח שוב.',
  wait: { one: 'מהר מדי. אפשר לשלוח שוב בעוד שנייה אחת.', two: 'מהר מדי. אפשר לשלוח שוב בעוד שתי שניות.', other: 'מהר מדי. אפשר לשלוח שוב בעוד {n} שניות.' },
  sendNow: 'עכשיו אפשר לשלוח.',
  closed: 'התגובות סגורות.',
  signIn: 'יש להתחבר כדי להגיב. הטקסט שלך עדיין כאן.',
  toSignIn: 'התחברות',
  signedIn: 'מחובר בשם {name}',
  offline: 'אין חיבור לרשת. הטקסט שלך נשמר כאן.',
  network: 'אי אפשר להגיע אל השרת. הטקסט שלך עדיין כאן.',
  timeout: 'השרת מתעכב במענה. הטקסט שלך עדיין כאן.',
  server: 'השרת אינו יכול לקבל תגובות כרגע. הטקסט שלך עדיין כאן.',
  uncertain: 'ייתכן שתגובתך נשמרה וייתכן שלא. הטקסט שלך עדיין כאן. אפשר לשלוח אותה שוב: אם נשמרה, היא לא תופיע פעמיים.',
  again: 'שליחה נוספת',
  online: 'החיבור לרשת חזר. תגובתך עדיין לא נשלחה.',
  problems: { one: 'לא נשלח: יש לתקן שדה אחד.', two: 'לא נשלח: יש לתקן שני שדות.', other: 'לא נשלח: יש לתקן {n} שדות.' },
  textMissing: 'יש לכתוב תגובה.',
  authorMissing: 'יש להזין שם.',
  emailMissing: 'יש להזין כתובת דוא״ל.',
  emailMalformed: 'יש להזין כתובת עם @, כגון name@example.org.',
  urlMissing: 'יש להזין את כתובת האתר.',
  urlMalformed: 'יש להזין כתובת שמתחילה ב־https://.',
  tooLong: 'זה ארוך מדי: יש לקצר.',
  wrong: 'יש לבדוק את השדה הזה.',
};
