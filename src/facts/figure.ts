import type { Picture, PictureLink } from '../core/data.js';
import { figureImage } from './figure-image.js';
import { childrenOf, textOf } from './text.js';

/** What the HTML of a figure says of its picture; nothing where it has none. Other sizes and formats of the file say no more: `figure-files.ts` reads them. */
export function readFigure(root: ParentNode): Picture | undefined {
  const image = figureImage(root);
  if (!image) return undefined;
  const said = (name: string): string | undefined => image.getAttribute(name) || undefined;
  const credit = childrenOf(root, '[slot="credit"]')[0];
  const links = childrenOf(root, '[slot="license"]');
  const acquire = links.find((each) => each.matches('[data-fact="acquire"]'));
  return {
    src: said('src') ?? '',
    alt: image.alt,
    width: Number(said('width')) || undefined,
    height: Number(said('height')) || undefined,
    caption: textOf(root.querySelector('figcaption')) || undefined,
    credit: textOf(credit) || undefined,
    creator: textOf(credit?.querySelector('[data-fact="creator"]')) || undefined,
    license: linkOf(links.find((each) => each !== acquire)),
    acquire: linkOf(acquire),
  };
}

/** A link, or what is around one. */
function linkOf(element: Element | undefined): PictureLink | undefined {
  const link = element?.matches('a') ? element : (element?.querySelector('a[rel~="license"]') ?? element?.querySelector('a'));
  const name = textOf(link ?? element);
  return name ? { name, href: link?.getAttribute('href') ?? undefined } : undefined;
}
