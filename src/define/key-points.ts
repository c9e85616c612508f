import { NewsKeyPoints } from '../elements/key-points/key-points.js';

NewsKeyPoints.define();

declare global {
  interface HTMLElementTagNameMap {
    'news-key-points': NewsKeyPoints;
  }
}
