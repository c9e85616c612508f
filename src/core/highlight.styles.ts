import { css, type CSSResult } from 'lit';

/* What was found, in the system's own pair of colours: it has one for forced colours, too. `news-linked` stands for the tag of the element. */
export const styles: readonly CSSResult[] = [css`
  @layer news.look {
    :where(news-linked)::highlight(news-found),
    :where(news-linked) *::highlight(news-found) {
      background-color: Mark;
      color: MarkText;
    }
  }
`];
