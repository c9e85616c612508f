import { expect, fixture } from '@open-wc/testing';
import '../../src/define/callout.js';
describe('x', () => { it('y', async () => { const e = await fixture('<news-comments></news-comments>'); expect(e).to.be.an('element'); }); });
