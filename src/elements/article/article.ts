import { html, type PropertyValues, type TemplateResult } from 'lit';
import { NewsElement } from '../../core/element.js';
import { setScriptText } from '../../core/policy.js';
import { readArticle } from '../../facts/article.js';
import { canonicalUrl, jsonLdOf } from '../../facts/page.js';
import { isSilent } from '../../facts/text.js';
import type { ArticleContent } from '../../html/article.js';
import { mergeGraph, toJson } from '../../structured-data/graph.js';
import { articleNodes } from '../../structured-data/nodes.js';
import type { Graph } from '../../structured-data/types.js';
import { NewsArticleGraphEvent } from './article.events.js';

/** Longest wait for a quiet moment before the structured data is written, in ms. */
const PATIENCE = 500;

const inIdleTime: (callback: () => void) => void =
  typeof requestIdleCallback === 'function' ? (callback) => void requestIdleCallback(callback, { timeout: PATIENCE }) : (callback) => void setTimeout(callback, 50);

/**
 * Wraps a whole article: sets its measure and rhythm, and puts what is visible in it into one JSON-LD graph for machines
 * (NewsArticle, BreadcrumbList), beside and never twice what the page says already.
 *
 * `<hgroup><h1>…</h1><p>…</p></hgroup>` is headline and standfirst. `structured-data="none"` on this or on an element inside
 * leaves it out.
 *
 * @slot - One `<article>`, complete in itself.
 * @fires {NewsArticleGraphEvent} news-article-graph - When the graph was written or has changed; `graph` holds it.
 */
export class NewsArticle extends NewsElement {
  static override readonly tag: string = 'news-article';
  static override readonly light = { tag: 'news-article', load: () => import('./article.styles.js') };
  static override readonly data = { property: 'data', load: () => import('./article.data.js') };

  static override properties = {
    publisher: {},
    publisherLogo: { attribute: 'publisher-logo' },
    section: {},
    url: {},
    structuredData: { attribute: 'structured-data' },
    data: { attribute: false },
  };

  /** The publisher's name, for structured data. */
  declare publisher: string | undefined;

  /** Address of the publisher's logo, for structured data. */
  declare publisherLogo: string | undefined;

  /** The section that the article belongs to: "World". */
  declare section: string | undefined;

  /** The article's own address, where several stand on one page. Default: the page's canonical link, or its address. */
  declare url: string | undefined;

  /** `none` switches the structured data off. */
  declare structuredData: 'none' | undefined;

  /** The article from data, the same as `article()` of `newsroom-elements/html` writes. The author's own children stay. */
  declare data: ArticleContent | undefined;

  #script: HTMLScriptElement | undefined;
  #waiting = false;

  /** What the article says to machines just now: what is visible, less what the page says already. */
  get graph(): Graph | undefined {
    if (isSilent(this)) return undefined;
    const { publisher, publisherLogo, section } = this;
    const url = this.#address();
    const facts = readArticle(this, this.language);
    if (!facts.headline) return undefined;
    return mergeGraph(articleNodes({ ...facts, url, publisher, publisherLogo, section }), jsonLdOf(this, this.#script));
  }

  #address(): string {
    const url = this.url || canonicalUrl(document);
    try {
      return new URL(url, document.baseURI).href;
    } catch {
      this.warn('url', url, 'url');
      return canonicalUrl(document);
    }
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#waiting) return;
    this.#waiting = true;
    inIdleTime(() => {
      this.#waiting = false;
      if (this.isConnected) this.#writeGraph();
    });
  }

  #writeGraph(): void {
    const { graph } = this;
    const json = graph ? toJson(graph) : '';
    if (json === (this.#script?.isConnected ? this.#script.text : '')) return; // not so when a framework has thrown it away
    this.#script?.remove();
    this.#script = undefined;
    if (json) {
      this.#script = document.createElement('script');
      this.#script.type = 'application/ld+json';
      setScriptText(this.#script, json);
      this.append(this.#script);
    }
    this.dispatchEvent(new NewsArticleGraphEvent(graph));
  }
}
