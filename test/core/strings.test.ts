import { expect, fixture } from '@open-wc/testing';
import { openDocument } from '../support/browser.js';
import { afterImports, hearWarnings, internalsOf, part, settled, until } from '../support/elements.js';
import { setStrings, stringsOf } from '../../src/core/strings.js';
import '../../src/define/breadcrumbs.js';
import '../../src/define/byline.js';
import '../../src/define/callout.js';
import { callout as en } from '../../src/locales/en.js';

const label = async (language: string, variant: string): Promise<string> => {
  const element = await settled(await fixture<HTMLElementTagNameMap['news-callout']>(`<news-callout lang="${language}" variant="${variant}"><p>Text.</p></news-callout>`));
  return part(element, 'label')!.textContent;
};

const landmark = async (language: string): Promise<string | null> => {
  const trail = await settled(await fixture<HTMLElementTagNameMap['news-breadcrumbs']>(`<news-breadcrumbs lang="${language}"><ol><li><a href="/">A</a></li><li>B</li></ol></news-breadcrumbs>`));
  return internalsOf(trail).ariaLabel;
};

describe('core/strings', () => {
  it('has English inside, and loads nothing for it', () => {
    expect(stringsOf('en', 'callout')).to.be.undefined;
    expect(stringsOf('en-GB', 'byline')).to.be.undefined;
  });

  it('loads a language once', () => {
    const first = stringsOf('he', 'callout');
    expect(first).to.be.an.instanceof(Promise);
    expect(stringsOf('he-IL', 'byline')).to.equal(first);
  });

  it('takes a new language from setStrings', async () => {
    setStrings('it', { callout: { ...en, warning: 'Attenzione' } });
    expect(await label('it', 'warning')).to.equal('Attenzione');
    expect(await label('it-CH', 'warning')).to.equal('Attenzione');
  });

  it('says in English what a new language leaves out', async () => {
    setStrings('pl', { callout: { ...en, warning: 'Uwaga' } });
    expect(await landmark('pl')).to.equal('Breadcrumb');
  });

  it('takes strings for a region, and the rest from its language', async () => {
    setStrings('de-AT', { callout: { ...en, warning: 'Obacht' } });
    expect(await label('de-AT', 'warning')).to.equal('Obacht');
    expect(await label('de', 'warning')).to.equal('Achtung');
    expect(await landmark('de-AT')).to.equal('Brotkrümelpfad');
  });

  it('takes other strings for English', async () => {
    setStrings('en', { callout: { ...en, 'pro-tip': 'Expert advice' } });
    expect(await label('en-GB', 'pro-tip')).to.equal('Expert advice');
    expect(await landmark('en')).to.equal('Breadcrumb');
    setStrings('en', {});
  });

  it('keeps the other strings of a language of which one group is replaced before it loads', async () => {
    setStrings('fr', { callout: { ...en, warning: 'Prudence' } });
    expect(await label('fr', 'warning')).to.equal('Prudence');
    expect(await landmark('fr')).to.equal('Fil d’Ariane');
  });

  it('keeps the other strings of a language of which one group is replaced after it has loaded', async () => {
    expect(await landmark('es')).to.equal('Ruta de navegación');
    setStrings('es', { callout: { ...en, warning: 'Ojo' } });
    expect(await label('es', 'warning')).to.equal('Ojo');
    expect(await landmark('es')).to.equal('Ruta de navegación');
  });

  it('does not mind upper case', async () => {
    setStrings('PT-br', { callout: { ...en, warning: 'Cuidado' } });
    expect(await label('pt-BR', 'warning')).to.equal('Cuidado');
  });

  it('falls back to English, and says so once, when a language cannot be loaded', async () => {
    const { window, document, close } = await openDocument(`<!doctype html><html lang="ja"><script type="importmap">
      { "imports": { "/src/locales/ja.ts": "/missing/ja.js", "/src/locales/ja.js": "/missing/ja.js" } }</script>
      <body><news-callout variant="warning"><p>一</p></news-callout><news-byline><a rel="author" href="/">A</a></news-byline></body></html>`);
    const warnings = hearWarnings(window);
    const script = Object.assign(document.createElement('script'), { type: 'module', src: '/src/define.ts' });
    document.head.append(script);
    const text = (tag: string, name: string): string | undefined => document.querySelector(tag)?.shadowRoot?.querySelector(`[part="${name}"]`)?.textContent;
    await until(() => text('news-callout', 'label'), 'the callout has a label');
    await until(() => text('news-byline', 'prefix'), 'the byline has a prefix');
    await until(() => warnings.lines.length, 'somebody is told');
    expect([text('news-callout', 'label'), text('news-byline', 'prefix')]).to.deep.equal(['Warning', 'By ']);
    expect(warnings.lines.length).to.equal(1);
    expect(warnings.lines[0]).to.contain('lang="ja"');
    close();
  });

  it('says nothing of a language that it does not speak', async () => {
    const warnings = hearWarnings();
    expect(await label('tlh', 'warning')).to.equal('Warning');
    await afterImports();
    warnings.stop();
    expect(warnings.lines).to.deep.equal([]);
  });
});
