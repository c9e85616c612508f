/** What the benchmarks share: figures, and a table of them. */
export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length % 2 ? sorted[(sorted.length - 1) / 2] : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
};

/** The first and the third. */
export function quartiles(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length < 2 ? [sorted[0], sorted[0]] : [median(sorted.slice(0, half)), median(sorted.slice(-half))];
}

export function printTable(heads, rows) {
  const widths = heads.map((head, x) => Math.max(head.length, ...rows.map((row) => String(row[x]).length)));
  const line = (cells) => `| ${cells.map((cell, x) => (x ? String(cell).padStart(widths[x]) : String(cell).padEnd(widths[x]))).join(' | ')} |`;
  console.log([line(heads), line(widths.map((width, x) => (x ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)))), ...rows.map(line)].join('\n'));
}
