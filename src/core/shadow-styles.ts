import type { CSSResult } from 'lit';

/**
 * Styles for what a module loaded on demand adds to an element's shadow root. What is there from the start is styled from
 * outside, together with the authored HTML (docs/decisions/0002); a page's own `::part()` rules win over these. Call it with every update:
 * a move to another document and back takes them away, and there they are not allowed.
 */
export function addShadowStyles(element: Element, ...styles: readonly CSSResult[]): void {
  const root = element.shadowRoot!;
  if (element.ownerDocument !== document) return;
  const sheets = styles.map(({ styleSheet }) => styleSheet!).filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  if (sheets.length) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}
