/**
 * Every event class is named after its element, bubbles, is composed, is documented, is fired by what the list says
 * brings it about, and has its type in the event map (see events.types.ts).
 * Source: design/architecture.md, "typed `Event` subclasses"; issue 3, section 6 "events typed, documented, fired".
 */
import { expect } from '@open-wc/testing';
import * as library from '../../src/index.js';
import { elements as all } from './elements.js';
import { elements, place, settled } from './shown.js';

interface Manifest {
  modules: { declarations?: { tagName?: string; events?: { name: string; type: { text: string }; description?: string }[] }[] }[];
}

type EventClass = (new (...args: unknown[]) => Event) & { type: string };
const classes = Object.values(library).filter((each) => typeof each === 'function' && each.prototype instanceof library.NewsEvent) as unknown as EventClass[];

const documented = async (): Promise<Map<string, { tag: string; type: string; description: string | undefined }>> => {
  const response = await fetch('/custom-elements.json');
  if (!response.ok) throw new Error('custom-elements.json is missing: npm run analyze');
  const { modules } = (await response.json()) as Manifest;
  return new Map(modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName, events = [] }) =>
    tagName ? events.map(({ name, type, description }) => [name, { tag: tagName, type: type.text, description }] as const) : [])));
};

describe('event classes', () => {
  for (const EventClass of classes) {
    it(EventClass.name, async () => {
      const event = new EventClass();
      const { type } = EventClass;
      expect(event.type).to.equal(type);
      expect(event.bubbles, 'bubbles').to.equal(true);
      expect(event.composed, 'composed').to.equal(true);
      expect(event).not.to.be.instanceOf(CustomEvent);
      const owner = all.find(({ tag }) => type.startsWith(`${tag}-`));
      expect(owner?.tag, `the element that ${type} is named after`).to.be.a('string');
      const found = (await documented()).get(type);
      expect(found, `@fires ${type}`).to.include({ tag: owner!.tag, type: EventClass.name });
      expect(found!.description, 'a description').to.have.length.above(10);
    });
  }

  it('are all that the documentation names', async () => {
    expect([...(await documented()).keys()].sort()).to.deep.equal(classes.map(({ type }) => type).sort());
  });

  it('are all on the list of what use brings about', () => {
    const selected = classes.map(({ type }) => type).filter((type) => elements.some(({ tag }) => type.startsWith(`${tag}-`)));
    expect(elements.flatMap(({ events = [] }) => events).sort()).to.deep.equal(selected.sort());
  });
});

for (const { tag, html, use, events = [] } of elements) {
  for (const name of events) {
    it(`<${tag}> fires ${name}`, async () => {
      const container = place();
      container.innerHTML = html;
      const element = container.firstElementChild as HTMLElement;
      await settled(element);
      await new Promise((resolve) => setTimeout(resolve, 100));
      const heard = new Promise<Event>((resolve, reject) => {
        document.addEventListener(name, resolve, { once: true });
        setTimeout(() => reject(new Error(`no ${name}`)), 3000);
      });
      await use!(element);
      const event = await heard;
      expect(event.target).to.equal(element);
      expect(event).to.be.instanceOf(classes.find(({ type }) => type === name));
    });
  }
}
