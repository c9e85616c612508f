/** The table, or list of pairs, of a fact table: its child, or in the `<figure>` or `<div>` that content systems put around a table. */
export function tableIn(root: ParentNode): HTMLTableElement | HTMLDListElement | undefined {
  const children = [...root.children];
  const boxed = children.filter((each) => each.matches('figure, div')).flatMap((each) => [...each.children]);
  return (children.find((each) => each.matches('table, dl')) ?? boxed.find((each) => each.matches('table'))) as HTMLTableElement | HTMLDListElement | undefined;
}
