import type { SupportStepsStrings } from './strings.js';

/** A module of its own, since bundlers put a module whole into one chunk: these are wanted later than the rest, if at all. */
export const supportSteps: SupportStepsStrings = {
  ublock: 'Choose its icon in the toolbar, then the large power button.',
  adguard: 'Choose its icon in the toolbar, and switch off protection for this website.',
  plus: 'Choose its icon in the toolbar, and switch off blocking on this website.',
  brave: 'Choose the lion in the address bar, and switch Shields off for this site.',
  firefox: 'Choose the shield in the address bar, and switch off Enhanced Tracking Protection for this site.',
  others: 'Another blocker',
  other: 'Choose its icon in the toolbar or in the settings of your browser, and allow this site.',
};
