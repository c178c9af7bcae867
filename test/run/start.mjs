import { spawn } from 'node:child_process';
import { brandedChrome, ensureBrowsers } from './browsers.mjs';
import { ROOT, SetupError } from './host.mjs';
import { checkNode, ensureBuild, ensureDependencies, ensurePrepared } from './setup.mjs';

/**
 * `npm start [URL-or-file]`: sees to dependencies, build and browser, then opens the page with the
 * extension in it. Everything that needs a dependency stands in `open.ts`, which runs after they are there.
 */
try {
  checkNode();
  ensureDependencies();
  ensurePrepared();
  ensureBuild('chrome');
  const [chromium] = ensureBrowsers(['chromium']);
  const refusal = brandedChrome(chromium);
  if (refusal) throw new SetupError(refusal);
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/run/open.ts', ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, JOBGLOSS_FROM: process.env.INIT_CWD ?? process.cwd() },
  });
  child.on('close', (status) => {
    process.exitCode = status ?? 1;
  });
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
