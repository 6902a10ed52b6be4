/** npm test: sets up what is missing, then hands over to checks/main.ts. Plain JavaScript, see install-packages.mjs. */
import { installPackages } from './install-packages.mjs';

installPackages();
const { register } = await import('tsx/esm/api');
register();
const { main } = await import('./checks/main.ts');
process.exitCode = await main();
