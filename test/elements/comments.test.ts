import { expect, fixture } from '@open-wc/testing';
import '../../src/define/comments.js';
import { comments } from '../../src/html/index.js';

type Comments = HTMLElementTagNameMap['news-comments'];

describe('news-comments', () => {
  it('leaves what the author wrote as it is', async () => {
    const element = await fixture<Comments>('<news-comments><p>As written.</p></news-comments>');
    expect(element.innerHTML).to.equal('<p>As written.</p>');
  });

  it('shows data as its HTML function writes it', async () => {
    const element = await fixture<Comments>('<news-comments></news-comments>');
    element.text = ['One & two', '<three>'];
    await element.updateComplete;
    expect(element.outerHTML).to.equal(comments({ text: ['One & two', '<three>'] }));
  });
});
