/** The baits of the library, and the rules that its source says catch them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { root } from '../support/server.mjs';

const source = readFileSync(join(root, 'src/blocker-detection/baits.ts'), 'utf8');

/** @type {{ baits: import('../../src/blocker-detection/baits.js').Baits }} */
export const { baits } = await import(`data:text/javascript,${encodeURIComponent(transformSync(source, { loader: 'ts' }).code)}`);

export const rules = [...source.matchAll(/^ \* {3}EasyList {2}(\S+)$/gm)].map(([, rule]) => rule);
