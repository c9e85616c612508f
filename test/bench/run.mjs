/** npm run bench [-- sort | upgrade]: all benchmarks, or one. */
const [name] = process.argv.slice(2);
for (const each of name ? [name] : ['upgrade', 'sort']) await import(`./${each}.mjs`);
