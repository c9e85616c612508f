/** The HTML of a story as it is to be copied: without the indentation of its source file. */
export function html(parts: TemplateStringsArray, ...values: readonly string[]): string {
  const lines = String.raw({ raw: parts }, ...values).split('\n');
  while (lines.length && !lines[0]!.trim()) lines.shift();
  while (lines.length && !lines.at(-1)!.trim()) lines.pop();
  const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent)).join('\n');
}
