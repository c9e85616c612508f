import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { HtmlArgs } from '../.storybook/stage.js';
import { html } from './html.js';

const meta: Meta<HtmlArgs> = { title: 'Elements/Key points', component: 'news-key-points' };
export default meta;

type Story = StoryObj<HtmlArgs>;

export const Default: Story = {
  args: {
    html: html`
      <news-key-points>
        <ul>
          <li><strong>Trade:</strong> China is by far North Korea’s largest trading partner, and more trade was the likeliest subject of the talks.</li>
          <li><strong>Security:</strong> Both governments want calm on the peninsula and fewer American forces near it; they differ on how to get there.</li>
          <li><strong>Politics:</strong> Xi renewed China’s backing for the North’s political system while it is pressed to give up its weapons.</li>
          <li><strong>Weapons:</strong> Beijing still asks for a return to the negotiating table and for disarmament in steps.</li>
        </ul>
      </news-key-points>
    `,
  },
};

export const Numbered: Story = {
  args: {
    html: html`
      <news-key-points label="Three things to watch">
        <ol>
          <li><strong>Trade figures:</strong> the next monthly report from Chinese customs.</li>
          <li><strong>Succession:</strong> who appears beside the leader, and how often.</li>
          <li><strong>Talks:</strong> whether disarmament returns to the agenda.</li>
        </ol>
      </news-key-points>
    `,
  },
};

export const WithoutLabels: Story = {
  args: {
    html: html`
      <news-key-points>
        <ul>
          <li>Kim Jong Un came to Beijing by train for the parade on 3 September.</li>
          <li>He stood beside Xi Jinping and Vladimir Putin, one of 26 foreign guests.</li>
          <li>Nothing was signed.</li>
        </ul>
      </news-key-points>
    `,
  },
};

export const OwnHeading: Story = {
  args: {
    html: html`
      <news-key-points>
        <h3 slot="heading">What the visit was about</h3>
        <ul>
          <li><strong>Trade:</strong> China is by far North Korea’s largest trading partner.</li>
          <li><strong>Security:</strong> Both governments want fewer American forces near the peninsula.</li>
        </ul>
      </news-key-points>
    `,
  },
};

export const InTheOutline: Story = {
  args: {
    html: html`
      <h2>Two capitals, one statement</h2>
      <news-key-points heading-level="3">
        <ul>
          <li><strong>Trade:</strong> China is by far North Korea’s largest trading partner.</li>
          <li><strong>Security:</strong> Both governments want fewer American forces near the peninsula.</li>
        </ul>
      </news-key-points>
    `,
  },
};

export const ListInsideAPoint: Story = {
  name: 'A list inside a point',
  args: {
    html: html`
      <news-key-points>
        <ul>
          <li>
            <strong>Trade</strong> goes both ways across the border:
            <ul>
              <li>coal, iron ore and seafood go out;</li>
              <li>crude oil, refined fuel and manufactured products come in.</li>
            </ul>
          </li>
          <li><strong>Talks:</strong> Beijing asks for disarmament in steps.</li>
        </ul>
      </news-key-points>
    `,
  },
};

export const Keys: Story = {
  name: 'With its keys',
  args: {
    html: html`
      <news-key-points>
        <ul>
          <li id="trade"><strong>Trade:</strong> China is by far North Korea’s largest trading partner.</li>
          <li id="security"><strong>Security:</strong> Both governments want fewer American forces near the peninsula.</li>
        </ul>
      </news-key-points>
    `,
  },
  async play({ canvasElement }) {
    const points = canvasElement.querySelector('news-key-points')!;
    points.dispatchEvent(new PointerEvent('pointerover'));
    for (let i = 0; i < 60 && !points.querySelector('a'); i++) await new Promise((resolve) => setTimeout(resolve, 16));
    points.querySelector('a')?.focus({ preventScroll: true });
  },
};

export const FromData: Story = {
  args: {
    html: html`
      <news-key-points></news-key-points>
      <script type="module">
        document.querySelector('news-key-points').items = [
          { label: 'Trade', text: 'China is by far North Korea’s largest trading partner.' },
          { label: 'Security', text: 'Both governments want fewer American forces near the peninsula.', id: 'forces' },
          { text: 'Nothing was signed.' },
        ];
      </script>
    `,
  },
};

export const Arabic: Story = {
  args: {
    html: html`
      <news-key-points lang="ar" dir="rtl">
        <ol>
          <li><strong>التجارة:</strong> الصين أكبر شريك تجاري لكوريا الشمالية بفارق كبير.</li>
          <li><strong>الأمن:</strong> تريد الحكومتان قوات أمريكية أقل قرب شبه الجزيرة.</li>
          <li><strong>السلاح:</strong> ما زالت بكين تطلب نزع السلاح على مراحل.</li>
        </ol>
      </news-key-points>
    `,
  },
};

export const Japanese: Story = {
  args: {
    html: html`
      <news-key-points lang="ja">
        <ul>
          <li><strong>貿易：</strong>中国は北朝鮮にとって最大の貿易相手国である。</li>
          <li><strong>安全保障：</strong>両国とも、半島周辺の米軍が減ることを望んでいる。</li>
        </ul>
      </news-key-points>
    `,
  },
};

export const German: Story = {
  args: {
    html: html`
      <news-key-points lang="de">
        <ul>
          <li><strong>Handel:</strong> China ist mit Abstand der größte Handelspartner Nordkoreas.</li>
          <li><strong>Sicherheit:</strong> Beide Regierungen wünschen sich weniger amerikanische Truppen nahe der Halbinsel.</li>
        </ul>
      </news-key-points>
    `,
  },
};

export const In320Pixels: Story = { name: 'In 320 pixels', args: Numbered.args!, parameters: { stage: { width: 320 } } };

export const WithoutScript: Story = {
  args: { html: [Default, Numbered].map(({ args }) => args!.html).join('\n') },
  globals: { script: 'off' },
};
