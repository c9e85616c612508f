import { expect } from '@open-wc/testing';
import { loadSanitizer } from '../../src/comments/sanitize.js';
import { textToHtml } from '../../src/comments/plain.js';
import { isolated, plainText } from '../../src/comments/text.js';

const show = (fragment: DocumentFragment): string => {
  const holder = document.createElement('div');
  holder.append(fragment);
  return holder.innerHTML;
};

async function sanitizers(): Promise<[string, Awaited<ReturnType<typeof loadSanitizer>>][]> {
  const own = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML');
  if (!own) return [['DOMPurify', await loadSanitizer()]];
  const native = await loadSanitizer();
  delete (Element.prototype as Partial<Record<'setHTML', unknown>>).setHTML;
  const purified = await loadSanitizer();
  Object.defineProperty(Element.prototype, 'setHTML', own);
  return [['setHTML()', native], ['DOMPurify', purified]];
}

const LINK = 'rel="ugc nofollow noopener"';
const CASES: [string, string, string][] = [
  ['keeps what WordPress lets readers write', '<p>a <strong>b</strong> <em>c</em> <code>d</code></p><blockquote cite="/x"><p>e</p></blockquote><ul><li>f</li></ul><pre>g</pre>', '<p>a <strong>b</strong> <em>c</em> <code>d</code></p><blockquote><p>e</p></blockquote><ul><li>f</li></ul><pre>g</pre>'],
  ['keeps a bare text', 'just words', 'just words'],
  ['decodes entities once', 'a &lt; b &amp;&amp; c &amp;lt; d', 'a &lt; b &amp;&amp; c &amp;lt; d'],
  ['gives links no credit and no window of their own', '<a href="https://a.example/x" target="_blank" rel="opener" title="t" class="c">x</a>', `<a href="https://a.example/x" ${LINK}>x</a>`],
  ['lets mail go', '<a href="mailto:a@b.example">x</a>', `<a href="mailto:a@b.example" ${LINK}>x</a>`],
  ['unties links to anything else', '<a href="javascript:alert(1)">a</a><a href="/x">b</a><a href="data:,x">c</a><a href="#d">d</a><a>e</a>', 'abcde'],
  ['unties a link that pretends', '<a href="https://bank.example@evil.example/">bank</a>', 'bank'],
  ['leaves out a link that shows nothing', 'a<a href="https://a.example/"> </a><a href="https://a.example/"><img src=x></a>b', 'ab'],
  ['shows what a picture says', '<p>so <img src="https://a.example/p.png" alt="😀"> it is</p>', '<p>so 😀 it is</p>'],
  ['makes headings paragraphs', '<h1 id="x">T</h1><h4>u</h4>', '<p><strong>T</strong></p><p><strong>u</strong></p>'],
  ['keeps what stands in tables, line by line', '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>', '<div><div>a b</div><div>1 2</div></div>'],
  ['drops scripts and styles with their content', 'a<script>x</script><style>y</style><svg><text>z</text></svg><template>t</template><iframe>i</iframe><noscript>n</noscript>b', 'ab'],
  ['keeps the text of tags that it does not know', 'a List<String> of <foo-bar class=x>words</foo-bar>', 'a List of words'],
  ['drops comments', 'a<!-- x -->b', 'ab'],
  ['drops every id, class, style, name, role and the like', '<p id="a" class="b" style="c:d" data-e="f" role="g" aria-hidden="true" tabindex="0" onclick="x()" hidden slot="s" is="x-y" lang="x" dir="rtl">x</p>', '<p>x</p>'],
  ['keeps the text of a form that clobbers', '<form id="x"><input name="attributes"><input name="firstChild">words</form>', '<div>words</div>'],
  ['keeps where a list begins', '<ol start="3" type="a"><li>x</li></ol><ol start="1e99"><li>y</li></ol>', '<ol start="3"><li>x</li></ol><ol><li>y</li></ol>'],
  ['keeps what is behind an abbreviation', '<abbr title="World Health Organization" class="x">WHO</abbr>', '<abbr title="World Health Organization">WHO</abbr>'],
  ['ends where the direction was turned', '<p>a\u202egpj.exe</p><p>\u2067b</p><p>c\u2069\u202c</p>', '<p>agpj.exe</p><p>\u2067b\u2069</p><p>c</p>'],
  ['leaves balanced directions alone', '<p>a \u2067b\u2069 \u202bc\u202c</p>', '<p>a \u2067b\u2069 \u202bc\u202c</p>'],
];

describe('a cleaned comment', () => {
  for (const [name, html, clean] of CASES) {
    it(name, async () => {
      for (const [which, sanitize] of await sanitizers()) expect(show(sanitize(html)), which).equal(clean);
    });
  }

  const words = (fragment: DocumentFragment): string => fragment.textContent.replace(/\s+/g, '');
  const many = (count: number, part: (index: number) => string): string => Array.from({ length: count }, (_, index) => part(index)).join('');
  const BOMBS: [string, string, string][] = [
    ['4,000 quotations in each other', `${'<blockquote>'.repeat(4_000)}deep${'</blockquote>'.repeat(4_000)}`, 'deep'],
    ['90,000 open elements', `${'<div>'.repeat(90_000)}deep`, 'deep'],
    ['open formats that multiply', `${many(2_000, (index) => `<b title=${index}>`)}${'<p>x'.repeat(2_000)}`, 'x'.repeat(2_000)],
    ['a tag that never ends, again and again', '<a'.repeat(150_000), ''],
    ['20,000 attributes', `<p ${many(20_000, (index) => `a${index} `)}>x</p>`, 'x'],
    ['more than anybody reads', `<p>${'x'.repeat(600_000)}</p>`, 'x'.repeat(500_000 - 3)],
  ];
  for (const [name, html, text] of BOMBS) {
    it(`does not choke on ${name}`, async () => {
      for (const [which, sanitize] of await sanitizers()) {
        const fragment = sanitize(html);
        let depth = 0;
        for (let inner: Element | null = fragment.firstElementChild; inner; inner = inner.firstElementChild) depth++;
        expect(depth, which).most(40);
        expect(words(fragment) === text, `${which}: ${words(fragment).slice(0, 60)}`).equal(true);
      }
    });
  }

  it('is shown as text where no sanitizer can be had', async () => {
    const own = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML');
    if (own) delete (Element.prototype as Partial<Record<'setHTML', unknown>>).setHTML;
    const parser = Object.getOwnPropertyDescriptor(document, 'implementation');
    const sanitize = await loadSanitizer();
    Object.defineProperty(document, 'implementation', { configurable: true, get: () => { throw new Error('none'); } });
    const shown = show(sanitize('<p>a &amp; <b>b</b></p><p>c<br>&lt;d&gt;</p>'));
    if (parser) Object.defineProperty(document, 'implementation', parser);
    else delete (document as Partial<Document> as Record<string, unknown>)['implementation'];
    if (own) Object.defineProperty(Element.prototype, 'setHTML', own);
    expect(shown).oneOf(['<p>a &amp; b</p><p>c</p><p>&lt;d&gt;</p>', '<p>a &amp; <b>b</b></p><p>c<br>&lt;d&gt;</p>']); // the second where the inert document is at hand already
  });
});

describe('text', () => {
  it('is decoded once', () => {
    expect(plainText('X "q" &amp; 0 &amp;lt; &#8217;&#x27;&#0;&#xd800;&nosuch;&hellip;')).equal('X "q" & 0 &lt; ’\'\ufffd\ufffd&nosuch;…');
    expect(plainText('a\u202eb')).equal('ab');
  });

  it('becomes HTML that says the same', async () => {
    const typed = 'a < b && c > d & <3 &amp; "q" \'s\'\r\nnext\r\n \r\n\r\n<script>x</script>';
    const html = textToHtml(typed);
    expect(html).equal('<p>a &lt; b &amp;&amp; c &gt; d &amp; &lt;3 &amp;amp; &quot;q&quot; &#39;s&#39;<br>next</p><p>&lt;script&gt;x&lt;/script&gt;</p>');
    expect((await loadSanitizer())(html).textContent).equal('a < b && c > d & <3 &amp; "q" \'s\'next<script>x</script>');
  });

  it('closes every turn of direction, in order', () => {
    expect(isolated('\u2067a\u202bb')).equal('\u2067a\u202bb\u202c\u2069');
    expect(isolated('\u2067a\u202bb\u2069c')).equal('\u2067a\u202bb\u202c\u2069c');
    expect(isolated('\u202da\u202cb\u202c')).equal('ab');
  });
});
