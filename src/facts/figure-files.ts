import type { Picture, PictureSource } from '../core/data.js';
import { figureImage } from './figure-image.js';
import { childrenOf } from './text.js';

/** In which files, and how, the HTML of a figure offers its picture, beside `src`. */
export function readFiles(root: ParentNode): Pick<Picture, 'srcset' | 'sizes' | 'sources' | 'loading' | 'fetchPriority'> {
  const image = figureImage(root);
  const picture = image?.parentElement?.matches('picture') ? image.parentElement : undefined;
  const sources = picture ? childrenOf(picture, 'source').map(readSource) : [];
  return {
    srcset: image?.getAttribute('srcset') ?? undefined,
    sizes: image?.getAttribute('sizes') ?? undefined,
    sources: sources.length ? sources : undefined,
    loading: (image?.getAttribute('loading') as Picture['loading']) ?? undefined,
    fetchPriority: (image?.getAttribute('fetchpriority') as Picture['fetchPriority']) ?? undefined,
  };
}

function readSource(source: Element): PictureSource {
  const said = (name: string): string | undefined => source.getAttribute(name) ?? undefined;
  return {
    srcset: said('srcset') ?? '',
    type: said('type'),
    media: said('media'),
    sizes: said('sizes'),
    width: Number(said('width')) || undefined,
    height: Number(said('height')) || undefined,
  };
}
