import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBrowsers, versionOf } from './browsers.mjs';
import { ROOT, SetupError, tool } from './host.mjs';
import { checkNode, ensureBuild, ensureDependencies, ensurePrepared } from './setup.mjs';

const CACHE = join(ROOT, '.cache/test');
const COUNT = join(CACHE, 'e2e.json');
const UNITS = join(CACHE, 'units.json');

/** What passed and failed so far: each unit and end-to-end test, and each step that is not made of tests. */
const total = { passed: 0, failed: 0 };

/**
 * Runs a program and gives back how it ended. Its output is shown as it comes, or held back and shown only
 * where it fails.
 */
function program(command, args, { isQuiet = false, env = {} } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', isQuiet ? 'pipe' : 'inherit', isQuiet ? 'pipe' : 'inherit'],
    });
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => done({ isOk: false, output: error.message }));
    child.on('close', (status) => done({ isOk: status === 0, output: Buffer.concat(output).toString() }));
  });
}

const node = (args, options) => program(process.execPath, args, options);

/** One step: a line of its own with how long it took. It counts as one, unless it says what it counted. */
async function step(name, act) {
  const start = performance.now();
  let result;
  try {
    result = await act();
  } catch (error) {
    result = {
      isOk: false,
      output: error instanceof SetupError ? error.message : String(error?.stack ?? error),
    };
  }
  const { isOk, output = '', note = '', count } = result;
  if (!isOk && output) console.log(output.trimEnd());
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${isOk ? '✓' : '✗'} ${name}${note ? `: ${note}` : ''} (${seconds} s)`);
  total.passed += count?.passed ?? (isOk ? 1 : 0);
  total.failed += count?.failed ?? (isOk ? 0 : 1);
  return isOk;
}

/** Counts that a program left in a file. One that left none, or that failed without a failed test, is a failure. */
function counted({ isOk, output }, file, read) {
  const count = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  if (!isOk && count.failed === 0) count.failed = 1;
  if (isOk && count.passed === 0) {
    return { isOk: false, output: `${output}\nno tests were found`, count: { passed: 0, failed: 1 } };
  }
  return { isOk, output, count, note: `${count.passed} passed, ${count.failed} failed` };
}

async function units() {
  const json = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNITS}`];
  const result = await node([tool('vitest/vitest.mjs'), 'run', ...json], { isQuiet: true });
  return counted(result, UNITS, ({ numPassedTests, numFailedTests, testResults }) => ({
    passed: numPassedTests,
    // A file that does not even load has no test in it that could fail.
    failed:
      numFailedTests +
      testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
  }));
}

async function endToEnd(files) {
  const result = await node(
    [
      '--import',
      'tsx',
      '--test',
      '--test-reporter=./test/run/e2e-reporter.mjs',
      '--test-concurrency=2',
      ...files,
    ],
    { env: { JOBGLOSS_COUNT: COUNT } },
  );
  return counted(result, COUNT, (count) => count);
}

const built = (browser) => async () => {
  ensureBuild(browser, { always: true });
  return { isOk: true };
};
const script = (file) => () => node(['--import', 'tsx', file]);

async function all() {
  checkNode();
  ensureDependencies();
  ensurePrepared();
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });

  await step('lint', () =>
    node([tool('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '--diagnostic-level=error', '.'], {
      isQuiet: true,
    }),
  );
  await step('types', () => node([tool('typescript/bin/tsc'), '--noEmit', '-p', '.'], { isQuiet: true }));
  const isBuilt = [
    await step('build for Chrome', built('chrome')),
    await step('build for Firefox', built('firefox')),
  ];
  // After the builds: some of them look at what was built.
  await step('unit tests', units);
  const hasGold = existsSync(resolve(ROOT, '../shared/gold'));
  if (isBuilt.every(Boolean)) {
    await step('sizes', script('test/build/check-sizes.ts'));
    await step('add-on linter', script('test/build/lint-addon.ts'));
    const hasBrowsers = await step('browsers', async () => {
      const found = ensureBrowsers(['chromium', 'firefox']);
      return { isOk: true, note: found.map((path) => versionOf(path) ?? path).join(', ') };
    });
    if (hasBrowsers) {
      const files = readdirSync(join(ROOT, 'test/e2e')).filter((name) => name.endsWith('.e2e.ts'));
      await step('end to end', () => endToEnd(files.sort().map((name) => `test/e2e/${name}`)));
      if (hasGold) await step('same code, same answer', script('test/eval/same-answer.ts'));
    }
  }
  if (hasGold) await step('evaluation', script('test/eval/bars.ts'));
  else console.log('– evaluation skipped: no labelled postings at ../shared/gold');
}

try {
  await all();
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  total.failed++;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
