import { highlight, rangesIn } from '../../core/highlight.js';
import { searcher, type Search as Find } from '../../core/search.js';
import { questionsOf } from '../../facts/faq.js';
import { suspend } from './faq.exclusive.js';
import type { NewsFaq } from './faq.js';

interface Search {
  query: string;
  /** The questions that the search has opened, to be closed with it. */
  readonly opened: Set<HTMLDetailsElement>;
  /** Hides what was not found. The author's nodes get no attribute: each is told by its place. */
  readonly sheet: CSSStyleSheet;
  /** The state by which the sheet knows this element. */
  readonly state: string;
  /** Where the sheet is. */
  root: Document | ShadowRoot | undefined;
  /** Lets one question close the others again. */
  readonly resume: () => void;
}

const searches = new WeakMap<NewsFaq, Search>();
let number = 0;

/**
 * Shows the questions that hold every word of `query`, and marks the words in them, as one where they stand together; where some are in the
 * answer, the question opens. An empty query shows everything as it was before the search.
 *
 * @returns how many questions hold them
 */
export function search(element: NewsFaq, query: string): number {
  if (!query) return end(element);
  const under = searches.get(element) ?? begin(element);
  const isNew = under.query !== query;
  under.query = query;
  const [phrase, ...words] = [query, ...query.split(/\s+/)].map((text) => searcher(text, element.language));
  const ranges: Range[] = [];
  const hidden: Element[] = [];
  let count = 0;
  for (const { question, details, answer } of questionsOf(element)) {
    const nodes = details ? [details] : [question, ...answer.filter((node) => node instanceof Element)];
    const find = (text: Find): Range[] => nodes.flatMap((node) => rangesIn(node, text, element.localName));
    let hits = find(phrase!);
    if (!hits.length) {
      const each = words.map(find);
      if (each.every(({ length }) => length)) hits = each.flat();
    }
    ranges.push(...hits);
    if (hits.length) count++;
    else hidden.push(...nodes);
    if (details && isNew) turn(element, under, details, hits.some(({ startContainer }) => !question.contains(startContainer)));
  }
  hide(element, under, hidden);
  highlight(element, ranges);
  return count;
}

/** For an element that leaves the page: nothing of it stays there. When it comes back, the search goes on. */
export function withdraw(element: NewsFaq): void {
  highlight(element, []);
  const under = searches.get(element);
  if (!under?.root) return;
  under.root.adoptedStyleSheets = under.root.adoptedStyleSheets.filter((each) => each !== under.sheet);
  under.root = undefined;
}

function begin(element: NewsFaq): Search {
  const under: Search = { query: '', opened: new Set(), sheet: new CSSStyleSheet(), state: `search-${++number}`, root: undefined, resume: suspend(element) };
  searches.set(element, under);
  element.state(under.state, true);
  return under;
}

function end(element: NewsFaq): number {
  const under = searches.get(element);
  if (!under) return 0;
  withdraw(element);
  searches.delete(element);
  element.state(under.state, false);
  for (const each of under.opened) element.turn(each, false);
  under.resume();
  return 0;
}

/** Opens what was found in an answer; closes what is found there no more. What the reader does meanwhile stays done. */
function turn(element: NewsFaq, { opened }: Search, details: HTMLDetailsElement, found: boolean): void {
  if (found && !details.open) {
    opened.add(details);
    element.turn(details, true);
  } else if (!found && opened.delete(details)) {
    element.turn(details, false);
  }
}

function hide(element: NewsFaq, under: Search, hidden: readonly Element[]): void {
  const { sheet, state } = under;
  const rules = hidden.map((each) => `${element.localName}:state(${state})${path(each, element)} { display: none }`);
  sheet.replaceSync(`@media screen { ${rules.join(' ')} }`);
  if (under.root || element.ownerDocument !== document) return; // a sheet serves the document that it was made in
  under.root = element.getRootNode() as Document | ShadowRoot;
  under.root.adoptedStyleSheets = [...under.root.adoptedStyleSheets, sheet];
}

/** A selector that leads from an ancestor to a node inside. */
function path(node: Element, from: Element): string {
  let steps = '';
  for (let at = node; at !== from; at = at.parentElement!) steps = ` > :nth-child(${[...at.parentElement!.children].indexOf(at) + 1})${steps}`;
  return steps;
}
