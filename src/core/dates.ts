/** A moment as written in ISO 8601 or RFC 3339. */
export interface Moment {
  /** Milliseconds since the epoch. */
  readonly time: number;
  /** What the clock showed where it was written, as if it had been UTC: milliseconds. */
  readonly wall: number;
  /** A day without a time of day. */
  readonly day: boolean;
}

const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s?(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/i;

/** Reads a date; `undefined` for what is none. A time without an offset is taken as UTC: never as the reader's own. */
export function parseDate(text: unknown): Moment | undefined {
  const [, day, clock, offset = 'Z'] = ISO.exec(typeof text === 'string' ? text.trim() : '') ?? [];
  if (!day) return undefined;
  const wall = Date.parse(`${day}T${clock ?? '00:00'}Z`);
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)/.exec(offset) ?? [];
  const shift = hours ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000 : 0;
  // An engine may take 30 February for 2 March.
  return new Date(wall).toJSON()?.startsWith(day) ? { time: wall - shift, wall, day: !clock } : undefined;
}

const UNITS: Record<string, number> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds from `24h`, `5m`, `2d`, `30s`, `0`, or the same in ISO 8601 (`PT24H`, `P2D`); `undefined` for anything else. */
export function parseDuration(text: unknown): number | undefined {
  const [, amount, unit] = /^(?:PT(?!.*d)|P(?=.*d))?(\d+(?:\.\d+)?)\s?([smhd])?$/i.exec(typeof text === 'string' ? text.trim() : '') ?? [];
  if (!amount || (!unit && Number(amount))) return undefined;
  return Number(amount) * (UNITS[unit?.toLowerCase() ?? 's'] ?? 0);
}
