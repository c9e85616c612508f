/** npm run bench [-- sort | upgrade | comments]: all benchmarks, or one. */
const [name] = process.argv.slice(2);
for (const each of name ? [name] : ['upgrade', 'sort', 'comments']) await import(`./${each}.mjs`);
