import { writeFileSync } from 'node:fs';

/**
 * Reporter for `node --test`: a line for each test and, in the file that JOBGLOSS_COUNT names, how many
 * passed and failed. Suites are not counted, only the tests in them; a file that breaks is one failure.
 */
export default async function* report(source) {
  const count = { passed: 0, failed: 0 };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isTest = data.details?.type !== 'suite';
    if (!isTest) continue;
    const isFile = data.nesting === 0 && data.name === data.file;
    if (type === 'test:pass' && isFile) continue;
    count[type === 'test:pass' ? 'passed' : 'failed']++;
    const seconds = (data.details.duration_ms / 1000).toFixed(1);
    yield `  ${type === 'test:pass' ? '✓' : '✗'} ${data.name} (${seconds} s)\n`;
    if (type === 'test:fail') {
      const error = data.details.error?.cause ?? data.details.error;
      yield `${String(error?.stack ?? error).replace(/^/gm, '      ')}\n`;
    }
  }
  if (process.env.JOBGLOSS_COUNT) writeFileSync(process.env.JOBGLOSS_COUNT, JSON.stringify(count));
}
