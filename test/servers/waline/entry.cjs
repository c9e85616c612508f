// Waline's own entry listens on every address and on one port only. Run in the folder it is installed in.
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const installed = createRequire(join(process.env.WALINE_FOLDER, 'package.json'));
const home = dirname(installed.resolve('@waline/vercel/vanilla.js'));
const Application = createRequire(join(home, 'package.json'))('thinkjs');
const app = new Application({ ROOT_PATH: home, APP_PATH: join(home, 'src'), RUNTIME_PATH: process.env.WALINE_RUNTIME, proxy: false, env: 'production' });
app.run(); // reads its settings at once, and listens a moment later
think.config('host', '127.0.0.1');
think.config('port', Number(process.env.WALINE_PORT));
