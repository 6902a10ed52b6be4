/** npm start: sets up what is missing, then hands over to start/main.ts. Plain JavaScript, see install-packages.mjs. */
import { installPackages } from './install-packages.mjs';

installPackages();
const { register } = await import('tsx/esm/api');
register();
const { main } = await import('./start/main.ts');
process.exitCode = await main(process.argv.slice(2));
