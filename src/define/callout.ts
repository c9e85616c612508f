import { NewsCallout } from '../elements/callout/callout.js';

NewsCallout.define();

declare global {
  interface HTMLElementTagNameMap {
    'news-callout': NewsCallout;
  }
}
