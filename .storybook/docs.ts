import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { createElement, useEffect, useState, type PropsWithChildren, type ReactElement } from 'react';
import { addons } from 'storybook/preview-api';
import { initialGlobals, type Globals } from './globals.js';
import { dress } from './stage.js';
import { schemes } from './theme.js';

let current: Globals = initialGlobals;
const follow = ({ globals }: { globals: Globals }): void => void (current = globals);
addons.getChannel().on('setGlobals', follow);
addons.getChannel().on('globalsUpdated', follow);

/** What the toolbar says, in a docs page. */
export function useGlobals(): Globals {
  const [globals, setGlobals] = useState(current);
  useEffect(() => {
    const channel = addons.getChannel();
    const change = (event: { globals: Globals }): void => setGlobals(event.globals);
    channel.on('globalsUpdated', change);
    return () => channel.off('globalsUpdated', change);
  }, []);
  return globals;
}

/** A docs page, in the scheme that the toolbar chooses. */
export function Container({ children, context }: PropsWithChildren<DocsContainerProps>): ReactElement {
  const globals = useGlobals();
  useEffect(() => dress(globals, true), [globals]);
  return createElement(DocsContainer, { context, theme: schemes[globals.scheme], children });
}
