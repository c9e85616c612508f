const BOX = 'figure, div';

/** The table, or list of pairs, of a fact table: its child, or in the `<figure>` or `<div>` that content systems put around a table. */
export function tableIn(root: ParentNode): HTMLTableElement | HTMLDListElement | undefined {
  const children = [...root.children];
  const boxed = children.filter((each) => !each.slot && each.matches(BOX)).flatMap((each) => [...each.children]);
  return [...children, ...boxed].find((each) => each.matches('table, dl')) as HTMLTableElement | HTMLDListElement | undefined;
}

/** Such a box, for a style sheet. */
export const boxOfTable = `:where(:is(${BOX}):has(> table, > dl))`;
