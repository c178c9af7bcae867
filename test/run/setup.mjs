import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT, run, SetupError, tool } from './host.mjs';

const OLDEST_NODE = [20, 19];
const STAMP = join(ROOT, 'node_modules/.jobgloss-lock');
/** What the built extension is made of. */
const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'wxt.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** @throws {SetupError} on a Node older than the tools run on */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldMajor, oldMinor] = OLDEST_NODE;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  throw new SetupError(
    `Jobgloss needs Node ${OLDEST_NODE.join('.')} or later; this is ${version}. Install one from https://nodejs.org.`,
  );
}

/** Hash of the lock file: what is installed is stale when it was made from another one. */
function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
}

/** Notes which lock file `node_modules` was installed from; npm calls this after every install. */
export function stampDependencies() {
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, lockHash());
}

/** Installs the dependencies where they are missing or come from another lock file. */
export function ensureDependencies() {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash()) return;
  console.log('Installing dependencies (npm ci) …');
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-fund', '--no-audit']);
  stampDependencies();
}

/** Writes the types and settings that wxt derives from the entrypoints, where they are missing. */
export function ensurePrepared() {
  if (existsSync(join(ROOT, '.wxt/tsconfig.json'))) return;
  run(process.execPath, [tool('wxt/bin/wxt.mjs'), 'prepare']);
}

/** Every file under the sources, by name, so that the hash does not hang on the file system's order. */
function filesOf(path) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`));
}

function sourceHash() {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap(filesOf))
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(ROOT, path)));
  return hash.digest('hex');
}

/** Folder of the production build for a browser. */
export function buildFolder(browser) {
  return join(ROOT, `.output/${browser}-mv3`);
}

/**
 * Builds the extension for a browser where its sources changed since the last build.
 * @param browser `chrome` or `firefox`
 */
export function ensureBuild(browser, { always = false } = {}) {
  const stamp = join(ROOT, `.output/.jobgloss-${browser}`);
  const sources = sourceHash();
  const isFresh =
    existsSync(buildFolder(browser)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
  if (isFresh && !always) return;
  console.log(`Building for ${browser} …`);
  run(process.execPath, [tool('wxt/bin/wxt.mjs'), 'build', '--browser', browser], { NODE_ENV: 'production' });
  writeFileSync(stamp, sources);
}
