/* `tsc -p tsconfig.build.json` has written build/**.js (one module a source file) and dist/**.d.ts. From build/ comes
   dist/  for bundlers and servers: one module a file, lit an import;
   and from that
   cdn/   for a <script type="module"> without a build step: lit inside, minified. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyCSSLiteral } from './scripts/minify-css.mjs';

const modules = readdirSync('build', { recursive: true }).filter((file) => file.endsWith('.js')).map((file) => join('build', file));

/** Hands on the maps of tsc (inline) and of dist/, with the TypeScript in them, so that a debugger shows the source. */
const maps = {
  name: 'maps',
  load(id) {
    if (!existsSync(id) || id.includes('node_modules')) return null;
    const [code, inline] = readFileSync(id, 'utf8').split(/\n\/\/# sourceMappingURL=(?:data:application\/json;base64,)?/);
    return { code: `${code}\n`, map: existsSync(`${id}.map`) ? readFileSync(`${id}.map`, 'utf8') : Buffer.from(inline, 'base64').toString() };
  },
};

/** `html` and `css` literals; a space between two slots is one that readers see, and stays; html/ writes what an author would write, and is to stay as it is. */
const literals = minifyLiterals({ exclude: '**/build/html/**', failOnError: true, options: { minifyOptions: { conservativeCollapse: true, minifyCSS: minifyCSSLiteral } } });

/** The one-file bundle registers everything, and exports what index.js exports to those who import it by its URL. */
const oneFile = {
  name: 'one-file',
  resolveId: (id) => (id === 'one-file' ? id : null),
  load: (id) => (id === 'one-file' ? `import './dist/define.js'; export * from './dist/index.js';` : null),
};

/** TypeScript 6 wants declarations also of what is imported for its effect, such as our style sheets. */
const cssTypes = {
  name: 'css-types',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'types/css.d.ts', source: 'export {};\n' });
  },
};

const lit = resolve({ browser: true });
const min = terser({ ecma: 2021, module: true, compress: { passes: 3 }, format: { comments: false } });

/** A warning ends the build; modules of types alone are empty, and that is well. */
const onwarn = (warning) => {
  if (warning.code !== 'EMPTY_BUNDLE') throw Object.assign(new Error(warning.message), warning);
};

export default [
  {
    onwarn,
    input: modules,
    external: /^(lit|d3-dsv|dompurify)(\/|$)/,
    plugins: [maps, literals, cssTypes],
    output: { dir: 'dist', preserveModules: true, preserveModulesRoot: 'build', sourcemap: true },
  },
  {
    onwarn,
    input: 'one-file',
    external: 'dompurify',
    plugins: [oneFile, maps, lit, min],
    output: { file: 'cdn/newsroom-elements.js', inlineDynamicImports: true, paths: { dompurify: './dompurify.js' }, sourcemap: true },
  },
  {
    onwarn,
    input: 'dompurify', // a file of its own, beside the one file: most browsers never ask for it
    plugins: [lit, terser({ ecma: 2021, module: true, format: { comments: /@license/ } })],
    output: { file: 'cdn/dompurify.js' },
  },
  {
    onwarn,
    input: 'dist/loader.js',
    plugins: [maps, lit, min],
    output: {
      dir: 'cdn',
      chunkFileNames: 'chunks/[name]-[hash].js',
      hashCharacters: 'base36', // no dash within, that might cut out a word of a block list
      // One file for what more than one module uses: left alone, rollup makes a chunk, and the browser a request, of each. What is used within one room is that room's.
      manualChunks: (id, { getModuleInfo }) => (new Set(getModuleInfo(id).importers.map((from) => /elements\/[^/]+/.exec(from)?.[0] ?? from)).size > 1 ? 'core' : undefined),
      sourcemap: true,
    },
  },
];
