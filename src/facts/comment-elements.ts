import { childrenOf } from './text.js';

/** The list that the author wrote. */
export const authorsComments = (root: ParentNode): Element | undefined => childrenOf(root, 'ol:not([data-news])')[0];

/** The form that the author wrote. */
export const authorsForm = (root: ParentNode): HTMLFormElement | undefined => childrenOf(root, 'form:not([data-news])')[0] as HTMLFormElement | undefined;
