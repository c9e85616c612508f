/**
 * Attributes and properties may be set before or after connecting, before or after upgrading, and in any order: the
 * result is the same.
 * Source: Custom Elements Best Practices, "make properties lazy" (https://web.dev/articles/custom-elements-best-practices).
 */
import { expect } from '@open-wc/testing';
import { dormant, elements, place, properties, settled, shown, type Live } from './shown.js';

/** Without what stands there for machines. */
const shownText = (element: Element): string => [...element.querySelectorAll('script')].reduce((text, script) => text.replace(script.text, ''), element.textContent);

for (const { tag, html, attributes = {}, data } of elements) {
  describe(`<${tag}> set at any time`, () => {
    const named = properties(tag).filter(({ attribute }) => attribute && attribute in attributes);
    const byAttribute = (element: Live, reverse = false): void => (reverse ? [...named].reverse() : named).forEach(({ attribute }) => element.setAttribute(attribute!, attributes[attribute!]!));
    const byProperty = (element: Live, reverse = false): void => (reverse ? [...named].reverse() : named).forEach(({ property, attribute }) => void (element[property] = attributes[attribute!]));
    const setData = (element: Live): void => void (element[data.property] = data.value);
    const outcome = async (element: Live): Promise<unknown> => {
      await settled(element);
      return shown(element);
    };
    const connected = (element: Live): Live => {
      place().append(element);
      return element;
    };
    /** Each way gives back the element when all is set and it is connected. */
    const ways: Record<string, (make: () => Live) => Live | Promise<Live>> = {
      'attributes, data, connected': (make) => {
        const element = make();
        byAttribute(element);
        setData(element);
        return connected(element);
      },
      'connected, attributes backwards, data': (make) => {
        const element = connected(make());
        byAttribute(element, true);
        setData(element);
        return element;
      },
      'data, connected, properties': (make) => {
        const element = make();
        setData(element);
        connected(element);
        byProperty(element);
        return element;
      },
      'properties backwards, connected, data a little later': async (make) => {
        const element = make();
        byProperty(element, true);
        connected(element);
        await settled(element);
        setData(element);
        return element;
      },
      'upgraded first, then attributes, data, connected': (make) => {
        const element = make();
        customElements.upgrade(document.importNode(element));
        const adopted = document.adoptNode(element);
        customElements.upgrade(adopted);
        byAttribute(adopted);
        setData(adopted);
        return connected(adopted);
      },
      'set, taken away, and set again': async (make) => {
        const element = connected(make());
        byAttribute(element);
        setData(element);
        await settled(element);
        named.forEach(({ attribute }) => element.removeAttribute(attribute!));
        element[data.property] = undefined;
        await settled(element);
        byProperty(element);
        setData(element);
        return element;
      },
    };

    for (const [kind, fixture] of Object.entries({ empty: `<${tag}></${tag}>`, authored: html })) {
      it(kind, async () => {
        expect(named, 'the list names every attribute').to.have.length(properties(tag).filter(({ attribute }) => attribute).length);
        let first: unknown;
        for (const [way, make] of Object.entries(ways)) {
          const element = await make(() => dormant(fixture));
          const result = await outcome(element);
          for (const text of data.says) expect(shownText(element).split(text), `${way}: “${text}” is there once`).to.have.length(2);
          first ??= result;
          expect(result, way).to.deep.equal(first);
        }
      });
    }
  });
}
