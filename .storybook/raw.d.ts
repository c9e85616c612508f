/* What Vite gives for `import text from './file?raw'`. */
declare module '*?raw' {
  const text: string;
  export default text;
}

declare module '*.css';
