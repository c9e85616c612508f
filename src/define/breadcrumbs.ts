import { NewsBreadcrumbs } from '../elements/breadcrumbs/breadcrumbs.js';
import type { NewsBreadcrumbsExpandEvent } from '../elements/breadcrumbs/breadcrumbs.events.js';

NewsBreadcrumbs.define();

declare global {
  interface HTMLElementTagNameMap {
    'news-breadcrumbs': NewsBreadcrumbs;
  }
  interface GlobalEventHandlersEventMap {
    'news-breadcrumbs-expand': NewsBreadcrumbsExpandEvent;
  }
}
