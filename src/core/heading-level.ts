import type { NewsElement } from './element.js';
import { asText } from './text.js';

/** The `heading-level` of an element's label, 2 to 6; empty where there is none, or where it is no such level, which is told. */
export function headingLevel(element: NewsElement & { headingLevel: unknown }): string {
  const level = asText(element.headingLevel) ?? '';
  if (/^[2-6]?$/.test(level)) return level;
  element.warn('heading-level', level, 'level');
  return '';
}
