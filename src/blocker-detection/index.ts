/** Tells whether a content blocker is at work on the page, without telling anybody else. No Lit, no element. */
export type { Baits } from './baits.js';
export { detect, type BlockerDetection, type BlockerResult, type DetectOptions } from './detect.js';
