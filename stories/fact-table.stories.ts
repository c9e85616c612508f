import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { HtmlArgs } from '../.storybook/stage.js';
import { html } from './html.js';

const meta: Meta<HtmlArgs> = { title: 'Elements/Fact table', component: 'news-fact-table' };
export default meta;

type Story = StoryObj<HtmlArgs>;

const leaders = html`
  <table>
    <caption>Three leaders, three concerns</caption>
    <thead>
      <tr><th scope="col">Leader</th><th scope="col">Country</th><th scope="col">Main concern</th></tr>
    </thead>
    <tbody>
      <tr><th scope="row">Kim Jong Un</th><td>North Korea</td><td>Closer ties with China while alliances shift around him</td></tr>
      <tr><th scope="row">Xi Jinping</th><td>China</td><td>A stable region, and a way back to talks on disarmament</td></tr>
      <tr><th scope="row">Vladimir Putin</th><td>Russia</td><td>Lasting partners, for trade and for military cooperation</td></tr>
    </tbody>
  </table>
`;

/** Invented figures, in the forms that newsrooms print them. */
const figures = html`
  <table>
    <caption>A ledger of forms</caption>
    <thead>
      <tr><th scope="col">Port</th><th scope="col" data-type="number">Tonnes</th><th scope="col" data-type="number">Share</th><th scope="col" data-type="number">Value</th><th scope="col">Counted</th></tr>
    </thead>
    <tbody>
      <tr><th scope="row">Dandong</th><td>1,204.5</td><td>9.5 %</td><td>€1.2bn</td><td><time datetime="2025-09-04">4 September 2025</time></td></tr>
      <tr><th scope="row">Sinuiju</th><td>980</td><td>−0.4 %</td><td>€870m</td><td>12 August 2025</td></tr>
      <tr><th scope="row">Namyang</th><td>–</td><td>3–5 %</td><td>(€5m)</td><td>31 December 2024</td></tr>
      <tr><th scope="row">Wonjong</th><td>12,030</td><td>41 %</td><td>€2bn</td><td>2 January 2025</td></tr>
    </tbody>
  </table>
`;

export const Table: Story = {
  args: {
    html: html`
      <news-fact-table>
        ${leaders}
        <p slot="source">Table: The Meridian. Three of those present at the parade, as analysts describe their aims.</p>
      </news-fact-table>
    `,
  },
};

/** As the block editor of WordPress writes it, with the element put around the block. */
export const InFigure: Story = {
  args: {
    html: html`
      <news-fact-table sortable downloadable>
        <figure class="wp-block-table">
          <table class="has-fixed-layout">
            <thead>
              <tr><th>Guest</th><th>Country</th><th>Arrived by</th></tr>
            </thead>
            <tbody>
              <tr><td>Kim Jong Un</td><td>North Korea</td><td>Train</td></tr>
              <tr><td>Vladimir Putin</td><td>Russia</td><td>Aircraft</td></tr>
            </tbody>
          </table>
          <figcaption class="wp-element-caption">Two guests of the parade, and how they came</figcaption>
        </figure>
      </news-fact-table>
    `,
  },
};

export const Facts: Story = {
  args: {
    html: html`
      <news-fact-table>
        <h2 slot="heading">North Korea in brief</h2>
        <dl>
          <dt>Capital</dt><dd>Pyongyang</dd>
          <dt>Ruling family</dt><dd>Kim, since the state was founded in 1948</dd>
          <dt>Largest trading partner</dt><dd>China, with more than nine tenths of foreign trade</dd>
        </dl>
        <p slot="source">The Meridian, 5 September 2025</p>
      </news-fact-table>
    `,
  },
};

export const Sortable: Story = { args: { html: html`<news-fact-table sortable>${figures}</news-fact-table>` } };

export const Sorted: Story = {
  args: {
    html: html`
      <news-fact-table sortable id="ledger">${figures}</news-fact-table>
      <script>
        customElements.whenDefined('news-fact-table').then(() => document.querySelector('#ledger').sort(3, 'descending'));
      </script>
    `,
  },
};

export const Filterable: Story = { args: { html: html`<news-fact-table filterable>${leaders}</news-fact-table>` } };

export const Filtered: Story = {
  tags: ['no-visual'], // it filters when it is ready to, not when a picture is taken
  args: {
    html: html`
      <news-fact-table filterable id="found">${leaders}</news-fact-table>
      <script>
        const table = document.querySelector('#found');
        customElements.whenDefined('news-fact-table').then(() => table.updateComplete).then(() => {
          const field = table.shadowRoot.querySelector('input');
          field.value = 'ties';
          field.dispatchEvent(new Event('input'));
        });
      </script>
    `,
  },
};

export const AllTools: Story = {
  args: {
    html: html`
      <news-fact-table sortable filterable downloadable>
        <h2 slot="heading">What crossed the border</h2>
        ${figures}
        <p slot="note">Figures invented for this page.</p>
        <p slot="source">The Meridian, <time datetime="2025-09-05">5 September 2025</time></p>
      </news-fact-table>
    `,
  },
};

export const Wide: Story = {
  args: {
    html: html`
      <news-fact-table sortable>
        <table>
          <caption>Guests at the parade, by decade and by how they came</caption>
          <thead><tr><th scope="col">Decade</th>${['By train', 'By air', 'By road', 'Heads of state', 'Ministers', 'Ambassadors', 'Not counted'].map((head) => `<th scope="col" data-type="number">${head}</th>`).join('')}</tr></thead>
          <tbody>
            <tr><th scope="row">1990s</th><td>3</td><td>21</td><td>4</td><td>9</td><td>30</td><td>112</td><td>–</td></tr>
            <tr><th scope="row">2000s</th><td>2</td><td>28</td><td>1</td><td>12</td><td>41</td><td>127</td><td>3</td></tr>
            <tr><th scope="row">2010s</th><td>1</td><td>33</td><td>2</td><td>30</td><td>38</td><td>140</td><td>–</td></tr>
          </tbody>
        </table>
        <span slot="note">Figures invented for this page.</span>
      </news-fact-table>
    `,
  },
  parameters: { stage: { width: 460 } },
};

export const Stacked: Story = {
  args: {
    html: html`
      <news-fact-table layout="stack">
        <table>
          <caption>Three leaders, three concerns</caption>
          <thead>
            <tr><th scope="col">Leader</th><th scope="col">Country</th><th scope="col">Main concern</th></tr>
          </thead>
          <tbody>
            <tr><th scope="row">Kim Jong Un</th><td data-label="Country">North Korea</td><td data-label="Main concern">Closer ties with China</td></tr>
            <tr><th scope="row">Xi Jinping</th><td data-label="Country">China</td><td data-label="Main concern">A stable region, and a way back to <a href="#talks">talks on disarmament</a></td></tr>
            <tr><th scope="row">Vladimir Putin</th><td data-label="Country">Russia</td><td data-label="Main concern">Lasting partners</td></tr>
          </tbody>
        </table>
      </news-fact-table>
    `,
  },
  parameters: { stage: { width: 380 } },
};

export const HeadsOfTwoRows: Story = {
  args: {
    html: html`
      <news-fact-table sortable>
        <table>
          <thead>
            <tr><th rowspan="2" scope="col">Arrival</th><th colspan="2" scope="colgroup">Guests</th></tr>
            <tr><th scope="col" data-type="number">2015</th><th scope="col" data-type="number">2025</th></tr>
          </thead>
          <tbody>
            <tr><th scope="row">By train</th><td data-type="number">1</td><td data-type="number">1</td></tr>
            <tr><th scope="row">By air</th><td data-type="number">29</td><td data-type="number">25</td></tr>
          </tbody>
          <tfoot><tr><th scope="row">All</th><td data-type="number">30</td><td data-type="number">26</td></tr></tfoot>
        </table>
        <span slot="note">The split by arrival is invented.</span>
      </news-fact-table>
    `,
  },
};

/** Its first row is its head, since nothing but `<th>` stands there. */
export const WithoutHead: Story = {
  args: {
    html: html`
      <news-fact-table sortable>
        <table>
          <tbody>
            <tr><th>Leader</th><th data-type="number">In office since</th><th>Came</th></tr>
            <tr><td>Kim Jong Un</td><td data-type="number">2011</td><td>by <a href="#train">train</a></td></tr>
            <tr><td>Xi Jinping</td><td data-type="number">2013</td><td>was at home</td></tr>
            <tr><td>Vladimir Putin</td><td data-type="number">1999</td><td>not said</td></tr>
          </tbody>
        </table>
      </news-fact-table>
    `,
  },
};

/** It asks to be sorted, and is not: which record would the cells in two rows belong to? The filter keeps such rows together. */
export const SpansInTheBody: Story = {
  args: {
    html: html`
      <news-fact-table sortable filterable>
        <table>
          <caption>Three days in Beijing</caption>
          <thead><tr><th scope="col">Day</th><th scope="col">Hour</th><th scope="col">What</th></tr></thead>
          <tbody>
            <tr><th scope="rowgroup" rowspan="2">Tuesday</th><td>16:00</td><td>The train comes in</td></tr>
            <tr><td>20:00</td><td>Dinner, without the press</td></tr>
            <tr><th scope="rowgroup" rowspan="2">Wednesday</th><td>09:00</td><td>The parade</td></tr>
            <tr><td colspan="2">The rest of the day was not announced</td></tr>
          </tbody>
        </table>
        <span slot="note">Hours invented for this page.</span>
      </news-fact-table>
    `,
  },
};

/** Each is sorted by itself; the foot stays. */
export const SeveralBodies: Story = {
  args: {
    html: html`
      <news-fact-table sortable>
        <table>
          <caption>Guests, by continent</caption>
          <thead><tr><td></td><th scope="col">Continent</th><th scope="col" data-type="number">Guests</th></tr></thead>
          <tbody>
            <tr><th scope="row">Kazakhstan</th><td>Asia</td><td>4</td></tr>
            <tr><th scope="row">Iran</th><td>Asia</td><td>7</td></tr>
            <tr><th scope="row">Cambodia</th><td>Asia</td><td>2</td></tr>
          </tbody>
          <tbody>
            <tr><th scope="row">Serbia</th><td>Europe</td><td>5</td></tr>
            <tr><th scope="row">Belarus</th><td>Europe</td><td>3</td></tr>
          </tbody>
          <tfoot><tr><th scope="row">All</th><td></td><td>21</td></tr></tfoot>
        </table>
        <span slot="note">Figures invented for this page.</span>
      </news-fact-table>
    `,
  },
};

export const FootnotesAndPictures: Story = {
  args: {
    html: html`
      <news-fact-table sortable downloadable>
        <table>
          <caption>Who wrote of it</caption>
          <thead><tr><th scope="col">Author</th><th scope="col">Portrait</th><th scope="col" data-type="number">Dispatches</th></tr></thead>
          <tbody>
            <tr><th scope="row">Mara Lind</th><td><img src="portraits/mara.svg" width="48" height="48" alt="Mara Lind, drawn"></td><td>12<sup><a href="#note-1">1</a></sup></td></tr>
            <tr><th scope="row">Omar El Sayed</th><td><img src="portraits/omar.svg" width="48" height="48" alt="Omar El Sayed, drawn"></td><td>9<sup><a href="#note-2">2</a></sup></td></tr>
          </tbody>
        </table>
        <p slot="note"><span id="note-1"><sup>1</sup> With those from the train.</span> <span id="note-2"><sup>2</sup> Without corrections.</span></p>
      </news-fact-table>
    `,
  },
};

export const FromFile: Story = {
  args: {
    html: html`
      <news-fact-table sortable id="file" label="Guests, from a CSV file"></news-fact-table>
      <script>
        document.querySelector('#file').src = URL.createObjectURL(new Blob(['Leader,Country,Came\\nKim Jong Un,North Korea,by train\\nXi Jinping,China,was at home\\nVladimir Putin,Russia,not said\\n'], { type: 'text/csv' }));
      </script>
    `,
  },
};

export const FileMissing: Story = {
  args: {
    html: html`<news-fact-table src="/no-such-file.csv" label="Guests"></news-fact-table>`,
  },
};

export const FileLoading: Story = {
  args: {
    html: html`
      <news-fact-table id="slow" label="Guests"></news-fact-table>
      <script>
        const { fetch } = globalThis;
        globalThis.fetch = (address, options) => (String(address) === 'slow:' ? new Promise(() => {}) : fetch(address, options));
        document.querySelector('#slow').src = 'slow:';
      </script>
    `,
  },
};

/** After 20 s it is given up. */
export const FileSlow: Story = {
  tags: ['no-visual'],
  args: {
    html: html`
      <news-fact-table id="late" label="Guests"></news-fact-table>
      <script>
        globalThis.fetch = ((fetch) => (address, options) => (String(address) !== 'late:' ? fetch(address, options) : new Promise((_, reject) => {
          options.signal.addEventListener('abort', () => reject(options.signal.reason));
        })))(globalThis.fetch);
        document.querySelector('#late').src = 'late:';
      </script>
    `,
  },
};

export const FileTooLarge: Story = {
  args: {
    html: html`
      <news-fact-table id="large" label="Guests"></news-fact-table>
      <script>
        document.querySelector('#large').src = URL.createObjectURL(new Blob([new Uint8Array(5 * 2 ** 20)]));
      </script>
    `,
  },
};

export const FileUnreadable: Story = {
  args: {
    html: html`
      <news-fact-table id="disguised" label="Guests"></news-fact-table>
      <script>
        document.querySelector('#disguised').src = URL.createObjectURL(new Blob(['<!doctype html><title>Log in</title><p>Please log in.'], { type: 'text/csv' }));
      </script>
    `,
  },
};

export const WithoutScript: Story = {
  args: { html: html`<news-fact-table sortable filterable>${leaders}</news-fact-table>` },
  globals: { script: 'off' },
};

export const Arabic: Story = {
  args: {
    html: html`
      <news-fact-table sortable filterable downloadable>
        <h2 slot="heading">ثلاثة زعماء، ثلاثة هموم</h2>
        <table>
          <thead><tr><th scope="col">الزعيم</th><th scope="col">البلد</th><th scope="col" data-type="number">الزيارات</th></tr></thead>
          <tbody>
            <tr><th scope="row">كيم جونغ أون</th><td>كوريا الشمالية</td><td>٥</td></tr>
            <tr><th scope="row">شي جين بينغ</th><td>الصين</td><td>١٢</td></tr>
            <tr><th scope="row">فلاديمير بوتين</th><td>روسيا</td><td>١٬٢٠٤</td></tr>
          </tbody>
        </table>
        <p slot="note">أعداد الزيارات مختلقة لهذه الصفحة.</p>
      </news-fact-table>
    `,
  },
  globals: { lang: 'ar', dir: 'rtl' },
};

export const German: Story = {
  args: {
    html: html`
      <news-fact-table sortable>
        <table>
          <caption>Wie Zahlen auf Deutsch stehen</caption>
          <thead><tr><th scope="col">Hafen</th><th scope="col" data-type="number">Tonnen</th><th scope="col" data-type="number">Wert</th></tr></thead>
          <tbody>
            <tr><th scope="row">Dandong</th><td>1.204,5</td><td>1,2 Mrd. €</td></tr>
            <tr><th scope="row">Äußere Reede</th><td>980</td><td>870 Mio. €</td></tr>
            <tr><th scope="row">Namyang</th><td>–</td><td>3–5 Mio. €</td></tr>
          </tbody>
        </table>
      </news-fact-table>
    `,
  },
  globals: { lang: 'de' },
};
