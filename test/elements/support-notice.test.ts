import { expect, fixture } from '@open-wc/testing';
import '../../src/define/support-notice.js';
import { supportNotice } from '../../src/html/index.js';

type SupportNotice = HTMLElementTagNameMap['news-support-notice'];

describe('news-support-notice', () => {
  it('leaves what the author wrote as it is', async () => {
    const element = await fixture<SupportNotice>('<news-support-notice><p>As written.</p></news-support-notice>');
    expect(element.innerHTML).to.equal('<p>As written.</p>');
  });

  it('shows data as its HTML function writes it', async () => {
    const element = await fixture<SupportNotice>('<news-support-notice></news-support-notice>');
    element.text = ['One & two', '<three>'];
    await element.updateComplete;
    expect(element.outerHTML).to.equal(supportNotice({ text: ['One & two', '<three>'] }));
  });
});
