import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { emulate, resetMedia } from '../support/browser.js';
import { heardAt, settled, until } from '../support/elements.js';
import '../../src/define/faq.js';

type Faq = HTMLElementTagNameMap['news-faq'];

const faq = async (attributes = ''): Promise<Faq> =>
  settled(await fixture<Faq>(`<news-faq ${attributes}><details><summary>Why?</summary><p>So.</p></details><details><summary>How?</summary><p>By train.</p></details></news-faq>`));

describe('news-faq in Chromium', () => {
  afterEach(resetMedia);

  it('is used by keyboard: the question, its link, the next question', async () => {
    const element = await faq();
    const before = document.body.appendChild(document.createElement('button'));
    element.before(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    await until(() => element.querySelector('[data-news="link"]'), 'the links are there');
    const heard = heardAt(element, 'news-faq-toggle');
    await sendKeys({ press: 'Enter' });
    expect((await heard).source).to.equal('user');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement!.getAttribute('aria-label')).to.equal('Link to “Why?”');
    expect(getComputedStyle(document.activeElement!).opacity).to.equal('1');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement!.textContent).to.equal('How?');
    before.remove();
  });

  it('shows all answers on paper, and no sign, whatever is open or was searched for', async () => {
    const element = await faq('searchable expandable exclusive');
    const field = element.shadowRoot!.querySelector('input')!;
    field.value = 'train';
    field.dispatchEvent(new Event('input'));
    const answers = (): boolean[] => [...element.querySelectorAll('p')].map((each) => each.checkVisibility());
    await until(() => !element.querySelector('p')!.checkVisibility() && element.querySelectorAll('p')[1]!.checkVisibility(), 'one is found');
    await emulate({ type: 'print' });
    expect(answers()).to.deep.equal([true, true]);
    expect(getComputedStyle(element.querySelector('summary')!, '::after').display).to.equal('none');
    expect(element.shadowRoot!.querySelector('[part="toolbar"]')!.checkVisibility()).to.be.false;
    await emulate({});
    expect(answers()).to.deep.equal([false, true]);
  });

  it('turns its sign, but not for those who want less motion', async () => {
    const element = await faq();
    const duration = (): string => getComputedStyle(element.querySelector('summary')!, '::after').transitionDuration;
    await emulate({ reducedMotion: false });
    expect(duration()).to.equal('0.15s');
    await emulate({ reducedMotion: true });
    expect(duration()).to.equal('0s');
  });
});
