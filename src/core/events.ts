/**
 * The base of every event: it bubbles and is composed, so that one listener at the document can feed analytics.
 * Each element names its own (`news-<element>-<what>`), and never a name that another element has.
 */
export abstract class NewsEvent extends Event {
  constructor(type: string, options?: EventInit) {
    super(type, { bubbles: true, composed: true, ...options });
  }
}
