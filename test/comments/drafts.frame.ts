/** Runs in a page of its own: what another tab does. */
import { openDrafts } from '../../src/comments/drafts.js';

Object.assign(globalThis, { openDrafts });
document.documentElement.dataset['ready'] = '';
