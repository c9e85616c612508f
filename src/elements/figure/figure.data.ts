import { showData } from '../../core/data-property.js';
import { warn } from '../../core/warn.js';
import { readFiles } from '../../facts/figure-files.js';
import { readFigure } from '../../facts/figure.js';
import { figureContent } from '../../html/figure.js';
import type { NewsFigure } from './figure.js';

/** Shows the element's `picture`. */
export function show(element: NewsFigure): void {
  const { picture, localName } = element;
  const html = typeof picture === 'object' && picture ? figureContent(picture) : '';
  if (picture && !html) warn(localName, 'picture', picture, 'picture');
  showData(element, html, (root) => [readFigure(root), readFiles(root)]);
}
