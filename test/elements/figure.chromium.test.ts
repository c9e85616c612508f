import { expect, fixture } from '@open-wc/testing';
import { emulate, resetMedia } from '../support/browser.js';
import { settled, until } from '../support/elements.js';
import '../../src/define/figure.js';

type Figure = HTMLElementTagNameMap['news-figure'];

describe('news-figure in Chromium', () => {
  afterEach(resetMedia);

  it('prints no window that is open', async () => {
    const element = await settled(await fixture<Figure>('<news-figure zoom><figure><img src="/test/e2e/pages/img/ranks.svg" width="600" height="400" alt="Ranks"></figure></news-figure>'));
    const part = (name: string): HTMLElement | null => element.shadowRoot!.querySelector(`[part=${name}]`);
    await until(() => part('zoom'), 'the key is there');
    part('zoom')!.click();
    await until(() => part('dialog')?.checkVisibility(), 'the window is open');
    await emulate({ type: 'print' });
    expect(part('dialog')!.checkVisibility()).to.equal(false);
    await emulate({});
    expect(part('dialog')!.checkVisibility()).to.equal(true);
  });
});
