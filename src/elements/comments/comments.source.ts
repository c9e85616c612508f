import type { CommentSource } from '../../comments/source.js';
import { asText } from '../../core/text.js';
import { authorsForm } from '../../facts/comment-elements.js';
import type { NewsComments } from './comments.js';

/** The source that the element's attributes name, or that it was given. */
export async function sourceOf(element: NewsComments, thread: string): Promise<CommentSource | undefined> {
  const { source } = element;
  if (source) return typeof source.list === 'function' && typeof source.submit === 'function' ? source : undefined;
  const backend = asText(element.backend);
  const src = asText(element.src) ?? '';
  if (backend === 'local') return (await import('../../comments/local.js')).localSource({ thread });
  if (backend === 'wordpress') {
    const form = authorsForm(element);
    const place = form?.getAttribute('action')?.includes('wp-comments-post') ? { [form.elements.namedItem('author') ? 'fallback' : 'form']: form.getAttribute('action')! } : {};
    return (await import('../../comments/wordpress.js')).wordpressSource({ src, thread, ...place });
  }
  if (backend === 'waline') return (await import('../../comments/waline.js')).walineSource({ src, thread });
  return undefined;
}
