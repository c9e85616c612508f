/* What the docs pages are made of, beside Storybook's own blocks: tables from the manifest, the tokens and the locales. */
import { Source, Story, useOf } from '@storybook/addon-docs/blocks';
import { Fragment } from 'react';
import manifest from '../custom-elements.json';
import * as ar from '../src/locales/ar.js';
import * as de from '../src/locales/de.js';
import * as en from '../src/locales/en.js';
import * as es from '../src/locales/es.js';
import * as fr from '../src/locales/fr.js';
import * as he from '../src/locales/he.js';
import * as ja from '../src/locales/ja.js';
import { themes, tokens } from '../src/styles/tokens.js';
import { useGlobals } from './docs.js';

const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);

/** A story, and below it the HTML that it is made of, to copy. */
export function Example({ of, open = false, source = true }) {
  const { story } = useOf(of, ['story']);
  const dark = useGlobals().scheme === 'dark';
  return (
    <figure className="doc-plate">
      <Story of={of} />
      {source && (
        <details open={open}>
          <summary>HTML<span className="doc-hidden"> of “{story.name}”</span></summary>
          <Source code={story.initialArgs.html} language="html" dark={dark} />
        </details>
      )}
    </figure>
  );
}

/** Text of the manifest: `code` is code. */
const prose = (text = '') => text.split('`').map((part, index) => (index % 2 ? <code key={index}>{part}</code> : part));

/** "Does this. Default: that." as the two columns of a table. */
function Rows({ title, rows }) {
  if (!rows?.length) return null;
  return (
    <>
      <h3 className="doc-group">{title}</h3>
      <dl className="doc-rows">
        {rows.map(({ name, type, description }) => (
          <Fragment key={name}>
            <dt>
              <code>{name}</code>
              {type && <small>{type}</small>}
            </dt>
            <dd>{prose(description)}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}

/** Everything that the manifest says of an element. */
export function Anatomy({ of: tag }) {
  const { slots, attributes, members, events, cssParts, cssStates, cssProperties } = declarations.find(({ tagName }) => tagName === tag);
  const inAttributes = new Map(attributes?.map((each) => [each.fieldName, each.name]));
  const fields = members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);
  return (
    <div className="doc-anatomy sb-unstyled">
      <Rows title="Slots" rows={slots?.map((slot) => ({ ...slot, name: slot.name || '(children)' }))} />
      <Rows title="Attributes" rows={fields.filter(({ name }) => inAttributes.has(name)).map((each) => ({ name: inAttributes.get(each.name), type: each.type?.text, description: each.description }))} />
      <Rows title="Properties" rows={fields.filter(({ name }) => !inAttributes.has(name)).map(({ name, type, description, readonly }) => ({ name: `.${name}`, type: `${type?.text ?? ''}${readonly ? ', read only' : ''}`, description }))} />
      <Rows title="Events" rows={events?.map(({ name, type, description }) => ({ name, type: type?.text, description }))} />
      <Rows title="Parts" rows={cssParts?.map(({ name, description }) => ({ name: `::part(${name})`, description }))} />
      <Rows title="States" rows={cssStates?.map(({ name, description }) => ({ name: `:state(${name})`, description }))} />
      <Rows title="Custom properties" rows={cssProperties?.map(({ name, default: standard, description }) => ({ name, type: standard, description }))} />
    </div>
  );
}

const languages = { en, de, fr, es, ar, he, ja };
const spoken = (value) => (typeof value === 'string' ? value : value.other);

/** The words of one element in every language that comes with the library: the longer side of the table runs downwards. */
export function Words({ of: element }) {
  const keys = Object.keys(en[element]);
  const tags = Object.keys(languages);
  const name = (tag) => new Intl.DisplayNames('en', { type: 'language' }).of(tag);
  const word = (tag, key) => <td key={tag + key} lang={tag} dir="auto">{spoken(languages[tag][element][key])}</td>;
  const [heads, rows] = keys.length > 2
    ? [tags.map(name), keys.map((key) => [<code key={key}>{key}</code>, tags.map((tag) => word(tag, key))])]
    : [keys.map((key) => <code key={key}>{key}</code>), tags.map((tag) => [name(tag), keys.map((key) => word(tag, key))])];
  return (
    <div className="doc-wide sb-unstyled" role="region" aria-label={`Words of news-${element}`} tabIndex={0}>
      <table className="doc-table">
        <thead>
          <tr>
            <th scope="col"><code>{element}</code></th>
            {heads.map((head, index) => <th scope="col" key={index}>{head}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, cells], index) => (
            <tr key={index}>
              <th scope="row">{head}</th>
              {cells}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a theme sets a token to: a colour is shown in light and in dark. */
function Value({ value }) {
  if (value === undefined) return <span className="doc-none">–</span>;
  if (!Array.isArray(value)) return <code>{value.replace(/^var\(--news-(.*)\)$/, '$1').replace(/,.*/, ', …')}</code>;
  return (
    <span className="doc-swatches">
      {value.map((colour, index) => (
        <span key={index}>
          <i style={{ background: colour }} />
          <code>{colour}</code>
        </span>
      ))}
    </span>
  );
}

/** Every design token: what it is for, what serves without it, what the themes say. */
export function Tokens() {
  const names = Object.keys(themes);
  return (
    <div className="doc-wide sb-unstyled" role="region" aria-label="Design tokens" tabIndex={0}>
      <table className="doc-table">
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">Not set</th>
            {names.map((name) => <th scope="col" key={name}>{name[0].toUpperCase() + name.slice(1)}</th>)}
          </tr>
        </thead>
        <tbody>
          {tokens.map(({ name, standard, description }) => (
            <tr key={name}>
              <th scope="row">
                <code>--news-{name}</code>
                <small>{prose(description)}</small>
              </th>
              <td>{standard}</td>
              {names.map((theme) => <td key={theme}><Value value={themes[theme].values[name]} /></td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The three themes in their own words. */
export function Themes() {
  return (
    <dl className="doc-rows sb-unstyled">
      {Object.entries(themes).map(([name, { description }]) => (
        <Fragment key={name}>
          <dt><code>themes/{name}.css</code></dt>
          <dd>{prose(description)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** What to do, and what not, side by side. Children: two lists. */
export const DoDont = ({ children }) => <div className="doc-dodont">{children}</div>;
