import { expect, fixture } from '@open-wc/testing';
import { nextFrame } from '../support/browser.js';
import { afterImports, hearWarnings, internalsOf, part, settled, until } from '../support/elements.js';
import '../../src/define/callout.js';
import { callout as written } from '../../src/html/index.js';
import { callout as ar } from '../../src/locales/ar.js';
import { callout as de } from '../../src/locales/de.js';
import { callout as en } from '../../src/locales/en.js';
import { callout as es } from '../../src/locales/es.js';
import { callout as fr } from '../../src/locales/fr.js';
import { callout as he } from '../../src/locales/he.js';
import { callout as ja } from '../../src/locales/ja.js';

type Callout = HTMLElementTagNameMap['news-callout'];

const languages = { ar, de, en, es, fr, he, ja };
const variants = ['did-you-know', 'pro-tip', 'context', 'key-fact', 'correction', 'warning'] as const;

async function callout(attributes = '', content = '<p>The Kim family has ruled since 1948.</p>'): Promise<Callout> {
  return settled(await fixture<Callout>(`<news-callout ${attributes}>${content}</news-callout>`));
}

const label = (element: Element): string | undefined => part(element, 'label')?.textContent;
const displayed = (element: Element): boolean => getComputedStyle(element).display !== 'none';

describe('news-callout', () => {
  describe('labels', () => {
    for (const [language, strings] of Object.entries(languages)) {
      for (const variant of variants) {
        it(`says “${strings[variant]}” for ${variant} in ${language}`, async () => {
          const element = await callout(`variant="${variant}" lang="${language}"`);
          expect(strings[variant]).to.match(/\S/);
          expect(label(element)).to.equal(strings[variant]);
          expect(part(element, 'label')!.checkVisibility()).to.be.true;
        });
      }
    }

    it('has other words for each variant, in every language', () => {
      for (const [language, strings] of Object.entries(languages)) expect(new Set(Object.values(strings)).size, language).to.equal(7);
    });

    it('says Note without a variant, and warns of nothing', async () => {
      const warnings = hearWarnings();
      const element = await callout();
      await afterImports();
      warnings.stop();
      expect(label(element)).to.equal('Note');
      expect(warnings.lines).to.deep.equal([]);
    });

    it('says what the label attribute says', async () => {
      const element = await callout('variant="warning" label="Mind the &quot;gap&quot;"');
      expect(label(element)).to.equal('Mind the "gap"');
    });

    it('says what the label slot says, and nothing beside it', async () => {
      const element = await callout('variant="pro-tip"', '<b slot="label">From our desk</b><p>Read on.</p>');
      expect(element.shadowRoot!.querySelector<HTMLSlotElement>('slot[name="label"]')!.assignedElements().map((each) => each.textContent)).to.deep.equal(['From our desk']);
      expect(part(element, 'label')!.checkVisibility()).to.be.false;
    });

    it('follows the variant', async () => {
      const element = await callout('variant="warning"');
      element.variant = 'context';
      await element.updateComplete;
      expect(label(element)).to.equal('Context');
      expect(element.getAttribute('variant')).to.equal('context');
    });

    it('follows the language', async () => {
      const element = await callout('variant="pro-tip"');
      element.lang = 'de';
      await until(() => label(element) === 'Profi-Tipp', 'the label is German');
    });

    it('falls back from de-AT to de', async () => {
      expect(label(await callout('variant="correction" lang="de-AT"'))).to.equal('Berichtigung');
    });

    it('falls back to English for a language that it does not speak', async () => {
      expect(label(await callout('variant="correction" lang="tlh"'))).to.equal('Correction');
    });
  });

  describe('an unknown variant', () => {
    it('is a Note without a label, and one warning names tag, attribute and value', async () => {
      const warnings = hearWarnings();
      const first = await callout('variant="fun-fact"');
      await callout('variant="fun-fact"');
      await afterImports();
      warnings.stop();
      expect(label(first)).to.equal('Note');
      expect(warnings.lines.length).to.equal(1);
      expect(warnings.lines[0]).to.match(/<news-callout> variant="fun-fact": /);
    });

    it('is welcome with a label', async () => {
      const warnings = hearWarnings();
      const element = await callout('variant="recipe" label="Recipe"');
      await afterImports();
      warnings.stop();
      expect(label(element)).to.equal('Recipe');
      expect(warnings.lines).to.deep.equal([]);
    });

    it('is welcome with a label slot', async () => {
      const warnings = hearWarnings();
      await callout('variant="recipes"', '<span slot="label">Recipes</span><p>Salt.</p>');
      await afterImports();
      warnings.stop();
      expect(warnings.lines).to.deep.equal([]);
    });

    for (const name of ['toString', '__proto__', 'constructor']) {
      it(`has no words of its own when it is called ${name}`, async () => {
        const warnings = hearWarnings();
        const element = await callout(`variant="${name}"`);
        await afterImports();
        warnings.stop();
        expect(label(element)).to.equal('Note');
        expect(warnings.lines.length).to.equal(1);
      });
    }
  });

  describe('the outline', () => {
    for (const level of [2, 3, 4, 5, 6]) {
      it(`has the label as a heading of level ${level}`, async () => {
        const element = await callout(`variant="context" heading-level="${level}"`);
        expect(part(element, 'label')!.getAttribute('role')).to.equal('heading');
        expect(part(element, 'label')!.getAttribute('aria-level')).to.equal(String(level));
      });
    }

    it('does not have the label without a level', async () => {
      const element = await callout('variant="context"');
      expect(part(element, 'label')!.hasAttribute('role')).to.be.false;
      expect(part(element, 'label')!.hasAttribute('aria-level')).to.be.false;
    });

    it('takes a number as well', async () => {
      const element = await callout('variant="context"');
      element.headingLevel = 3;
      await element.updateComplete;
      expect(part(element, 'label')!.getAttribute('aria-level')).to.equal('3');
    });

    for (const level of ['1', '7', '2.5', 'two', '22', '-3']) {
      it(`does not take the level ${level}, and says so`, async () => {
        const warnings = hearWarnings();
        const element = await callout(`variant="context" heading-level="${level}"`);
        await afterImports();
        warnings.stop();
        expect(part(element, 'label')!.hasAttribute('role')).to.be.false;
        expect(warnings.lines.length).to.equal(1);
        expect(warnings.lines[0]).to.contain(`<news-callout> heading-level="${level}"`);
      });
    }

    it('looks the same with the label and without it', async () => {
      const plain = await callout('variant="context"');
      const heading = await callout('variant="context" heading-level="2"');
      expect(heading.getBoundingClientRect().height).to.equal(plain.getBoundingClientRect().height);
      expect(getComputedStyle(part(heading, 'label')!).font).to.equal(getComputedStyle(part(plain, 'label')!).font);
    });
  });

  describe('role and name', () => {
    it('is a note named by its label', async () => {
      const element = await callout('variant="did-you-know"');
      expect([internalsOf(element).role, internalsOf(element).ariaLabel]).to.deep.equal(['note', 'Did you know']);
    });

    it('is named by the label attribute', async () => {
      expect(internalsOf(await callout('label="By the way"')).ariaLabel).to.equal('By the way');
    });

    it('is named by the label slot', async () => {
      const element = await callout('variant="pro-tip"', '<b slot="label"> From our desk </b><p>Read on.</p>');
      expect(internalsOf(element).ariaLabel).to.equal('From our desk');
    });

    it('is no live region', async () => {
      const element = await callout('variant="warning"');
      expect(internalsOf(element).ariaLive).to.be.null;
      expect(element.hasAttribute('aria-live')).to.be.false;
    });
  });

  describe('without content', () => {
    for (const [what, content] of Object.entries({
      'nothing in it': '',
      'white space alone': ' \n\t ',
      'a comment alone': '<!-- to come -->',
      'a comment between white space': '\n<!-- to come -->\n',
      'an empty paragraph': '<p> </p>',
      'a label alone': '<b slot="label">Did you know</b>',
      'a footer alone': '<span slot="footer">Source: AFP</span>',
    })) {
      it(`is not displayed with ${what}`, async () => {
        const element = await callout('variant="context"', content);
        expect(element.matches(':state(empty)')).to.be.true;
        expect(displayed(element)).to.be.false;
      });
    }

    it('comes when it is filled later', async () => {
      const element = await callout('variant="context"', '');
      element.append(Object.assign(document.createElement('p'), { textContent: 'Now.' }));
      await until(() => displayed(element), 'the callout is displayed');
      expect(part(element, 'label')!.checkVisibility()).to.be.true;
    });

    it('comes when an empty paragraph gets its text', async () => {
      const element = await callout('variant="context"', '<p></p>');
      element.querySelector('p')!.textContent = 'Now.';
      await until(() => displayed(element), 'the callout is displayed');
    });

    it('goes when it is emptied', async () => {
      const element = await callout('variant="context"');
      element.replaceChildren();
      await until(() => !displayed(element), 'the callout is gone');
    });
  });

  describe('with content that is no text', () => {
    for (const [what, content] of Object.entries({
      'a picture': '<img src="data:," alt="">',
      'a picture in a paragraph': '<p><img src="data:," alt=""></p>',
      'a video': '<video></video>',
      'a component': '<x-chart></x-chart>',
      'bare text': 'Just text.',
    })) {
      it(`is displayed with ${what}`, async () => {
        const element = await callout('variant="context"', content);
        expect(element.matches(':state(empty)')).to.be.false;
        expect(displayed(element)).to.be.true;
      });
    }
  });

  describe('text', () => {
    it('shows one paragraph', async () => {
      const element = await callout('variant="context"', '');
      element.text = 'Tea & <b>biscuits</b>';
      await element.updateComplete;
      expect(element.innerHTML).to.equal('<p>Tea &amp; &lt;b&gt;biscuits&lt;/b&gt;</p>');
      await until(() => displayed(element), 'the callout is displayed');
    });

    it('shows several, set before connection', async () => {
      const element = document.createElement('news-callout');
      element.text = ['One.', ' ', 'Two.'];
      (await fixture('<div></div>')).append(element);
      await element.updateComplete;
      expect(element.innerHTML).to.equal('<p>One.</p><p>Two.</p>');
    });

    it('leaves what the author wrote', async () => {
      const element = await callout('variant="context"', '<p>Mine.</p>');
      const mine = element.firstElementChild;
      element.text = 'Yours.';
      await element.updateComplete;
      expect(element.firstElementChild === mine).to.be.true;
      expect(element.innerHTML).to.equal('<p>Mine.</p><p>Yours.</p>');
    });

    it('says nothing twice that the server has written from the same data', async () => {
      const element = await settled(await fixture<Callout>(written({ variant: 'context', text: ['One.', 'Two.'], footer: 'Source: AFP' })));
      element.text = ['One.', 'Two.'];
      await element.updateComplete;
      await nextFrame();
      expect([...element.children].map((each) => each.textContent)).to.deep.equal(['One.', 'Two.', 'Source: AFP']);
    });
  });
});
