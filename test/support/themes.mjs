/**
 * Style sheets as pages have them: theirs are in no layer, and win over ours. Two that do in a few lines what themes and resets do, and, where THEMES names
 * a folder (`npm run themes`), those in it.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const THEME = `
  html { box-sizing: border-box }
  *, *::before, *::after { box-sizing: inherit }
  h1, h2, h3, h4, h5, h6 { margin: 1.2em 0 0.6em; line-height: 1.2 }
  p, ul, ol, dl, blockquote { margin: 0 0 1.5em }
  table { margin: 0 0 1.5em; width: 100%; border-collapse: collapse }
  td, th { padding: 0.5em; border: 1px solid }
  dt { margin-top: 1em }
  dd { margin: 0 1.5em 1.5em }
  figure { margin: 1em 40px; padding: 4px }
  figcaption { padding: 0.5em; text-align: center }
  details { margin: 1em 0; padding: 0 1em; border: 1px solid }
  summary { padding: 0.5em 0 }
  form, fieldset { margin: 1em 0; padding: 1em }
  button, input, textarea, select { margin: 0 0 1em; padding: 0.6em 1em; border: 2px solid }
  label { display: block; margin-bottom: 0.5em }
  small, time { line-height: 2 }
  a { padding: 2px }
  section, article, aside { margin: 1em 0 }
  article { padding: 16px }
`;

const RESET = `
  *, *::before, *::after { box-sizing: border-box; margin: 0; padding: 0 }
  ul, ol { list-style: none }
  h1, h2, h3, h4, h5, h6, small { font-size: inherit; font-weight: inherit }
  a { color: inherit; text-decoration: none }
  img, video, iframe { display: block; max-width: 100%; height: auto }
  table { border-collapse: collapse; border-spacing: 0 }
  td, th { text-align: left; vertical-align: top }
  button, input, textarea, select { font: inherit; border: 0; background: none }
  span { padding: 0 }
`;

const folder = process.env.THEMES;

/** By name. Web fonts and imports are left out: nothing is fetched. */
export const themes = folder
  ? Object.fromEntries(readdirSync(folder).filter((name) => name.endsWith('.css')).map((name) => [name, readFileSync(join(folder, name), 'utf8').replace(/@import[^;]*;|@font-face\s*\{[^}]*\}/g, '')]))
  : { 'a theme': THEME, 'a reset': RESET };
