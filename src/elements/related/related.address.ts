/** Parameters that tell where a reader comes from, and nothing of the page. */
const TRACKING = /^(utm_\w+|fbclid|gclid|gbraid|wbraid|msclkid|dclid|yclid|mc_[ce]id|igshid|cmpid|icid)$/i;

/**
 * What two addresses of one page have in common: host and path, and what is asked for, in any order. The hash, a slash at the end, parameters
 * that track, `www.`, and whether it is http or https make no difference.
 *
 * @returns `undefined` for what is no address of a page
 */
export function pageKey(address: unknown, base: string): string | undefined {
  const url = webAddress(address, base);
  if (!url) return undefined;
  const query = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).sort();
  return [url.host.replace(/^www\./, '') + url.pathname.replace(/\/+$/, ''), ...query].join('&');
}

/** An http or https address, absolute. */
export function webAddress(address: unknown, base: string): URL | undefined {
  try {
    const url = typeof address === 'string' && address.trim() ? new URL(address, base) : undefined;
    return url && /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
