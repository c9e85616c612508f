import { expect } from '@open-wc/testing';
import { LEAK_SIGNS } from '../../src/core/leak-signs.js';
import { withoutMarkup } from '../../src/core/leaked-markup.js';

/** What came in, and what an editor meant. */
const leaked: [string, string][] = [
  ['World War II, Military Parade">', 'World War II, Military Parade'],
  ['News">', 'News'],
  ['World War II, Military Parade"> News">', 'World War II, Military Parade News'],
  ['World War II, Military Parade">\nNews">\n', 'World War II, Military Parade News'],
  [`Military Parade'>`, 'Military Parade'],
  ['Military Parade" />', 'Military Parade'],
  ['Military Parade"/>', 'Military Parade'],
  ['Military Parade />', 'Military Parade'],
  ['Military Parade”>', 'Military Parade'],
  ['Military Parade″ />', 'Military Parade'],
  ['">The train in Beijing', 'The train in Beijing'],
  ['" />The train in Beijing', 'The train in Beijing'],
  ['/> The train in Beijing', 'The train in Beijing'],
  ['>The train in Beijing', 'The train in Beijing'],
  ['">', ''],
  ['/>', ''],
  ['class="wp-caption">The train', 'The train'],
  ['class="wp-caption-text" id="caption-attachment-12">The train', 'The train'],
  ['Kim arrives" class="wp-image-123" width="600" height="400" />', 'Kim arrives'],
  ['Kim arrives" width="600" height="400">The train in Beijing', 'Kim arrives The train in Beijing'],
  [`Kim arrives' class='alignnone'>`, 'Kim arrives'],
  ['Kim arrives" width=600 height=400>', 'Kim arrives'],
  ['Kim arrives" class="wp-ima', 'Kim arrives'],
  ['Kim arrives" data-id="4" aria-describedby="x">', 'Kim arrives'],
  ['" onerror="alert(1)">Kim arrives', 'Kim arrives'],
  ['<em>Kim</em> arrives', 'Kim arrives'],
  ['&lt;em&gt;Kim&lt;/em&gt; arrives', 'Kim arrives'],
  ['&amp;lt;em&amp;gt;Kim&amp;lt;/em&amp;gt; arrives', 'Kim arrives'],
  ['<p>The train in Beijing</p>', 'The train in Beijing'],
  ['<p>The train', 'The train'],
  ['The train</p>', 'The train'],
  ['<p>The train.</p><p>It is green.</p>', 'The train. It is green.'],
  ['The train<br>in Beijing', 'The train in Beijing'],
  ['The train<br />in Beijing', 'The train in Beijing'],
  ['<a href="https://a.example/x?y=1" target="_blank">The train</a> in Beijing', 'The train in Beijing'],
  ['<a href="https://a.example/">The train', 'The train'],
  ['The train <a href="https://a.exa', 'The train'],
  ['The train <', 'The train'],
  ['The train </', 'The train'],
  ['The train </a', 'The train'],
  ['<img src="x" alt="a">The train', 'The train'],
  ['<span style="font-weight: 400;">The train</span>', 'The train'],
  ['<script>alert(1)</script>The train', 'The train'],
  ['<img src=x onerror=alert(1)>', ''],
  ['<!-- wp:image {"id":12} -->The train<!-- /wp:image -->', 'The train'],
  ['The train -->', 'The train'],
  ['[caption id="attachment_1" align="aligncenter" width="300"]The train[/caption]', 'The train'],
  ['AT&amp;T', 'AT&T'],
  ['Kim &amp; Xi', 'Kim & Xi'],
  ['Kim&nbsp;and Xi', 'Kim and Xi'],
  ['Kim&#8217;s train', 'Kim’s train'],
  ['Kim&#x2019;s train', 'Kim’s train'],
  ['&quot;Peace&quot; said Kim', '"Peace" said Kim'],
  ['a &lt; b', 'a < b'],
  ['The film "Parade">', 'The film "Parade"'],
  ['The film “Parade”>', 'The film “Parade”'],
  ['A gun of 5">', 'A gun of 5"'],
  ['<strong>Kim</strong>, <EM>Xi</EM>', 'Kim, Xi'],
  ['北京的列车">', '北京的列车'],
  ['قطار كيم">', 'قطار كيم'],
  ['>北京の列車', '北京の列車'],
];

/** What may look like markup, and was meant. */
const meant = [
  '', ' ', 'The train', 'a < b', 'a < b > c', 'a<b', 'x > y', '5" gun', 'a 5" gun and a 6" gun', 'The 5" gun.', '12′ 6″ tall', 'I <3 Beijing', 'Home > World > Asia',
  'Photos >>', '<< Back', '-> this way', '=> that way', '> 100 people', '>100 people', '< 100 people', 'List<String>', 'Map<K, V>', 'The <dialog> element',
  'The <b> tag, explained', 'The <em> element is old', '<Kim>', '<kim@example.com>', 'mail <omar@meridian.example>', 'R&D', 'AT&T', 'Q&A', 'Kim & Xi', 'fish & chips;',
  'a && b;', '"Peace", said Kim', 'The film "Parade"', 'The film “Parade”', `Kim's train`, `'Peace'`, 'He said "press > to go"', '"A" > "B"', '"before">"after"',
  'Class = "first"', 'the title is "Train"', 'width = 5', 'size=5', 'x="5"', 'E = mc²', 'a/b', 'and/or', 'km/h', '50 km/h > 40 km/h', '1/2', 'https://a.example/?a=1&b=2',
  'https://a.example/?width=600', 'C:\\>', '$ ls > out', ':-> smile', '>:-(', '¯\\_(ツ)_/¯', '« Parade »', '„Parade“', '»Parade«', '『パレード』', '[sic]', '[Kim]',
  'caption [1]', 'A 10 < B 20', 'Temperature <0 °C', 'p<.05', 'p < .05', 'p<0.05 and q>0.1', 'a <b and c> d', '“Before” > “after”', 'Left: “A”; right: “B”',
  'Kim (left) > Xi (right)', `She is 5'4"`, `5'4">6'`, 'semi;colon &co;', 'Tom &amp Jerry', 'Kim / Xi', 'Kim/Xi/', 'A "quoted" word', '>', '"', '‘Peace’', 'Rock ’n’ roll',
  'the ’90s', 'Quelle parade !', 'Kim  and  Xi',
];

describe('markup that leaked into a text', () => {
  for (const [text, clean] of leaked) it(`is cut: ${text}`, () => expect(withoutMarkup(text).replace(/\s+/g, (space) => (space === '\u00a0' ? space : ' '))).to.equal(clean));

  for (const [text] of leaked) it(`is seen at a glance: ${text}`, () => expect(LEAK_SIGNS.test(text)).to.be.true);

  for (const text of meant) it(`is no “${text}”`, () => expect(withoutMarkup(text)).to.equal(text));

  it('is gone at once: doing it again changes nothing', () => {
    for (const text of [...leaked.flat(), ...meant]) expect(withoutMarkup(withoutMarkup(text))).to.equal(withoutMarkup(text));
  });

  it('is not looked for in what is too long to be a caption', () => {
    const long = `${'word '.repeat(1000)}">`;
    expect(withoutMarkup(long)).to.equal(long);
  });

  it('is cut quickly, however it is repeated', () => {
    const pieces = [' ', '"', '<', '&', '<a ', '="', 'class="', 'class=a ', '<!--', '[caption', '">', "a=' ", '<script>', '<p>', '&amp;', '/ ', '“', ' class="a" '];
    const start = performance.now();
    for (const piece of pieces) withoutMarkup(`<${piece.repeat(2000)}`.slice(0, 1999));
    expect(performance.now() - start).to.be.below(8000); // a few ms, or for ever
  });

  it('never becomes markup: what is left has no tag that browsers know', () => {
    for (const [, clean] of leaked) expect(/<\/?(a|b|em|i|img|p|script|span|strong)\b[^>]*>/.test(clean)).to.be.false;
  });
});
