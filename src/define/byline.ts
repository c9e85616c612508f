import { NewsByline } from '../elements/byline/byline.js';

NewsByline.define();

declare global {
  interface HTMLElementTagNameMap {
    'news-byline': NewsByline;
  }
}
