import { expect, fixture } from '@open-wc/testing';
import { afterImports } from '../support/elements.js';
import { define } from '../../src/core/define.js';
import { NewsCallout, type NewsElement } from '../../src/index.js';

describe('states of elements', () => {
  // Chromium styles all that is in an element anew when one of its states is set, be it the same as before: 200 ms for a table of 5,000 rows.
  it('are not set again by an update that changes nothing', async () => {
    if (typeof CustomStateSet === 'undefined') return;
    define(NewsCallout, customElements, NewsCallout.tag);
    const element = await fixture<NewsElement>('<news-callout><p>One.</p></news-callout>');
    await afterImports();
    await element.updateComplete;
    expect(element.matches(':state(ready)')).to.equal(true);
    const { add, delete: remove } = CustomStateSet.prototype;
    const calls: string[] = [];
    CustomStateSet.prototype.add = function (name) {
      calls.push(name);
      return add.call(this, name);
    };
    CustomStateSet.prototype.delete = function (name) {
      calls.push(name);
      return remove.call(this, name);
    };
    try {
      element.requestUpdate();
      await element.updateComplete;
      expect(calls).to.deep.equal([]);
    } finally {
      Object.assign(CustomStateSet.prototype, { add, delete: remove });
    }
  });
});
