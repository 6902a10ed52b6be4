/**
 * Installs what package.json names and node_modules lacks. Plain JavaScript on node alone: it runs before there is
 * anything else. All it says goes to stderr, for stdout may be somebody's input.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const oldestNode = [20, 19];

/** Leaves the process with exit code 1 and a sentence when it cannot. */
export function installPackages() {
  if (isOldNode())
    give(`Node ${process.versions.node} is too old: install node ${oldestNode.join('.')} or newer.`);
  const missing = missingPackages();
  if (missing.length > 0) {
    process.stderr.write(`Installing packages (${missing.length} missing) …\n`);
    npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  } else if (!existsSync(new URL('.wxt/tsconfig.json', root))) {
    process.stderr.write('Writing the types of the extension …\n');
    npm(['exec', '--', 'wxt', 'prepare']);
  }
}

/** Versions are pinned exactly, so what is there in another version is missing too. */
function missingPackages() {
  const { dependencies, devDependencies } = readJson('package.json');
  const wanted = Object.entries({ ...dependencies, ...devDependencies });
  return wanted.filter(([name, version]) => {
    const path = `node_modules/${name}/package.json`;
    return !existsSync(new URL(path, root)) || readJson(path).version !== version;
  });
}

function npm(words) {
  const { status } = spawnSync('npm', words, {
    cwd: fileURLToPath(root),
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32', // there npm is a .cmd, which only a shell starts
  });
  if (status !== 0) {
    give(
      `npm ${words[0]} failed, see above. It needs the npm registry (npm config get registry) and write access here.`,
    );
  }
}

function isOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
}

function readJson(path) {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
}

function give(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
