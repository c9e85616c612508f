/**
 * Runs in the page. Each way to show a thread has the same four: `warm()` (fonts and modules are loaded, and have shown a short thread), `show(url, size)` until the first screenful is painted,
 * `settle()` until all texts stand in the page, `add(text)` until a comment that was sent stands in the list.
 */
export const frame = () => new Promise((done) => {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done();
    port2.postMessage(0); // after the paint that this frame ends with
  });
});
const painted = async () => {
  document.body.getBoundingClientRect();
  await frame();
};
const when = (target, name) => new Promise((done) => target.addEventListener(name, done, { once: true }));
const until = async (check) => {
  while (!check()) await new Promise((done) => setTimeout(done, 4));
};
const main = () => document.querySelector('main');
const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

const FORM = '<form method="post"><p><label for="c">Comment</label><textarea id="c" name="comment" rows="5" required></textarea></p><p class="comment-form-author"><label for="a">Name</label><input id="a" name="author" required></p><p class="comment-form-email"><label for="e">E-mail</label><input id="e" name="email" type="email" required></p><p><button type="submit">Send</button></p></form>';

/** What a list costs at least: strings into `innerHTML`, of comments that somebody else has made safe, each skipped by layout while it is out of sight. */
export const floor = {
  page: 0,
  async warm(url) {
    await this.show(url, 50);
    main().replaceChildren();
  },
  async show(url, size = 0) {
    main().innerHTML = `<section id="floor">${FORM}<ol></ol></section>`;
    this.url = url;
    this.page = 0;
    await this.more(size);
  },
  async more(size) {
    const response = await fetch(`${this.url}/comments?page=${++this.page}&per_page=${size}&order=asc`, { headers: { accept: 'application/json' } });
    const comments = await response.json();
    const children = new Map();
    const known = new Set(comments.map(({ id }) => id));
    for (const each of comments) {
      const parent = known.has(each.parent) ? each.parent : 0;
      if (children.has(parent)) children.get(parent).push(each);
      else children.set(parent, [each]);
    }
    const date = new Intl.DateTimeFormat('en', { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' });
    this.write = (list) => list.map(({ id, author_name: author, date_gmt: at, content: { rendered } }) => `<li id="comment-${id}"><article aria-label="Comment by ${escape(author)}"><header><b dir="auto">${escape(author)}</b> <a href="#comment-${id}"><time datetime="${at}Z">${date.format(Date.parse(`${at}Z`))}</time></a></header><div dir="auto">${rendered}</div><footer><button type="button">Reply</button></footer></article>${children.has(id) ? `<ol>${this.write(children.get(id))}</ol>` : ''}</li>`).join('');
    const html = this.write(children.get(0) ?? []);
    const list = main().querySelector('ol');
    if (this.page === 1) list.innerHTML = html;
    else list.insertAdjacentHTML('beforeend', html);
    await painted();
  },
  settle: painted,
  async add(text) {
    const response = await fetch(`${this.url}/comments`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ content: text, author_name: 'Ann' }) });
    main().querySelector('ol').insertAdjacentHTML('beforeend', this.write([await response.json()]));
    await painted();
  },
};

/** `<news-comments>` over its source for WordPress. */
export const ours = {
  async warm(url) {
    await this.show(url);
    await this.settle();
    this.element.remove();
  },
  async show(url, size = 50, source = undefined) {
    const element = (this.element = document.createElement('news-comments'));
    element.innerHTML = `${FORM}<ol></ol>`;
    Object.assign(element, { loading: 'eager', pageSize: Math.min(size, 100), ...(source ? { source } : { backend: 'wordpress', src: url, thread: '1' }) });
    const loaded = when(element, 'news-comments-load');
    main().append(element);
    await loaded;
    await painted();
  },
  async more() {
    const loaded = when(this.element, 'news-comments-load');
    this.element.querySelector('[data-do=more]').click();
    await loaded;
    await painted();
  },
  async settle() {
    await until(() => !this.element.querySelector('li > article > div:empty'));
    await painted();
  },
  async add(text) {
    const { elements } = this.element.querySelector('form');
    Object.assign(elements.comment, { value: text });
    Object.assign(elements.author, { value: 'Ann' });
    Object.assign(elements.email, { value: 'ann@example.test' });
    const published = when(this.element, 'news-comments-published');
    this.element.querySelector('form').requestSubmit();
    await published;
    await painted();
  },
};

/** @param {(options: object) => { destroy(): void }} init of `@waline/client` */
export const walineOf = (init) => ({
  async warm(url) {
    await this.show(url, 50, 50);
    this.client.destroy();
  },
  async show(url, size = 10, wanted = 1000) {
    main().innerHTML = '<div id="waline"></div>';
    this.client = init({ el: '#waline', serverURL: url, path: '/', lang: 'en', pageSize: size, login: 'disable', commentSorting: 'oldest', emoji: false, search: false, imageUploader: false, reaction: false, highlighter: false, texRenderer: false, noRss: true, noCopyright: true });
    await until(() => document.querySelectorAll('.wl-card-item').length >= wanted);
    await painted();
  },
  settle: painted,
  async add(text) {
    const count = document.querySelectorAll('.wl-card-item').length;
    const editor = document.querySelector('.wl-editor');
    editor.value = text;
    editor.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((done) => setTimeout(done, 50));
    const from = performance.now();
    document.querySelector('.wl-panel button[type=submit], .wl-panel .wl-btn.primary').click();
    await until(() => document.querySelectorAll('.wl-card-item').length > count);
    await painted();
    return performance.now() - from;
  },
});

/** Adds a comment, and looks at what that did to those that were there. */
export async function timedAdd(way, selector) {
  const before = [...document.querySelectorAll(selector)];
  const touched = new Set();
  const watch = new MutationObserver((records) => {
    for (const { target, removedNodes } of records) {
      const comment = (target instanceof Element ? target : target.parentElement)?.closest(selector);
      if (comment && before.includes(comment)) touched.add(comment);
      for (const each of removedNodes) if (before.includes(each)) touched.add(each);
    }
  });
  watch.observe(main(), { subtree: true, childList: true, attributes: true, characterData: true });
  const from = performance.now();
  const own = await way.add('One more comment, after all the others.');
  const ms = own ?? performance.now() - from;
  await new Promise((done) => setTimeout(done, 300));
  watch.disconnect();
  const same = new Set(document.querySelectorAll(selector));
  return { ms, touched: touched.size, gone: before.filter((each) => !same.has(each)).length, added: same.size - before.length };
}

/** Notes how long each key takes, from being pressed to being painted, and the longest task meanwhile. @returns ends it, and tells */
export function watchKeys() {
  const keys = [];
  const tasks = [];
  const observers = [['event', keys, { durationThreshold: 16 }], ['longtask', tasks, {}]].map(([type, into, more]) => {
    const observer = new PerformanceObserver((list) => into.push(...list.getEntries().filter(({ name }) => type === 'longtask' || /^(key|input|beforeinput)/.test(name)).map(({ duration }) => duration)));
    observer.observe({ type, ...more });
    return observer;
  });
  return async () => {
    await new Promise((done) => setTimeout(done, 500));
    for (const each of observers) each.disconnect();
    return { key: Math.max(0, ...keys), task: Math.max(0, ...tasks) };
  };
}
