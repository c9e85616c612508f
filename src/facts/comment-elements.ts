/** The list that the author wrote; a theme's may stand deeper. */
export const authorsComments = (root: ParentNode): Element | null => root.querySelector(":scope > ol:not([data-news]), ol:has(> li[id^='comment-']):not([data-news] *)");

/** The form that the author wrote; a theme's may stand deeper. */
export const authorsForm = (root: ParentNode): HTMLFormElement | null => root.querySelector("form:has([name='comment']):not([data-news], [data-news] *)");
