import type { Question } from '../core/data.js';
import { answerHtml } from './answer-html.js';
import { QUESTIONS, questionElements } from './question-elements.js';
import { childrenOf, textOf } from './text.js';

/** A question as it stands in the page. */
interface QuestionElements {
  /** `<summary>`, `<dt>`, or a heading. */
  question: Element;
  /** What opens and closes. */
  details: HTMLDetailsElement | undefined;
  /** The nodes of the answer, without what we have added. */
  answer: Node[];
  /** The element whose id names the question. */
  place: Element;
}

/** The questions of a FAQ with their answers, in order. */
export const questionsOf = (root: ParentNode): QuestionElements[] =>
  questionElements<HTMLElement>(root, QUESTIONS).flatMap((each) => (each instanceof HTMLDetailsElement ? fromDetails(each) : [fromTerm(each)]));

function fromDetails(details: HTMLDetailsElement): QuestionElements[] {
  const question = childrenOf(details, 'summary')[0];
  if (!question) return [];
  const answer = [...details.childNodes].filter((node) => node !== question && !(node instanceof Element && node.matches('[data-news]')));
  return [{ question, details, answer, place: !details.id && question.id ? question : details }];
}

/** What follows a term or a heading, up to the next one. */
function fromTerm(question: HTMLElement): QuestionElements {
  const answer: Element[] = [];
  for (let next = question.nextElementSibling; next && !next.matches(`${QUESTIONS}, dl, [slot]`); next = next.nextElementSibling) answer.push(next);
  return { question, details: undefined, answer, place: question };
}

/** What the HTML of questions and answers says, with each answer also as HTML for structured data. What lacks either is left out. */
export function readFaq(root: ParentNode): (Question & { html: string })[] {
  return questionsOf(root).map(({ question, answer, place: { id } }) => {
    const texts = answer.map(textOf).filter(Boolean);
    return { question: textOf(question), answer: texts.length === 1 ? texts[0]! : texts, ...(id && { id }), html: answerHtml(answer) };
  }).filter(({ question, html }) => question && html);
}
