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
