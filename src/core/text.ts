/** A property that should be text, as text: whatever else it was set to counts for nothing, and cannot throw. */
export const asText = (value: unknown): string | undefined => (/^(string|number)$/.test(typeof value) ? String(value) : undefined);
