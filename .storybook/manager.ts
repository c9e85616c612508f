import { addons } from 'storybook/manager-api';
import { schemes } from './theme.js';

const dress = (dark: boolean): void => addons.setConfig({ theme: dark ? schemes.dark : schemes.light });

addons.setConfig({
  theme: matchMedia('(prefers-color-scheme: dark)').matches ? schemes.dark : schemes.light,
  sidebar: { showRoots: true },
});

// The frame follows the scheme that the toolbar chooses.
const follow = ({ globals }: { globals: { scheme?: string } }): void => dress(globals.scheme === 'dark');
void addons.ready().then((channel) => {
  channel.on('setGlobals', follow);
  channel.on('globalsUpdated', follow);
});
