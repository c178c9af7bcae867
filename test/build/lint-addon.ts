import { execFileSync } from 'node:child_process';
import { tool } from '../run/host.mjs';
import { buildFolder } from '../run/setup.mjs';
import { ALLOWED } from './addon-warnings';

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** Mozilla's linter over the Firefox build: errors and warnings that are not in the list fail, and so does a line of the list that nothing needs. */
function report(): { errors: Message[]; warnings: Message[] } {
  const args = [tool('addons-linter/bin/addons-linter'), '--output', 'json', buildFolder('firefox')];
  try {
    return JSON.parse(
      execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }),
    );
  } catch (error) {
    // It exits with 1 when it finds an error, and says which all the same.
    const { stdout } = error as { stdout?: string };
    if (!stdout) throw error;
    return JSON.parse(stdout);
  }
}

const { errors, warnings } = report();
const isAllowed = ({ code, file }: Message) =>
  ALLOWED.some((one) => one.code === code && one.file.test(file ?? ''));
const faults = [...errors, ...warnings.filter((warning) => !isAllowed(warning))];
for (const { code, message, file, line } of faults)
  console.log(`  ✗ ${code} ${file ?? ''}:${line ?? ''} ${message}`);
const unused = ALLOWED.filter(
  (one) => !warnings.some(({ code, file }) => one.code === code && one.file.test(file ?? '')),
);
for (const { code, from } of unused) console.log(`  ✗ ${code} of ${from} is allowed and no longer there`);
console.log(`  ${warnings.length - faults.length + errors.length} warnings that we live with`);
process.exitCode = faults.length + unused.length > 0 ? 1 : 0;
