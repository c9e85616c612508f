/* What a developer is told. Loaded when there is something to tell: readers never download it. */

/** Messages by name. What is told under another name is told as it is. */
const messages: Readonly<Record<string, string>> = {
  article: 'this is no object with a headline: it is not shown.',
  caption: 'markup has leaked into this text: it is cut. Write text into captions, or put what is meant to be code into <code>.',
  backend: 'this is none of local, wordpress, waline: the comments stay as the server wrote them.',
  child: 'a <table> is read as a child of this element, or of a <figure> or <div> that is one: put the element right around it.',
  comments: 'this is no list of { id, author, date, text, … }: it is not shown.',
  count: 'this is no number from 1 to 24: as many stories are shown as the server wrote, or 6.',
  date: 'this is no date in ISO 8601, such as 2025-09-05T09:20:00+08:00: its text is shown, and that is all.',
  days: 'this is no number of days from 0 to 365: 30 serves.',
  duration: 'this is no duration, such as 24h, 5m or PT5M: the default serves.',
  feed: 'this gave no list of stories: what the server wrote stays.',
  heading: 'screen readers lose a heading in <summary>: write <h3 id> and the answer below it, without <details>, or leave the heading out.',
  level: 'this is no level from 2 to 6: the label is no heading.',
  list: 'this is no list of { name, href }: it is not shown.',
  network: 'what shows this could not be loaded.',
  picture: 'this is no { src, alt, … } with an address that is safe to follow: it is not shown.',
  points: 'this is no list of { label?, text, id? }: it is not shown.',
  policy: 'the Content-Security-Policy of the page does not allow this Trusted Types policy: what needs it is not written.',
  questions: 'this is no list of { question, answer }: it is not shown.',
  result: 'this is none of clear, blocked, unknown: the browser is asked.',
  room: 'this picture has no width and height: the page will move when it has loaded.',
  spans: 'cells of this table cover several rows or columns: it is not sorted.',
  stack: 'cells of this table cover several rows or columns, or columns have no head: it scrolls.',
  stories: 'this is no list of { title, href, image?, label?, date? }: it is not shown.',
  strings: 'the strings of this language could not be loaded: English serves.',
  styles: 'the styles could not be loaded: link newsroom-elements/styles.css.',
  table: 'this is no object with columns and rows, or facts: it is not shown.',
  url: "this is no address: the page's own serves.",
  variant: 'this is none of did-you-know, pro-tip, context, key-fact, correction, warning, and there is no label: it is called “Note”.',
  version: 'this version was loaded on a page that has another one already, which stays. Load the library once.',
  zone: 'this is no time zone, such as Asia/Shanghai: the offset of the date serves.',
  zoom: 'this is no address that is safe to follow: the largest picture of srcset serves.',
};

/** What has been said already. Bounded, so that a page which makes up values for ever cannot fill the memory. */
const said = new Set<string>();
const MOST = 200;

/** Where all copies of the library on a page see that one has told of the others. */
const TOLD = Symbol.for('newsroom-elements.told');

/** Tells on the console: once for each tag, attribute and value, naming all three and what happens instead. */
export function tell(tag: string, attribute: string, value: unknown, message: string): void {
  const subject = `<${tag}> ${attribute}=${shown(value).slice(0, 80)}`;
  const page = globalThis as { [TOLD]?: boolean };
  if (said.has(subject) || said.size >= MOST || (message === 'version' && page[TOLD])) return;
  if (message === 'version') page[TOLD] = true;
  said.add(subject);
  console.warn(`${subject}: ${messages[message] ?? message}`);
}

/** A value as it may stand in a message: never the cause of an error itself. */
function shown(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return typeof value;
  }
}
