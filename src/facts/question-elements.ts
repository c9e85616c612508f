/** Boxes and lists, through which we look for questions. In anything else, an answer above all, they are not of this FAQ. */
const TRANSPARENT = 'div, dl, section';

/** What a question begins with: it opens and closes, is a term in a list, or a heading. */
export const QUESTIONS = 'details, dt, h2, h3, h4, h5, h6';

/** Whether a question is one of this FAQ's own. */
function isOwn(element: Element, root: ParentNode): boolean {
  let at: ParentNode | null = element.parentNode;
  while (at !== root && at instanceof Element && at.matches(TRANSPARENT)) at = at.parentNode;
  return at === root;
}

/** The elements that each begin with a question of this FAQ, in order: those that `selector` names. */
export const questionElements = <T extends Element>(root: ParentNode, selector: string): T[] =>
  [...root.querySelectorAll<T>(`:is(${selector}):not([slot])`)].filter((each) => isOwn(each, root));

/** The questions that open and close. */
export const detailsOf = (root: ParentNode): HTMLDetailsElement[] => questionElements<HTMLDetailsElement>(root, 'details');
