/** Comments that were written to do harm. Whatever of them runs calls `hit()` or `fetch()`; whatever of them loads asks for /loaded/. */

const RUN = ['hit()', 'parent.hit()', 'hit(document.cookie)', 'fetch("/loaded/x")', 'window["hit"]()'];
const VECTORS = [
  '<script>RUN</script>', '<script src=/loaded/a.js></script>', '<scr<script>ipt>RUN</script>', '<img src=/loaded/a.png onerror="RUN">', '<img src=x: onerror=RUN//', '<svg onload=RUN>', '<svg><script>RUN</script></svg>',
  '<svg><animate onbegin=RUN attributeName=x dur=1s>', '<svg><a xlink:href="javascript:RUN"><text>x</text></a></svg>', '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg onload=RUN />#x"></svg>',
  '<body onload=RUN>', '<body onpageshow=RUN>', '<iframe src="javascript:RUN"></iframe>', '<iframe srcdoc="<script>parent.RUN</script>"></iframe>', '<iframe src=/loaded/frame></iframe>', '<object data="javascript:RUN"></object>',
  '<object data=/loaded/o></object>', '<embed src=/loaded/e>', '<embed src="javascript:RUN">', '<video src=/loaded/v onerror=RUN></video>', '<video><source onerror=RUN src=/loaded/s></video>', '<audio src=/loaded/a autoplay onerror=RUN></audio>',
  '<input autofocus onfocus=RUN>', '<select autofocus onfocus=RUN><option>x</select>', '<textarea autofocus onfocus=RUN></textarea>', '<details open ontoggle=RUN>x</details>', '<marquee onstart=RUN>x</marquee>',
  '<a href="javascript:RUN" id=go autofocus onfocus=RUN>x</a>', '<a href=" java\tscript:RUN">x</a>', '<a href="JaVaScRiPt:RUN">x</a>', '<a href="&#106;avascript:RUN">x</a>', '<a href="&#x6A&#x61vascript:RUN">x</a>', '<a href="\u0001javascript:RUN">x</a>',
  '<a href="data:text/html,<script>RUN</script>">x</a>', '<a href="vbscript:RUN">x</a>', '<a href="//evil.example">x</a>', '<a href="https://bank.example@evil.example/">x</a>', '<a href="blob:https://x/y">x</a>', '<a href="filesystem:x">x</a>',
  '<form action="javascript:RUN"><button>x</button></form>', '<form><button formaction="javascript:RUN" autofocus onfocus=RUN>x</button></form>', '<form id=x></form><button form=x formaction=javascript:RUN>x</button>',
  '<form><input name=attributes><input name=nodeName><img src=/loaded/c onerror=RUN></form>', '<form><input name=childNodes><input name=firstChild><input name=remove></form><img src=/loaded/d onerror=RUN>',
  '<style>@import "/loaded/i.css";*{background:url(/loaded/bg)}</style>', '<div style="background:url(/loaded/bg2);position:fixed;inset:0">x</div>', '<link rel=stylesheet href=/loaded/l.css>', '<link rel=prefetch href=/loaded/p>', '<link rel=preload as=image href=/loaded/p2>',
  '<link rel=dns-prefetch href=//loaded.example>', '<meta http-equiv=refresh content="0;url=javascript:RUN">', '<meta http-equiv=refresh content="0;url=/loaded/r">', '<base href=//evil.example/>', '<table background=/loaded/t><tr><td background=/loaded/td>x</table>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=/loaded/m onerror=RUN&gt;">', '<math><mi//xlink:href="javascript:RUN">x</math>', '<svg></p><style><a id="</style><img src=/loaded/n onerror=RUN>">', '<svg><style><img src=/loaded/q onerror=RUN></style>',
  '<noscript><p title="</noscript><img src=/loaded/k onerror=RUN>">', '<template><script>RUN</script></template>', '<template shadowrootmode=open><img src=/loaded/sh onerror=RUN></template>', '<div><template shadowrootmode=open><script>RUN</script></template></div>',
  '<xmp><p title="</xmp><img src=/loaded/xm onerror=RUN>">', '<title><a title="</title><img src=/loaded/ti onerror=RUN>">', '<textarea><a title="</textarea><img src=/loaded/ta onerror=RUN>">', '<noembed><a title="</noembed><img src=/loaded/ne onerror=RUN>">',
  '<iframe><a title="</iframe><img src=/loaded/if onerror=RUN>">', '<plaintext><img src=/loaded/pl onerror=RUN>', '<!--><img src=/loaded/cm onerror=RUN>-->', '<!-- --!><img src=/loaded/c2 onerror=RUN> -->', '<![CDATA[<img src=/loaded/cd onerror=RUN>]]>', '<?php <img src=/loaded/ph onerror=RUN> ?>',
  '<img srcset="/loaded/ss 1x, /loaded/s2 2x">', '<picture><source srcset=/loaded/pi><img src=/loaded/pj></picture>', '<image src=/loaded/im onerror=RUN>', '<img src=/loaded/lz loading=lazy onload=RUN onerror=RUN>', '<img/src=/loaded/sl/onerror=RUN>', '<img src="/loaded/`"`onerror=RUN">',
  '<div id=__test__ class=x name=body>x</div>', '<a id=hit name=alert href=https://a.example>x</a>', '<img name=getElementById src=x:>', '<p id="comment-1" class="news" data-x=1 aria-hidden=true role=alert tabindex=1 hidden contenteditable draggable=true popover slot=x part=y is=x-y lang=x dir=rtl>x</p>',
  '<x-y onclick=RUN onmouseover=RUN>x</x-y>', '<news-comments>x</news-comments>', '<slot onslotchange=RUN>x</slot>', '<dialog open onclose=RUN>x</dialog>', '<button popovertarget=x onbeforetoggle=RUN>x</button>', '<keygen autofocus onfocus=RUN>', '<frameset onload=RUN><frame src=/loaded/fr>',
  '<p style="animation:x" onanimationstart=RUN>x</p>', '<style>@keyframes x{}</style><xss style="animation-name:x" onanimationend=RUN>', '<div onpointerrawupdate=RUN>x</div>', '<a target=_blank href="https://a.example" ping=/loaded/ping rel=opener onclick=RUN>x</a>', '<q cite=/loaded/q>x</q>', '<bdo dir=rtl>evil</bdo>',
  '<b><p><b><p><svg><b><p>', '<table><td><form><b></form><td></table><img src=/loaded/tf onerror=RUN>', '<form><div></form><form><style><img src=/loaded/ff onerror=RUN></style>', '<select><template><img src=/loaded/se onerror=RUN></template></select>', '<select><iframe></select><img src="a" onerror=RUN>',
  '<math><annotation-xml encoding="text/html"><style><img src=/loaded/an onerror=RUN></style></annotation-xml></math>', '<svg><foreignObject><math><mi><svg><style><img src=/loaded/fo onerror=RUN>', '<svg><desc><p><style><img src=/loaded/de onerror=RUN></style>', '<math></br><style><a title="</style><img src=/loaded/mb onerror=RUN>">',
  '<div><script type=speculationrules>{"prefetch":[{"urls":["/loaded/spec"]}]}</script></div>', '<script type=importmap>{"imports":{"lit":"/loaded/lit"}}</script>', '<script type=module>RUN</script>', '<a href=x onfocus=RUN autofocus tabindex=0>x</a>', '<object type=text/html data="data:text/html,<script>parent.RUN</script>">',
];
/** Around a vector: as servers and editors put it. */
const SHELLS = ['X', '<p>before X after</p>\n', '<blockquote><ul><li>X', '<table><tr><td>X</td></tr></table>', '<a href="https://a.example/">X</a>', '<h2>X</h2>', '<b><i><p>X', '&lt;X&gt;', '<select>X', '<pre>X</pre>'];

/** Every vector in some shell and with some payload, several times over: the same list each time. */
export const attacks: string[] = VECTORS.flatMap((vector, index) => SHELLS.map((shell, at) => shell.replace('X', () => vector.replaceAll('RUN', RUN[(index + at) % RUN.length]!))));

/** What real servers gave for what readers typed (WordPress 6.1, Waline 1.39). */
export const fromServers: string[] = [
  '<p>by admin </p>\n<h1>unfiltered</h1>\n<p><script>1</script></p>', '<p>alert(1)hello</p>\n', '<p><a href="alert(1)" rel="nofollow ugc">x</a></p>\n', '<p>a <b> d &amp; &lt;3 </b></p>\n', '<p>Tom &#038; Jerry&#8217;s <br />\nnext</p>\n',
  '<p><a href="http://example.test" target="_blank" rel="nofollow noreferrer noopener">x</a></p>\n', '<h1 id="x" class="y">t</h1><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
  '<p><img decoding="async" class="emoji" draggable="false" alt="😀" src="https://s.w.org/images/core/emoji/1f600.svg"> ha</p>', '<pre class="language-js"><code class="language-js"><span class="token keyword">if</span> (a &lt; b)</code></pre>',
];
