/* The shapes of the data properties. `html/` writes them as HTML, `facts/` reads them from it, `structured-data/` turns them into nodes. */

/** One step of a breadcrumb trail. */
export interface Crumb {
  /** What it is called, as plain text. */
  name: string;
  /** Where it leads: http, https or relative. Without it the step is text. */
  href?: string | undefined;
}

/** One author of an article. */
export interface Author {
  /** The name alone: no "By", no title. */
  name: string;
  /** The author's page. */
  href?: string | undefined;
  /** Job, as printed beside the name: "World editor". */
  role?: string | undefined;
  /** The dateline: "Beijing". */
  location?: string | undefined;
  /** Address of a portrait. It is decoration (`alt=""`): the name stands beside it. */
  avatar?: string | undefined;
  /** Pages that identify the same person elsewhere; for structured data. */
  sameAs?: readonly string[] | undefined;
}

/** A byline: who, and when. */
export interface BylineFacts {
  authors: Author[];
  /** ISO 8601, with an offset: `2025-09-05T09:20:00+08:00`. */
  published?: string | undefined;
  updated?: string | undefined;
}

/** One of the key points of an article. */
export interface KeyPoint {
  /** What it is about, in bold before it: "Trade", without the colon. */
  label?: string | undefined;
  /** The point itself, as plain text. */
  text: string;
  /** Its name in addresses (`#trade`), without white space. Default: made of the label, or else of the first words. */
  id?: string | undefined;
}

/** A story that an article leads on to. */
export interface RelatedStory {
  title: string;
  /** Its address: http, https or relative. A story without one is not shown. */
  href: string;
  /** A picture beside the title. It is decoration unless it has an `alt`. */
  image?: RelatedImage | undefined;
  /** What it is, if not just a text: "Video", "Premium". */
  label?: string | undefined;
  /** ISO 8601, with an offset where there is a time: printed as a day. */
  date?: string | undefined;
}

/** The picture of a story: shown 3 : 2, whatever its size is. */
export interface RelatedImage {
  src: string;
  /** In pixels. */
  width?: number | undefined;
  height?: number | undefined;
  alt?: string | undefined;
}

/** A cell of a table: a text, a number (printed as the page's language prints numbers), or nothing. */
export type TableCell = string | number | null | undefined | {
  /** What is printed. Default: the value. */
  text?: string | number | undefined;
  /** What the cell is sorted by: a number, or a date in ISO 8601. */
  value?: string | number | undefined;
  /** Where the text leads: http, https or relative. */
  href?: string | undefined;
};

export interface TableColumn {
  name: string;
  /** Numbers are aligned at their ends; dates in ISO 8601 are printed as the page's language prints dates, and numbers in a column of `text` as they are (2025). Default: `number` where all cells are numbers, else `text`. */
  type?: 'number' | 'date' | 'text' | undefined;
}

/** A table: columns and rows, or facts. */
export interface TableContent {
  /** What the table is called. */
  caption?: string | undefined;
  columns?: readonly (string | TableColumn)[] | undefined;
  rows?: readonly (readonly TableCell[])[] | undefined;
  /** Pairs, instead of columns and rows: they become a `<dl>`. */
  facts?: readonly { label: string; value: TableCell }[] | undefined;
  /** Default: the first cell of each row is its head. */
  rowHeads?: boolean | undefined;
}

/** A question and its answer. */
export interface Question {
  /** As plain text. */
  question: string;
  /** One paragraph or several, as plain text. */
  answer: string | readonly string[];
  /** The name in the address that leads to it. Default: its first words. */
  id?: string | undefined;
}

/** A picture with all that is printed below it. */
export interface Picture {
  /** Its address: http, https or relative. Without one there is no figure. */
  src: string;
  /** What is to be seen, for those who do not see it. `''` where the caption says it all. */
  alt: string;
  /** In pixels: they reserve its room before it has loaded. */
  width?: number | undefined;
  height?: number | undefined;
  /** Other sizes of it, as in HTML: `parade-800.jpg 800w, parade-1600.jpg 1600w`. */
  srcset?: string | undefined;
  sizes?: string | undefined;
  /** Other formats or crops, the first that fits is shown: the `<source>`s of a `<picture>`. */
  sources?: readonly PictureSource[] | undefined;
  /** `lazy` for a picture far down the page. Default: loaded at once, as the first one should be. */
  loading?: 'lazy' | 'eager' | undefined;
  /** `high` for the one picture that readers wait for. */
  fetchPriority?: 'high' | 'low' | 'auto' | undefined;
  /** Plain text. Markup that has leaked into it (`Military Parade">`) is cut. */
  caption?: string | undefined;
  /** As printed: "Li Wei / Reuters". */
  credit?: string | undefined;
  /** The photographer, as named in the credit; for structured data. */
  creator?: string | undefined;
  /** The licence under which it may be used. */
  license?: PictureLink | undefined;
  /** Where a licence can be acquired. */
  acquire?: PictureLink | undefined;
}

export interface PictureSource {
  srcset: string;
  /** A media type, such as `image/avif`. */
  type?: string | undefined;
  /** A media query. */
  media?: string | undefined;
  sizes?: string | undefined;
  width?: number | undefined;
  height?: number | undefined;
}

export interface PictureLink {
  name: string;
  href?: string | undefined;
}

/** A comment, as a server writes it into the page. */
export interface CommentItem {
  /** Unique on the page: `#comment-<id>` is its address. */
  id: string | number;
  /** The comment that this one answers. Default: none. */
  parent?: string | number | undefined;
  /** The writer's name, as plain text. */
  author: string;
  /** The writer's own page: http or https. */
  url?: string | undefined;
  /** ISO 8601, with an offset. */
  date: string;
  /** One paragraph or several, as plain text. */
  text: string | readonly string[];
  /** The language it is written in, a BCP 47 tag. Default: that of the page. */
  lang?: string | undefined;
}
