import { parseSrcset } from '../../core/srcset.js';
import { safeHref } from '../../html/values.js';

/** What an address of a picture ends with. A link around a picture may lead to its file, or to a story. */
const FILE = /\.(avif|gif|jpe?g|png|svg|webp)$/i;

/**
 * The largest file of a picture: what `zoom` says, what a link around the picture leads to, or the largest that its `srcset` offers.
 * Of a `<picture>` the source counts that the browser has chosen: it knows which formats it reads.
 *
 * @returns an absolute address; that of the small picture where there is no larger one
 */
export function largestFile(image: HTMLImageElement, zoom: string): string {
  const absolute = (url: string | null): string => {
    const safe = safeHref(url);
    try {
      return safe ? new URL(safe, image.baseURI).href : '';
    } catch {
      return '';
    }
  };
  const link = image.closest('a');
  const linked = link && FILE.test(link.pathname) ? absolute(link.href) : '';
  return absolute(zoom.trim()) || linked || largestOffered(image, absolute) || image.currentSrc || image.src;
}

function largestOffered(image: HTMLImageElement, absolute: (url: string | null) => string): string {
  const elements = [...(image.parentElement?.matches('picture') ? image.parentElement.querySelectorAll('source') : []), image];
  const offers = elements.map(({ srcset }) => parseSrcset(srcset).map(({ url, size }) => ({ url: absolute(url), size })).filter(({ url }) => url));
  const offered = offers.find((offer) => offer.some(({ url }) => url === image.currentSrc)) ?? offers.at(-1)!;
  const own = offered === offers.at(-1) ? [{ url: absolute(image.getAttribute('src')), size: 1 }] : [];
  return [...offered, ...own].reduce((best, each) => (each.url && each.size > best.size ? each : best), { url: '', size: 0 }).url;
}
