import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { HtmlArgs } from '../.storybook/stage.js';
import type { SourceComment, SubmitResult } from '../src/index.js';
import { html } from './html.js';

const meta: Meta<HtmlArgs> = { title: 'Elements/Comments', component: 'news-comments' };
export default meta;

type Story = StoryObj<HtmlArgs>;

const list = html`
  <ol>
    <li id="comment-101"><article aria-label="Comment by Sample reader">
      <header><b>Sample reader</b> <a href="#comment-101"><time datetime="2025-09-05T11:02:00+08:00">5 September 2025, 11:02</time></a></header>
      <div dir="auto"><p>A map of the route helps. Could you add how long the journey takes?</p></div>
      <footer><a href="?replytocom=101#respond">Reply</a></footer></article>
    </li>
  </ol>
`;

const form = html`
  <form id="respond" action="/wp-comments-post.php" method="post">
    <p><label for="c-text">Comment</label><textarea id="c-text" name="comment" rows="5" required></textarea></p>
    <p class="comment-form-author"><label for="c-name">Name</label><input id="c-name" name="author" autocomplete="name" required></p>
    <p class="comment-form-email"><label for="c-mail">E-mail, not published</label><input id="c-mail" name="email" type="email" autocomplete="email" required></p>
    <p><button type="submit">Post comment</button><input type="hidden" name="comment_post_ID" value="123"><input type="hidden" name="comment_parent" value="0"></p>
  </form>
`;

const authored = html`
  <news-comments>
    <h2 slot="heading">Leave a comment</h2>
    <p slot="prompt">What do you make of this meeting?</p>
    ${list}
    ${form}
    <p slot="privacy">This site uses Akismet to reduce spam. <a href="/privacy/">How comment data is processed</a>.</p>
  </news-comments>
`;

type Sample = Partial<SourceComment> & { id: string };

const thread: Sample[] = [
  { id: '1', author: 'Reader A', html: '<p>Is there a list of all the guests?</p>', date: '2025-09-05T10:10:00Z' },
  { id: '2', parent: '1', author: 'Reader B', html: '<p>The ministry published one <a href="/list/">in Chinese</a>.</p>', date: '2025-09-05T10:24:00Z' },
  { id: '3', parent: '2', author: 'قارئ', html: '<p>شكرا، هذا ما كنت أبحث عنه.</p>', date: '2025-09-05T10:31:00Z', lang: 'ar' },
  { id: '4', author: 'Reader D', html: '<p>Thank you for the table. It makes the three positions easy to compare.</p>', date: '2025-09-05T11:40:00Z' },
];

let stories = 0;

/** A page of a thread, as code. */
const pageOf = (comments: Sample[], total = comments.length, pages = 1, closed = false): string => JSON.stringify({ state: 'listed', comments: comments.map((each) => ({ status: 'published', ...each })), total, pages, closed });

/** Comments over a source that a story scripts: what its list holds, what it answers. */
function box({ comments = thread, answer = '', more = '', attributes = '', inside = '', before = '' }: { comments?: Sample[] | string; answer?: string; more?: string; attributes?: string; inside?: string; before?: string } = {}): string {
  const page = typeof comments === 'string' ? comments : pageOf(comments);
  return html`
    <news-comments loading="eager" thread="story-${String(++stories)}" ${attributes}>
      <h2 slot="heading">Leave a comment</h2>
      ${inside}
      <p slot="privacy">We keep what you write, and nothing else. <a href="/privacy/">How comment data is processed</a>.</p>
    </news-comments>
    <script type="module">
      ${before}
      const comments = document.querySelector('news-comments');
      comments.thread += crypto.randomUUID(); // each look at the story begins without the draft of the one before
      comments.source = {
        list: async () => (${page}),
        count: async () => ({ state: 'counted', total: 0 }),
        submit: async () => (${answer || "{ state: 'unavailable', reason: 'server' }"}),
        ${more}
      };
    </script>
  `;
}

/** Waits, frame by frame, for what has to be there before a picture is taken. */
async function until(holds: () => unknown): Promise<void> {
  for (let i = 0; i < 300 && !holds(); i++) await new Promise((done) => requestAnimationFrame(done));
}

/** Until list and form are live. */
async function ready(canvas: HTMLElement): Promise<HTMLElement> {
  const element = canvas.querySelector('news-comments')!;
  await until(() => element.querySelector('[data-news="comments"] :is(article > div > *, [data-news="said"])') && element.querySelector('form [data-news="notice"]') && !element.matches(':state(loading)'));
  return element;
}

const live = (args: Parameters<typeof box>[0] = {}): Story => ({
  args: { html: box(args) },
  play: async ({ canvasElement }) => void (await ready(canvasElement)),
});

/** Writes a text, as a reader does. */
function write(element: HTMLElement, text: string): void {
  const field = element.querySelector('textarea')!;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Until the form says this of the text in it. */
const hinted = (element: HTMLElement, hint: string): Promise<void> => until(() => element.querySelector('[data-news="hint"]')?.textContent.includes(hint));

/** Sends a comment, and waits for what becomes of it. */
const sent = (answer: SubmitResult | string, state: string, text = 'The map is clear. Thank you.', email = 'reader@example.org'): Story => ({
  args: { html: box({ answer: typeof answer === 'string' ? answer : JSON.stringify(answer) }) },
  async play({ canvasElement }) {
    const element = await ready(canvasElement);
    const box = element.querySelector('form')!;
    const fields = box.elements as unknown as Record<string, HTMLInputElement>;
    for (const [name, value] of Object.entries({ comment: text, author: 'Reader D', email })) fields[name]!.value = value;
    box.requestSubmit();
    await until(() => element.matches(`:state(${state})`));
    (document.activeElement as HTMLElement | null)?.blur();
  },
});

export const Default: Story = { args: { html: authored } };

export const Live: Story = live({ more: 'like: async () => ({ state: "done" }), report: async () => ({ state: "done" }),' });

export const In320Pixels: Story = { ...live(), name: 'In 320 pixels', parameters: { stage: { width: 320 } } };

export const Loading: Story = {
  args: { html: box({ comments: 'await new Promise(() => {})' }) },
  async play({ canvasElement }) {
    await until(() => canvasElement.querySelector('news-comments:state(loading) [data-news="said"]') && canvasElement.querySelector('form [data-news="notice"]'));
  },
};

export const Empty: Story = live({ comments: [] });

export const NotLoaded: Story = live({ comments: "{ state: 'unavailable', reason: 'server' }" });

export const OnRequest: Story = {
  args: { html: box({ attributes: '' }).replace('loading="eager"', 'loading="click"') },
  play: async ({ canvasElement }) => until(() => canvasElement.querySelector('news-comments')!.shadowRoot!.querySelector('[part="show"]')),
};

export const Locked: Story = {
  args: { html: box({ attributes: 'locked' }) },
  play: async ({ canvasElement }) => until(() => canvasElement.querySelector('[data-news="comments"] article')),
};

const closed = pageOf(thread, thread.length, 1, true);

export const ClosedByServer: Story = {
  args: { html: box({ comments: closed, inside: list + form }) },
  play: async ({ canvasElement }) => until(() => canvasElement.querySelector('news-comments > [data-news="said"]')),
};

export const ClosedWithText: Story = {
  args: { html: box({ comments: `(comments.locked ? ${closed} : ${pageOf(thread)})` }) },
  async play({ canvasElement }) {
    const element = await ready(canvasElement) as HTMLElementTagNameMap['news-comments'];
    write(element, 'The map is clear. What I wonder is');
    await hinted(element, 'Saved');
    element.locked = true;
    await until(() => element.querySelector('form [data-news="notice"] p'));
  },
};

export const LoadingMore: Story = {
  args: { html: box({ comments: `comments.dataset.asked ? await new Promise(() => {}) : (comments.dataset.asked = 'once', ${pageOf(thread, 12, 3)})` }) },
  async play({ canvasElement }) {
    const element = await ready(canvasElement);
    element.querySelector<HTMLElement>('[data-do="more"]')!.click();
    await until(() => element.querySelector('[data-do="more"][aria-disabled]'));
  },
};

export const Invalid: Story = sent({ state: 'rejected' }, 'invalid', '', 'reader.example');
export const Sending: Story = sent('await new Promise(() => {})', 'sending');

/** What the author's form requires beside the fields of a comment. */
export const Required: Story = {
  args: { html: box({ inside: form.replace('<p><button', '<p><input id="c-privacy" name="privacy" type="checkbox" required> <label for="c-privacy">I accept the privacy policy</label></p><p><button') }) },
  async play({ canvasElement }) {
    const element = await ready(canvasElement);
    const fields = element.querySelector('form')!.elements as unknown as Record<string, HTMLInputElement>;
    for (const [name, value] of Object.entries({ comment: 'The map is clear. Thank you.', author: 'Reader D', email: 'reader@example.org' })) fields[name]!.value = value;
    element.querySelector('form')!.requestSubmit();
    await until(() => element.querySelector('[data-news="error"]'));
    (document.activeElement as HTMLElement | null)?.blur();
  },
};

export const Published: Story = sent({ state: 'published', comment: { id: '9', author: 'Reader D', html: '<p>The map is clear. Thank you.</p>', date: '2025-09-05T12:00:00Z', status: 'published' } }, 'published');
export const Pending: Story = sent({ state: 'pending', comment: { id: '9', author: 'Reader D', html: '<p>The map is clear. Thank you.</p>', date: '2025-09-05T12:00:00Z', status: 'pending' } }, 'pending');
export const Rejected: Story = sent({ state: 'rejected' }, 'rejected');
export const Duplicate: Story = sent({ state: 'duplicate' }, 'duplicate');
export const TooFast: Story = sent({ state: 'too-fast' }, 'too-fast');
export const Closed: Story = sent({ state: 'closed' }, 'closed');
export const SignIn: Story = sent({ state: 'sign-in' }, 'sign-in');
export const ServerError: Story = sent({ state: 'unavailable', reason: 'server' }, 'unavailable');
export const Timeout: Story = sent({ state: 'unavailable', reason: 'timeout' }, 'unavailable');
export const Offline: Story = sent({ state: 'unavailable', reason: 'offline' }, 'unavailable');
export const Uncertain: Story = sent({ state: 'uncertain', reason: 'timeout' }, 'uncertain');

export const BackOnline: Story = {
  ...Offline,
  async play(context) {
    await Offline.play!(context);
    dispatchEvent(new Event('online'));
    await until(() => context.canvasElement.querySelector('[data-news="notice"]')!.textContent.includes('online again'));
  },
};

export const Saved: Story = {
  args: {
    html: box({
      comments: `comments.dataset.sent ? ${pageOf([...thread, { id: '9', author: 'Reader D', html: '<p>The map is clear. Thank you.</p>', date: '2025-09-05T12:00:00Z' }])} : ${pageOf(thread)}`,
      answer: "comments.dataset.sent ? { state: 'duplicate' } : (comments.dataset.sent = 'once', { state: 'uncertain', reason: 'timeout' })",
    }),
  },
  async play(context) {
    await Uncertain.play!(context);
    const element = context.canvasElement.querySelector('news-comments')!;
    element.querySelector<HTMLElement>('[data-do="again"]')!.click();
    await until(() => element.matches(':state(published)'));
    (document.activeElement as HTMLElement | null)?.blur();
  },
};

export const SignedIn: Story = live({ more: "session: async () => ({ name: 'Reader D' })," });

/** A text of so many signs, where 300 bytes are the most. */
const counted = (signs: number, hint: string): Story => ({
  args: { html: box({ more: 'maxBytes: 300,' }) },
  async play({ canvasElement }) {
    const element = await ready(canvasElement);
    write(element, 'The map is clear. Thank you. '.repeat(20).slice(0, signs));
    await hinted(element, hint);
  },
});

export const CounterNear: Story = counted(288, 'left');
export const CounterOver: Story = counted(309, 'too many');

/** Presses a key of the first comment, which is the reader's own or not, and waits for what it asks. */
const asked = (does: 'edit' | 'report' | 'remove'): Story => ({
  args: {
    html: box({
      comments: thread.map((each, i) => ({ ...each, ...(i === 0 && does !== 'report' && { own: true }) })),
      more: `edit: async () => ({ state: 'refused' }), report: async () => ({ state: 'refused' }), remove: async () => ({ state: 'done' }),`,
    }),
  },
  async play({ canvasElement }) {
    const element = await ready(canvasElement);
    element.querySelector<HTMLElement>(`[data-do="${does}"]`)!.click();
    await until(() => element.querySelector('form[data-news="ask"]')?.contains(document.activeElement));
    (document.activeElement as HTMLElement).blur();
  },
});

/** Answers what was asked. */
const answered = (story: Story, text: string, done: (canvas: HTMLElement) => Promise<void>): Story => ({
  ...story,
  async play(context) {
    await story.play!(context);
    const form = context.canvasElement.querySelector<HTMLFormElement>('form[data-news="ask"]')!;
    const field = form.querySelector('textarea');
    if (field) field.value = text;
    form.requestSubmit();
    await done(context.canvasElement);
    (document.activeElement as HTMLElement | null)?.blur();
  },
});

export const Edit: Story = asked('edit');
export const EditFailed: Story = answered(Edit, 'Is there a list of all the guests, in English?', (canvas) => until(() => canvas.querySelector('form[data-news="ask"] [data-news="notice"]')?.textContent.includes('did not work')));
export const Report: Story = asked('report');
export const Delete: Story = asked('remove');
export const DeletedWithReplies: Story = answered(Delete, '', (canvas) => until(() => !canvas.querySelector('form[data-news="ask"]')));

export const Reply: Story = {
  args: { html: box() },
  async play({ canvasElement }) {
    const element = await ready(canvasElement);
    element.querySelector<HTMLElement>('[data-do="reply"]')!.click();
    await until(() => document.activeElement?.matches('li > form textarea')); // the last thing that it does
    (document.activeElement as HTMLElement).blur();
  },
};

export const MorePages: Story = live({ comments: pageOf(thread, 12, 3) });

export const NewComments: Story = {
  args: {
    html: box({
      comments: `comments.dataset.asked ? ${pageOf([...thread, { id: '8', author: 'Reader E', html: '<p>New.</p>', date: '2025-09-05T12:00:00Z' }])} : (comments.dataset.asked = 'once', ${pageOf(thread)})`,
      more: 'watch(changed) { setTimeout(changed); return () => {}; },',
    }),
  },
  async play({ canvasElement }) {
    const element = await ready(canvasElement);
    await until(() => element.querySelector('[data-do="fresh"]'));
  },
};

export const DraftRestored: Story = {
  args: { html: box() },
  async play({ canvasElement }) {
    const element = await ready(canvasElement) as HTMLElementTagNameMap['news-comments'];
    write(element, 'The map is clear. What I wonder is');
    await hinted(element, 'Saved');
    element.source = { ...element.source! }; // as after a reload: all begins anew
    await ready(canvasElement);
    await hinted(element, 'last time');
  },
};

export const DraftBeside: Story = {
  args: { html: box({ inside: form }) },
  async play({ canvasElement }) {
    const element = await ready(canvasElement) as HTMLElementTagNameMap['news-comments'];
    write(element, 'The map is clear. What I wonder is');
    await hinted(element, 'Saved');
    const { source } = element;
    element.source = undefined;
    await element.updateComplete;
    element.querySelector('textarea')!.value = 'Thank you for the map.'; // typed before all is live again
    element.source = source;
    await until(() => element.querySelector('[data-do="insert"]'));
  },
};

export const BegunReply: Story = {
  args: { html: box() },
  async play({ canvasElement }) {
    const element = await ready(canvasElement);
    element.querySelector<HTMLElement>('[data-do="reply"]')!.click();
    await until(() => document.activeElement?.matches('li > form textarea'));
    const reply = element.querySelector<HTMLElement>('li > form')!;
    write(reply, 'There is one at');
    reply.querySelector<HTMLElement>('[data-news="title"] button')!.click();
    await until(() => element.querySelector('[data-begun]'));
    (document.activeElement as HTMLElement).blur();
  },
};

export const StorageDenied: Story = {
  args: { html: box({ before: 'Storage.prototype.setItem = IDBObjectStore.prototype.put = () => { throw new DOMException("full", "QuotaExceededError"); };' }) },
  async play({ canvasElement }) {
    const element = await ready(canvasElement);
    write(element, 'The map is clear. Thank you.');
    await hinted(element, 'only while');
  },
};

export const FromData: Story = {
  args: {
    html: html`
      <news-comments><h2 slot="heading">Comments</h2></news-comments>
      <script type="module">
        document.querySelector('news-comments').items = [
          { id: 1, author: 'Reader A', date: '2025-09-05T10:10:00Z', text: 'Is there a list of all the guests?' },
          { id: 2, parent: 1, author: 'Reader B', date: '2025-09-05T10:24:00Z', text: 'The ministry published one in Chinese.' },
        ];
      </script>
    `,
  },
};

export const Arabic: Story = live({ attributes: 'lang="ar" dir="rtl"', comments: [
  { id: '1', author: 'قارئة', html: '<p>هل توجد قائمة بأسماء جميع الضيوف؟</p>', date: '2025-09-05T10:10:00Z' },
  { id: '2', parent: '1', author: 'Reader B', html: '<p>The ministry published one.</p>', date: '2025-09-05T10:24:00Z', lang: 'en' },
] });

export const Japanese: Story = live({ attributes: 'lang="ja"', comments: [{ id: '1', author: '佐藤', html: '<p>招待客の一覧はありますか。</p>', date: '2025-09-05T10:10:00Z' }] });

export const WithoutScript: Story = { args: { html: authored }, globals: { script: 'off' } };
