/* `npm run analyze`: custom-elements.json, and from it what editors and TSX need, in dist/editor and dist/types.
   The analyzer reads syntax; what it gets wrong about our form of element is put right by `newsElements` below. */
import { basename } from 'node:path';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { jsxTypes } from './scripts/jsx-types.mjs';

/** Knows the types that syntax does not tell. @type {import('typescript').TypeChecker} */
let checker;

/** The sources as one program. `ts` is the analyzer's own TypeScript. */
function overrideModuleCreation({ ts, globs }) {
  const { options } = ts.getParsedCommandLineOfConfigFile('tsconfig.build.json', { skipLibCheck: true }, ts.sys);
  const program = ts.createProgram(globs, options);
  checker = program.getTypeChecker();
  return globs.map((file) => program.getSourceFile(file));
}

const has = (ts, member, ...kinds) => member.modifiers?.some(({ kind }) => kinds.some((name) => kind === ts.SyntaxKind[name])) ?? false;

/** What a user of the class may touch: no statics but methods, nothing internal, and what is overridden is told by the base. */
function isPublic(ts, member) {
  if (!member.name || ts.isPrivateIdentifier(member.name) || has(ts, member, 'PrivateKeyword', 'ProtectedKeyword')) return false;
  if (has(ts, member, 'StaticKeyword') && !ts.isMethodDeclaration(member)) return false;
  if (has(ts, member, 'OverrideKeyword') && !ts.getJSDocCommentsAndTags(member).length) return false;
  return !ts.getJSDocTags(member).some(({ tagName }) => ['internal', 'ignore', 'private', 'protected'].includes(tagName.text));
}

/** `CalloutVariant | (string & {})` as `'did-you-know' | 'pro-tip' | … | string`: what an editor can complete. */
function spelledOut(ts, member) {
  const type = checker.getTypeAtLocation(member);
  const types = (type.isUnion() ? type.types : [type]).filter((each) => !(each.flags & ts.TypeFlags.Undefined));
  if (!types.some((each) => each.isLiteral())) return undefined;
  // One entry a value: a level may be 2 or '2', which is the same in an attribute.
  const names = new Map(types.map((each) => {
    if (each.isLiteral()) return [String(each.value), each.isStringLiteral() ? `'${each.value}'` : String(each.value)];
    return each.isIntersection() ? ['string', 'string'] : [checker.typeToString(each), checker.typeToString(each)];
  }).reverse());
  return [...names.values()].reverse().join(' | ');
}

const newsElements = {
  name: 'news-elements',

  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const doc = moduleDoc.declarations.find(({ name }) => name === node.name.text);
    const initializer = (name) => node.members.find((member) => member.name?.getText() === name && has(ts, member, 'StaticKeyword'))?.initializer;

    const tag = initializer('tag');
    if (tag?.text) Object.assign(doc, { tagName: tag.text, customElement: true });

    // The analyzer takes every entry of `static properties` for an attribute, and every `this.a.b = c` in the constructor for a field.
    const key = (name, isStatic) => (isStatic ? `static ${name}` : name);
    const shown = new Map(node.members.filter((member) => isPublic(ts, member)).map((member) => [key(member.name.getText(), has(ts, member, 'StaticKeyword')), member]));
    doc.members = doc.members?.filter((member) => shown.has(key(member.name, member.static)));
    doc.attributes = doc.attributes?.filter(({ fieldName }) => !fieldName || shown.has(fieldName));

    for (const field of doc.members ?? []) {
      if (field.kind !== 'field') continue;
      const text = spelledOut(ts, shown.get(field.name)) ?? field.type?.text.replace(/ \| undefined$/, '');
      if (text) field.type = { text };
      const attribute = doc.attributes?.find(({ fieldName }) => fieldName === field.name);
      if (attribute) Object.assign(attribute, { type: field.type, default: field.default, description: field.description });
      if (!tag) delete field.default; // of an event: a parameter of its constructor
    }

    // `new XEvent(graph)` is taken for an event named "graph"; the true names stand in @fires.
    doc.events = doc.events?.filter(({ name }) => name?.startsWith(`${doc.tagName}-`));
  },

  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    for (const module of modules) {
      for (const { name, tagName } of module.declarations ?? []) {
        if (!tagName) continue;
        const define = modules.find(({ path }) => path === `src/define/${basename(module.path)}`);
        if (!define) throw new Error(`${module.path}: nothing in src/define registers ${tagName}`);
        define.exports = [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: module.path } }];
      }
      // Without a tag it is a base, and no element that anybody could write.
      for (const declaration of module.declarations ?? []) if (!declaration.tagName) delete declaration.customElement;
    }
    // The analyzer names sources, in two ways; users have what is built from them.
    JSON.stringify(modules, (key, value) => {
      for (const name of ['path', 'module']) {
        if (typeof value?.[name] === 'string') value[name] = value[name].replace(/^(.*\/)?src\/(.*)\.[tj]s$/, 'dist/$2.js');
      }
      return value;
    });
  },
};

export default {
  // Of an element's files the class and the events are public: `callout.ts` and `callout.events.ts`, not `callout.styles.ts`.
  globs: ['src/elements/*/!(*.*).ts', 'src/elements/*/*.events.ts', 'src/core/element.ts', 'src/define/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  overrideModuleCreation,
  plugins: [
    newsElements,
    customElementVsCodePlugin({ outdir: 'dist/editor', hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: 'dist/editor', packageJson: false, hideLogs: true }),
    jsxTypes('dist/types/jsx.d.ts'),
  ],
};
