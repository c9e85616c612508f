import { dirname, relative, resolve } from 'node:path';

/* The storeys of the house, from the top: each may use those below it and nothing above. The order is the rule;
   a folder of src/ that stands nowhere here is reported, so that somebody decides where it belongs. */
const STOREYS = [
  ['define', 'loader'], // registration: the only side effects
  ['index'],
  ['elements'], // one room each, which know nothing of one another
  ['comments', 'blocker-detection', 'structured-data', 'html', 'table', 'facts'], // what elements can do, without elements
  ['core', 'styles'],
  ['locales'],
];

/** `elements/callout/callout.ts` is in room `elements/callout` on storey 2. */
function place(path) {
  const [first, second] = path.replace(/\.[jt]s$/, '').split('/');
  const storey = STOREYS.findIndex((names) => names.includes(first));
  return { name: first, storey, room: first === 'elements' ? `${first}/${second}` : first };
}

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: {
    type: 'problem',
    schema: [{ type: 'string', description: 'the folder src/' }],
    messages: {
      up: '{{from}} may not import {{to}}: a storey uses only those below it ({{order}}), or it could neither be tested nor shipped alone. Move what both need down.',
      neighbour: '{{from}} may not import {{to}}: elements know of one another by tag name only, so that each can be loaded alone. Put what both need into core/ or the storey below.',
      nowhere: '{{from}} has no storey: give the folder its place in scripts/eslint-storeys.mjs.',
    },
  },
  create(context) {
    const src = context.options[0];
    const from = place(relative(src, context.filename));
    const check = (node) => {
      const specifier = node?.source?.value;
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return;
      const to = place(relative(src, resolve(dirname(context.filename), specifier)));
      const data = { from: from.room, to: to.room, order: STOREYS.map((names) => names.join(', ')).join(' → ') };
      if (to.storey < from.storey) context.report({ node: node.source, messageId: 'up', data });
      else if (from.name === 'elements' && to.name === 'elements' && to.room !== from.room) context.report({ node: node.source, messageId: 'neighbour', data });
    };
    return {
      Program: (node) => from.storey < 0 && context.report({ node, messageId: 'nowhere', data: { from: from.room } }),
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
