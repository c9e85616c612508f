import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/**
 * A plugin of the manifest analyzer: writes the elements as an interface that any JSX can extend.
 * Not @wc-toolkit/jsx-types: it augments `react`, an error where React is not installed, and names event types without importing them.
 */
export function jsxTypes(file) {
  return {
    name: 'jsx-types',
    packageLinkPhase({ customElementsManifest }) {
      const declarations = customElementsManifest.modules.flatMap(({ path, declarations = [] }) => declarations.map((declaration) => ({ path, ...declaration })));
      const elements = declarations.filter(({ tagName }) => tagName);
      const named = new Set(elements.flatMap(({ name, events = [] }) => [name, ...events.map(({ type }) => type.text)]));
      const imports = declarations.filter(({ name }) => named.has(name))
        .map(({ name, path }) => `import type { ${name} } from '${relative(dirname(file), path)}';`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${imports.join('\n')}\n\n${HEAD}\n\nexport interface NewsElements {\n${elements.map(element).join('')}}\n`);
    },
  };
}

const HEAD = `/*
 * What TSX may write. Tell your framework (\`react\`, \`preact\`, \`solid-js\`, …) once, in a file of declarations:
 *
 *   import type { NewsElements } from 'newsroom-elements/jsx';
 *   declare module 'react' { namespace JSX { interface IntrinsicElements extends NewsElements {} } }
 */

/** What every element takes. Frameworks differ in these; none is checked further. (TSX lets any \`data-…\` and \`aria-…\` pass.) */
interface Common {
  id?: string | undefined;
  class?: string | undefined;
  className?: string | undefined;
  slot?: string | undefined;
  part?: string | undefined;
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  title?: string | undefined;
  hidden?: boolean | '' | 'until-found' | undefined;
  style?: unknown;
  key?: unknown;
  ref?: unknown;
  children?: unknown;
  [listener: \`on\${Capitalize<string>}\`]: unknown;
}`;

const doc = (text, indent) => (text ? `${indent}/** ${text.replaceAll('*/', '*\\/').replaceAll('\n', `\n${indent} * `)} */\n` : '');

function element({ name, tagName, description, members = [], events = [] }) {
  const line = (key, type, text) => `${doc(text, '    ')}    '${key}'?: ${type} | undefined;\n`;
  let body = '';
  for (const { kind, name: field, attribute, readonly, type, description: text } of members) {
    if (kind !== 'field' || readonly) continue;
    const own = `${name}['${field}']`;
    // An attribute is text also where the property is a number, and may stand without a value where it is a boolean.
    const written = /^[\d\s|]+$|\bnumber\b/.test(type?.text) ? `${own} | \`\${number}\`` : type?.text === 'boolean' ? `${own} | ''` : own;
    body += line(field, attribute === field ? written : own, text);
    if (attribute && attribute !== field) body += line(attribute, written, text);
  }
  for (const { name: event, type, description: text } of events) {
    for (const key of [`on${event}`, `on:${event}`]) body += line(key, `((event: ${type.text}) => void)`, text);
  }
  return `${doc(description, '  ')}  '${tagName}': Common & {\n${body}  };\n`;
}
