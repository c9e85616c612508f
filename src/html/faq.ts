import type { Question } from '../core/data.js';
import { attribute, escape, textOf } from './escape.js';
import { heading } from './heading.js';
import { idGiver } from './slug.js';
import { objects, paragraphs } from './values.js';

export interface FaqHtml {
  items: readonly Question[];
  /** As plain text. */
  heading?: string;
  /** 2 to 6; default: 2. */
  headingLevel?: number;
  /** Position, from 0, of the question that stands open; default: none does. */
  open?: number;
  /** One question is open at a time. */
  exclusive?: boolean;
  /** A key that opens all questions and closes them. */
  expandable?: boolean;
  /** A field to search in them. */
  searchable?: boolean;
  /** `faq` puts the questions into the structured data of the article. */
  structuredData?: 'faq';
}

/** What stands inside the element. Each question has an id, the same that the element would give it. What lacks a question or an answer is left out. */
export function faqContent({ items, heading: title, headingLevel, open }: Pick<FaqHtml, 'items' | 'heading' | 'headingLevel' | 'open'>): string {
  const idOf = idGiver('question');
  const complete = objects<Question>(items).filter(({ question, answer }) => textOf(question).trim() && paragraphs(answer).length);
  const questions = complete.map(({ question, answer, id }, index) => {
    const text = paragraphs(answer).map((each) => `<p>${escape(each.trim())}</p>`).join('');
    return `<details${attribute('id', idOf(id, textOf(question)))}${index === open ? ' open' : ''}><summary>${escape(textOf(question).trim())}</summary>${text}</details>`;
  });
  return heading(title, headingLevel) + questions.join('');
}

/** `<news-faq>` as HTML, for any server: the questions are the same bytes as the element's `items` gives in the browser. */
export function faq(data: FaqHtml): string {
  const { exclusive, expandable, searchable, structuredData } = data;
  const flags = Object.entries({ exclusive, expandable, searchable }).filter(([, on]) => on === true).map(([name]) => ` ${name}`).join('');
  return `<news-faq${flags}${structuredData === 'faq' ? ' structured-data="faq"' : ''}>${faqContent(data)}</news-faq>`;
}
