import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { SetupError, which } from './host.mjs';

/** How each browser is found and installed. Chromium, since branded Chrome takes no `--load-extension`. */
const BROWSERS = {
  chromium: {
    env: 'JOBGLOSS_CHROMIUM',
    names: [
      'chromium',
      'chromium-browser',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
    packages: ['chromium'],
    install: 'Chromium, or Chrome for Testing (npx @puppeteer/browsers install chrome@stable)',
  },
  firefox: {
    env: 'JOBGLOSS_FIREFOX',
    names: [
      'firefox-esr',
      'firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    packages: ['firefox-esr'],
    install: 'Firefox 140 or later',
  },
};

/** Path of a browser on this machine, or null. The variable wins, and naming what is not there is an error. */
export function findBrowser(name) {
  const { env, names } = BROWSERS[name];
  const named = process.env[env];
  if (!named) return which(names);
  const found = which([named]);
  if (!found) throw new SetupError(`${env} names ${named}, which is not there.`);
  return found;
}

/** True where packages can be installed without asking: root, on Debian, Ubuntu or a child of theirs. */
function canInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !which(['apt-get'])) return false;
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** The packages one after the other: Ubuntu has no `firefox-esr`, and that must not cost Chromium. */
function install(packages) {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...quiet } })
      .status === 0;
  console.log(`Installing ${packages.join(', ')} (apt-get) …`);
  apt(['update']);
  for (const name of packages) apt(['install', '-y', '--no-install-recommends', name]);
}

/**
 * Sees to it that the browsers are there.
 * @param names some of `chromium`, `firefox`
 * @returns their paths, in that order
 * @throws {SetupError} that names what to install where this cannot do it
 */
export function ensureBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length > 0 && canInstall()) install(missing.flatMap((name) => BROWSERS[name].packages));
  return names.map((name) => {
    const found = findBrowser(name);
    if (found) return found;
    const { install, env, packages } = BROWSERS[name];
    throw new SetupError(
      `No ${name} on this machine. Install ${install}, ` +
        `on Debian as root: apt-get install ${packages.join(' ')}; or name its program in ${env}.`,
    );
  });
}

/** Version line of a browser, "Chromium 150.0.…", or null where it does not say. */
export function versionOf(path) {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return stdout?.trim().split('\n').at(-1) || null;
}

/** Says why a branded Chrome cannot be used here; null for any other browser. */
export function brandedChrome(path) {
  const version = versionOf(path);
  if (!version?.startsWith('Google Chrome') || version.includes('for Testing')) return null;
  return (
    `${path} is branded Chrome, which ignores --load-extension. Load Jobgloss by hand instead: run "npm run build", ` +
    'open chrome://extensions, switch on "Developer mode", choose "Load unpacked" and pick .output/chrome-mv3. ' +
    'Or name a Chromium or Chrome for Testing in JOBGLOSS_CHROMIUM.'
  );
}
