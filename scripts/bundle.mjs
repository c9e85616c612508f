import { join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

/**
 * Bundles and minifies code as a publisher's build would.
 *
 * @param {string} code
 * @param {string} from the folder in which its imports are resolved
 * @returns {Promise<import('rollup').OutputChunk[]>} the entry first
 */
export async function bundle(code, from) {
  const path = join(from, 'entry.js');
  const entry = { name: 'entry', resolveId: (id) => (id === 'entry' ? path : null), load: (id) => (id === path ? code || 'export {};' : null) };
  const built = await rollup({ input: 'entry', plugins: [entry, resolve({ browser: true, exportConditions: ['production'] })], logLevel: 'silent' });
  const { output } = await built.generate({ chunkFileNames: '[name].js', plugins: [terser({ ecma: 2021, module: true, compress: { passes: 3 }, format: { comments: false } })] });
  return output.filter(({ type }) => type === 'chunk');
}

/**
 * Of these chunks, those that are loaded before the entry can run: it, and what it imports statically, however the bundler has cut it.
 *
 * @param {import('rollup').OutputChunk[]} chunks
 */
export function loadedAtOnce(chunks) {
  const names = new Set([chunks[0].fileName]);
  for (const name of names) for (const next of chunks.find(({ fileName }) => fileName === name).imports) names.add(next);
  return [...names].map((name) => chunks.find(({ fileName }) => fileName === name));
}
