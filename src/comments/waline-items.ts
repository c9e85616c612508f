import type { Answer } from './request.js';

/** What Waline says of a comment, all of it to be doubted. */
export interface Item {
  readonly objectId: string | number;
  readonly pid?: string | number | null;
  readonly rid?: string | number | null;
  readonly nick?: string | null;
  readonly link?: string | null;
  readonly avatar?: string;
  readonly comment?: string;
  readonly time?: number;
  readonly status?: string;
  readonly like?: number;
  readonly user_id?: string | number | null;
  readonly url?: string;
  readonly children?: readonly Item[];
}

/** What every answer is wrapped in. Many an error comes with the status 200. */
interface Wrapped {
  readonly errno?: number;
  readonly errmsg?: string | Readonly<Record<string, string>>;
  readonly data?: unknown;
}

/** What an answer wraps. */
export const wrapped = ({ json }: Answer): Wrapped => (json && typeof json === 'object' ? json : {});
