import { css, html, nothing, type TemplateResult } from 'lit';
import { addShadowStyles } from '../../core/shadow-styles.js';
import { supportSteps as english } from '../../locales/en-steps.js';
import type { NewsSupportNotice } from './support-notice.js';

const styles = css`
  dl {
    margin: 0;
    padding-block-end: var(--_q);
  }
  dt {
    font-weight: 700;
  }
  dd {
    margin: 0 0 var(--_q);
  }
`;

/**
 * How to allow the site with the blockers of most readers; loaded for those who ask. A browser that blocks by itself is named only in that browser: which
 * extension is at work no page can tell.
 */
export function steps(element: NewsSupportNotice): TemplateResult | typeof nothing {
  const words = element.words('supportSteps', english);
  if (!words) return nothing;
  addShadowStyles(element, styles);
  const { ublock, adguard, plus, brave, firefox, other, others } = words;
  const all: [name: string, step: string][] = [
    ...('brave' in navigator ? [['Brave', brave] as [string, string]] : []),
    ['uBlock Origin', ublock],
    ['AdGuard', adguard],
    ['Adblock Plus', plus],
    ...(/ Firefox\//.test(navigator.userAgent) ? [['Firefox', firefox] as [string, string]] : []),
    [others, other],
  ];
  return html`<dl>${all.map(([name, step]) => html`<dt>${name}</dt><dd>${step}</dd>`)}</dl>`;
}
