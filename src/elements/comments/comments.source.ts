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
    const action = form?.getAttribute('action');
    // a reader who is signed in, and is not asked for a name, is known to the form alone
    return (await import('../../comments/wordpress.js')).wordpressSource({ src, thread, ...(action && { [form!.elements.namedItem('author') ? 'fallback' : 'form']: action }) });
  }
  if (backend === 'waline') return (await import('../../comments/waline.js')).walineSource({ src, thread });
  return undefined;
}
