/** The text of a node as a reader has it: white space as one space, none at the ends. */
export const textOf = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The nearest element children of a list that match, without looking deeper. */
export const childrenOf = (root: ParentNode, selector: string): Element[] => [...root.children].filter((each) => each.matches(selector));

/** True where the author has switched off this element's part in the structured data. */
export const isSilent = (element: Element | null): boolean => element?.getAttribute('structured-data') === 'none';
