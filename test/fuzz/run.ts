import 'temporal-polyfill/global';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { checkCase } from '../time/check-case';
import { randomCase, randomFrom } from '../time/random-case';

/**
 * `npm run fuzz [-- --seed N] [-- --cases N]`: holds the time-zone solver against a count minute by minute
 * on 10,000 random days, some minutes of work. Prints the seed, with which a run can be had again, and
 * each case that differs; exits with 1 where one does.
 */
const { values } = parseArgs({
  options: { seed: { type: 'string' }, cases: { type: 'string', default: '10000' } },
});
const seed = Number(values.seed ?? Date.now() % 2 ** 32);
const cases = Number(values.cases);
if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(cases) || cases < 1)
  throw new Error('--seed and --cases take whole numbers');

console.log(`seed ${seed}, ${cases} cases`);
const random = randomFrom(seed);
const start = performance.now();
let wrong = 0;
for (let at = 0; at < cases; at++) {
  const one = randomCase(random);
  const { solved, counted } = checkCase(one);
  if (!isDeepStrictEqual(solved, counted)) {
    wrong++;
    console.log(`✗ case ${at}: ${JSON.stringify({ case: one, solved, counted })}`);
  }
  if ((at + 1) % 1000 === 0) console.log(`  ${at + 1} done, ${wrong} differ`);
}
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(`${wrong === 0 ? '✓' : '✗'} ${cases - wrong} of ${cases} agree (${seconds} s, seed ${seed})`);
process.exitCode = wrong === 0 ? 0 : 1;
