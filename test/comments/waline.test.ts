import { expect } from '@open-wc/testing';
import { walineSource } from '../../src/comments/waline.js';

describe('likes at Waline', () => {
  const { fetch } = globalThis;
  let likes = 0;
  beforeEach(() => {
    localStorage.clear();
    likes = 0;
    globalThis.fetch = (_address, init) => {
      const item = (): object => ({ objectId: 7, nick: 'Ana', comment: '<p>One</p>', time: Date.UTC(2025, 8, 5), like: likes });
      if (init?.method === 'PUT') {
        likes += (JSON.parse(init.body as string) as { like: boolean }).like ? 1 : -1;
        return Promise.resolve(Response.json({ errno: 0, data: item() }));
      }
      return Promise.resolve(Response.json({ errno: 0, data: { count: 1, totalPages: 1, data: [item()] } }));
    };
  });
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  const source = (src = 'https://waline.example') => walineSource({ src, thread: '/a' });
  const listed = async (of = source()): Promise<unknown[]> => {
    const page = await of.list({ page: 1, pageSize: 10, order: 'newest' });
    return page.state === 'listed' ? page.comments.map((each) => [each.likes, each.liked]) : [];
  };

  it('are this reader’s own also after a reload: the server counts them, and does not know whose they are', async () => {
    expect(await listed()).to.deep.equal([[0, undefined]]);
    await source().like!('7', true);
    expect(await listed()).to.deep.equal([[1, true]]);
    expect(await listed(source('https://other.example')), 'another server').to.deep.equal([[1, undefined]]);
    await source().like!('7', false);
    expect(await listed()).to.deep.equal([[0, undefined]]);
  });

  it('count where storage is denied', async () => {
    const { getItem, setItem } = Storage.prototype;
    Storage.prototype.getItem = Storage.prototype.setItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    try {
      const one = source();
      await one.like!('7', true);
      expect(await listed(one)).to.deep.equal([[1, true]]);
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem });
    }
  });
});
