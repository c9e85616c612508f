import { transformSync } from 'esbuild';

/**
 * Takes comments and needless white space out of CSS, and changes nothing else.
 *
 * Not lightningcss (the default of the template minifier): told of no targets, it believes in the newest browsers and
 * drops the fallback in `color: #000; color: light-dark(…)`, writes `text-decoration: underline .08em`, which Safari
 * did not know for long, and puts `a` and `:host(:state(x))` in one list, which then fails as a whole where `:state()`
 * is unknown; told of targets, it rewrites. After brotli the difference is a few bytes.
 */
export function minifyCSS(css) {
  const { code, warnings } = transformSync(css, { loader: 'css', minifyWhitespace: true, target: 'esnext', charset: 'utf8', legalComments: 'none' });
  if (warnings.length) throw new Error(warnings.map(({ text, location }) => `${text}: ${location?.lineText.trim()}`).join('\n'));
  // In the values of custom properties and in descriptors esbuild leaves white space, which counts for nothing there either, but in strings (https://www.w3.org/TR/css-syntax-3/#consume-declaration).
  return code.trim().replace(/("(?:[^"\\]|\\.)*")|([,:;]) /g, (_, text, sign) => text ?? sign);
}

/**
 * The same for a `css` tagged literal, in which the template minifier has put `@TEMPLATE_EXPRESSION();` for each `${}`.
 * That is good CSS where a rule may stand; elsewhere (a selector, a value) a plain word has to stand there instead.
 * A fragment of declarations must bring its own last semicolon: `${fragment};` is an error.
 */
export function minifyCSSLiteral(css) {
  if (!css.includes('{')) return css; // a value or some declarations: no sheet that could be parsed
  // The minifier sees the source text, where `\u2019` is not yet a character; `\\` for a backslash of CSS passes.
  if (/(?<!\\)(\\\\)*\\(?!\\)/.test(css)) throw new Error('An escape of JavaScript in a css literal: write the character itself.');
  const words = css.replace(/@(TEMPLATE_EXPRESSION_*)\(\);(\s*;)?/g, (whole, name, semicolon = '', at) =>
    !semicolon && /(^|[{};]|\*\/)\s*$/.test(css.slice(0, at)) ? whole : `${name}-word${semicolon}`);
  return minifyCSS(words).replace(/@?(TEMPLATE_EXPRESSION_*)(?:-word| ?\(\);?)/g, '@$1();');
}
